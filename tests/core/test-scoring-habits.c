/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scoring-habits.h"

#include <math.h>

#include "core-fixture.h"

#define ME "Dana"       /* who holds the interviews of the fixture */
#define HOUR G_TIME_SPAN_HOUR
#define DAY G_TIME_SPAN_DAY
#define NOON (20000 * DAY + 12 * HOUR)

/* Finished, with these scores (0 ends them), begun then. */
static void
hold (GPtrArray *interviews,
      gint64     started_at_us,
      const int *scores)
{
  guint n = 0;
  CandorInterview *interview;

  while (scores[n] != 0)
    n++;
  interview = fixture_interview (n);
  for (guint i = 0; i < n; i++)
    fixture_score (interview, i + 1, scores[i]);
  candor_interview_add_sitting (interview, (CandorSitting) { started_at_us, started_at_us + HOUR, 3600 });
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_ptr_array_add (interviews, interview);
}

static GPtrArray *
interviews_new (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/* 1 2 3 and 4 5 3 lie at 0 ¼ ½ ¾ 1 ½: the mean is ½, the squares of the differences 2·(½² + ¼²) = ⅝, ÷ 5 = ⅛. */
static void
test_mean_and_spread (void)
{
  g_autoptr(GPtrArray) interviews = interviews_new ();
  g_autoptr(CandorScoringHabits) habits = NULL;
  g_autofree char *words = NULL;
  g_autofree char *figures = NULL;

  hold (interviews, NOON, (int[]) { 1, 2, 3, 0 });
  hold (interviews, NOON + DAY, (int[]) { 4, 5, 3, 0 });
  habits = candor_scoring_habits_new (interviews, ME);
  g_assert_cmpuint (habits->n_interviews, ==, 2);
  g_assert_cmpuint (habits->n_scored, ==, 6);
  g_assert_cmpuint (habits->n_at[0], ==, 1);
  g_assert_cmpuint (habits->n_at[2], ==, 2);
  g_assert_cmpuint (habits->n_at[4], ==, 1);
  g_assert_cmpfloat_with_epsilon (habits->mean, 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (habits->spread, sqrt (0.125), 1e-12);

  words = candor_scoring_habits_say_scores (habits);
  g_assert_cmpstr (words, ==, "Too early to say: 6 scores so far.");
  figures = candor_scoring_habits_say_figures (habits);
  g_assert_cmpstr (figures, ==, "Mean 50 % of the scale, spread 35 (n = 6)");
}

/* Two scores are too few to be the same throughout. */
static void
test_halo (void)
{
  g_autoptr(GPtrArray) interviews = interviews_new ();
  g_autoptr(CandorScoringHabits) habits = NULL;
  g_autofree char *words = NULL;

  hold (interviews, NOON, (int[]) { 4, 4, 0 });
  hold (interviews, NOON, (int[]) { 4, 4, 4, 4, 0 });
  hold (interviews, NOON, (int[]) { 2, 2, 2, 0 });
  for (guint i = 0; i < 3; i++)
    hold (interviews, NOON, (int[]) { 4, 4, 5, 4, 0 });
  habits = candor_scoring_habits_new (interviews, ME);
  g_assert_cmpuint (habits->n_compared, ==, 5);
  g_assert_cmpuint (habits->n_same, ==, 2);
  words = candor_scoring_habits_say_halo (habits);
  g_assert_true (g_str_has_prefix (words, "2 of 5 interviews have the same score throughout: one impression"));
}

/* Five days with 5, then 3, and one day with a lone 1, which has no order: 1 against ½. They come in any order. */
static void
test_order (void)
{
  g_autoptr(GPtrArray) interviews = interviews_new ();
  g_autoptr(CandorScoringHabits) habits = NULL;
  g_autofree char *words = NULL;

  for (int day = 0; day < 5; day++)
    {
      hold (interviews, NOON + day * DAY + 2 * HOUR, (int[]) { 3, 3, 0 });
      hold (interviews, NOON + day * DAY, (int[]) { 5, 5, 0 });
    }
  hold (interviews, NOON - DAY, (int[]) { 1, 0 });
  habits = candor_scoring_habits_new (interviews, ME);
  g_assert_cmpuint (habits->n_first, ==, 5);
  g_assert_cmpuint (habits->n_later, ==, 5);
  g_assert_cmpfloat_with_epsilon (habits->mean_first, 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (habits->mean_later, 0.5, 1e-12);
  words = candor_scoring_habits_say_order (habits);
  g_assert_true (g_str_has_prefix (words, "Those later in a day fare worse: 50 % of the scale, the first ones 100 %."));
}

static void
take (CandorInterview *interview,
      guint            position,
      int              elapsed_s)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ELAPSED;
  edit->elapsed_s = elapsed_s;
  candor_response_apply (candor_interview_get_response (interview, position), edit);
}

/* Four minutes over the plan and two over it are three; the third question was never timed. */
static void
test_time (void)
{
  g_autoptr(GPtrArray) interviews = interviews_new ();
  g_autoptr(CandorScoringHabits) habits = NULL;
  g_autofree char *words = NULL;
  CandorResponse *response;
  int planned;

  hold (interviews, NOON, (int[]) { 1, 2, 3, 0 });
  response = candor_interview_get_response (interviews->pdata[0], 1);
  planned = candor_question_get_minutes (candor_response_get_question (response));
  take (interviews->pdata[0], 1, (planned + 4) * 60);
  take (interviews->pdata[0], 2, (planned + 2) * 60);
  habits = candor_scoring_habits_new (interviews, ME);
  g_assert_cmpuint (habits->n_timed, ==, 2);
  g_assert_cmpfloat_with_epsilon (habits->minutes, planned + 3, 1e-12);
  g_assert_cmpfloat_with_epsilon (habits->minutes_over, 3, 1e-12);
  words = candor_scoring_habits_say_time (habits);
  g_assert_nonnull (strstr (words, ", 3.0 longer than planned."));
}

/* Somebody else's, and what is running or still to score, stay out. */
static void
test_own_data_only (void)
{
  g_autoptr(GPtrArray) interviews = interviews_new ();
  g_autoptr(CandorScoringHabits) of_me = NULL;
  g_autoptr(CandorScoringHabits) of_another = NULL;

  for (guint i = 0; i < 3; i++)
    hold (interviews, NOON, (int[]) { 1, 2, 3, 0 });
  candor_interview_set_state (interviews->pdata[0], CANDOR_INTERVIEW_STATE_RUNNING);
  fixture_rate (interviews->pdata[1], 1, CANDOR_RATING_UNRATED);
  of_me = candor_scoring_habits_new (interviews, ME);
  g_assert_cmpuint (of_me->n_interviews, ==, 1);
  of_another = candor_scoring_habits_new (interviews, "Ines");
  g_assert_cmpuint (of_another->n_interviews, ==, 0);
  g_assert_cmpuint (of_another->n_scored, ==, 0);
}

static void
test_no_rehearsals (void)
{
  g_autoptr(GPtrArray) interviews = interviews_new ();
  g_autoptr(CandorScoringHabits) habits = NULL;
  g_autoptr(CandorKit) kit = fixture_kit (1);
  CandorInterview *rehearsal = candor_interview_new (NULL, kit, NULL, ME, TRUE);

  candor_interview_take_questions (rehearsal);
  fixture_score (rehearsal, 1, 5);
  candor_interview_set_state (rehearsal, CANDOR_INTERVIEW_STATE_FINISHED);
  g_ptr_array_add (interviews, rehearsal);
  habits = candor_scoring_habits_new (interviews, ME);
  g_assert_cmpuint (habits->n_interviews, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring-habits/mean-and-spread", test_mean_and_spread);
  g_test_add_func ("/scoring-habits/halo", test_halo);
  g_test_add_func ("/scoring-habits/order", test_order);
  g_test_add_func ("/scoring-habits/time", test_time);
  g_test_add_func ("/scoring-habits/own-data-only", test_own_data_only);
  g_test_add_func ("/scoring-habits/no-rehearsals", test_no_rehearsals);
  return g_test_run ();
}
