/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "pdf-reading.h"
#include "scorecard-fixture.h"
#include "workbook-reading.h"

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

static void
assert_shows (const char *text,
              const char *word,
              gboolean    is_there,
              const char *format)
{
  if ((strstr (text, word) != NULL) != is_there)
    g_error ("%s: “%s” %s", format, word, is_there ? "is missing" : "must not be there");
}

/* (transfer full): all the words in it, also where they are packed. */
static char *
read_as_text (const char *format,
              GBytes     *bytes)
{
  if (g_str_equal (format, "xlsx"))
    return workbook_read_part (bytes, NULL);
  if (g_str_equal (format, "pdf"))
    return pdf_read_text (bytes);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Every format for every audience: what must be there is, what must not be is not. No writer can show more, for each is
 * handed what is left. */
static void
test_audience (void)
{
  static const struct
  {
    const char *word;
    gboolean    internal;
    gboolean    candidate;
    gboolean    under_alias;
  } words[] = {
    { "A wrapper.", TRUE, TRUE, TRUE },
    { "Structured.", TRUE, TRUE, TRUE },
    { "The classics", TRUE, TRUE, TRUE },
    { FIXTURE_NAME, TRUE, TRUE, FALSE },
    { FIXTURE_ALIAS, FALSE, FALSE, TRUE },
    { "How do a list and a tuple differ?", TRUE, FALSE, TRUE },
    { "Ines Duarte", TRUE, FALSE, TRUE },
    { "Sam Okafor", FALSE, FALSE, FALSE },
    { FIXTURE_MODEL, TRUE, FALSE, TRUE },
    { "Names what can be changed", TRUE, FALSE, TRUE },
    { "Chooses by meaning.", FALSE, FALSE, FALSE },
  };
  guint n_formats;
  const CandorReportFormat *formats = candor_report_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      g_autoptr(CandorScorecard) scorecard = fixture_scorecard_new ();
      const CandorReportOptions options[] = {
        { .audience = CANDOR_AUDIENCE_INTERNAL, .with_model_answers = TRUE },
        { .audience = CANDOR_AUDIENCE_CANDIDATE, .with_model_answers = TRUE },
        { .audience = CANDOR_AUDIENCE_MANAGER, .with_model_answers = TRUE, .use_alias = TRUE },
      };

      for (guint n = 0; n < G_N_ELEMENTS (options); n++)
        {
          g_autoptr(GBytes) bytes = formats[i].write (scorecard, &options[n], NULL);
          g_autofree char *text = read_as_text (formats[i].id, bytes);

          for (guint w = 0; w < G_N_ELEMENTS (words); w++)
            {
              gboolean is_there = n == 0 ? words[w].internal
                                         : n == 1 ? words[w].candidate : words[w].under_alias;
              gboolean is_always_out = !words[w].candidate && n == 1;

              /* A table has no room for everything; what must be out is out everywhere. */
              if (is_always_out || (n == 2 && g_str_equal (words[w].word, FIXTURE_NAME)))
                assert_shows (text, words[w].word, FALSE, formats[i].id);
              else if (is_there && !(g_str_equal (formats[i].id, "csv") && w >= 8))
                assert_shows (text, words[w].word, TRUE, formats[i].id);
            }
        }
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
  g_test_add_func ("/report/format/audience", test_audience);
  g_test_add_func ("/report/format/formulas", test_formulas);

  return g_test_run ();
}
