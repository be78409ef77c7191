/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#define COMPLETE \
  "<point weight='3' required='yes'>One</point><point>Two</point><point>Three</point>" \
  "<probe>Really?</probe>" \
  "<anchor level='1'>a</anchor><anchor level='3'>b</anchor><anchor level='5'>c</anchor><tag>t</tag>"

static GPtrArray *
check_text (const char *text)
{
  GFile *file = fixture_file_new (text, -1);
  g_autoptr(GError) error = NULL;
  GPtrArray *findings = candor_guide_check_file (file, NULL, &error);

  g_assert_no_error (error);
  fixture_file_free (file);

  return findings;
}

/* A guide with one question, complete but for what its answer holds. */
static GPtrArray *
check_answer (const char *answer)
{
  g_autofree char *escaped = g_markup_escape_text (answer, -1);
  g_autofree char *text = g_strconcat (GUIDE_HEAD "<question id='q' difficulty='easy' minutes='3'>"
                                       "<prompt>Why?</prompt><answer>\n", escaped, "</answer>"
                                       COMPLETE "</question>" GUIDE_TAIL, NULL);

  return check_text (text);
}

static gboolean
has_code (GPtrArray  *findings,
          const char *code)
{
  for (guint i = 0; i < findings->len; i++)
    if (g_str_equal (((CandorFinding *) g_ptr_array_index (findings, i))->code, code))
      return TRUE;

  return FALSE;
}

static void
assert_suspicious (const char *code,
                   const char *answer)
{
  g_autoptr(GPtrArray) findings = check_answer (answer);

  g_test_message ("%s: %s", code, answer);
  g_assert_true (has_code (findings, code));
}

static void
assert_clean (const char *answer)
{
  g_autoptr(GPtrArray) findings = check_answer (answer);

  for (guint i = 0; i < findings->len; i++)
    g_test_message ("%s", ((CandorFinding *) g_ptr_array_index (findings, i))->message);
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_code (void)
{
  assert_suspicious ("unbalanced-fence", "Text\n\n```python\nx = 1\n");
  assert_suspicious ("unbalanced-fence", "````python\nx = 1\n```\n");
  assert_suspicious ("unbalanced-brackets", "Text\n\n```python\nprint((1)\n```\n");
  assert_suspicious ("unbalanced-brackets", "Text\n\n```python\nx = [1)]\n```\n");
  assert_suspicious ("unbalanced-brackets", "- Text\n\n  ```python\n  }\n  ```\n");
  assert_suspicious ("curly-quotes", "Text\n\n```python\nprint (“x”)\n```\n");
  assert_suspicious ("indented-code", "Text\n\n```python\n    x = 1\n```\n");
  assert_suspicious ("output-without-code", "Text\n\n```output\n1\n```\n");
  assert_suspicious ("no-reason", "Text\n\n```python no-run:\nx\n```\n");
}

static void
test_clean_code (void)
{
  assert_clean ("Text with ```code``` in it\n\n```python\nprint(\"(\", '[', \"\\\"{\")  # ( “\n"
                "x = '''\n)'\n'''\n```\n\n```output\n( [ \"{\n```\n");
  assert_clean ("````text\n```python\n(\n````\n");
  assert_clean ("```console\n$ echo (\n```\n\n```python no-run: needs a net\nx = \"it's\"\n```");
}

static void
test_complete (void)
{
  assert_clean ("All said.");
}

static void
test_lacking (void)
{
  g_autoptr(GPtrArray) findings = check_text (GUIDE_HEAD GUIDE_QUESTION ("q") GUIDE_TAIL);
  CandorFinding *first = g_ptr_array_index (findings, 0);

  g_assert_true (has_code (findings, "no-answer"));
  g_assert_true (has_code (findings, "no-points"));
  g_assert_true (has_code (findings, "no-anchors"));
  g_assert_cmpstr (first->where, ==, "g/q");
  g_assert_cmpint (first->line, ==, 6);
}

static void
test_duplicates (void)
{
  g_autoptr(GPtrArray) findings =
    check_text (GUIDE_HEAD
                "<question id='a'><prompt>What is the use of lists in Python?</prompt></question>\n"
                "<question id='b'><prompt>What is the use of lists in python</prompt></question>\n"
                GUIDE_TAIL);

  for (guint i = 0; i < findings->len; i++)
    {
      CandorFinding *finding = g_ptr_array_index (findings, i);

      if (!g_str_equal (finding->code, "near-duplicate"))
        continue;
      g_assert_cmpstr (finding->where, ==, "g/b");
      g_assert_cmpint (finding->line, ==, 7);
      g_assert_nonnull (g_strrstr (finding->message, "g/a"));
      return;
    }
  g_assert_not_reached ();
}

static void
test_unreadable (void)
{
  g_autoptr(GPtrArray) findings = check_text (GUIDE_HEAD "<question id='a'/>" GUIDE_TAIL);
  CandorFinding *finding = g_ptr_array_index (findings, 0);

  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_cmpstr (finding->where, ==, "test.guide.xml");
  g_assert_cmpint (finding->line, ==, 6);
  g_assert_cmpstr (finding->code, ==, "invalid");
  g_assert_true (g_str_has_prefix (finding->message, "<question> is not complete"));
}

static void
test_no_file (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/at-all.guide.xml");
  g_autoptr(GError) error = NULL;

  g_assert_null (candor_guide_check_file (file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/check/code", test_code);
  g_test_add_func ("/guide/check/clean-code", test_clean_code);
  g_test_add_func ("/guide/check/complete", test_complete);
  g_test_add_func ("/guide/check/lacking", test_lacking);
  g_test_add_func ("/guide/check/duplicates", test_duplicates);
  g_test_add_func ("/guide/check/unreadable", test_unreadable);
  g_test_add_func ("/guide/check/no-file", test_no_file);

  return g_test_run ();
}
