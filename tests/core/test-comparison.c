/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison.h"

#include "core-fixture.h"

#define N_QUESTIONS 9
#define N_INTERVIEWS 12
#define N_ROUNDS 200

static const CandorComparedQuestion *
question_at (CandorComparison *comparison,
             guint             at)
{
  return candor_comparison_get_questions (comparison)->pdata[at];
}

static CandorComparedInterview *
row_at (CandorComparison *comparison,
        guint             at)
{
  g_autoptr(CandorComparedInterview) row =
    g_list_model_get_item (candor_comparison_get_interviews (comparison), at);

  return row;
}

static void
assert_told (CandorComparison *comparison,
             guint             at,
             const char       *words)
{
  g_autofree char *told = candor_comparison_tell_score (comparison, row_at (comparison, at));

  g_assert_cmpstr (told, ==, words);
}

static CandorInterview *
add_interview (GPtrArray *interviews,
               guint      n_questions)
{
  CandorInterview *interview = fixture_interview (n_questions);

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_ptr_array_add (interviews, interview);
  return interview;
}

/* What one was not asked is scored for none: rule 5. */
static void
test_common (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (3);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  CandorInterview *first = add_interview (interviews, 3);
  CandorInterview *second = add_interview (interviews, 3);
  g_autoptr(CandorComparison) comparison = NULL;

  fixture_score (first, 1, 5);
  fixture_score (first, 2, 3);
  fixture_score (first, 3, 1);
  fixture_score (second, 1, 2);
  fixture_score (second, 2, 4);
  fixture_state (second, 3, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);

  comparison = candor_comparison_new (kit, interviews);
  g_assert_cmpuint (candor_comparison_get_questions (comparison)->len, ==, 3);
  g_assert_cmpuint (candor_comparison_count_common (comparison), ==, 2);
  g_assert_false (question_at (comparison, 2)->is_common);
  g_assert_cmpfloat (question_at (comparison, 0)->mean, ==, 3.5);
  g_assert_cmpuint (question_at (comparison, 2)->n_scored, ==, 1);
  g_assert_cmpfloat (candor_compared_interview_get_score (row_at (comparison, 0))->percent, ==, 75);
  g_assert_cmpfloat (candor_compared_interview_get_score (row_at (comparison, 1))->percent, ==, 50);
  g_assert_cmpint (candor_compared_interview_get_cell (row_at (comparison, 1), 2)->state, ==,
                   CANDOR_CELL_NOT_ASKED);
}

/* Equal questions of two versions are one column, wherever they stand: rule 1. */
static void
test_versions (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (3);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  CandorInterview *old = add_interview (interviews, 4);
  g_autoptr(CandorComparison) comparison = NULL;

  candor_kit_move (kit, 1, 3, NULL);
  for (guint position = 1; position <= 4; position++)
    fixture_score (old, position, (int) position);
  comparison = candor_comparison_new (kit, interviews);
  g_assert_cmpuint (candor_comparison_get_questions (comparison)->len, ==, 4);
  g_assert_cmpint (candor_compared_interview_get_cell (row_at (comparison, 0), 0)->score, ==, 2);
  g_assert_cmpint (candor_compared_interview_get_cell (row_at (comparison, 0), 2)->score, ==, 1);
  g_assert_cmpint (candor_compared_interview_get_cell (row_at (comparison, 0), 3)->score, ==, 4);
}

static void
assert_differed (CandorComparison *comparison,
                 guint             at,
                 const char       *sentences)
{
  GPtrArray *list = candor_compared_interview_get_deviations (row_at (comparison, at));
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (all, i > 0 ? " %s" : "%s", (const char *) list->pdata[i]);
  g_assert_cmpstr (all->str, ==, sentences);
}

