/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-document.h"
#include "candor-error.h"

#define THREE "### Why?\n\nA.\n\n### How?\n\nB.\n\n### Who?\n\nC.\n"
#define THREE_HTML "<h3>Why?</h3><p>A.</p><h3>How?</h3><p>B.</p><h3>Who?</h3><p>C.</p>"

static CandorProposal *
propose (const char *name,
         const char *text,
         gssize      length,
         const char *charset,
         GError    **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  const CandorDocument document = { .bytes = bytes, .name = name, .charset = charset };

  return candor_document_propose (&document, NULL, error);
}

static char *
repeat (const char *text,
        guint       n,
        const char *more)
{
  GString *many = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (many, text);
  g_string_append (many, more);
  return g_string_free (many, FALSE);
}

static void
assert_refused (const char *name,
                const char *text,
                const char *words)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) proposal = propose (name, text, -1, NULL, &error);

  g_assert_null (proposal);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, words));
  g_assert_true (g_str_has_prefix (error->message, name));
}

static void
assert_three (const char *name,
              const char *text,
              gssize      length)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) proposal = propose (name, text, length, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (candor_proposal_count_questions (proposal), ==, 3);
}

static void
test_attributes (void)
{
  g_autofree char *attributes = repeat (" a='1'", 300, ">x</p>" THREE_HTML);
  g_autofree char *few = repeat (" a='1'", 200, ">x</p>" THREE_HTML);
  g_autofree char *html = g_strconcat ("<p", attributes, NULL);
  g_autofree char *allowed = g_strconcat ("<p", few, NULL);

  assert_refused ("a.html", html, "attributes");
  assert_three ("a.html", allowed, -1);
  assert_refused ("a.md", html, "attributes");
}

static void
test_depth (void)
{
  g_autofree char *html = repeat ("<div>", 400, THREE_HTML);
  g_autofree char *quotes = repeat ("> ", 400, THREE);

  assert_refused ("d.html", html, "nested");
  assert_refused ("d.md", quotes, "nested");
}

static void
test_columns (void)
{
  g_autofree char *row = repeat ("a|", 2100, "\n" THREE);

  assert_refused ("c.md", row, "columns");
}

static void
test_long_value (void)
{
  g_autofree char *picture = repeat ("QUJD", 10000, "'>" THREE_HTML);
  g_autofree char *html = g_strconcat ("<img src='data:image/png;base64,", picture, NULL);

  assert_three ("v.html", html, -1);
}

static void
test_lines (void)
{
  static const char nul[] = "\xef\xbb\xbf### Why?\r\n\r\nA\0B\x01.\r\n\r\n### How?\r\n\r\nB.\r\n\r\n### Who?\r\n\r\nC.";
  g_autoptr(CandorProposal) proposal = propose ("n.md", nul, sizeof nul - 1, NULL, NULL);
  g_autoptr(CandorProposedSection) section =
    g_list_model_get_item (candor_proposal_get_sections (proposal), 0);
  g_autoptr(CandorProposedQuestion) question =
    g_list_model_get_item (candor_proposed_section_get_questions (section), 0);

  g_assert_cmpuint (candor_proposal_count_questions (proposal), ==, 3);
  g_assert_cmpstr (candor_question_get_answer (candor_proposed_question_get_question (question)), ==,
                   "A\xef\xbf\xbd" "B\xef\xbf\xbd.");
  g_assert_cmpint (candor_proposed_question_get_line (question), ==, 1);
}

static void
test_charset (void)
{
  static const char text[] = "### Wie gro\xdf?\n\nA.\n\n### Warum?\n\nB.\n\n### Wer?\n\nC.\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) refused = propose ("w.md", text, -1, NULL, &error);
  g_autoptr(CandorProposal) read = propose ("w.md", text, -1, "windows-1252", NULL);

  g_assert_null (refused);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID_TEXT);
  g_assert_true (g_str_has_prefix (error->message, "w.md:1:"));
  g_assert_cmpuint (candor_proposal_count_questions (read), ==, 3);
}

static void
test_right_to_left (void)
{
  assert_three ("r.html", "<div dir=\"rtl\"><details><summary>\xd9\x85\xd8\xa7\xd8\x9f</summary><p>A</p></details>"
                "<details><summary>\xd8\xa3\xd9\x8a\xd9\x86\xd8\x9f</summary><p>B</p></details>"
                "<details><summary>\xd9\x85\xd8\xaa\xd9\x89\xd8\x9f</summary><p>C</p></details></div>", -1);
}

static void
test_nothing (void)
{
  assert_refused ("e.md", "", "no questions");
  assert_refused ("e.html", "", "no questions");
  assert_refused ("e.txt", "Just a letter.\n", "no questions");
  assert_refused ("e.md", "# A title\n\nAnd a text.\n", "no questions");
}

/* What a page would run, load or show in secret is not in the guide. */
static void
test_script (void)
{
  g_autoptr(CandorProposal) proposal =
    propose ("s.html", "<h3>Why?<script>alert(1)</script></h3><p>A<a href='javascript:x()'>b</a><img src=x onerror=y></p>"
             "<style>p{}</style><iframe src='http://x'></iframe><h3>How?</h3><p>B.</p><h3>Who?</h3><p>C.</p>", -1, NULL, NULL);
  g_autoptr(CandorProposedSection) section =
    g_list_model_get_item (candor_proposal_get_sections (proposal), 0);
  g_autoptr(CandorProposedQuestion) question =
    g_list_model_get_item (candor_proposed_section_get_questions (section), 0);

  g_assert_cmpstr (candor_question_get_prompt (candor_proposed_question_get_question (question)), ==, "Why?");
  g_assert_cmpstr (candor_question_get_answer (candor_proposed_question_get_question (question)), ==, "Ab");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/hostile/attributes", test_attributes);
  g_test_add_func ("/document/hostile/depth", test_depth);
  g_test_add_func ("/document/hostile/columns", test_columns);
  g_test_add_func ("/document/hostile/long-value", test_long_value);
  g_test_add_func ("/document/hostile/lines", test_lines);
  g_test_add_func ("/document/hostile/charset", test_charset);
  g_test_add_func ("/document/hostile/right-to-left", test_right_to_left);
  g_test_add_func ("/document/hostile/nothing", test_nothing);
  g_test_add_func ("/document/hostile/script", test_script);
  return g_test_run ();
}
