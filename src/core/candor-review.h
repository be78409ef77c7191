/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"

/* A score that was given again, in a review: beside the first, never over it. */
typedef struct
{
  char  *interview_id;
  guint  position;
  int    score;
  gint64 at_us;
} CandorSecondScore;

CandorSecondScore *candor_second_score_new  (const char *interview_id,
                                             guint       position,
                                             int         score,
                                             gint64      at_us);
void               candor_second_score_free (CandorSecondScore *self);

/* What one candidate said to the question. */
typedef struct
{
  char            *alias;       /* who it was is not told */
  const char      *interview_id;
  CandorResponse  *response;    /* (transfer none) */
  int              first;       /* 0: not scored */
  int              second;      /* 0: not given yet */
} CandorReviewAnswer;

/* How far the second scores lie from the first. */
typedef struct
{
  guint n_again;                /* scored twice */
  guint n_higher;
  guint n_lower;
} CandorDrift;

#define CANDOR_TYPE_REVIEW (candor_review_get_type ())
G_DECLARE_FINAL_TYPE (CandorReview, candor_review, CANDOR, REVIEW, GObject)

/* One question, all answers to it, shuffled but each time in the same order: neither a name nor the order of the day leads the eye. */
CandorReview       *candor_review_new          (CandorComparison *comparison,
                                                guint             question,     /* from 0 */
                                                GPtrArray        *seconds);     /* (element-type CandorSecondScore) */
CandorQuestion     *candor_review_get_question (CandorReview *self);
CandorScale        *candor_review_get_scale    (CandorReview *self);
GPtrArray          *candor_review_get_answers  (CandorReview *self);            /* (element-type CandorReviewAnswer) */
CandorReviewAnswer *candor_review_find         (CandorReview *self,             /* (transfer none) (nullable) */
                                                const char   *interview_id);
CandorDrift         candor_review_measure_drift (CandorReview *self);
