/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-score.h"

/* A bar: the score of one section or one difficulty. */
typedef struct
{
  char       *title;
  CandorScore score;
} CandorScorecardPart;

#define CANDOR_TYPE_SCORECARD (candor_scorecard_get_type ())
G_DECLARE_FINAL_TYPE (CandorScorecard, candor_scorecard, CANDOR, SCORECARD, GObject)

/* The report of one interview, with its totals computed once: what every writer and the scorecard page read.
 * It keeps the interview it was made of; nobody may change that afterwards. */
CandorScorecard *candor_scorecard_new                (CandorInterview *interview);
CandorInterview *candor_scorecard_get_interview      (CandorScorecard *self);
/* NULL while rule 7 hides it. */
const CandorScore *candor_scorecard_get_score        (CandorScorecard *self);
/* One question alone; no percentage while rule 7 hides the score, as many bars tell it too. */
CandorScore      candor_scorecard_score_response     (CandorScorecard *self,
                                                      CandorResponse  *response);
const CandorScore *candor_scorecard_get_coverage     (CandorScorecard *self);   /* always there: asked and total */
GPtrArray       *candor_scorecard_get_by_section     (CandorScorecard *self);   /* (element-type CandorScorecardPart) */
GPtrArray       *candor_scorecard_get_by_difficulty  (CandorScorecard *self);
GPtrArray       *candor_scorecard_get_deviations     (CandorScorecard *self);   /* (element-type utf8): What Differed */
const char      *candor_scorecard_get_kit_digest     (CandorScorecard *self);
