/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "pdf-reading.h"
#include "scorecard-fixture.h"
#include "workbook-reading.h"

#define OTHER "Kurt Weber"

enum
{
  INTERNAL = 1 << CANDOR_AUDIENCE_INTERNAL,
  MANAGER = 1 << CANDOR_AUDIENCE_MANAGER,
  CANDIDATE = 1 << CANDOR_AUDIENCE_CANDIDATE,
  INSIDE = INTERNAL | MANAGER,
  EVERYBODY = INSIDE | CANDIDATE,
};

typedef enum
{
  ALWAYS,
  BY_NAME,                      /* unless the alias stands there */
  BY_ALIAS,
  WITH_MODEL,
  UNLESS_LEFT_OUT,
  ONCE_LEFT_OUT,
} Condition;

/* What must be there is, in every format but those that have no place for it; what must not be there is in none. */
static const struct
{
  const char *word;
  guint       audiences;
  Condition   condition;
  const char *without;          /* formats that have no place for it */
} words[] = {
  { "A wrapper.", EVERYBODY, ALWAYS, "" },
  { "Structured.", EVERYBODY, ALWAYS, "" },
  { "The classics", EVERYBODY, ALWAYS, "" },
  { "Explains before she is asked to.", EVERYBODY, ALWAYS, "csv" },
  { FIXTURE_NAME, EVERYBODY, BY_NAME, "" },
  { FIXTURE_ALIAS, EVERYBODY, BY_ALIAS, "" },
  { "How do a list and a tuple differ?", INSIDE, ALWAYS, "" },
  { "What do you read?", INSIDE, ALWAYS, "" },
  { "Ines Duarte", INSIDE, ALWAYS, "" },
  { "Sam Okafor", INSIDE, ALWAYS, "" },
  { "asked in two ways", INSIDE, ALWAYS, "csv" },
  { "Names what can be changed", INSIDE, ALWAYS, "csv" },
  { FIXTURE_MODEL, INSIDE, WITH_MODEL, "csv" },
  { "An archive.", INSIDE, WITH_MODEL, "csv" },
  { OTHER, CANDIDATE, UNLESS_LEFT_OUT, "" },
  { OTHER, INSIDE, ALWAYS, "" },
  { "it speaks of somebody else", CANDIDATE, ONCE_LEFT_OUT, "" },
};

static const char * const left_out[] = { "5.note", "summary", NULL };

static CandorScorecard *
make_scorecard (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  CandorResponseEdit note = {
    .fields = CANDOR_EDIT_NOTE, .note = (char *) "Sam Okafor and " OTHER " helped " FIXTURE_NAME "."
  };

  candor_response_apply (candor_interview_get_response (interview, 5), &note);
  fixture_amend (interview);
  candor_interview_add_amendment (interview,
                                  candor_amendment_new (0, CANDOR_FIELD_SUMMARY, OTHER " said yes.",
                                                        "As " OTHER " said.", "told by " OTHER,
                                                        "Ines Duarte", G_USEC_PER_SEC));
  return candor_scorecard_new (interview);
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

static gboolean
holds (Condition                  condition,
       const CandorReportOptions *options)
{
  switch (condition)
    {
    case BY_NAME:
      return !options->use_alias;
    case BY_ALIAS:
      return options->use_alias;
    case WITH_MODEL:
      return options->with_model_answers;
    case UNLESS_LEFT_OUT:
      return options->left_out == NULL;
    case ONCE_LEFT_OUT:
      return options->left_out != NULL;
    case ALWAYS:
    default:
      return TRUE;
    }
}

/* Several rows may tell of one word: it is there when one of them lets it be. */
static gboolean
is_told (const char                *word,
         const CandorReportOptions *options)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].word, word) && (words[i].audiences & (1 << options->audience)) != 0 &&
        holds (words[i].condition, options))
      return TRUE;
  return FALSE;
}

static void
assert_words (const CandorReportFormat  *format,
              const CandorReportOptions *options,
              const char                *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gboolean is_there = strstr (text, words[i].word) != NULL;
      gboolean is_due = is_told (words[i].word, options);

      if (is_there == is_due || (is_due && strstr (words[i].without, format->id) != NULL))
        continue;
      g_test_message ("%s, audience %d, alias %d, model answers %d, left out %d: “%s” %s",
                      format->id, options->audience, options->use_alias,
                      options->with_model_answers, options->left_out != NULL, words[i].word,
                      is_due ? "is missing" : "must not be there");
      g_test_fail ();
    }
}

