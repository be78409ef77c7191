/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#include <string.h>

/* What becomes of an answer when it is told under an alias. */
static char *
told (const char *name,
      const char *answer)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorResponseEdit edit = { .fields = CANDOR_EDIT_ANSWER, .answer = (char *) answer };
  g_autofree char *text = NULL;
  char *content;
  xmlDoc *document;

  candor_candidate_set_name (candor_interview_get_candidate (interview), name);
  candor_response_apply (candor_interview_get_response (interview, 1), &edit);
  text = fixture_write (interview, "xml", &fixture_with_alias);
  document = fixture_parse_xml (text);
  content = fixture_content (document, "answer", 0);
  xmlFreeDoc (document);
  return content;
}

static void
test_words (void)
{
  static const struct
  {
    const char *name;
    const char *answer;
    const char *expected;
  } cases[] = {
    { "Priya Raman", "Priya Raman said so.", "Heron said so." },
    { "Priya Raman", "“Priya”, Raman's and Priyas.", "“Heron”, Heron's and Herons." },
    { "Priya Raman", "Ramanujan, Capriya", "Ramanujan, Capriya" },
    { "Will Young", "I will. Willing. Will would.", "I will. Willing. Heron would." },
    { "Jean-Luc de la Tour", "Luc de Paris, la Tour J.", "Heron de Paris, la Heron J." },
    { "王小明", "我叫王小明。", "我叫Heron。" },
    { "Heron Heron", "Heron", "Heron" },
    { "Ann\xff Lee", "Ann, Lee", "Ann, Heron" },
    { "", "nobody", "nobody" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *answer = told (cases[i].name, cases[i].answer);

      g_assert_cmpstr (answer, ==, cases[i].expected);
    }
}

static void
type_everywhere (CandorInterview *interview,
                 const char      *text)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  CandorResponseEdit edit = {
    .fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE, .answer = (char *) text, .note = (char *) text
  };
  CandorResponseEdit skip = {
    .fields = CANDOR_EDIT_STATE, .state = CANDOR_RESPONSE_STATE_SKIPPED, .skip_note = (char *) text
  };

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    candor_write_up_set_text (write_up, 1 << i, text);
  candor_interview_apply (interview, write_up);
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    candor_response_apply (candor_interview_get_response (interview, position), &edit);
  candor_response_apply (candor_interview_get_response (interview, 4), &skip);
  candor_response_set_void (candor_interview_get_response (interview, 6), text);
  candor_interview_add_amendment (interview,
                                  candor_amendment_new (0, CANDOR_FIELD_SUMMARY, text, text, text,
                                                        "Ines Duarte", G_USEC_PER_SEC));
}

static void
ask_extra (CandorInterview *interview,
           const char      *prompt)
{
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, NULL);
  g_autoptr(CandorResponse) response = NULL;
  guint position = candor_interview_get_n_responses (interview) + 1;

  candor_question_set_prompt (question, prompt);
  response = candor_response_new (position, question, CANDOR_REQUIREMENT_OPTIONAL, 1, TRUE);
  candor_interview_add_response (interview, response);
}

static void
test_nowhere (void)
{
  static const char * const formats[] = { "xml", "html" };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();

  ask_extra (interview, "What next, Priya?");
  type_everywhere (interview, "Then " FIXTURE_NAME " spoke, and Priya laughed.");
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *text = fixture_write (interview, formats[i], &fixture_with_alias);

      g_assert_null (strstr (text, "Priya"));
      g_assert_null (strstr (text, "Raman"));
      g_assert_nonnull (strstr (text, "Then " FIXTURE_ALIAS " spoke"));
    }
}

/* But for the name nothing is lost: the report of somebody called as the alias is the same. */
static void
test_same (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;
  g_autofree char *html_with = NULL;
  g_autofree char *html_without = NULL;
  g_auto(GStrv) pieces = NULL;
  g_autofree char *joined = NULL;

  fixture_amend (interview);
  candor_interview_set_entered_later (interview, TRUE);
  candor_candidate_set_name (candor_interview_get_candidate (interview), FIXTURE_ALIAS);
  with = fixture_write (interview, "xml", &fixture_with_alias);
  without = fixture_write (interview, "xml", &fixture_whole);
  pieces = g_strsplit (with, " alias=\"yes\"", -1);
  joined = g_strjoinv ("", pieces);
  g_assert_cmpuint (g_strv_length (pieces), ==, 2);
  g_assert_cmpstr (joined, ==, without);
  html_with = fixture_write (interview, "html", &fixture_with_alias);
  html_without = fixture_write (interview, "html", &fixture_whole);
  g_assert_cmpstr (html_with, ==, html_without);
}

static void
test_called_off (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *text = NULL;

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_CALLED_OFF);
  candor_interview_set_call_off_reason (interview, "Priya was ill");
  text = fixture_write (interview, "html", &fixture_with_alias);
  g_assert_null (strstr (text, "Priya"));
  g_assert_nonnull (strstr (text, "Heron was ill"));
}

/* The one whose scorecard it is keeps the name. */
static void
test_untouched (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *before = fixture_write (interview, "xml", &fixture_whole);
  g_autofree char *aliased = fixture_write (interview, "xml", &fixture_with_alias);
  g_autofree char *after = fixture_write (interview, "xml", &fixture_whole);

  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (before, !=, aliased);
}

static void
test_rehearsal (void)
{
  g_autoptr(CandorKit) kit = candor_kit_new (NULL, "Empty");
  g_autoptr(CandorInterview) interview = candor_interview_new (NULL, kit, NULL, "Ines", TRUE);
  g_autofree char *text = fixture_write (interview, "html", &fixture_with_alias);

  g_assert_nonnull (strstr (text, "Rehearsal"));
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/alias/words", test_words);
  g_test_add_func ("/report/alias/nowhere", test_nowhere);
  g_test_add_func ("/report/alias/same", test_same);
  g_test_add_func ("/report/alias/called-off", test_called_off);
  g_test_add_func ("/report/alias/untouched", test_untouched);
  g_test_add_func ("/report/alias/rehearsal", test_rehearsal);

  return g_test_run ();
}
