/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"

#define CANDOR_HEALTH_N_TO_JUDGE     5      /* scores before anything is said of a question */
#define CANDOR_HEALTH_N_TO_CORRELATE 10     /* interviews before it is laid against the rest */
#define CANDOR_HEALTH_N_LEVELS       8      /* scales have at most seven levels, from 1 */

/* How a question of a kit did over the interviews that are done with: finished or signed, nothing left to score, no
 * rehearsals. A question that is not counted is looked at all the same. */
typedef struct
{
  CandorQuestion     *question;
  int                 version;          /* the newest version of the kit that has it */
  guint               position;         /* in that version */
  char               *void_reason;      /* (nullable): not counted, and why */
  guint               n_asked;
  guint               n_scored;
  guint               n_at[CANDOR_HEALTH_N_LEVELS];     /* scores by level */
  double              mean;             /* on the scale; 0 when nothing is scored */
  double              spread;           /* standard deviation of a sample; 0 below two scores */
  double              floor_share;      /* of the scores, 0 to 1 */
  double              ceiling_share;
  gboolean            has_correlation;
  double              correlation;      /* item-rest, −1 to 1 */
  guint               n_correlated;     /* interviews in which something else was scored too */
  guint               n_timed;
  double              minutes;          /* that it took on average; 0 when never timed */
  CandorHealthVerdict verdict;
} CandorQuestionHealth;

void       candor_question_health_free          (CandorQuestionHealth *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorQuestionHealth, candor_question_health_free)

/* (transfer full) (element-type CandorQuestionHealth): in the order of the kit */
GPtrArray *candor_question_health_of_comparison (CandorComparison *comparison);
/* Whether it earns its place no longer. */
gboolean   candor_question_health_is_retirable  (const CandorQuestionHealth *self);
/* Sentences for people, candor-question-health-words.c. (transfer full) */
char      *candor_question_health_say           (const CandorQuestionHealth *self,
                                                 CandorScale                *scale);
char      *candor_question_health_say_time      (const CandorQuestionHealth *self);     /* NULL: nothing to say */
char      *candor_question_health_say_figures   (const CandorQuestionHealth *self);     /* for Details */
