/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-time.h"

#include "candor-error.h"

static void
test_rfc3339 (void)
{
  gint64 time_us = 0;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_time_parse ("2026-05-03T14:00:00Z", &time_us, NULL));
  text = candor_time_to_rfc3339 (time_us);
  g_assert_cmpstr (text, ==, "2026-05-03T14:00:00Z");
  g_assert_true (candor_time_parse ("2026-05-03T16:00:00+02:00", &time_us, NULL));
  g_free (text);
  text = candor_time_to_rfc3339 (time_us);
  g_assert_cmpstr (text, ==, "2026-05-03T14:00:00Z");
  g_assert_true (candor_time_parse ("2026-05-03 14:00", &time_us, NULL));
  g_assert_null (candor_time_to_rfc3339 (0));
  g_assert_false (candor_time_parse ("yesterday", &time_us, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_days (void)
{
  g_autofree char *end_of_month = candor_day_add_months ("2026-08-31", 6, 0);
  g_autofree char *weeks = candor_day_add_months ("2026-12-30", 0, 28);

  g_assert_cmpstr (end_of_month, ==, "2027-02-28");
  g_assert_cmpstr (weeks, ==, "2027-01-27");
  g_assert_true (candor_day_is_valid ("2028-02-29"));
  g_assert_false (candor_day_is_valid ("2027-02-29"));
  g_assert_false (candor_day_is_valid ("2027-2-1"));
  g_assert_false (candor_day_is_valid ("tomorrow!!"));
  g_assert_false (candor_day_is_valid (NULL));
}

static void
test_clock (void)
{
  static const struct
  {
    gint64      elapsed_s;
    const char *words;
  } cases[] = { { 0, "0:00" }, { 760, "12:40" }, { 3599, "59:59" }, { 3729, "1:02:09" }, { -5, "0:00" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = candor_time_clock (cases[i].elapsed_s);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time/rfc3339", test_rfc3339);
  g_test_add_func ("/time/days", test_days);
  g_test_add_func ("/time/clock", test_clock);
  return g_test_run ();
}
