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

static char *
without_blanks (const char *text)
{
  GString *string = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      g_string_append_unichar (string, g_utf8_get_char (text));
  return g_string_free (string, FALSE);
}

/* What the web page tells stands on paper too, word by word. */
static void
test_like_html (void)
{
  static const char * const names[] = { "h1", "h2", "h3", "h4", "p", "dt", "dd" };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(CandorScorecard) scorecard = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *html = NULL;
  g_autofree char *text = NULL;
  g_autofree char *paper = NULL;
  xmlDoc *page;

  fixture_amend (interview);
  scorecard = candor_scorecard_new (interview);
  pdf = write_pdf (scorecard);
  text = pdf_read_text (pdf);
  paper = without_blanks (text);
  html = fixture_write (interview, "html", &fixture_whole);
  page = fixture_parse_html (html);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(GPtrArray) found = fixture_find (page, names[i]);

      for (guint n = 0; n < found->len; n++)
        {
          g_autofree char *content = fixture_content (page, names[i], n);
          g_autofree char *words = without_blanks (content);

          assert_reads (paper, words);
        }
    }
  xmlFreeDoc (page);
  assert_reads (text, "Names what can be changed (required)");
  assert_reads (text, "remembered later");
}

/* Who it is about is no business of a list of files. */
static void
test_name (void)
{
  g_autoptr(CandorScorecard) scorecard = fixture_scorecard_new ();
  g_autoptr(GBytes) pdf = write_pdf (scorecard);
  g_autofree char *facts = pdf_read_facts (pdf);

  assert_reads (facts, "Scorecard · ");
  g_assert_null (strstr (facts, FIXTURE_NAME));
}

/* A screen reader is told what is a heading and what a table; a row leads to its question. */
static void
test_structure (void)
{
  g_autoptr(CandorScorecard) scorecard = fixture_scorecard_new ();
  g_autoptr(GBytes) pdf = write_pdf (scorecard);
  g_autofree char *facts = pdf_read_facts (pdf);
  g_autofree char *structure = pdf_read_structure (pdf);
  g_autofree char *places = pdf_read_places (pdf);
  g_autoptr(GRegex) tagged = g_regex_new ("Tagged: +yes", 0, 0, NULL);
  g_autoptr(GRegex) table = g_regex_new ("^Document +H1 .*H2 .*Table \\(block\\) +TR +TH .*TD +Link .*H3 ", 0, 0, NULL);

  g_assert_true (g_regex_match (tagged, facts, 0, NULL));
  if (!g_regex_match (table, structure, 0, NULL))
    g_error ("no table between the headings: %s", structure);
  for (guint i = 1; i <= candor_interview_get_n_responses (candor_scorecard_get_interview (scorecard)); i++)
    {
      g_autofree char *place = g_strdup_printf ("\"question-%u\"", i);

      assert_reads (places, place);
    }
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
  g_test_add_func ("/scorecard-pdf/like-html", test_like_html);
  g_test_add_func ("/scorecard-pdf/name", test_name);
  g_test_add_func ("/scorecard-pdf/structure", test_structure);
  g_test_add_func ("/scorecard-pdf/scripts", test_scripts);
  return g_test_run ();
}
