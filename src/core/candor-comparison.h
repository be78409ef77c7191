/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-score.h"

/* How one candidate fared with one question. */
typedef enum
{
  CANDOR_CELL_ABSENT,           /* their version of the kit has no such question */
  CANDOR_CELL_NOT_ASKED,        /* skipped, not reached, or a spare one took its place */
  CANDOR_CELL_UNRATED,
  CANDOR_CELL_NOT_APPLICABLE,
  CANDOR_CELL_NOT_COUNTED,      /* rule 12 */
  CANDOR_CELL_SCORED,
} CandorCellState;

typedef struct
{
  CandorCellState state;
  int             score;        /* 0 unless SCORED */
  guint           position;     /* in that interview; 0 when ABSENT */
} CandorCell;

/* A question; equal ones of several versions of the kit are one (rule 1). */
typedef struct
{
  CandorQuestion *question;
  char           *digest;
  gboolean        is_common;    /* all were asked it, so it is scored (rule 5) */
  guint           n_scored;
  double          mean;         /* of the scores; 0 when there are none */
} CandorComparedQuestion;

#define CANDOR_TYPE_COMPARED_INTERVIEW (candor_compared_interview_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparedInterview, candor_compared_interview, CANDOR, COMPARED_INTERVIEW, GObject)

/* A row. Signed or not, its contents are told as soon as nothing is left to score in it, as in the list of interviews (rule 7); until
 * then its name and state stand alone: no score, no cell, nothing of what differed in it, and it takes no question out of the
 * score of the others. One that is not signed yet is marked, for its scores may still change. Its version and its scale are no
 * contents: those are always told. */
CandorInterview  *candor_compared_interview_get_interview (CandorComparedInterview *self);
gboolean          candor_compared_interview_is_open       (CandorComparedInterview *self);
const CandorCell *candor_compared_interview_get_cell      (CandorComparedInterview *self,       /* NULL unless it is open */
                                                           guint                    question);  /* from 0 */
const CandorScore *candor_compared_interview_get_score    (CandorComparedInterview *self);      /* over what is common */
GPtrArray        *candor_compared_interview_get_deviations (CandorComparedInterview *self);     /* (element-type utf8) */

#define CANDOR_TYPE_COMPARISON (candor_comparison_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparison, candor_comparison, CANDOR, COMPARISON, GObject)

/* Candidates × questions of one kit, computed once. */
CandorComparison *candor_comparison_new             (CandorKit *kit,            /* its newest version */
                                                     GPtrArray *interviews);    /* (element-type CandorInterview) */
CandorKit        *candor_comparison_get_kit         (CandorComparison *self);
GListModel       *candor_comparison_get_interviews  (CandorComparison *self);   /* of CandorComparedInterview */
GPtrArray        *candor_comparison_get_questions   (CandorComparison *self);   /* (element-type CandorComparedQuestion) */
guint             candor_comparison_count_common    (CandorComparison *self);
gboolean          candor_comparison_has_versions    (CandorComparison *self);   /* not all were asked the newest one */
/* "3.9 of 5 · 72 % (61–83) · 5 of 6 asked of all", the same on screen and in files (rule 4); why there is none. (transfer full) */
char             *candor_comparison_tell_score      (CandorComparison        *self,
                                                     CandorComparedInterview *row);
