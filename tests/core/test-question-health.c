/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-question-health.h"

#include <math.h>

#include "core-fixture.h"

#define N_QUESTIONS 6
#define N_INTERVIEWS 25
#define N_ROUNDS 100

typedef struct
{
  GPtrArray        *interviews;
  CandorKit        *kit;
  CandorComparison *comparison;
  GPtrArray        *health;
} Fixture;

static void
fixture_clear (Fixture *self)
{
  g_clear_pointer (&self->health, g_ptr_array_unref);
  g_clear_object (&self->comparison);
  g_clear_object (&self->kit);
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
fixture_begin (Fixture *self,
               guint    n_questions,
               guint    n_interviews)
{
  self->kit = fixture_kit (n_questions);
  self->interviews = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_interviews; i++)
    {
      CandorInterview *interview = fixture_interview (n_questions);

      candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
      g_ptr_array_add (self->interviews, interview);
    }
}

static void
score (Fixture *self,
       guint    interview,
       guint    position,
       int      value)
{
  fixture_score (self->interviews->pdata[interview], position, value);
}

static const CandorQuestionHealth *
measure (Fixture *self,
         guint    column)
{
  g_clear_pointer (&self->health, g_ptr_array_unref);
  g_clear_object (&self->comparison);
  self->comparison = candor_comparison_new (self->kit, self->interviews);
  self->health = candor_question_health_of_comparison (self->comparison);
  return self->health->pdata[column];
}

static char *
say (Fixture *self,
     guint    column)
{
  return candor_question_health_say (measure (self, column), candor_kit_get_scale (self->kit));
}

/* 1…5 twice, against 2 1 4 3 5 twice. The differences of rank of one half are 1 1 1 1 0, so Spearman's formula gives
 * 1 − 6·4 ÷ (5·24) = 0.8, and Pearson's of the same numbers is the same, as each is its own rank. */
static void
test_by_hand (void)
{
  static const int others[] = { 2, 1, 4, 3, 5 };
  g_auto(Fixture) fixture = { NULL };
  const CandorQuestionHealth *health;

  fixture_begin (&fixture, 2, 10);
  for (guint i = 0; i < 10; i++)
    {
      score (&fixture, i, 1, (int) (i % 5) + 1);
      score (&fixture, i, 2, others[i % 5]);
    }
  health = measure (&fixture, 0);
  g_assert_cmpuint (health->n_asked, ==, 10);
  g_assert_cmpuint (health->n_scored, ==, 10);
  g_assert_cmpuint (health->n_at[5], ==, 2);
  g_assert_cmpfloat_with_epsilon (health->mean, 3, 1e-12);
  g_assert_cmpfloat_with_epsilon (health->spread, sqrt (20.0 / 9), 1e-12);
  g_assert_cmpfloat_with_epsilon (health->floor_share, 0.2, 1e-12);
  g_assert_cmpfloat_with_epsilon (health->ceiling_share, 0.2, 1e-12);
  g_assert_true (health->has_correlation);
  g_assert_cmpfloat_with_epsilon (health->correlation, 0.8, 1e-12);
  g_assert_cmpint (health->verdict, ==, CANDOR_HEALTH_WELL);
  g_assert_false (candor_question_health_is_retirable (health));
}

/* Nine interviews are too few to lay it against the rest. */
static void
test_too_few (void)
{
  g_auto(Fixture) fixture = { NULL };
  g_autofree char *words = NULL;
  g_autofree char *figures = NULL;

  fixture_begin (&fixture, 2, 9);
  for (guint i = 0; i < 9; i++)
    {
      score (&fixture, i, 1, (int) (i % 5) + 1);
      score (&fixture, i, 2, (int) (i % 5) + 1);
    }
  figures = candor_question_health_say_figures (measure (&fixture, 0));
  g_assert_false (measure (&fixture, 0)->has_correlation);
  g_assert_nonnull (strstr (figures, "from 10 interviews up (n = 9)"));

  fixture_clear (&fixture);
  fixture_begin (&fixture, 2, 1);
  score (&fixture, 0, 1, 5);
  score (&fixture, 0, 2, 5);
  words = say (&fixture, 0);
  g_assert_cmpstr (words, ==, "Too early to say: 1 score so far.");
  g_assert_cmpfloat (measure (&fixture, 0)->spread, ==, 0);
}

