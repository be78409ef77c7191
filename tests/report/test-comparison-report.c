/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-report.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "pdf-reading.h"
#include "workbook-reading.h"

#define N_QUESTIONS 3

static CandorKit *
new_kit (guint n_questions)
{
  CandorKit *kit = candor_kit_new (NULL, "A <kit>");

  for (guint i = 0; i < n_questions; i++)
    {
      g_autofree char *id = g_strdup_printf ("q%u", i);
      g_autofree char *prompt = g_strdup_printf ("=Question %u & more", i);
      g_autoptr(CandorQuestion) question = candor_question_new ("g", id);
      g_autoptr(CandorKitEntry) entry = NULL;

      candor_question_set_prompt (question, prompt);
      entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 1);
      candor_kit_insert (kit, entry, 0, NULL);
    }
  return kit;
}

/* A score of 0: the question is skipped. */
static CandorInterview *
hold (CandorKit  *kit,
      const char *name,
      const int  *scores,
      guint       n_scores)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, name);
  CandorInterview *interview = candor_interview_new (NULL, kit, candidate, "Dana", FALSE);

  candor_candidate_set_alias (candidate, "Blue Heron");
  candor_interview_take_questions (interview);
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  for (guint i = 0; i < n_scores; i++)
    {
      const CandorResponseEdit edit = {
        .fields = scores[i] > 0 ? CANDOR_EDIT_RATING : CANDOR_EDIT_STATE,
        .rating = CANDOR_RATING_SCORED,
        .score = scores[i],
        .state = CANDOR_RESPONSE_STATE_SKIPPED,
      };

      candor_response_apply (candor_interview_get_response (interview, i + 1), &edit);
    }
  return interview;
}

static CandorComparison *
compare (void)
{
  static const int first[] = { 5, 3, 1 }, second[] = { 1, 3, 0 };
  g_autoptr(CandorKit) kit = new_kit (N_QUESTIONS);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (interviews, hold (kit, "=Evil()", first, N_QUESTIONS));
  g_ptr_array_add (interviews, hold (kit, "Priya <b>", second, N_QUESTIONS));
  return candor_comparison_new (kit, interviews);
}

static GBytes *
write_as (const char *format,
          gboolean    use_alias)
{
  g_autoptr(CandorComparison) comparison = compare ();
  g_autoptr(GError) error = NULL;
  GBytes *bytes = candor_comparison_format_find (format)->write (comparison, use_alias, &error);

  g_assert_no_error (error);
  return bytes;
}

