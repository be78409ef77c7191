/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-enums.h"

#include "candor-enum-types.h"

/* What files and the command line carry must never change. */
static void
test_nicks (void)
{
  int value = -1;

  g_assert_cmpstr (candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION,
                                        CANDOR_RECOMMENDATION_STRONG_NO), ==, "strong-no");
  g_assert_cmpstr (candor_enum_to_nick (CANDOR_TYPE_RESPONSE_STATE,
                                        CANDOR_RESPONSE_STATE_NOT_REACHED), ==, "not-reached");
  g_assert_cmpstr (candor_enum_to_nick (CANDOR_TYPE_RATING, CANDOR_RATING_NA), ==, "na");
  g_assert_cmpstr (candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE,
                                        CANDOR_INTERVIEW_STATE_CALLED_OFF), ==, "called-off");
  g_assert_cmpstr (candor_enum_to_nick (CANDOR_TYPE_REQUIREMENT, CANDOR_REQUIREMENT_RESERVE), ==,
                   "reserve");
  g_assert_true (candor_enum_from_nick (CANDOR_TYPE_SKIP_REASON, "answered-earlier", &value));
  g_assert_cmpint (value, ==, CANDOR_SKIP_REASON_ANSWERED_EARLIER);
  g_assert_false (candor_enum_from_nick (CANDOR_TYPE_SKIP_REASON, "whatever", &value));
  g_assert_false (candor_enum_from_nick (CANDOR_TYPE_SKIP_REASON, NULL, &value));
  g_assert_null (candor_enum_to_nick (CANDOR_TYPE_SKIP_REASON, 99));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/nick/nicks", test_nicks);
  return g_test_run ();
}
