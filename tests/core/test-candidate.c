/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate.h"

#define DAY_US (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)

static void
assert_due (CandorCandidate *candidate,
            const char      *preset,
            const char      *expected)
{
  g_autofree char *due = candor_retention_due_day (candidate, preset);

  g_assert_cmpstr (due, ==, expected);
}

/* Rule 14: from the day it was decided, else from the last interview, else from the day added. */
static void
test_due (void)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Priya");
  g_autoptr(GDateTime) added = g_date_time_new_local (2026, 1, 10, 12, 0, 0);
  gint64 added_us = g_date_time_to_unix (added) * G_USEC_PER_SEC;

  candor_candidate_set_history (candidate, 0, added_us, 0);
  assert_due (candidate, "de", "2026-07-10");
  candor_candidate_set_history (candidate, 1, added_us, added_us + 10 * DAY_US);
  assert_due (candidate, "de", "2026-07-20");
  candor_candidate_set_closed (candidate, "2026-03-01", CANDOR_CLOSED_AS_REJECTED);
  assert_due (candidate, "de", "2026-09-01");
  assert_due (candidate, "us", "2027-03-01");
  assert_due (candidate, "uk", "2027-03-01");
  assert_due (candidate, "fr", "2028-03-01");
  assert_due (candidate, "nl", "2026-03-29");
  assert_due (candidate, "months:9", "2026-12-01");
  assert_due (candidate, "days:30", "2026-03-31");
  assert_due (candidate, "never", NULL);
}

static void
test_presets (void)
{
  g_assert_true (candor_retention_is_valid ("de"));
  g_assert_true (candor_retention_is_valid ("months:1"));
  g_assert_false (candor_retention_is_valid ("months:0"));
  g_assert_false (candor_retention_is_valid ("months:9x"));
  g_assert_false (candor_retention_is_valid ("days:"));
  g_assert_false (candor_retention_is_valid (NULL));
}

static void
test_texts (void)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Tom & Jerry");

  g_assert_cmpstr (candor_candidate_get_email (candidate), ==, "");
  candor_candidate_set_contact (candidate, "a@example.org", NULL);
  g_assert_cmpstr (candor_candidate_get_email (candidate), ==, "a@example.org");
  g_assert_cmpstr (candor_candidate_get_phone (candidate), ==, "");
  g_assert_true (g_uuid_string_is_valid (candor_candidate_get_id (candidate)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/candidate/due", test_due);
  g_test_add_func ("/candidate/presets", test_presets);
  g_test_add_func ("/candidate/texts", test_texts);
  return g_test_run ();
}
