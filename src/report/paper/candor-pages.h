/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "candor-score.h"

/* Text on paper: blocks one below the other, broken into pages that a PDF, a printer or a preview draws alike. A heading
 * never ends a page, of a paragraph no line stands alone, the head of a table comes again where the table goes on, and what
 * is longer than a page is broken wherever it must be, never cut. It may be made and used in any one thread. */
typedef struct _CandorPages CandorPages;

typedef enum
{
  CANDOR_PAGE_TITLE,
  CANDOR_PAGE_HEADING,          /* of a part; stands in the outline */
  CANDOR_PAGE_SUBHEADING,       /* of a question; stands in the outline below its heading */
  CANDOR_PAGE_LABEL,            /* a few words over what follows */
  CANDOR_PAGE_BODY,
  CANDOR_PAGE_SOFT,             /* what is secondary */
  CANDOR_PAGE_LARGE,            /* a figure to be seen first */
  CANDOR_PAGE_CODE,             /* typed on a typewriter, on a tint */
} CandorPageStyle;

/* A part of a row. */
typedef struct
{
  const char     *markup;       /* Pango markup */
  double          share;        /* of the width: shares add up to 1 */
  CandorPageStyle style;
  gboolean        at_end;       /* to the right, where the text runs from left to right */
  const CandorScore *bar;       /* in the place of a text */
  const char     *link;         /* (nullable): the place that it leads to: candor_pages_add_place() */
} CandorPageCell;

CandorPages *candor_pages_new         (const char *title,               /* in the head of each page but the first */
                                       double      width,               /* of the paper, in points: 595.28 × 841.89 is A4 */
                                       double      height);
void         candor_pages_free        (CandorPages *self);
/* What a file tells of itself instead of the head of its pages. */
void         candor_pages_name        (CandorPages *self,
                                       const char  *name);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorPages, candor_pages_free)

/* The paper that people use here: A4 or Letter. */
void         candor_pages_usual_paper (double *width,
                                       double *height);

/* All of it is added before the first page is asked for. */
void         candor_pages_add_text    (CandorPages    *self,
                                       CandorPageStyle style,
                                       const char     *text);
/* A heading that links lead to by this name, which holds no quotation mark. */
void         candor_pages_add_place   (CandorPages    *self,
                                       CandorPageStyle style,
                                       const char     *text,
                                       const char     *place);
/* Short facts in a line, each in the direction of its own script; NULL and "" are left out. */
void         candor_pages_add_facts   (CandorPages        *self,
                                       const char * const *facts,
                                       guint               n_facts);
void         candor_pages_add_markup  (CandorPages    *self,            /* Pango markup, behind a mark such as "•" */
                                       CandorPageStyle style,
                                       const char     *markup,
                                       const char     *mark,            /* NULL: none */
                                       guint           depth);          /* how often it is indented */
void         candor_pages_add_row     (CandorPages          *self,
                                       const CandorPageCell *cells,
                                       guint                 n_cells,
                                       gboolean              is_head);  /* of the rows that follow */
/* Like a row, but no part of a table: it has no line below. */
void         candor_pages_add_columns (CandorPages          *self,
                                       const CandorPageCell *cells,
                                       guint                 n_cells);
void         candor_pages_add_space   (CandorPages *self,
                                       double       points);
void         candor_pages_add_markdown (CandorPages *self,
                                        const char  *markdown,
                                        guint        depth);
void         candor_pages_add_item    (CandorPages *self,
                                       const char  *markdown,
                                       const char  *mark);
/* What somebody typed: it means itself; lines that begin with a quotation mark are quotes. */
void         candor_pages_add_typed   (CandorPages *self,
                                       const char  *text);

/* Ruled lines to write on by hand. */
void         candor_pages_add_room    (CandorPages *self,
                                       guint        n_lines);
/* What follows begins a page. */
void         candor_pages_turn        (CandorPages *self);
/* What is added between the two stands on one page, where one has room for it. */
void         candor_pages_begin_together (CandorPages *self);
void         candor_pages_end_together   (CandorPages *self);

guint        candor_pages_count       (CandorPages *self);
void         candor_pages_draw        (CandorPages *self,
                                       guint        page,               /* from 0 */
                                       cairo_t     *cairo);             /* in points, from the paper's corner */
GBytes      *candor_pages_to_pdf      (CandorPages *self,               /* with outline and title */
                                       gint64       made_at_us,
                                       GError     **error);