/* What differed names questions by their numbers here, not by their places in another version. */
static void
test_differed (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (3);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  CandorInterview *old = add_interview (interviews, 4);
  CandorInterview *waiting = add_interview (interviews, 3);
  g_autoptr(CandorComparison) comparison = NULL;

  candor_kit_move (kit, 1, 3, NULL);
  candor_kit_set_version (kit, 2, 1);
  fixture_state (old, 1, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  for (guint position = 2; position <= 4; position++)
    fixture_score (old, position, 3);
  fixture_state (waiting, 1, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  fixture_answer (waiting, 2, "To score");
  comparison = candor_comparison_new (kit, interviews);
  g_assert_true (candor_comparison_has_versions (comparison));
  assert_differed (comparison, 0,
                   "Version 1 of the kit; the newest is version 2. Question 3 was skipped (no time).");
  assert_differed (comparison, 1,
                   "Version 1 of the kit; the newest is version 2. Version 1 of the kit has no question 4.");
}

/* What is not written up yet tells nothing and stands in nobody's way: rule 7. */
static void
test_not_written_up (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (2);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  CandorInterview *done = add_interview (interviews, 2);
  CandorInterview *waiting = add_interview (interviews, 2);
  g_autoptr(CandorComparison) comparison = NULL;

  fixture_score (done, 1, 4);
  fixture_score (done, 2, 4);
  fixture_score (waiting, 1, 1);
  fixture_answer (waiting, 2, "Said something");
  comparison = candor_comparison_new (kit, interviews);
  g_assert_false (candor_compared_interview_is_open (row_at (comparison, 1)));
  g_assert_null (candor_compared_interview_get_cell (row_at (comparison, 1), 0));
  g_assert_null (candor_compared_interview_get_score (row_at (comparison, 1)));
  g_assert_cmpuint (candor_comparison_count_common (comparison), ==, 2);
  g_assert_cmpfloat (question_at (comparison, 0)->mean, ==, 4);
}

static void
test_other_scale (void)
{
  static const char * const labels[] = { "Low", "Middle", "High", NULL };
  g_autoptr(CandorKit) kit = fixture_kit (1);
  g_autoptr(CandorScale) scale = candor_scale_new (labels, NULL);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  CandorInterview *interview = add_interview (interviews, 1);
  g_autoptr(CandorComparison) comparison = NULL;

  fixture_score (interview, 1, 3);
  candor_kit_set_scale (kit, scale);
  comparison = candor_comparison_new (kit, interviews);
  g_assert_false (candor_compared_interview_is_open (row_at (comparison, 0)));
  g_assert_cmpuint (candor_compared_interview_get_deviations (row_at (comparison, 0))->len, >, 0);
  g_assert_cmpuint (candor_comparison_count_common (comparison), ==, 0);
  assert_told (comparison, 0, "Another scale, so not compared");
}

/* A percentage never stands without its range and what it covers: rule 4. */
static void
test_told (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (3);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  CandorInterview *full = add_interview (interviews, 3);
  CandorInterview *open = add_interview (interviews, 3);
  CandorInterview *waiting = add_interview (interviews, 3);
  g_autoptr(CandorComparison) comparison = NULL;

  fixture_score (full, 1, 5);
  fixture_score (full, 2, 3);
  fixture_score (open, 1, 2);
  fixture_answer (open, 2, "Left without a score");
  candor_interview_set_state (open, CANDOR_INTERVIEW_STATE_SIGNED);
  fixture_state (waiting, 1, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  fixture_answer (waiting, 2, "To score");
  comparison = candor_comparison_new (kit, interviews);
  assert_told (comparison, 0, "4.0 of 5 · 75 % (75–75) · 2 of 3 asked of all · not signed yet");
  assert_told (comparison, 1, "2.0 of 5 · 25 % (13–63) · 2 of 3 asked of all");
  assert_told (comparison, 2, "To write up");
  g_assert_cmpuint (candor_compared_interview_get_deviations (row_at (comparison, 2))->len, ==, 0);
}

/* Each percent computed anew, from the scores as they were drawn: 0 is a question that was not asked. */
static void
test_random (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr(CandorKit) kit = fixture_kit (N_QUESTIONS);
      g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr(CandorComparison) comparison = NULL;
      int drawn[N_INTERVIEWS][N_QUESTIONS];
      guint n_common = 0;

      for (guint n = 0; n < N_INTERVIEWS; n++)
        {
          CandorInterview *interview = add_interview (interviews, N_QUESTIONS);

          for (guint i = 0; i < N_QUESTIONS; i++)
            {
              drawn[n][i] = g_test_rand_int_range (0, 30) == 0 ? 0 : g_test_rand_int_range (1, 6);
              if (drawn[n][i] > 0)
                fixture_score (interview, i + 1, drawn[n][i]);
            }
        }
      comparison = candor_comparison_new (kit, interviews);

      for (guint n = 0; n < N_INTERVIEWS; n++)
        {
          double sum = 0;
          guint n_counted = 0;

          for (guint i = 0; i < N_QUESTIONS; i++)
            {
              gboolean is_common = TRUE;

              for (guint other = 0; other < N_INTERVIEWS; other++)
                is_common &= drawn[other][i] > 0;
              sum += is_common ? drawn[n][i] : 0;
              n_counted += is_common;
            }
          n_common = n_counted;
          if (n_counted > 0)
            g_assert_cmpfloat_with_epsilon (candor_compared_interview_get_score (row_at (comparison, n))->percent,
                                            (sum / n_counted - 1) / 4 * 100, 1e-9);
        }
      g_assert_cmpuint (candor_comparison_count_common (comparison), ==, n_common);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/common", test_common);
  g_test_add_func ("/comparison/versions", test_versions);
  g_test_add_func ("/comparison/differed", test_differed);
  g_test_add_func ("/comparison/not-written-up", test_not_written_up);
  g_test_add_func ("/comparison/other-scale", test_other_scale);
  g_test_add_func ("/comparison/told", test_told);
  g_test_add_func ("/comparison/random", test_random);
  return g_test_run ();
}
