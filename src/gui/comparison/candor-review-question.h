/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-question.h"

#define CANDOR_TYPE_REVIEW_QUESTION (candor_review_question_get_type ())
G_DECLARE_FINAL_TYPE (CandorReviewQuestion, candor_review_question, CANDOR, REVIEW_QUESTION, GtkWidget)

/* What was asked, what is meant by a score, and how far the second scores lie from the first. */
GtkWidget *candor_review_question_new        (CandorQuestion       *question);
void       candor_review_question_tell       (CandorReviewQuestion *self,
                                              const char           *words);
