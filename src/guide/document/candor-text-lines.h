/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Plain text, line by line, and what a line can be. */
typedef struct
{
  char     **lines;             /* with their blanks; NULL-terminated */
  guint      n_lines;
  gboolean  *is_question;
  gboolean  *is_section;
  guint      n_questions;
  guint      end;               /* where the page's own matters begin: its author, its sales */
} CandorTextLines;

CandorTextLines *candor_text_lines_new       (const char            *text);
void             candor_text_lines_free      (CandorTextLines       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorTextLines, candor_text_lines_free)

gboolean         candor_text_line_is_blank   (const char            *line);
char            *candor_text_line_bullet     (const char            *line);     /* its text; NULL when it is none */