static void
test_format (gconstpointer data)
{
  const CandorReportFormat *format = data;
  g_autoptr(CandorScorecard) scorecard = make_scorecard ();

  /* The bits of n: two for the audience, then alias, model answers, left out. */
  for (guint n = 0; n < 3 << 3; n++)
    {
      const CandorReportOptions options = {
        .audience = n >> 3, .use_alias = n & 1, .with_model_answers = (n >> 1) & 1,
        .left_out = (n & 4) != 0 ? left_out : NULL
      };
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = format->write (scorecard, &options, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = read_as_text (format->id, bytes);
      assert_words (format, &options, text);
    }
}

/* A text of each part, and the formats that have no place for it. */
static const struct
{
  CandorReportParts part;
  const char       *word;
  const char       *without;
} parts[] = {
  { CANDOR_REPORT_PART_ANSWERS, "A wrapper.", "" },
  { CANDOR_REPORT_PART_NOTES, "Structured.", "" },
  { CANDOR_REPORT_PART_NOTES, "The line broke once.", "csv" },
  { CANDOR_REPORT_PART_ASSESSMENT, "Explains before she is asked to.", "csv" },
  { CANDOR_REPORT_PART_ASSESSMENT, "Invite her soon.", "csv" },
  { CANDOR_REPORT_PART_CLOSING, "Asked about mentoring.", "csv" },
};

static void
assert_parts (const CandorReportFormat *format,
              CandorReportParts         without,
              gboolean                  is_candidate,
              const char               *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gboolean is_there = strstr (text, parts[i].word) != NULL;
      gboolean is_due = is_candidate || (without & parts[i].part) == 0;

      if (is_there == is_due || (is_due && strstr (parts[i].without, format->id) != NULL))
        continue;
      g_test_message ("%s, without %d: “%s” %s", format->id, without, parts[i].word,
                      is_due ? "is missing" : "must not be there");
      g_test_fail ();
    }
  g_assert_true (is_candidate || without == 0 || strstr (text, "Left out of this report") != NULL ||
                 g_str_equal (format->id, "csv"));
}

/* Each set of parts, in each format, for those inside; a candidate's copy has them all, but for passages. */
static void
test_parts (gconstpointer data)
{
  const CandorReportFormat *format = data;
  g_autoptr(CandorScorecard) scorecard = make_scorecard ();

  for (guint n = 0; n < 3 << 4; n++)
    {
      const CandorReportOptions options = {
        .audience = n >> 4, .with_model_answers = TRUE, .without = n & 15
      };
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = format->write (scorecard, &options, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = read_as_text (format->id, bytes);
      assert_parts (format, options.without, options.audience == CANDOR_AUDIENCE_CANDIDATE, text);
    }
}

/* What is read through is what leaves: with no more left out than these, nothing typed goes unread. */
static void
test_passages (void)
{
  static const char * const ids[] = {
    "1.answer", "1.note", "2.answer", "2.score", "3.note", "4.skip-note", "5.answer", "5.note", "6.answer", "7.answer",
    "strengths", "concerns", "summary", "general-notes", "candidate-questions", "availability",
  };
  g_autoptr(CandorScorecard) scorecard = make_scorecard ();
  const CandorReportOptions options = {
    .audience = CANDOR_AUDIENCE_CANDIDATE, .use_alias = TRUE
  };
  g_autoptr(GPtrArray) passages = candor_report_list_passages (scorecard, &options);

  g_assert_cmpuint (passages->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < passages->len; i++)
    {
      const CandorPassage *passage = g_ptr_array_index (passages, i);

      g_assert_cmpstr (passage->id, ==, ids[i]);
      g_assert_null (strstr (passage->text, "Priya"));
      g_assert_null (strstr (passage->text, "Okafor"));
    }
  g_assert_cmpstr (((CandorPassage *) g_ptr_array_index (passages, 7))->text, ==,
                   "a colleague and " OTHER " helped " FIXTURE_ALIAS ".");
  g_assert_nonnull (strstr (((CandorPassage *) g_ptr_array_index (passages, 12))->text,
                            "told by " OTHER));
}

int
main (int    argc,
      char **argv)
{
  guint n_formats;
  const CandorReportFormat *formats = candor_report_formats (&n_formats);

  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < n_formats; i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/audiences/%s", formats[i].id);

      g_autofree char *parts_path = g_strdup_printf ("/report/parts/%s", formats[i].id);

      g_test_add_data_func (path, &formats[i], test_format);
      g_test_add_data_func (parts_path, &formats[i], test_parts);
    }
  g_test_add_func ("/report/audiences/passages", test_passages);

  return g_test_run ();
}
