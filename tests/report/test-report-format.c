/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "scorecard-fixture.h"

static void
test_table (void)
{
  guint n_formats;
  const CandorReportFormat *formats = candor_report_formats (&n_formats);

  g_assert_cmpuint (n_formats, >=, 5);
  for (guint i = 0; i < n_formats; i++)
    {
      g_assert_true (candor_report_format_find (formats[i].id) == &formats[i]);
      g_assert_cmpstr (formats[i].label, !=, "");
      g_assert_true (g_str_has_prefix (formats[i].suffix, "."));
      for (guint k = 0; k < i; k++)
        g_assert_cmpstr (formats[i].suffix, !=, formats[k].suffix);
    }
  g_assert_cmpstr (candor_report_format_find ("html")->mime_type, ==, "text/html");
  g_assert_cmpstr (candor_report_format_find ("xml")->suffix, ==, ".scorecard.xml");
}

static void
test_unknown (void)
{
  g_assert_null (candor_report_format_find ("docx"));
  g_assert_null (candor_report_format_find (""));
  g_assert_null (candor_report_format_find (NULL));
}

/* Each writes something, and lets go of all that it took. */
static void
test_write (void)
{
  guint n_formats;
  const CandorReportFormat *formats = candor_report_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      CandorScorecard *scorecard = fixture_scorecard_new ();
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) first = formats[i].write (scorecard, &fixture_whole, &error);
      g_autoptr(GBytes) second = formats[i].write (scorecard, &fixture_whole, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (first), >, 1000);
      g_assert_true (g_bytes_equal (first, second));
      g_assert_finalize_object (scorecard);
    }
}

/* What a spreadsheet would run is a text. */
static void
test_formulas (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_of_text ("=cmd|' /C calc'!A0");
  g_autofree char *text = fixture_write (interview, "csv", &fixture_whole);

  g_assert_nonnull (strstr (text, "\"'=cmd"));
  g_assert_null (strstr (text, "\"=cmd"));
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/format/table", test_table);
  g_test_add_func ("/report/format/unknown", test_unknown);
  g_test_add_func ("/report/format/write", test_write);
  g_test_add_func ("/report/format/formulas", test_formulas);

  return g_test_run ();
}
