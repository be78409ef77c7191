/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "candor-cell-text.h"
#include "scorecard-fixture.h"
#include "workbook-reading.h"

#define SUMMARY 1
#define QUESTIONS 2
#define AMENDMENTS 4

static GBytes *
write_workbook (CandorInterview           *interview,
                const CandorReportOptions *options)
{
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autoptr(GError) error = NULL;
  GBytes *bytes = candor_report_format_find ("xlsx")->write (scorecard, options, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
assert_cell (GBytes     *workbook,
             guint       sheet,
             const char *cell,
             char        kind,
             const char *expected)
{
  char found;
  g_autofree char *content = workbook_read_cell (workbook, sheet, cell, &found);

  g_test_message ("%u!%s", sheet, cell);
  g_assert_cmpint (found, ==, kind);
  if (kind == 'n')
    g_assert_cmpfloat_with_epsilon (g_ascii_strtod (content, NULL), g_ascii_strtod (expected, NULL), 1e-9);
  else
    g_assert_cmpstr (content, ==, expected);
}

/* Where a label stands in the first column, its neighbour. */
static void
assert_fact (GBytes     *workbook,
             const char *label,
             char        kind,
             const char *expected)
{
  for (guint row = 1; row < 40; row++)
    {
      g_autofree char *left = g_strdup_printf ("A%u", row);
      g_autofree char *right = g_strdup_printf ("B%u", row);
      char found;
      g_autofree char *content = workbook_read_cell (workbook, SUMMARY, left, &found);

      if (g_strcmp0 (content, label) == 0)
        {
          assert_cell (workbook, SUMMARY, right, kind, expected);
          return;
        }
    }
  g_error ("“%s” is missing", label);
}

/* A number is a number, and a day is the number of a day: 46145 is 3 May 2026. */
static void
test_summary (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) workbook = write_workbook (interview, &fixture_whole);

  assert_fact (workbook, "Candidate", 's', FIXTURE_NAME);
  assert_fact (workbook, "Date", 'n', "46145");
  assert_fact (workbook, "Minutes", 'n', "45");
  assert_fact (workbook, "Recommendation", 's', "Yes");
  assert_fact (workbook, "Score", 'n', "4.3");
  assert_fact (workbook, "In percent", 'n', "0.813");
  assert_fact (workbook, "Questions asked", 'n', "3");
  assert_fact (workbook, "Not applicable", 'n', "1");
  assert_fact (workbook, "Summary", 's', "A clear yes.\n\nInvite her soon.");
}

static void
test_questions (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) workbook = write_workbook (interview, &fixture_whole);

  assert_cell (workbook, QUESTIONS, "A1", 's', "No.");
  assert_cell (workbook, QUESTIONS, "A2", 'n', "1");
  assert_cell (workbook, QUESTIONS, "B2", 's', "The classics");
  assert_cell (workbook, QUESTIONS, "D2", 's', "Required");
  assert_cell (workbook, QUESTIONS, "E2", 's', "How do a list and a tuple differ?");
  assert_cell (workbook, QUESTIONS, "G2", 'n', "5");
  assert_cell (workbook, QUESTIONS, "H2", 'n', "2");
  assert_cell (workbook, QUESTIONS, "J2", 's', "✓ Names what can be changed\n✓ Gives an example, such as `append`");
  assert_cell (workbook, QUESTIONS, "L2", 's', "“A list can grow.”\nThen an example.");
  /* Without a score there is none, which is not zero. */
  assert_cell (workbook, QUESTIONS, "F4", 's', "Not applicable");
  assert_cell (workbook, QUESTIONS, "G4", '\0', NULL);
  assert_cell (workbook, QUESTIONS, "G5", '\0', NULL);
  assert_cell (workbook, QUESTIONS, "N5", 's', "The call was nearly over.");
  assert_cell (workbook, QUESTIONS, "D7", 's', "Not counted");
  assert_cell (workbook, QUESTIONS, "D8", 's', "Extra question");
}

static void
test_amendments (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) workbook = NULL;

  fixture_amend (interview);
  workbook = write_workbook (interview, &fixture_whole);
  assert_cell (workbook, AMENDMENTS, "A2", 'n', "46147");
  assert_cell (workbook, AMENDMENTS, "B2", 'n', "2");
  assert_cell (workbook, AMENDMENTS, "D2", 's', "3");
  assert_cell (workbook, AMENDMENTS, "F2", 's', "slip of the key");
  assert_cell (workbook, AMENDMENTS, "B3", '\0', NULL);
  assert_cell (workbook, AMENDMENTS, "E3", 's', "A <yes> & soon.");
}