static char *
text_of (GBytes *bytes)
{
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_csv (void)
{
  g_autoptr(GBytes) bytes = write_as ("csv", FALSE);
  g_autofree char *text = text_of (bytes);
  g_auto(GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_true (g_str_has_prefix (lines[1], "\"'=Evil()\",\"Dana\","));
  g_assert_nonnull (strstr (lines[0], "\"1. =Question 0 & more\""));
  g_assert_nonnull (strstr (lines[0], "\"3. =Question 2 & more (not asked of all: not in the score)\""));
  g_assert_nonnull (strstr (lines[1], "\"4.0 of 5 · 75 % (75–75) · 2 of 3 asked of all · not signed yet\",\"75.0\",\"75.0\",\"75.0\",\"5\",\"3\",\"1\""));
  g_assert_nonnull (strstr (lines[2], "\"2.0 of 5 · 25 % (25–25) · 2 of 3 asked of all · not signed yet\",\"25.0\",\"25.0\",\"25.0\",\"1\",\"3\",\"Not asked\""));
}

static void
test_html (void)
{
  g_autoptr(GBytes) bytes = write_as ("html", FALSE);
  g_autofree char *text = text_of (bytes);
  htmlDocPtr document = htmlReadMemory (text, (int) strlen (text), NULL, "UTF-8", HTML_PARSE_NOERROR);

  g_assert_nonnull (document);
  xmlFreeDoc (document);
  g_assert_nonnull (strstr (text, "<h1>A &lt;kit&gt;</h1>"));
  g_assert_nonnull (strstr (text, "Priya &lt;b&gt;"));
  g_assert_nonnull (strstr (text, "2 of 3 questions were asked of all"));
  g_assert_nonnull (strstr (text, "style=\"--shade:100%\">5</td>"));
  g_assert_nonnull (strstr (text, "cell word apart\">Not asked</td>"));
  g_assert_nonnull (strstr (text, ">4.0 of 5 · 75 % (75–75) · 2 of 3 asked of all · not signed yet</td>"));
  g_assert_null (strstr (text, "<script"));
}

static void
test_xlsx (void)
{
  g_autoptr(GBytes) bytes = write_as ("xlsx", FALSE);
  char kind = 0;
  g_autofree char *name = workbook_read_cell (bytes, 1, "A2", &kind);
  g_autofree char *score = NULL;
  g_autofree char *words = NULL;
  g_autofree char *total = workbook_read_cell (bytes, 1, "G2", &kind);

  g_assert_cmpstr (total, ==, "4.0 of 5 · 75 % (75–75) · 2 of 3 asked of all · not signed yet");
  g_assert_cmpstr (name, ==, "=Evil()");
  g_assert_cmpint (kind, ==, 's');
  score = workbook_read_cell (bytes, 1, "K2", &kind);
  g_assert_cmpstr (score, ==, "5");
  g_assert_cmpint (kind, ==, 'n');
  words = workbook_read_cell (bytes, 1, "M3", &kind);
  g_assert_cmpstr (words, ==, "Not asked");
}

static void
test_pdf (void)
{
  g_autoptr(GBytes) bytes = write_as ("pdf", FALSE);
  g_autofree char *text = pdf_read_text (bytes);
  g_autofree char *facts = pdf_read_facts (bytes);

  g_assert_nonnull (strstr (text, "A <kit>"));
  g_assert_nonnull (strstr (text, "Priya <b>"));
  g_assert_nonnull (strstr (text, "2 of 3 questions were asked of all"));
  g_assert_nonnull (strstr (text, "4.0 of 5 · 75 % (75–75) · 2 of 3 asked of all"));
  g_assert_nonnull (strstr (text, "Questions 1 to 3"));
  g_assert_nonnull (strstr (text, "(3)"));
  g_assert_null (strstr (text, "(2)"));
  g_assert_nonnull (strstr (text, "Not asked"));
  g_assert_nonnull (strstr (text, "=Question 2 & more"));
  g_assert_nonnull (strstr (facts, "Comparison: A <kit>"));
}

static guint
count (const char *text,
       const char *word)
{
  g_auto(GStrv) parts = g_strsplit (text, word, -1);

  return g_strv_length (parts) - 1;
}

/* Over several pages the head comes again, and each candidate stands in each table. */
static void
test_long_pdf (void)
{
  enum { N_PEOPLE = 60, N_ASKED = 10 };
  static const int scores[N_ASKED] = { 1, 2, 3, 4, 5, 1, 2, 3, 4, 5 };
  g_autoptr(CandorKit) kit = new_kit (N_ASKED);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(CandorComparison) comparison = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person-%02u.", i);

      g_ptr_array_add (interviews, hold (kit, name, scores, N_ASKED));
    }
  comparison = candor_comparison_new (kit, interviews);
  bytes = candor_comparison_format_find ("pdf")->write (comparison, FALSE, &error);
  g_assert_no_error (error);
  text = pdf_read_text (bytes);
  g_assert_nonnull (strstr (text, "Questions 1 to 5"));
  g_assert_nonnull (strstr (text, "Questions 6 to 10"));
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person-%02u.", i);

      g_assert_cmpuint (count (text, name), ==, 3);
    }
  /* Three tables of two pages at the least. */
  g_assert_cmpuint (count (text, "Candidate "), >=, 6);
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
  return text_of (bytes);
}

/* Whoever asks for aliases gets nobody's name, in no format. */
static void
test_alias (void)
{
  guint n_formats;
  const CandorComparisonFormat *formats = candor_comparison_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      g_autoptr(GBytes) bytes = write_as (formats[i].id, TRUE);
      g_autofree char *text = read_as_text (formats[i].id, bytes);

      g_assert_nonnull (strstr (text, "Blue Heron"));
      g_assert_null (strstr (text, "Evil"));
      g_assert_null (strstr (text, "Priya"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison-report/csv", test_csv);
  g_test_add_func ("/comparison-report/html", test_html);
  g_test_add_func ("/comparison-report/pdf", test_pdf);
  g_test_add_func ("/comparison-report/long-pdf", test_long_pdf);
  g_test_add_func ("/comparison-report/xlsx", test_xlsx);
  g_test_add_func ("/comparison-report/alias", test_alias);
  return g_test_run ();
}
