/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-comparison.h"

#define CANDOR_TYPE_COMPARISON_QUESTIONS (candor_comparison_questions_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparisonQuestions, candor_comparison_questions, CANDOR, COMPARISON_QUESTIONS, GtkWidget)

/* The questions of a comparison with their numbers; "comparison.review" (u: from 0) goes up. */
void candor_comparison_questions_show (CandorComparisonQuestions *self,
                                       CandorComparison          *comparison);
