/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

static void
assert_text (const char *markdown,
             const char *expected)
{
  g_autofree char *text = candor_markup_to_text (markdown);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_inline (void)
{
  assert_text (NULL, "");
  assert_text ("What does `x` **do** in\n[Python](https://python.org)?",
               "What does x do in Python?");
  assert_text ("a\\\nb", "a\nb");
}

static void
test_blocks (void)
{
  assert_text ("# a\n\nb\n\n---\n\n> c\n>\n> d\n", "a\n\nb\n\nc\n\nd");
  assert_text ("---\n\na", "a");
  assert_text ("```python\nprint(1)\n```\n\n```output\n1\n```\n", "print(1)\n\n1");
}

static void
test_lists (void)
{
  assert_text ("- a\n- b\n  1. c\n  2. d\n", "- a\n- b\n1. c\n2. d");
  assert_text ("7) a\n8) b\n", "7. a\n8. b");
}

static void
test_table (void)
{
  assert_text ("| a | b |\n|---|---|\n| 1 | 2 |\n", "a | b\n1 | 2");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/markup/text/inline", test_inline);
  g_test_add_func ("/markup/text/blocks", test_blocks);
  g_test_add_func ("/markup/text/lists", test_lists);
  g_test_add_func ("/markup/text/table", test_table);

  return g_test_run ();
}
