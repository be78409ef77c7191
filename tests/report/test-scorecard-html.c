/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#include <string.h>

static gboolean
has_attribute (xmlNode    *node,
               const char *name,
               const char *expected)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  gboolean is_equal = g_strcmp0 ((const char *) value, expected) == 0;

  xmlFree (value);
  return is_equal;
}

static void
test_golden (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = NULL;

  fixture_amend (interview);
  text = fixture_write (interview, "html", &fixture_whole);
  fixture_assert_golden ("scorecard.html", text);
}

/* Nothing runs, nothing is fetched. */
static void
test_alone (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);
  g_autofree char *lower = g_ascii_strdown (text, -1);
  static const char * const forbidden[] = {
    "<script", "javascript:", "<img", "<iframe", "<link", "<object", "@import", "url(", " src=", " onload", "<form",
  };

  for (guint i = 0; i < G_N_ELEMENTS (forbidden); i++)
    g_assert_null (strstr (lower, forbidden[i]));
  g_assert_nonnull (strstr (text, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"));
  g_assert_true (g_str_has_prefix (text, "<!DOCTYPE html>"));
}

static void
walk_headings (xmlNode *node,
               int     *level,
               int     *n_first)
{
  for (; node != NULL; node = node->next)
    {
      const char *name = node->type == XML_ELEMENT_NODE ? (const char *) node->name : "";

      if (name[0] == 'h' && g_ascii_isdigit (name[1]) && name[2] == '\0')
        {
          g_assert_cmpint (name[1] - '0', <=, *level + 1);
          g_assert_nonnull (node->children);
          *level = name[1] - '0';
          *n_first += *level == 1;
        }
      walk_headings (node->children, level, n_first);
    }
}

static void
test_headings (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = NULL;
  int level = 0;
  int n_first = 0;
  xmlDoc *document;

  fixture_amend (interview);
  text = fixture_write (interview, "html", &fixture_whole);
  document = fixture_parse_html (text);
  walk_headings (xmlDocGetRootElement (document), &level, &n_first);
  g_assert_cmpint (n_first, ==, 1);
  g_assert_true (has_attribute (xmlDocGetRootElement (document), "lang", "en"));
  xmlFreeDoc (document);
}

static void
test_landmarks (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);
  xmlDoc *document = fixture_parse_html (text);
  g_autoptr(GPtrArray) mains = fixture_find (document, "main");
  g_autoptr(GPtrArray) footers = fixture_find (document, "footer");

  g_assert_cmpuint (mains->len, ==, 1);
  g_assert_cmpuint (footers->len, ==, 1);
  g_assert_cmpstr ((const char *) ((xmlNode *) footers->pdata[0])->parent->name, ==, "body");
  xmlFreeDoc (document);
}

/* A table of ours has a caption; each heading of any table says what it heads. */
static void
test_tables (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);
  xmlDoc *document = fixture_parse_html (text);
  g_autoptr(GPtrArray) headings = fixture_find (document, "th");
  g_autoptr(GPtrArray) captions = fixture_find (document, "caption");

  g_assert_cmpuint (captions->len, ==, 3);
  g_assert_cmpuint (headings->len, >, 10);
  for (guint i = 0; i < headings->len; i++)
    {
      g_assert_true (has_attribute (headings->pdata[i], "scope", "col") ||
                     has_attribute (headings->pdata[i], "scope", "row"));
      g_assert_nonnull (((xmlNode *) headings->pdata[i])->children);
    }
  xmlFreeDoc (document);
}

static void
test_links (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);
  xmlDoc *document = fixture_parse_html (text);
  g_autoptr(GPtrArray) questions = fixture_find (document, "details");

  g_assert_cmpuint (questions->len, ==, 7);
  for (guint i = 0; i < questions->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("question-%u", i + 1);
      g_autofree char *link = g_strdup_printf ("<a href=\"#question-%u\">", i + 1);

      g_assert_true (has_attribute (questions->pdata[i], "id", id));
      g_assert_nonnull (xmlHasProp (questions->pdata[i], (const xmlChar *) "open"));
      g_assert_nonnull (strstr (text, link));
    }
  xmlFreeDoc (document);
}

static void
assert_holds (const char         *text,
              const char * const *pieces,
              gboolean            expected)
{
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      g_test_message ("%s", pieces[i]);
      g_assert_cmpint (strstr (text, pieces[i]) != NULL, ==, expected);
    }
}

static void
test_words (void)
{
  static const char * const there[] = {
    FIXTURE_NAME, "3 May 2026", "45 min", "Interviewer: Ines Duarte", "Also present: Sam Okafor",
    "Signed on 4 May 2026.", "4.3 of 5", "81 % (81–81)", "3 of 3 asked", "1 not applicable",
    "Skipped: No time", "The call was nearly over.", "Not counted", "asked in two ways", "Extra question",
    "“A list can grow.”", "Then an example.", "Chooses by meaning.", "The line broke once.",
    "Question 5 was asked instead of question 4.", FIXTURE_MODEL, NULL
  };
  static const char * const absent[] = { "To score", "Not signed", "0 of 0 asked", NULL };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);

  assert_holds (text, there, TRUE);
  assert_holds (text, absent, FALSE);
}

static void
test_model_answers (void)
{
  static const char * const model[] = { FIXTURE_MODEL, "Model answer", "[1, 1] [1, 1]", "An archive.", NULL };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *with = fixture_write (interview, "html", &fixture_whole);
  g_autofree char *without = fixture_write (interview, "html", &fixture_without_answers);

  assert_holds (with, model, TRUE);
  assert_holds (without, model, FALSE);
}

