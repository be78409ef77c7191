/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_QUESTION_LINES (candor_question_lines_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionLines, candor_question_lines, CANDOR, QUESTION_LINES, GtkWidget)

typedef void (*CandorQuestionLineFunc) (const char *text,
                                        int         weight,
                                        gboolean    required,
                                        gpointer    user_data);

/* All lines of one kind under their heading, with + for one more. Properties: label, the heading; add-label, the name of +;
 * weighted. Signal "changed". */
void candor_question_lines_add  (CandorQuestionLines *self,
                                 const char          *text,
                                 int                  weight,
                                 gboolean             required);
/* Those in which something stands, in order. */
void candor_question_lines_each (CandorQuestionLines   *self,
                                 CandorQuestionLineFunc func,
                                 gpointer               user_data);
