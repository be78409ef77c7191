/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

#define CANDOR_HABITS_N_FIFTHS       5
#define CANDOR_HABITS_N_TO_JUDGE     20     /* scores before anything is said of how they lie */
#define CANDOR_HABITS_N_FOR_HALO     3      /* scores that an interview needs to be looked at for halo */
#define CANDOR_HABITS_N_INTERVIEWS   5      /* interviews before anything is said of several */

/* How one person scores, over their own interviews that are done with: finished or signed, nothing left to score, no
 * rehearsals. Scores of whatever scale are parts of it: 0 is its lowest level, 1 its highest. */
typedef struct
{
  guint  n_interviews;
  guint  n_scored;
  guint  n_at[CANDOR_HABITS_N_FIFTHS];    /* from the lowest part of the scale on */
  double mean;                  /* 0 to 1; 0 when nothing is scored */
  double spread;                /* standard deviation of a sample; 0 below two scores */
  guint  n_compared;            /* interviews with enough scores to look for halo */
  guint  n_same;                /* of these, with the same score throughout */
  guint  n_first;               /* interviews that were the first of a day with several */
  guint  n_later;               /* those that came after them */
  double mean_first;            /* of what each interview got on average, 0 to 1 */
  double mean_later;
  guint  n_timed;               /* questions */
  double minutes;               /* that they took on average */
  guint  n_planned;             /* those of them that have a plan */
  double minutes_over;          /* by which these were longer than planned on average; below 0: shorter */
} CandorScoringHabits;

/* (transfer full): only what this interviewer held goes in */
CandorScoringHabits *candor_scoring_habits_new  (GPtrArray  *interviews,        /* (element-type CandorInterview) */
                                                 const char *interviewer);
void                 candor_scoring_habits_free (CandorScoringHabits *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorScoringHabits, candor_scoring_habits_free)
gboolean             candor_scoring_habits_has  (CandorInterview *interview,
                                                 const char      *interviewer);
/* Sentences for people, candor-scoring-habits-words.c. (transfer full) */
char                *candor_scoring_habits_say_scores (const CandorScoringHabits *self);
char                *candor_scoring_habits_say_halo   (const CandorScoringHabits *self);
char                *candor_scoring_habits_say_order  (const CandorScoringHabits *self);
char                *candor_scoring_habits_say_time   (const CandorScoringHabits *self);
/* The figures behind the first of them. */
char                *candor_scoring_habits_say_figures (const CandorScoringHabits *self);
