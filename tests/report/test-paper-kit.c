/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-paper-kit.h"
#include "pdf-reading.h"
#include "scorecard-fixture.h"

static char *
write_kit (CandorInterview *interview,
           gboolean         with_model_answers)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_paper_kit_format_find ("html")->write (candor_interview_get_kit (interview),
                                                                          with_model_answers, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static gboolean
has_class (xmlNode    *node,
           const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) "class");
  gboolean has = value != NULL && g_str_equal ((const char *) value, name);

  xmlFree (value);
  return has;
}

static guint
count_class (xmlDoc     *document,
             const char *element,
             const char *name)
{
  g_autoptr(GPtrArray) found = fixture_find (document, element);
  guint n_found = 0;

  for (guint i = 0; i < found->len; i++)
    n_found += has_class (found->pdata[i], name);
  return n_found;
}

static void
assert_order (const char         *text,
              const char * const *words)
{
  const char *at = strstr (text, "<body>");

  for (at = at != NULL ? at : text; *words != NULL; words++)
    {
      const char *found = strstr (at, *words);

      if (found == NULL)
        g_error ("“%s” is missing or in the wrong place", *words);
      at = found + 1;
    }
}

static void
test_formats (void)
{
  guint n_formats;
  const CandorPaperKitFormat *formats = candor_paper_kit_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      g_assert_true (candor_paper_kit_format_find (formats[i].id) == &formats[i]);
      g_assert_true (g_str_has_prefix (formats[i].suffix, "."));
    }
  g_assert_null (candor_paper_kit_format_find ("xml"));
  g_assert_null (candor_paper_kit_format_find (NULL));
}

/* Numbers are those of the kit, so that what was written can be entered afterwards; spare ones stand apart. */
static void
test_order (void)
{
  static const char * const words[] = {
    "For the Interviewer", "Ask each in turn.", "Opening", "Good to see you.", "Questions", "1. How do a list and a tuple differ?",
    "Listen For", "Names what can be changed", "Ask Further", "Which did you use last?", "Watch Out For",
    "Knows only the brackets", "What was said", "Score", "1 Poor", "Mixes the two up.", "3 Fair",
    "Says the difference.", "5 Strong", "Chooses by meaning.", "Not applicable", "6. What is the GIL?", "Spare Questions",
    "5. What is a decorator?", "Closing", "Thank you.", "Afterwards", "Recommendation", "Model Answers", FIXTURE_MODEL, NULL
  };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorKit *kit = candor_interview_get_kit (interview);
  g_autofree char *text = NULL;

  candor_kit_set_instructions (kit, "Ask each in turn.");
  candor_kit_set_opening (kit, "Good to see you.", 3);
  candor_kit_set_closing (kit, "Thank you.", 5);
  text = write_kit (interview, TRUE);
  assert_order (text, words);
}

/* The pages have what the web page has, in the same order. */
static void
test_pdf (void)
{
  static const char * const words[] = {
    "Python developer, 45 min", "Also present", "Questions", "1. How do a list and a tuple differ?", "Listen For",
    "Names what can be changed (required)", "Ask Further", "Which did you use last?", "What was said", "Score", "1 Poor",
    "Mixes the two up.", "5 Strong", "Not applicable", "6. What is the GIL?", "Spare Questions", "5. What is a decorator?",
    "Afterwards", "Strong yes", "Model Answers", FIXTURE_MODEL, NULL
  };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorKit *kit = candor_interview_get_kit (interview);
  const CandorPaperKitFormat *format = candor_paper_kit_format_find ("pdf");
  g_autoptr(GBytes) pdf = format->write (kit, TRUE, NULL);
  g_autoptr(GBytes) without = format->write (kit, FALSE, NULL);
  g_autofree char *text = pdf_read_text (pdf);
  g_autofree char *text_without = pdf_read_text (without);

  assert_order (text, words);
  g_assert_null (strstr (text, "Priya"));
  g_assert_null (strstr (text_without, FIXTURE_MODEL));
  g_assert_nonnull (strstr (text_without, "Mixes the two up."));
}

static void
test_room (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = write_kit (interview, TRUE);
  xmlDoc *document = fixture_parse_html (text);

  g_assert_cmpuint (count_class (document, "section", "question"), ==, 6);
  g_assert_cmpuint (count_class (document, "ul", "levels"), ==, 6);
  g_assert_cmpuint (count_class (document, "li", "described"), ==, 6 * 3);
  /* Answer and note of each, and five around them. */
  g_assert_cmpuint (count_class (document, "div", "room"), ==, 6 * 2 + 5);
  /* Two points, five levels, and what else becomes of a question; four recommendations. */
  g_assert_cmpuint (count_class (document, "span", "box"), ==, 6 * (2 + 5 + 2) + 4);
  xmlFreeDoc (document);
}

static void
test_without_answers (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = write_kit (interview, FALSE);

  g_assert_null (strstr (text, "Model Answers"));
  g_assert_null (strstr (text, FIXTURE_MODEL));
  g_assert_null (strstr (text, "The list is made once."));
  g_assert_nonnull (strstr (text, "Chooses by meaning."));
}

/* Nobody's name is in it, nothing runs and nothing is fetched. */
static void
test_alone (void)
{
  static const char * const forbidden[] = {
    "<script", "javascript:", "<img", "<iframe", "<link", "<object", "@import", "url(", " src=", "<form",
    "priya", "ines duarte", "sam okafor",
  };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = write_kit (interview, TRUE);
  g_autofree char *body = g_ascii_strdown (strstr (text, "<body>"), -1);

  for (guint i = 0; i < G_N_ELEMENTS (forbidden); i++)
    if (strstr (body, forbidden[i]) != NULL)
      g_error ("“%s” must not be there", forbidden[i]);
  g_assert_nonnull (strstr (text, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"));
  g_assert_null (strstr (text, "@import"));
  g_assert_null (strstr (text, "url("));
}

static void
test_hostile (void)
{
  static const char * const texts[] = {
    "</title></style><script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "caf\xe9\x01 ]]> <!-- &amp;",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(CandorInterview) interview = fixture_interview_of_text (texts[i]);
      g_autofree char *text = NULL;
      xmlDoc *document;
      g_autoptr(GPtrArray) scripts = NULL;
      g_autoptr(GPtrArray) pictures = NULL;

      candor_kit_set_opening (candor_interview_get_kit (interview), texts[i], 3);
      text = write_kit (interview, TRUE);
      document = fixture_parse_html (text);
      scripts = fixture_find (document, "script");
      pictures = fixture_find (document, "img");
      g_assert_cmpuint (scripts->len + pictures->len, ==, 0);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      xmlFreeDoc (document);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/paper-kit/formats", test_formats);
  g_test_add_func ("/report/paper-kit/order", test_order);
  g_test_add_func ("/report/paper-kit/pdf", test_pdf);
  g_test_add_func ("/report/paper-kit/room", test_room);
  g_test_add_func ("/report/paper-kit/without-answers", test_without_answers);
  g_test_add_func ("/report/paper-kit/alone", test_alone);
  g_test_add_func ("/report/paper-kit/hostile", test_hostile);

  return g_test_run ();
}
