/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The comments by which a guide that we wrote as Markdown is read again:
 *
 *     <!-- candor: question id=list-or-tuple difficulty=easy tag="data types" -->
 *
 * A marker stands at the margin, below the line that is its title. Values are bare words or quoted
 * as in YAML. A line of a text that looks like a marker has a backslash before it. */
typedef struct
{
  char      *kind;
  GPtrArray *pairs;             /* (element-type utf8) name, value, name, value … */
} CandorMarkdownMarker;

CandorMarkdownMarker *candor_markdown_marker_parse     (const char                 *line);      /* NULL: it is none */
const char           *candor_markdown_marker_get       (const CandorMarkdownMarker *self,
                                                        const char                 *name);      /* the first; NULL */
void                  candor_markdown_marker_free      (CandorMarkdownMarker       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorMarkdownMarker, candor_markdown_marker_free)

void                  candor_markdown_marker_open      (GString                    *out,
                                                        const char                 *kind);
void                  candor_markdown_marker_put       (GString                    *out,
                                                        const char                 *name,
                                                        const char                 *value);     /* NULL: left out */
void                  candor_markdown_marker_close     (GString                    *out);

/* As YAML and markers have it; where it ends, in at. */
void                  candor_markdown_quote            (GString                    *out,
                                                        const char                 *value);
char                 *candor_markdown_unquote          (const char                **at);
/* The lines of a text, without trailing blanks, so that none is a marker, and back. */
void                  candor_markdown_write_lines      (GString                    *out,
                                                        const char                 *text,
                                                        const char                 *indent);
const char           *candor_markdown_unescape_line    (const char                 *line);
