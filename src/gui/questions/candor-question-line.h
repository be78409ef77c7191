/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_QUESTION_LINE (candor_question_line_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionLine, candor_question_line, CANDOR, QUESTION_LINE, GtkWidget)

/* One line of what belongs to a question, being typed: a key point, a probe, a caution. Properties: label, what a screen
 * reader calls it; weighted, whether it has a weight and can be required. Signals: "changed"; "next" after Return; "remove". */
GtkWidget  *candor_question_line_new          (const char *label,
                                               gboolean    weighted);
void        candor_question_line_show         (CandorQuestionLine *self,
                                               const char         *text,
                                               int                 weight,
                                               gboolean            required);
char       *candor_question_line_get_text     (CandorQuestionLine *self);
int         candor_question_line_get_weight   (CandorQuestionLine *self);
gboolean    candor_question_line_get_required (CandorQuestionLine *self);
void        candor_question_line_focus        (CandorQuestionLine *self);
