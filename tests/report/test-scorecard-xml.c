/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#include <locale.h>
#include <string.h>

static char *
attribute_of (xmlNode    *node,
              const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

static void
assert_attribute (xmlNode    *node,
                  const char *name,
                  const char *expected)
{
  g_autofree char *value = attribute_of (node, name);

  g_assert_cmpstr (value, ==, expected);
}

static void
assert_content (xmlDoc     *document,
                const char *name,
                guint       index,
                const char *expected)
{
  g_autofree char *content = fixture_content (document, name, index);

  g_assert_cmpstr (content, ==, expected);
}

static void
test_golden (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "xml", &fixture_whole);
  xmlDoc *document = fixture_parse_xml (text);

  fixture_assert_golden ("scorecard.xml", text);
  xmlFreeDoc (document);
}

static void
test_record (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "xml", &fixture_whole);
  xmlDoc *document = fixture_parse_xml (text);
  g_autoptr(GPtrArray) questions = fixture_find (document, "question");
  g_autoptr(GPtrArray) scores = fixture_find (document, "score");
  xmlNode *record = xmlFirstElementChild (xmlDocGetRootElement (document));

  g_assert_cmpstr ((const char *) record->name, ==, "unsigned");
  assert_attribute (record, "at", "2026-05-04T10:00:00Z");
  assert_content (document, "candidate", 0, FIXTURE_NAME);
  assert_content (document, "answer", 0, "“A list can grow.”\nThen an example.");
  assert_content (document, "skip-note", 0, "The call was nearly over.");
  assert_content (document, "void", 0, "asked in two ways");
  g_assert_cmpuint (questions->len, ==, 7);
  assert_attribute (questions->pdata[0], "score", "5");
  assert_attribute (questions->pdata[2], "rating", "na");
  assert_attribute (questions->pdata[2], "score", NULL);
  assert_attribute (questions->pdata[3], "skip-reason", "no-time");
  assert_attribute (questions->pdata[4], "replaces", "4");
  assert_attribute (questions->pdata[6], "ad-hoc", "yes");
  /* (2·4 + 1·2 + 1·3) of (2 + 1 + 1)·4, where 4 left the base to 5. */
  assert_attribute (scores->pdata[0], "percent", "81.3");
  assert_attribute (scores->pdata[0], "low", "81.3");
  assert_attribute (scores->pdata[0], "not-applicable", "1");
  xmlFreeDoc (document);
}

static void
test_model_answers (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *with = fixture_write (interview, "xml", &fixture_whole);
  g_autofree char *without = fixture_write (interview, "xml", &fixture_without_answers);
  xmlDoc *document = fixture_parse_xml (without);

  g_assert_nonnull (strstr (with, FIXTURE_MODEL));
  g_assert_nonnull (strstr (with, "[1, 1] [1, 1]"));
  g_assert_null (strstr (without, FIXTURE_MODEL));
  g_assert_null (strstr (without, "[1, 1] [1, 1]"));
  g_assert_null (strstr (without, "model-answer"));
  xmlFreeDoc (document);
}

static void
test_alias (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = fixture_write (interview, "xml", &fixture_with_alias);
  xmlDoc *document = fixture_parse_xml (text);

  assert_content (document, "candidate", 0, FIXTURE_ALIAS);
  g_assert_null (strstr (text, FIXTURE_NAME));
  g_assert_null (strstr (text, "Raman"));
  xmlFreeDoc (document);
}

static void
test_hidden_score (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorResponseEdit later = { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_LATER };
  g_autofree char *text = NULL;
  xmlDoc *document;
  g_autoptr(GPtrArray) scores = NULL;

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  candor_response_apply (candor_interview_get_response (interview, 1), &later);
  text = fixture_write (interview, "xml", &fixture_whole);
  document = fixture_parse_xml (text);
  scores = fixture_find (document, "score");
  assert_attribute (scores->pdata[0], "hidden", "yes");
  assert_attribute (scores->pdata[0], "asked", "3");
  g_assert_null (strstr (text, " percent="));
  g_assert_null (strstr (text, " low="));
  g_assert_null (strstr (text, " high="));
  xmlFreeDoc (document);
}

/* Numbers are for programs: the same in every locale. Where none with a comma is installed there is nothing to try. */
static void
test_decimal_point (void)
{
  static const char * const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "pt_BR.UTF-8" };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *expected = fixture_write (interview, "xml", &fixture_whole);

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *text = NULL;
      g_autofree char *page = NULL;

      if (setlocale (LC_NUMERIC, locales[i]) == NULL)
        continue;
      text = fixture_write (interview, "xml", &fixture_whole);
      page = fixture_write (interview, "html", &fixture_whole);
      setlocale (LC_NUMERIC, "C");
      g_assert_cmpstr (text, ==, expected);
      g_assert_nonnull (strstr (page, "4,3 of 5"));
    }
}

static void
test_pilot (void)
{
  g_autoptr(CandorKit) kit = candor_kit_new (NULL, "Empty");
  g_autoptr(CandorInterview) interview = candor_interview_new (NULL, kit, NULL, "", TRUE);
  g_autofree char *text = fixture_write (interview, "xml", &fixture_whole);
  xmlDoc *document = fixture_parse_xml (text);

  assert_content (document, "candidate", 0, "Rehearsal");
  xmlFreeDoc (document);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/scorecard-xml/golden", test_golden);
  g_test_add_func ("/report/scorecard-xml/record", test_record);
  g_test_add_func ("/report/scorecard-xml/model-answers", test_model_answers);
  g_test_add_func ("/report/scorecard-xml/alias", test_alias);
  g_test_add_func ("/report/scorecard-xml/hidden-score", test_hidden_score);
  g_test_add_func ("/report/scorecard-xml/decimal-point", test_decimal_point);
  g_test_add_func ("/report/scorecard-xml/pilot", test_pilot);

  return g_test_run ();
}
