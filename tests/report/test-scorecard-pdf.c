/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "pdf-reading.h"
#include "scorecard-fixture.h"

static GBytes *
write_pdf (CandorScorecard *scorecard)
{
  const CandorReportOptions options = { .with_model_answers = TRUE };
  g_autoptr(GError) error = NULL;
  GBytes *pdf = candor_report_format_find ("pdf")->write (scorecard, &options, &error);

  g_assert_no_error (error);
  return pdf;
}

static void
assert_reads (const char *text,
              const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not on the pages: %s", words, text);
}

/* Everything that a scorecard has to tell, whatever the page breaks. */
static void
test_parts (void)
{
  g_autoptr(CandorScorecard) scorecard = fixture_scorecard_new ();
  g_autoptr(GBytes) pdf = write_pdf (scorecard);
  g_autofree char *text = pdf_read_text (pdf);

  assert_reads (text, FIXTURE_NAME);
  assert_reads (text, "Ines Duarte");
  assert_reads (text, "How do a list and a tuple differ?");
  assert_reads (text, FIXTURE_MODEL);
  assert_reads (text, "A wrapper.");
  assert_reads (text, "Structured.");
  assert_reads (text, "What Differed");
  assert_reads (text, "1 of ");
}

/* Text that can be searched and copied, whatever it holds. */
static void
test_scripts (void)
{
  static const char * const texts[] = {
    "Žofie Ångström", "Νίκος", "प्रिया रमन", "李小龍", "ليلى", "<b>never closed & \x01", "=1+1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(CandorInterview) interview = fixture_interview_of_text (texts[i]);
      g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
      g_autoptr(GBytes) pdf = write_pdf (scorecard);
      g_autofree char *text = pdf_read_text (pdf);

      assert_reads (text, "1 of ");
      /* Which fonts are there for the others is another matter. */
      if (i < 2)
        assert_reads (text, texts[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scorecard-pdf/parts", test_parts);
  g_test_add_func ("/scorecard-pdf/scripts", test_scripts);
  return g_test_run ();
}
