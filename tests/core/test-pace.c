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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/pace", test_pace);
  g_test_add_func ("/pace/slot", test_slot);
  return g_test_run ();
}
