/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How far people agree who scored the same questions apart: Krippendorff's alpha for ordinal values. 1: always, 0: as by
 * chance, below: less than that. K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011. */
typedef struct
{
  gboolean has_alpha;           /* FALSE: fewer than two questions, or all scores the same: there is nothing to tell apart */
  double   alpha;
  guint    n_questions;         /* scored by two or more */
  guint    n_scores;            /* in these */
} CandorAgreement;

CandorAgreement candor_agreement_compute (const int *scores,            /* question by question, n_people each; 0: none */
                                          guint      n_questions,
                                          guint      n_people);
