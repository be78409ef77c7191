/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scoring-habits.h"

#include <math.h>

/* What one interview adds. */
typedef struct
{
  gint64   started_at_us;
  guint    n_scored;
  double   mean;
  gboolean is_same;
} Held;

/* Which day it was, where the interviewer lives. */
static int
day_of (gint64 time_us)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);

  return time != NULL ? g_date_time_get_year (time) * 1000 + g_date_time_get_day_of_year (time) : 0;
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const Held *first = a;
  const Held *second = b;

  return (first->started_at_us > second->started_at_us) - (first->started_at_us < second->started_at_us);
}

/* Welford: Technometrics 4 (1962), 419–420. */
static void
count_score (CandorScoringHabits *self,
             double               part,
             double              *squares)
{
  double from_mean = part - self->mean;

  self->n_scored++;
  self->mean += from_mean / self->n_scored;
  *squares += from_mean * (part - self->mean);
  self->n_at[(int) floor (part * (CANDOR_HABITS_N_FIFTHS - 1) + 0.5)]++;
}

static void
count_time (CandorScoringHabits *self,
            CandorResponse      *response)
{
  double minutes = candor_response_get_elapsed_s (response) / 60.0;
  int planned = candor_question_get_minutes (candor_response_get_question (response));

  if (minutes <= 0)
    return;
  self->n_timed++;
  self->minutes += (minutes - self->minutes) / self->n_timed;
  if (planned <= 0)
    return;
  self->n_planned++;
  self->minutes_over += (minutes - planned - self->minutes_over) / self->n_planned;
}

/* What is not counted or was asked beyond the kit was scored by the same person all the same. */
static Held
count_interview (CandorScoringHabits *self,
                 CandorInterview     *interview,
                 double              *squares)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  double min = candor_scale_get_min (scale);
  double range = candor_scale_get_max (scale) - min;
  Held held = { .started_at_us = candor_interview_get_started_at_us (interview), .is_same = TRUE };

  self->n_interviews++;
  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    {
      CandorResponse *response = candor_interview_get_response (interview, i);
      double part;

      if (candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
        continue;
      count_time (self, response);
      if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
        continue;
      part = (candor_response_get_score (response) - min) / range;
      held.is_same = held.is_same && (held.n_scored == 0 || part == held.mean);
      held.n_scored++;
      held.mean += (part - held.mean) / held.n_scored;
      count_score (self, part, squares);
    }
  return held;
}

static void
add_to_mean (double *mean,
             guint  *n,
             double  value)
{
  (*n)++;
  *mean += (value - *mean) / *n;
}

/* Days with a single interview have no order. */
static void
count_order (CandorScoringHabits *self,
             GArray              *all)
{
  g_array_sort (all, compare_starts);
  for (guint i = 0; i < all->len; i++)
    {
      const Held *held = &g_array_index (all, Held, i);
      int day = day_of (held->started_at_us);
      gboolean follows = i > 0 && day_of (held[-1].started_at_us) == day;
      gboolean is_followed = i + 1 < all->len && day_of (held[1].started_at_us) == day;

      if (follows)
        add_to_mean (&self->mean_later, &self->n_later, held->mean);
      else if (is_followed)
        add_to_mean (&self->mean_first, &self->n_first, held->mean);
    }
}

static void
count_halo (CandorScoringHabits *self,
            const Held          *held)
{
  if (held->n_scored < CANDOR_HABITS_N_FOR_HALO)
    return;
  self->n_compared++;
  self->n_same += held->is_same ? 1 : 0;
}

/**
 * candor_scoring_habits_has:
 * @interview: an interview
 * @interviewer: a name
 *
 * Returns: whether that person held it, and all is said in it that they will say
 */
gboolean
candor_scoring_habits_has (CandorInterview *interview,
                           const char      *interviewer)
{
  CandorInterviewState state;

  g_return_val_if_fail (CANDOR_IS_INTERVIEW (interview), FALSE);

  state = candor_interview_get_state (interview);
  return g_strcmp0 (candor_interview_get_interviewer (interview), interviewer) == 0 &&
         !candor_interview_is_pilot (interview) && candor_interview_count_to_score (interview) == 0 &&
         (state == CANDOR_INTERVIEW_STATE_FINISHED || state == CANDOR_INTERVIEW_STATE_SIGNED ||
          state == CANDOR_INTERVIEW_STATE_AMENDED);
}

/**
 * candor_scoring_habits_new:
 * @interviews: (element-type CandorInterview): interviews of whomever
 * @interviewer: whose habits
 *
 * Looks at how a person scores.
 *
 * Returns: (transfer full): the habits
 */
CandorScoringHabits *
candor_scoring_habits_new (GPtrArray  *interviews,
                           const char *interviewer)
{
  CandorScoringHabits *self = g_new0 (CandorScoringHabits, 1);
  g_autoptr(GArray) all = g_array_new (FALSE, FALSE, sizeof (Held));
  double squares = 0;

  for (guint i = 0; i < interviews->len; i++)
    if (candor_scoring_habits_has (interviews->pdata[i], interviewer))
      {
        Held held = count_interview (self, interviews->pdata[i], &squares);

        count_halo (self, &held);
        if (held.n_scored > 0)
          g_array_append_val (all, held);
      }
  count_order (self, all);
  if (self->n_scored > 1)
    self->spread = sqrt (squares / (self->n_scored - 1));
  return self;
}

/**
 * candor_scoring_habits_free:
 * @self: (transfer full) (nullable): the habits
 */
void
candor_scoring_habits_free (CandorScoringHabits *self)
{
  g_free (self);
}
