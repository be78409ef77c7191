/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"

/* What a comparison says in words. (transfer full) */
char *candor_comparison_words_person (CandorComparedInterview *interview,
                                      gboolean                 use_alias);
char *candor_comparison_words_facts  (CandorComparison        *comparison,      /* "3.9 of 5 · 72 % (61–83) · 5 of 6 asked of all" */
                                      CandorComparedInterview *interview);
char *candor_comparison_words_row    (CandorComparison        *comparison,      /* all of it, for a screen reader */
                                      CandorComparedInterview *interview,
                                      gboolean                 use_alias);
char *candor_comparison_words_cell   (CandorComparison        *comparison,      /* "Ana Lopes, question 3: 4, What is a delta?" */
                                      CandorComparedInterview *interview,
                                      guint                    question,        /* from 0 */
                                      gboolean                 use_alias);
char *candor_comparison_words_column (CandorComparison *comparison,             /* "Question 3 · 3.4 on average of 5 scores · What is a delta?" */
                                      guint             question);
char *candor_comparison_words_question (const CandorComparedQuestion *question);  /* "Mean 3.4 of 5 scores" */
char *candor_comparison_words_scope  (CandorComparison *comparison);            /* "12 candidates, scored on 5 of 6 questions …" */
char *candor_comparison_words_versions (CandorComparison *comparison);          /* "Version 2 of the kit: 12 candidates" */
