/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Spare questions in the place of others: order, debts, score, what differed. */
#include "candor-deviations.h"
#include "candor-error.h"
#include "candor-rules.h"
#include "candor-score.h"

#include "core-fixture.h"

static CandorResponse *
add_spare (CandorInterview *interview,
           const char      *section,
           int              weight)
{
  guint position = candor_interview_get_n_responses (interview) + 1;
  g_autoptr(CandorQuestion) question = fixture_question ("spare", CANDOR_DIFFICULTY_HARD, 4, 0);
  g_autoptr(CandorResponse) response = NULL;

  candor_question_set_section (question, section, section);
  response = candor_response_new (position, question, CANDOR_REQUIREMENT_RESERVE, weight, FALSE);
  candor_interview_add_response (interview, response);
  return response;
}

/* Questions 1 and 3 are of section a, 2 of b; spare ones 4 of b, 5 of a. */
static CandorInterview *
make_interview (void)
{
  CandorInterview *interview = fixture_interview (3);

  add_spare (interview, "b", 1);
  add_spare (interview, "a", 1);
  return interview;
}

static void
replace (CandorInterview *interview,
         guint            spare,
         guint            position)
{
  candor_response_set_replaces (candor_interview_get_response (interview, spare), position);
}

static void
test_nearest (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();

  g_assert_cmpuint (candor_interview_find_spare (interview, 1), ==, 5);
  g_assert_cmpuint (candor_interview_find_spare (interview, 2), ==, 4);
  replace (interview, 5, 1);
  g_assert_cmpuint (candor_interview_find_spare (interview, 3), ==, 4);
  fixture_answer (interview, 4, "asked");
  g_assert_cmpuint (candor_interview_find_spare (interview, 3), ==, 0);
}

static void
test_order (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();

  g_assert_cmpuint (candor_interview_next_open (interview, 3), ==, 1);
  replace (interview, 4, 2);
  g_assert_cmpuint (candor_interview_next_open (interview, 1), ==, 3);
  g_assert_cmpuint (candor_interview_next_open (interview, 3), ==, 4);
  g_assert_false (candor_interview_is_open (interview, 2));
}

static void
test_refusals (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_rules_check_spare (interview, 1, 5, &error));
  g_assert_false (candor_rules_check_spare (interview, 1, 3, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
  g_clear_error (&error);
  g_assert_false (candor_rules_check_spare (interview, 1, 6, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_clear_error (&error);
  /* A spare question that waits has no place to give. */
  g_assert_false (candor_rules_check_spare (interview, 4, 5, &error));
  g_clear_error (&error);
  fixture_score (interview, 2, 3);
  g_assert_false (candor_rules_check_spare (interview, 2, 4, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

/* The base stays the weight of the kit's own questions, through a chain of two. */
static void
test_score (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();
  CandorResponse *heavy = add_spare (interview, "a", 9);
  CandorScore score;

  fixture_score (interview, 1, 5);
  fixture_score (interview, 2, 5);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_OTHER);
  replace (interview, 5, 3);
  replace (interview, candor_response_get_position (heavy), 5);
  fixture_score (interview, 6, 1);
  score = candor_score_of_interview (interview);
  g_assert_cmpuint (score.n_total, ==, 3);
  g_assert_cmpuint (score.n_asked, ==, 3);
  g_assert_cmpfloat_with_epsilon (score.percent, 200.0 / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (score.low, score.high, 1e-9);
}

/* A ring, which only a broken file has, ends. */
static void
test_ring (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();

  replace (interview, 4, 5);
  replace (interview, 5, 4);
  g_assert_nonnull (candor_interview_get_place (interview, 4));
}

static void
test_owed (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();
  g_autoptr(GPtrArray) open = NULL;

  fixture_answer (interview, 1, "She had read the question before.");
  g_assert_cmpuint (candor_interview_count_to_score (interview), ==, 1);
  replace (interview, 5, 1);
  g_assert_cmpuint (candor_interview_count_to_score (interview), ==, 0);
  /* Recommendation, 2, 3, and 5 for 1. */
  open = candor_rules_list_open (interview);
  g_assert_cmpuint (open->len, ==, 4);
  g_assert_cmpstr (open->pdata[3], ==, "Question 5 was not asked.");
  g_clear_pointer (&open, g_ptr_array_unref);
  fixture_score (interview, 5, 3);
  fixture_state (interview, 2, CANDOR_RESPONSE_STATE_NOT_REACHED, CANDOR_SKIP_REASON_NO_TIME);
  open = candor_rules_list_open (interview);
  g_assert_cmpuint (open->len, ==, 2);
}

static void
test_differed (void)
{
  g_autoptr(CandorInterview) interview = make_interview ();
  g_autoptr(GPtrArray) sentences = NULL;

  replace (interview, 5, 1);
  fixture_score (interview, 5, 3);
  fixture_score (interview, 2, 3);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_NOT_REACHED, CANDOR_SKIP_REASON_NO_TIME);
  sentences = candor_deviations_of_interview (interview);
  g_assert_cmpuint (sentences->len, ==, 2);
  g_assert_cmpstr (sentences->pdata[0], ==, "Question 3 was left out: there was no time for it.");
  g_assert_cmpstr (sentences->pdata[1], ==, "Question 5 was asked instead of question 1.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spares/nearest", test_nearest);
  g_test_add_func ("/spares/order", test_order);
  g_test_add_func ("/spares/refusals", test_refusals);
  g_test_add_func ("/spares/score", test_score);
  g_test_add_func ("/spares/ring", test_ring);
  g_test_add_func ("/spares/owed", test_owed);
  g_test_add_func ("/spares/differed", test_differed);
  return g_test_run ();
}
