/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scoring-habits.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "candor-words.h"

#define SHARE_OF_MOST  0.8
#define NARROW_SPREAD  0.15       /* of the scale */
#define HIGH_MEAN      0.7
#define LOW_MEAN       0.3
#define NOTABLE_STEP   0.1        /* between the first of a day and those after it */
#define NOTABLE_OVER   1.0        /* minutes */
#define MANY_THE_SAME  0.25       /* of the interviews */

static double
percent (double part)
{
  return candor_round_half_away (part * 100, 0);
}

/**
 * candor_scoring_habits_say_scores:
 * @self: how a person scores
 *
 * Returns: (transfer full): whether they use the whole scale
 */
char *
candor_scoring_habits_say_scores (const CandorScoringHabits *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_scored < CANDOR_HABITS_N_TO_JUDGE)
    return g_strdup_printf (ngettext ("Too early to say: %u score so far.",
                                      "Too early to say: %u scores so far.", self->n_scored),
                            self->n_scored);
  if (self->spread < NARROW_SPREAD)
    return g_strdup (_("Your scores lie close together: the ends of the scale are there to be used."));
  if (self->mean >= HIGH_MEAN)
    return g_strdup (_("You score high on the whole: hold each answer against what a middle score sounds like."));
  if (self->mean <= LOW_MEAN)
    return g_strdup (_("You score low on the whole: hold each answer against what a middle score sounds like."));
  return g_strdup (_("You use the scale on both sides of its middle."));
}

/**
 * candor_scoring_habits_say_halo:
 * @self: how a person scores
 *
 * Returns: (transfer full): whether one impression colours a whole interview
 */
char *
candor_scoring_habits_say_halo (const CandorScoringHabits *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_compared < CANDOR_HABITS_N_INTERVIEWS)
    return g_strdup_printf (ngettext ("Too early to say: %u interview with enough scores so far.",
                                      "Too early to say: %u interviews with enough scores so far.",
                                      self->n_compared), self->n_compared);
  if (self->n_same == 0)
    return g_strdup (_("No interview has the same score throughout."));
  if (self->n_same < MANY_THE_SAME * self->n_compared)
    /* Translators: how many of how many interviews */
    return g_strdup_printf (_("%u of %u interviews have the same score throughout."), self->n_same,
                            self->n_compared);
  /* Translators: how many of how many interviews */
  return g_strdup_printf (_("%u of %u interviews have the same score throughout: one impression may colour "
                            "the rest. Score each question by itself."), self->n_same, self->n_compared);
}

/**
 * candor_scoring_habits_say_order:
 * @self: how a person scores
 *
 * Returns: (transfer full): whether the later ones of a day fare differently
 */
char *
candor_scoring_habits_say_order (const CandorScoringHabits *self)
{
  double step;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_first < CANDOR_HABITS_N_INTERVIEWS)
    return g_strdup_printf (ngettext ("Too early to say: %u day with several interviews so far.",
                                      "Too early to say: %u days with several interviews so far.",
                                      self->n_first), self->n_first);
  step = self->mean_later - self->mean_first;
  if (fabs (step) < NOTABLE_STEP)
    return g_strdup (_("The first of a day and those after it fare alike."));
  if (step > 0)
    /* Translators: two places on the scale in percent */
    return g_strdup_printf (_("Those later in a day fare better: %.0f %% of the scale, the first ones %.0f %%."),
                            percent (self->mean_later), percent (self->mean_first));
  /* Translators: two places on the scale in percent */
  return g_strdup_printf (_("Those later in a day fare worse: %.0f %% of the scale, the first ones %.0f %%. "
                            "A break between interviews helps."),
                          percent (self->mean_later), percent (self->mean_first));
}

/**
 * candor_scoring_habits_say_time:
 * @self: how a person scores
 *
 * Returns: (transfer full): how long they take for a question
 */
char *
candor_scoring_habits_say_time (const CandorScoringHabits *self)
{
  double minutes;

  g_return_val_if_fail (self != NULL, NULL);

  minutes = candor_round_half_away (self->minutes, 1);
  if (self->n_timed == 0)
    return g_strdup (_("No question was timed yet."));
  if (self->n_planned > 0 && self->minutes_over >= NOTABLE_OVER)
    /* Translators: minutes on average, and by how many that is longer */
    return g_strdup_printf (_("A question takes you %.1f min, %.1f longer than planned."), minutes,
                            candor_round_half_away (self->minutes_over, 1));
  if (self->n_planned > 0 && self->minutes_over <= -NOTABLE_OVER)
    /* Translators: minutes on average, and by how many that is shorter */
    return g_strdup_printf (_("A question takes you %.1f min, %.1f shorter than planned."), minutes,
                            candor_round_half_away (-self->minutes_over, 1));
  /* Translators: minutes on average */
  return g_strdup_printf (_("A question takes you %.1f min, about what is planned."), minutes);
}

/**
 * candor_scoring_habits_say_figures:
 * @self: how a person scores
 *
 * Returns: (transfer full): the figures behind the scores
 */
char *
candor_scoring_habits_say_figures (const CandorScoringHabits *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* Translators: the mean and the standard deviation of scores, in percent of the scale, and how many they are */
  return g_strdup_printf (_("Mean %.0f %% of the scale, spread %.0f (n = %u)"), percent (self->mean),
                          percent (self->spread), self->n_scored);
}