static void
test_verdicts (void)
{
  /* the scores of ten on the first question; on the second all get i % 5 + 1 */
  static const struct
  {
    int                 scores[10];
    CandorHealthVerdict verdict;
    gboolean            is_retirable;
    const char         *words;
  } cases[] = {
    { { 5, 5, 5, 5, 5, 5, 5, 5, 1, 2 }, CANDOR_HEALTH_CEILING, TRUE,
      "Almost everybody gets a 5: it no longer tells people apart." },
    { { 1, 1, 1, 1, 1, 1, 1, 1, 5, 1 }, CANDOR_HEALTH_FLOOR, TRUE, "Almost everybody gets a 1" },
    { { 3, 3, 3, 3, 3, 3, 3, 3, 3, 4 }, CANDOR_HEALTH_FLAT, TRUE, "the same score" },
    { { 5, 4, 3, 2, 1, 5, 4, 3, 2, 1 }, CANDOR_HEALTH_AGAINST, TRUE, "do worse here" },
    { { 1, 4, 4, 4, 1, 4, 2, 2, 2, 4 }, CANDOR_HEALTH_APART, FALSE, "little to do with" },
    { { 1, 2, 3, 4, 5, 1, 2, 3, 4, 5 }, CANDOR_HEALTH_WELL, FALSE, "It tells people apart." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto(Fixture) fixture = { NULL };
      g_autofree char *words = NULL;
      const CandorQuestionHealth *health;

      fixture_begin (&fixture, 2, 10);
      for (guint n = 0; n < 10; n++)
        {
          score (&fixture, n, 1, cases[i].scores[n]);
          score (&fixture, n, 2, (int) (n % 5) + 1);
        }
      words = say (&fixture, 0);
      health = measure (&fixture, 0);
      g_test_message ("%u: %s (%f)", i, words, health->correlation);
      g_assert_cmpint (health->verdict, ==, cases[i].verdict);
      g_assert_cmpint (candor_question_health_is_retirable (health), ==, cases[i].is_retirable);
      g_assert_nonnull (strstr (words, cases[i].words));
    }
}

/* Not asked, not applicable and hidden ones are no scores; a question that is not counted is measured all the same, and
 * is no part of the rest of others. */
static void
test_what_counts (void)
{
  g_auto(Fixture) fixture = { NULL };
  const CandorQuestionHealth *health;

  fixture_begin (&fixture, 3, 4);
  for (guint i = 0; i < 4; i++)
    for (guint position = 1; position <= 3; position++)
      score (&fixture, i, position, 4);
  fixture_state (fixture.interviews->pdata[0], 1, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  fixture_rate (fixture.interviews->pdata[1], 1, CANDOR_RATING_NA);
  fixture_rate (fixture.interviews->pdata[2], 2, CANDOR_RATING_LATER);
  for (guint i = 0; i < 4; i++)
    candor_response_set_void (candor_interview_get_response (fixture.interviews->pdata[i], 3), "Bad");
  candor_kit_entry_set_void_reason (candor_kit_get_entry (fixture.kit, 3), "Bad");

  health = measure (&fixture, 0);
  g_assert_cmpuint (health->n_asked, ==, 2);
  g_assert_cmpuint (health->n_scored, ==, 1);
  g_assert_cmpuint (health->n_correlated, ==, 1);
  health = measure (&fixture, 2);
  g_assert_cmpuint (health->n_scored, ==, 3);
  g_assert_cmpuint (health->n_correlated, ==, 3);
  g_assert_cmpstr (health->void_reason, ==, "Bad");
  g_assert_cmpuint (health->position, ==, 3);
}

static void
test_minutes (void)
{
  g_auto(Fixture) fixture = { NULL };
  CandorResponseEdit edit = { .fields = CANDOR_EDIT_ELAPSED };
  g_autofree char *none = NULL;
  g_autofree char *some = NULL;
  g_autofree char *long_one = NULL;

  fixture_begin (&fixture, 1, 3);
  for (guint i = 0; i < 3; i++)
    score (&fixture, i, 1, 4);
  none = candor_question_health_say_time (measure (&fixture, 0));
  g_assert_null (none);
  for (guint i = 0; i < 2; i++)
    {
      edit.elapsed_s = 120 + 60 * (int) i;
      candor_response_apply (candor_interview_get_response (fixture.interviews->pdata[i], 1), &edit);
    }
  some = candor_question_health_say_time (measure (&fixture, 0));
  g_assert_cmpstr (some, ==, "Takes 2.5 of 4 min");
  edit.elapsed_s = 1000;
  candor_response_apply (candor_interview_get_response (fixture.interviews->pdata[2], 1), &edit);
  long_one = candor_question_health_say_time (measure (&fixture, 0));
  g_assert_nonnull (strstr (long_one, "much longer than the 4 planned"));
}

/* A question that the kit has no more is found in the version that had it. */
static void
test_old_version (void)
{
  g_auto(Fixture) fixture = { NULL };
  const CandorQuestionHealth *health;

  fixture_begin (&fixture, 2, 1);
  score (&fixture, 0, 1, 5);
  score (&fixture, 0, 2, 2);
  g_clear_object (&fixture.kit);
  fixture.kit = fixture_kit (1);
  candor_kit_set_version (fixture.kit, 2, 0);
  health = measure (&fixture, 0);
  g_assert_cmpint (health->version, ==, 2);
  g_assert_cmpuint (health->position, ==, 1);
  health = measure (&fixture, 1);
  g_assert_cmpint (health->version, ==, 1);
  g_assert_cmpuint (health->position, ==, 2);
}

/* By the schoolbook's formula of sums instead: (n Σxy − Σx Σy) ÷ √((n Σx² − (Σx)²) (n Σy² − (Σy)²)). */
static double
correlate_by_sums (int   scores[N_INTERVIEWS][N_QUESTIONS],
                   guint column)
{
  double n = 0, x_sum = 0, y_sum = 0, xx_sum = 0, yy_sum = 0, xy_sum = 0;

  for (guint i = 0; i < N_INTERVIEWS; i++)
    {
      double x = scores[i][column], y = 0;

      for (guint other = 0; other < N_QUESTIONS; other++)
        y += other != column ? scores[i][other] : 0;
      y /= N_QUESTIONS - 1;
      n += 1;
      x_sum += x;
      y_sum += y;
      xx_sum += x * x;
      yy_sum += y * y;
      xy_sum += x * y;
    }
  return (n * xy_sum - x_sum * y_sum) /
         sqrt ((n * xx_sum - x_sum * x_sum) * (n * yy_sum - y_sum * y_sum));
}

static double
spread_by_sums (int   scores[N_INTERVIEWS][N_QUESTIONS],
                guint column)
{
  double sum = 0, squares = 0;

  for (guint i = 0; i < N_INTERVIEWS; i++)
    {
      sum += scores[i][column];
      squares += scores[i][column] * scores[i][column];
    }
  return sqrt ((squares - sum * sum / N_INTERVIEWS) / (N_INTERVIEWS - 1));
}

static void
test_against_sums (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_auto(Fixture) fixture = { NULL };
      int scores[N_INTERVIEWS][N_QUESTIONS];

      fixture_begin (&fixture, N_QUESTIONS, N_INTERVIEWS);
      for (guint i = 0; i < N_INTERVIEWS; i++)
        for (guint n = 0; n < N_QUESTIONS; n++)
          {
            scores[i][n] = g_test_rand_int_range (1, 6);
            score (&fixture, i, n + 1, scores[i][n]);
          }
      measure (&fixture, 0);
      for (guint n = 0; n < N_QUESTIONS; n++)
        {
          const CandorQuestionHealth *health = fixture.health->pdata[n];

          g_assert_cmpfloat_with_epsilon (health->correlation, correlate_by_sums (scores, n), 1e-9);
          g_assert_cmpfloat_with_epsilon (health->spread, spread_by_sums (scores, n), 1e-9);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/question-health/by-hand", test_by_hand);
  g_test_add_func ("/question-health/too-few", test_too_few);
  g_test_add_func ("/question-health/verdicts", test_verdicts);
  g_test_add_func ("/question-health/what-counts", test_what_counts);
  g_test_add_func ("/question-health/minutes", test_minutes);
  g_test_add_func ("/question-health/old-version", test_old_version);
  g_test_add_func ("/question-health/against-sums", test_against_sums);
  return g_test_run ();
}
