/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* What one question brings to the score: product.md, "The score, exactly". */
typedef struct
{
  int          weight;
  gboolean     in_base;         /* required or optional, or a reserve in another's place; not ad-hoc, not voided */
  gboolean     was_asked;
  CandorRating rating;
  int          score;
  gboolean     is_voided;       /* it would be in the base, but was taken out for all candidates */
} CandorScoreItem;

typedef struct
{
  gboolean has_percent;         /* FALSE: nothing scored */
  double   percent;             /* 0 to 100 */
  double   low;                 /* if the rest were worst */
  double   high;                /* if the rest were best */
  guint    n_asked;             /* coverage, of the base */
  guint    n_total;
  guint    n_not_applicable;
  double   weight_percent;      /* scored weight ÷ base, in percent */
  guint    n_not_counted;       /* taken out for all candidates (rule 12) */
} CandorScore;

CandorScore candor_score_of_items     (const CandorScoreItem *items,
                                       guint                  n_items,
                                       int                    min,
                                       int                    max);
CandorScore candor_score_of_interview (CandorInterview *interview);
/* It belongs to the base. */
gboolean    candor_score_counts       (CandorInterview *interview,
                                       CandorResponse  *response);
/* One question alone: where its score stands on the scale. */
CandorScore candor_score_of_response  (CandorResponse *response,
                                       CandorScale    *scale);
/* Only the responses for which keep() is TRUE: by section, by difficulty. */
typedef gboolean (*CandorScoreFilter) (CandorResponse *response,
                                       gpointer        user_data);
CandorScore candor_score_of_part      (CandorInterview  *interview,
                                       CandorScoreFilter keep,
                                       gpointer          user_data);
double      candor_round_half_away    (double value,        /* one decimal, half away from zero */
                                       int    decimals);
