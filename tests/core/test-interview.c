/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview.h"

#include "core-fixture.h"

/* Next goes on in kit order and comes back for what a jump left out. */
static void
test_next_open (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (4);

  g_assert_cmpuint (candor_interview_next_open (interview, 0), ==, 1);
  fixture_answer (interview, 1, "x");
  fixture_answer (interview, 3, "x");
  g_assert_cmpuint (candor_interview_next_open (interview, 3), ==, 4);
  fixture_state (interview, 4, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  g_assert_cmpuint (candor_interview_next_open (interview, 4), ==, 2);
  g_assert_cmpuint (candor_interview_next_open (interview, 5), ==, 2);
  g_assert_cmpuint (candor_interview_next_open (interview, 2), ==, 0);
}

static void
test_spare_comes_only_in_place (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (1);
  g_autoptr(CandorQuestion) question = fixture_question ("spare", CANDOR_DIFFICULTY_EASY, 4, 0);
  g_autoptr(CandorResponse) spare = candor_response_new (2, question, CANDOR_REQUIREMENT_RESERVE, 1,
                                                         FALSE);

  candor_interview_add_response (interview, spare);
  fixture_answer (interview, 1, "x");
  g_assert_cmpuint (candor_interview_next_open (interview, 1), ==, 0);
  candor_response_set_replaces (spare, 1);
  g_assert_cmpuint (candor_interview_next_open (interview, 1), ==, 2);
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_to_score (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (3);
  guint n_notified = 0;

  g_signal_connect_swapped (interview, "notify::n-to-score", G_CALLBACK (count_cb), &n_notified);
  fixture_answer (interview, 1, "x");
  fixture_answer (interview, 2, "x");
  g_assert_cmpuint (candor_interview_count_to_score (interview), ==, 2);
  fixture_score (interview, 1, 3);
  g_assert_cmpuint (candor_interview_count_to_score (interview), ==, 1);
  g_assert_cmpuint (n_notified, >=, 3);
}

static void
test_write_up (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (0);
  g_autoptr(CandorWriteUp) first = candor_write_up_new ();
  g_autoptr(CandorWriteUp) second = candor_write_up_new ();

  candor_write_up_set_text (first, CANDOR_WRITE_UP_SUMMARY, "One");
  candor_write_up_set_text (first, CANDOR_WRITE_UP_CONCERNS, "Two");
  candor_write_up_set_text (second, CANDOR_WRITE_UP_SUMMARY, "Three");
  second->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  second->recommendation = CANDOR_RECOMMENDATION_STRONG_YES;
  candor_interview_apply (interview, first);
  candor_interview_apply (interview, second);
  g_assert_cmpstr (candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY), ==, "Three");
  g_assert_cmpstr (candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS), ==, "Two");
  g_assert_cmpstr (candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS), ==, "");
  g_assert_cmpint (candor_interview_get_recommendation (interview), ==,
                   CANDOR_RECOMMENDATION_STRONG_YES);
}

static void
test_sittings (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (0);
  const CandorSitting first = { 1000, 2000, 600 };
  CandorSitting second = { 3000, 0, 10 };

  g_assert_cmpint (candor_interview_get_started_at_us (interview), ==, 0);
  candor_interview_add_sitting (interview, first);
  candor_interview_add_sitting (interview, second);
  second.elapsed_s = 20;
  candor_interview_set_sitting (interview, second);
  g_assert_cmpint (candor_interview_get_started_at_us (interview), ==, 1000);
  g_assert_cmpint (candor_interview_get_elapsed_s (interview), ==, 620);
}

static void
test_finalised (void)
{
  CandorInterview *interview = fixture_interview (3);

  fixture_score (interview, 1, 2);
  g_assert_finalize_object (interview);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/interview/next-open", test_next_open);
  g_test_add_func ("/interview/spare", test_spare_comes_only_in_place);
  g_test_add_func ("/interview/to-score", test_to_score);
  g_test_add_func ("/interview/write-up", test_write_up);
  g_test_add_func ("/interview/sittings", test_sittings);
  g_test_add_func ("/interview/finalised", test_finalised);
  return g_test_run ();
}