static void
test_without_answers (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) workbook = write_workbook (interview, &fixture_without_answers);
  g_autofree char *all = workbook_read_part (workbook, NULL);

  g_assert_null (strstr (all, FIXTURE_MODEL));
  assert_cell (workbook, QUESTIONS, "O1", '\0', NULL);
}

/* The first row of each sheet stays while the rest scrolls. */
static void
test_frozen (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) workbook = write_workbook (interview, &fixture_whole);

  for (guint sheet = SUMMARY; sheet <= QUESTIONS; sheet++)
    {
      g_autofree char *part = g_strdup_printf ("xl/worksheets/sheet%u.xml", sheet);
      xmlDoc *document = workbook_parse (workbook, part);
      g_autoptr(GPtrArray) panes = fixture_find (document, "pane");
      xmlChar *rows, *state;

      g_assert_cmpuint (panes->len, ==, 1);
      rows = xmlGetProp (g_ptr_array_index (panes, 0), (const xmlChar *) "ySplit");
      state = xmlGetProp (g_ptr_array_index (panes, 0), (const xmlChar *) "state");
      g_assert_cmpstr ((const char *) rows, ==, "1");
      g_assert_cmpstr ((const char *) state, ==, "frozen");
      xmlFree (rows);
      xmlFree (state);
      xmlFreeDoc (document);
    }
}

/* Whatever a text begins with, it is a text; nothing in the file runs, links or reaches out. */
static void
test_hostile (void)
{
  static const char * const texts[] = {
    "=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1:A9)", "{=1}", "https://evil.example/", "mailto:a@evil.example",
    "internal:Sheet1!A1", "<c t=\"str\"><f>1</f></c>", "_x0041_", "12", "2026-05-03", "TRUE",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(CandorInterview) interview = fixture_interview_of_text (texts[i]);
      g_autoptr(GBytes) workbook = write_workbook (interview, &fixture_whole);
      g_autofree char *sheets = workbook_read_part (workbook, "xl/worksheets/*");
      const char *expected = g_str_equal (texts[i], "_x0041_") ? "_x005F_x0041_" : texts[i];

      assert_cell (workbook, SUMMARY, "B1", 's', expected);
      assert_cell (workbook, QUESTIONS, "L2", 's', expected);
      g_assert_null (strstr (sheets, "<f>"));
      g_assert_null (strstr (sheets, "hyperlink"));
    }
}

static void
assert_held (const char *text,
             const char *expected)
{
  g_autofree char *cell = candor_cell_text (text);

  g_assert_cmpstr (cell, ==, expected);
}

static void
test_cell_text (void)
{
  g_autofree char *longest = g_strnfill (32767, 'x');
  g_autofree char *longer = g_strnfill (32768, 'x');
  g_autofree char *cut = candor_cell_text (longer);

  assert_held ("", "");
  assert_held ("one\r\ntwo\tthree", "one\ntwo\tthree");
  assert_held ("\x01" "caf\xe9\xef\xbf\xbf", "\xef\xbf\xbd" "caf\xef\xbf\xbd\xef\xbf\xbd");
  assert_held ("_x004_ _x0041 _y0041_ _x0041_", "_x004_ _x0041 _y0041_ _x005F_x0041_");
  assert_held (longest, longest);
  g_assert_true (g_str_has_suffix (cut, "x… (cut: a cell holds no more)"));
  g_assert_cmpint (g_utf8_strlen (cut, -1), <=, 32767);
  g_assert_cmpint (g_utf8_strlen (cut, -1), >, 32700);
}

/* Where temporary files cannot grow, there is a sentence instead of half a spreadsheet. */
static void
test_full_disk (void)
{
  g_autoptr(CandorScorecard) scorecard = fixture_scorecard_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) workbook = NULL;
  struct rlimit before, small;

  getrlimit (RLIMIT_FSIZE, &before);
  small = before;
  small.rlim_cur = 1024;
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &small);
  workbook = candor_report_format_find ("xlsx")->write (scorecard, &fixture_whole, &error);
  setrlimit (RLIMIT_FSIZE, &before);

  g_assert_null (workbook);
  g_assert_nonnull (error);
  g_assert_true (g_str_has_prefix (error->message, "The spreadsheet could not be written: "));
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/xlsx/summary", test_summary);
  g_test_add_func ("/report/xlsx/questions", test_questions);
  g_test_add_func ("/report/xlsx/amendments", test_amendments);
  g_test_add_func ("/report/xlsx/without-answers", test_without_answers);
  g_test_add_func ("/report/xlsx/frozen", test_frozen);
  g_test_add_func ("/report/xlsx/hostile", test_hostile);
  g_test_add_func ("/report/xlsx/cell-text", test_cell_text);
  g_test_add_func ("/report/xlsx/full-disk", test_full_disk);

  return g_test_run ();
}
