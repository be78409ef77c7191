/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-guide.h"
#include "candor-question.h"

#define CANDOR_TYPE_QUESTION_FORM (candor_question_form_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionForm, candor_question_form, CANDOR, QUESTION_FORM, GtkWidget)

/* All fields of a question. What is shown and what is made are values: nothing is saved here. Signal "changed": something was
 * typed or chosen. */
void            candor_question_form_show  (CandorQuestionForm *self,
                                            GListModel         *guides,     /* of CandorGuide: where it may stand */
                                            CandorQuestion     *question);
CandorQuestion *candor_question_form_make  (CandorQuestionForm *self);      /* (transfer full): as it stands in the fields */
void            candor_question_form_focus (CandorQuestionForm *self);
