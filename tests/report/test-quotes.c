/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines that begin with a quotation mark, of any language, are quotes in each report that knows quotes. */
#include <string.h>

#include "scorecard-fixture.h"

static char *
write_answer (const char *answer,
              const char *format)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER;
  edit->answer = g_strdup (answer);
  candor_response_apply (candor_interview_get_response (interview, 1), edit);
  return fixture_write (interview, format, &fixture_whole);
}

static void
assert_shows (const char *answer,
              const char *format,
              const char *shown)
{
  g_autofree char *report = write_answer (answer, format);

  if (strstr (report, shown) == NULL)
    g_error ("%s does not show %s:\n%s", format, shown, report);
}

static void
test_marks (void)
{
  static const char * const lines[] = {
    "“Yes.”", "„Ja.“", "«Oui.»", "»Ja.«", "‘Yes.’", "‚Ja.‘", "‹Oui.›", "「はい。」", "『はい。』", "”Ja.”",
    "[12:40] “Yes.”", "[1:02:40] „Ja.“",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *html = g_strdup_printf ("<blockquote dir=\"auto\">%s</blockquote>", lines[i]);
      g_autofree char *stamped = g_strdup_printf ("\\%s", lines[i]);
      char *bracket = strchr (stamped, ']');
      g_autofree char *markdown =
        lines[i][0] == '[' ? g_strdup_printf ("\n\n> %.*s\\%s\n", (int) (bracket - stamped), stamped, bracket)
                           : g_strdup_printf ("\n\n> %s\n", lines[i]);

      assert_shows (lines[i], "html", html);
      assert_shows (lines[i], "markdown", markdown);
    }
  assert_shows ("\"Yes.\"", "markdown", "\n\n> \"Yes.\"\n");
}

/* What is no quote stands apart from what is; line ends stay. */
static void
test_around (void)
{
  const char *answer = "Thinks.\n“One.”\n“Two.”\nsays “three”.\n\n1. List\n+ more";

  assert_shows (answer, "html",
                "<p dir=\"auto\">Thinks.</p><blockquote dir=\"auto\">“One.”<br>“Two.”</blockquote>"
                "<p dir=\"auto\">says “three”.</p><p dir=\"auto\">1. List<br>+ more</p>");
  assert_shows (answer, "markdown",
                "\n\nThinks.\n\n> “One.”\\\n> “Two.”\n\nsays “three”.\n\n1\\. List\\\n\\+ more\n\n");
  assert_shows (answer, "text", answer);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quotes/marks", test_marks);
  g_test_add_func ("/quotes/around", test_around);
  return g_test_run ();
}
