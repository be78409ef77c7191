/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-pace.h"

#include "core-fixture.h"

/* Opening 3 minutes, questions of 4 each, closing 5. */
static void
test_pace (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (3);
  CandorPace pace = candor_pace_of_interview (interview, 60);

  g_assert_cmpint (pace.planned_s, ==, (3 + 12 + 5) * 60);
  g_assert_cmpint (pace.behind_s, ==, 0);
  candor_interview_set_current_position (interview, 1);
  g_assert_cmpint (candor_pace_of_interview (interview, 7 * 60).behind_s, ==, 0);
  g_assert_cmpint (candor_pace_of_interview (interview, 9 * 60).behind_s, ==, 2 * 60);
  g_assert_cmpint (candor_pace_of_interview (interview, 60).behind_s, ==, -2 * 60);
  fixture_answer (interview, 1, "x");
  candor_interview_set_current_position (interview, 2);
  g_assert_cmpint (candor_pace_of_interview (interview, 9 * 60).behind_s, ==, 0);
  g_assert_cmpint (candor_pace_of_interview (interview, 12 * 60).behind_s, ==, 60);
}

static void
test_slot (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (1);

  candor_kit_set_minutes (candor_interview_get_kit (interview), 45);
  g_assert_cmpint (candor_pace_of_interview (interview, 0).planned_s, ==, 45 * 60);
}

static void
add_question (CandorInterview  *interview,
              CandorRequirement requirement,
              int               minutes)
{
  g_autoptr(CandorQuestion) question =
    fixture_question ("more", CANDOR_DIFFICULTY_EASY, minutes, 0);
  g_autoptr(CandorResponse) response =
    candor_response_new (candor_interview_get_n_responses (interview) + 1, question, requirement, 1,
                         FALSE);

  candor_interview_add_response (interview, response);
}

/* A quarter more for all: 25 minutes instead of 20, 5 for each question of 4. */
static void
test_extra_time (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (3);

  candor_interview_set_extra_minutes (interview, 5);
  candor_interview_set_current_position (interview, 1);
  g_assert_cmpint (candor_pace_of_interview (interview, 0).planned_s, ==, 25 * 60);
  g_assert_cmpint (candor_pace_of_interview (interview, 0).expected_s, ==, 525);
  g_assert_cmpint (candor_pace_of_interview (interview, 530).behind_s, ==, 5);
  g_assert_false (candor_pace_of_interview (interview, 525 + 300).is_late);
  g_assert_true (candor_pace_of_interview (interview, 525 + 301).is_late);
}

/* One question behind is let pass; more than the next one takes is told, with what is still to come. */
static void
test_late (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (3);
  CandorPace pace;

  add_question (interview, CANDOR_REQUIREMENT_OPTIONAL, 4);
  add_question (interview, CANDOR_REQUIREMENT_RESERVE, 4);
  candor_interview_set_current_position (interview, 1);
  pace = candor_pace_of_interview (interview, 11 * 60);
  g_assert_cmpint (pace.behind_s, ==, 4 * 60);
  g_assert_false (pace.is_late);
  pace = candor_pace_of_interview (interview, 11 * 60 + 1);
  g_assert_true (pace.is_late);
  g_assert_cmpint (pace.left_s, ==, pace.planned_s - 11 * 60 - 1);
  g_assert_cmpuint (pace.n_required, ==, 2);
  g_assert_cmpuint (pace.n_optional, ==, 1);
  /* The closing card is where it leads to. */
  candor_interview_set_current_position (interview, 6);
  g_assert_false (candor_pace_of_interview (interview, 90 * 60).is_late);
}

/* What is left out gives its minutes back. */
static void
test_left_out (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);

  add_question (interview, CANDOR_REQUIREMENT_OPTIONAL, 6);
  candor_interview_set_current_position (interview, 1);
  g_assert_true (candor_pace_of_interview (interview, 12 * 60).is_late);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_NOT_REACHED, CANDOR_SKIP_REASON_NO_TIME);
  g_assert_false (candor_pace_of_interview (interview, 12 * 60).is_late);
  g_assert_cmpint (candor_pace_of_interview (interview, 14 * 60).behind_s, ==, 60);
  g_assert_cmpuint (candor_pace_of_interview (interview, 0).n_optional, ==, 0);
  g_assert_false (candor_interview_is_open (interview, 3));
  g_assert_cmpuint (candor_interview_next_open (interview, 2), ==, 1);
  fixture_answer (interview, 3, "We came to it after all.");
  g_assert_false (candor_response_is_left_out (candor_interview_get_response (interview, 3)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/pace", test_pace);
  g_test_add_func ("/pace/slot", test_slot);
  g_test_add_func ("/pace/extra-time", test_extra_time);
  g_test_add_func ("/pace/late", test_late);
  g_test_add_func ("/pace/left-out", test_left_out);
  return g_test_run ();
}