/* Authors set code between backticks in points and anchors too. */
static void
test_phrases (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_of_text ("say `x` or `y");
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);

  g_assert_nonnull (strstr (text, "Not heard: </span>say <code>x</code> or `y</li>"));
}

static void
test_alias (void)
{
  static const char * const name[] = { FIXTURE_NAME, "Priya", "Raman", NULL };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "html", &fixture_with_alias);

  assert_holds (text, name, FALSE);
  g_assert_nonnull (strstr (text, "<title>Scorecard: " FIXTURE_ALIAS "</title>"));
}

/* Without an alias there is still no name. */
static void
test_no_alias (void)
{
  static const char * const name[] = { FIXTURE_NAME, "Priya", "Raman", NULL };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = NULL;

  candor_candidate_set_alias (candor_interview_get_candidate (interview), "");
  text = fixture_write (interview, "html", &fixture_with_alias);
  assert_holds (text, name, FALSE);
  g_assert_nonnull (strstr (text, "Candidate 0000"));
}

/* The widths in the style sheet are the only percents. */
static void
test_hidden_score (void)
{
  static const char * const told[] = { "Hidden until everything is scored", "3 of 3 asked", "Not signed", NULL };
  static const char * const hidden[] = { "%", " of 5", "By Section", NULL };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorResponseEdit later = { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_LATER };
  g_autofree char *text = NULL;

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  candor_response_apply (candor_interview_get_response (interview, 1), &later);
  text = fixture_write (interview, "html", &fixture_whole);
  assert_holds (strstr (text, "<body>"), told, TRUE);
  assert_holds (strstr (text, "<body>"), hidden, FALSE);
}

static void
assert_called_off (const char *reason,
                   const char *expected)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = NULL;
  g_autofree char *xml = NULL;

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_CALLED_OFF);
  candor_interview_set_call_off_reason (interview, reason);
  text = fixture_write (interview, "html", &fixture_whole);
  g_assert_nonnull (strstr (text, expected));
  xml = fixture_write (interview, "xml", &fixture_whole);
  xmlFreeDoc (fixture_parse_xml (xml));
}

static void
test_called_off (void)
{
  assert_called_off ("no-show", "Called off: Did not come");
  assert_called_off ("the line broke", "Called off: the line broke");
  assert_called_off (NULL, "<bdi>Called off</bdi>");
}

static void
test_amendments (void)
{
  static const char * const told[] = {
    "Signed on 4 May 2026 and amended since", "Question 2, Score", "slip of the key", "Sam Okafor",
    "A &lt;yes&gt; &amp; soon.", "5 May 2026", NULL
  };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = NULL;

  fixture_amend (interview);
  text = fixture_write (interview, "html", &fixture_whole);
  assert_holds (text, told, TRUE);
}

/* What is said of each level, with the fixture's words for 1, 3 and 5. */
static void
test_anchors (void)
{
  static const struct
  {
    int         score;
    const char *shown;
    const char *absent;
  } cases[] = {
    { 1, "<p>Mixes the two up.</p>", "lies between" },
    { 2, "<li><strong>1 Poor:</strong> Mixes the two up.</li>", "Chooses by meaning." },
    { 3, "<p>Says the difference.</p>", "lies between" },
    { 4, "<li><strong>5 Strong:</strong> Chooses by meaning.</li>", "Mixes the two up." },
    { 5, "<p>Chooses by meaning.</p>", "lies between" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(CandorInterview) interview = fixture_interview_new ();
      CandorResponseEdit edit = {
        .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_SCORED, .score = cases[i].score
      };
      g_autofree char *text = NULL;

      for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
        candor_response_apply (candor_interview_get_response (interview, position), &edit);
      text = fixture_write (interview, "html", &fixture_whole);
      g_assert_nonnull (strstr (text, cases[i].shown));
      g_assert_null (strstr (text, cases[i].absent));
    }
}

static void
test_digest (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorReportOptions options = fixture_with_alias;
  g_autofree char *without = fixture_write (interview, "html", &options);
  g_autofree char *with = NULL;

  options.signed_digest = "0123456789abcdef";
  with = fixture_write (interview, "html", &options);
  g_assert_nonnull (strstr (with, "Digest of what was signed: <code>0123456789abcdef</code>"));
  g_assert_null (strstr (without, "Digest of what was signed"));
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/scorecard-html/golden", test_golden);
  g_test_add_func ("/report/scorecard-html/alone", test_alone);
  g_test_add_func ("/report/scorecard-html/headings", test_headings);
  g_test_add_func ("/report/scorecard-html/landmarks", test_landmarks);
  g_test_add_func ("/report/scorecard-html/tables", test_tables);
  g_test_add_func ("/report/scorecard-html/links", test_links);
  g_test_add_func ("/report/scorecard-html/words", test_words);
  g_test_add_func ("/report/scorecard-html/model-answers", test_model_answers);
  g_test_add_func ("/report/scorecard-html/phrases", test_phrases);
  g_test_add_func ("/report/scorecard-html/alias", test_alias);
  g_test_add_func ("/report/scorecard-html/no-alias", test_no_alias);
  g_test_add_func ("/report/scorecard-html/hidden-score", test_hidden_score);
  g_test_add_func ("/report/scorecard-html/called-off", test_called_off);
  g_test_add_func ("/report/scorecard-html/amendments", test_amendments);
  g_test_add_func ("/report/scorecard-html/anchors", test_anchors);
  g_test_add_func ("/report/scorecard-html/digest", test_digest);

  return g_test_run ();
}
