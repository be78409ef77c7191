/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Markdown as a tree of blocks, without HTML: raw HTML is shown as text, pictures become their alt
 * text, links only http, https and mailto (others become their text). The one place that knows
 * cmark. All text is valid UTF-8 without control characters but for tabs and newlines. */
typedef enum
{
  CANDOR_BLOCK_PARAGRAPH,       /* spans */
  CANDOR_BLOCK_HEADING,         /* spans, level */
  CANDOR_BLOCK_CODE,            /* text, language */
  CANDOR_BLOCK_OUTPUT,          /* text: what the code block before it prints */
  CANDOR_BLOCK_LIST,            /* children: ITEM; ordered, start */
  CANDOR_BLOCK_ITEM,            /* children: blocks; task */
  CANDOR_BLOCK_QUOTE,           /* children: blocks */
  CANDOR_BLOCK_TABLE,           /* children: ROW, the first one the header */
  CANDOR_BLOCK_ROW,             /* children: CELL */
  CANDOR_BLOCK_CELL,            /* spans, alignment */
  CANDOR_BLOCK_RULE,
} CandorBlockKind;

typedef enum
{
  CANDOR_SPAN_STRONG    = 1 << 0,
  CANDOR_SPAN_EMPHASIS  = 1 << 1,
  CANDOR_SPAN_CODE      = 1 << 2,
  CANDOR_SPAN_STRIKE    = 1 << 3,
  CANDOR_SPAN_LINK      = 1 << 4,     /* href */
  CANDOR_SPAN_BREAK     = 1 << 5,     /* a hard line break; text is "\n" */
} CandorSpanStyle;

typedef struct
{
  CandorSpanStyle style;
  char           *text;
  char           *href;
} CandorSpan;

typedef struct _CandorBlock CandorBlock;
struct _CandorBlock
{
  CandorBlockKind kind;
  GPtrArray      *children;     /* (element-type CandorBlock) */
  GPtrArray      *spans;        /* (element-type CandorSpan) */
  char           *text;         /* code and output, verbatim, with its last newline */
  char           *language;     /* first word of the info string; NULL when none */
  char           *no_run;       /* the reason after "no-run:"; NULL = runs */
  int             level;        /* heading 1 to 6; list start */
  gboolean        ordered;
  char            task;         /* item of a task list: 'x' done, '-' to do; else 0 */
  char            alignment;    /* 'l' 'c' 'r' or 0 */
};

/* (transfer full) (element-type CandorBlock). Never NULL, never fails: bad Markdown is text.
 * Bounded in depth, so that it may be walked by recursion. */
GPtrArray *candor_markup_parse      (const char *markdown);
void       candor_block_free        (CandorBlock *self);
/* Everything as plain text, blocks apart by blank lines. */
char      *candor_markup_to_text    (const char *markdown);
char      *candor_spans_to_text     (GPtrArray *spans);
/* Pango markup, every text escaped; links only where a label shows it. */
char      *candor_spans_to_pango    (GPtrArray *spans,
                                     gboolean   with_links);
/* HTML as it was written, raw HTML included, each block with its place as data-sourcepos: for readers
 * that look for the structure of somebody's document, never for a screen. */
char      *candor_markup_to_html    (const char *markdown,
                                     gssize      length);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorBlock, candor_block_free)
