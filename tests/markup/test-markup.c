/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

static CandorBlock *
nth (GPtrArray *blocks,
     guint      n)
{
  g_assert_cmpuint (n, <, blocks->len);

  return g_ptr_array_index (blocks, n);
}

static void
assert_span (CandorBlock    *block,
             guint           n,
             CandorSpanStyle style,
             const char     *text)
{
  CandorSpan *span;

  g_assert_cmpuint (n, <, block->spans->len);
  span = g_ptr_array_index (block->spans, n);
  g_assert_cmphex (span->style, ==, style);
  g_assert_cmpstr (span->text, ==, text);
}

static void
assert_href (CandorBlock *block,
             guint        n,
             const char  *href)
{
  CandorSpan *span = g_ptr_array_index (block->spans, n);

  g_assert_cmpstr (span->href, ==, href);
}

static void
test_empty (void)
{
  g_autoptr(GPtrArray) none = candor_markup_parse (NULL);
  g_autoptr(GPtrArray) blank = candor_markup_parse (" \n\n ");

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (blank->len, ==, 0);
}

static void
test_paragraph (void)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse ("Tom & *Jerry*, **a\n*b*** `c`");
  CandorBlock *paragraph = nth (blocks, 0);

  g_assert_cmpuint (blocks->len, ==, 1);
  g_assert_cmpint (paragraph->kind, ==, CANDOR_BLOCK_PARAGRAPH);
  g_assert_cmpuint (paragraph->spans->len, ==, 7);
  assert_span (paragraph, 0, 0, "Tom & ");
  assert_span (paragraph, 1, CANDOR_SPAN_EMPHASIS, "Jerry");
  assert_span (paragraph, 2, 0, ", ");
  assert_span (paragraph, 3, CANDOR_SPAN_STRONG, "a ");
  assert_span (paragraph, 4, CANDOR_SPAN_STRONG | CANDOR_SPAN_EMPHASIS, "b");
  assert_span (paragraph, 5, 0, " ");
  assert_span (paragraph, 6, CANDOR_SPAN_CODE, "c");
}

static void
test_strike_and_break (void)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse ("~~old~~\\\nnew");
  CandorBlock *paragraph = nth (blocks, 0);

  assert_span (paragraph, 0, CANDOR_SPAN_STRIKE, "old");
  assert_span (paragraph, 1, CANDOR_SPAN_BREAK, "\n");
  assert_span (paragraph, 2, 0, "new");
}

static void
test_links (void)
{
  g_autoptr(GPtrArray) blocks =
    candor_markup_parse ("[a](https://a.example/?x=1&y=2) <mailto:a@b.example> [**b**](HTTP://c)");
  CandorBlock *paragraph = nth (blocks, 0);

  assert_span (paragraph, 0, CANDOR_SPAN_LINK, "a");
  assert_href (paragraph, 0, "https://a.example/?x=1&y=2");
  assert_span (paragraph, 2, CANDOR_SPAN_LINK, "mailto:a@b.example");
  assert_href (paragraph, 2, "mailto:a@b.example");
  assert_span (paragraph, 4, CANDOR_SPAN_LINK | CANDOR_SPAN_STRONG, "b");
  assert_href (paragraph, 4, "HTTP://c");
}

static void
test_no_links (void)
{
  g_autoptr(GPtrArray) blocks =
    candor_markup_parse ("[a](javascript:alert) [b](file:///etc/passwd) [c](../d) [e](<http://a b>)"
                         " www.example.org https://example.org a@example.org");
  CandorBlock *paragraph = nth (blocks, 0);

  g_assert_cmpuint (blocks->len, ==, 1);
  for (guint i = 0; i < paragraph->spans->len; i++)
    {
      CandorSpan *span = g_ptr_array_index (paragraph->spans, i);

      g_assert_cmphex (span->style, ==, 0);
      g_assert_null (span->href);
    }
}

static void
test_picture (void)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse ("See ![a *small* cat](http://x/c)\n\n![](y)");
  g_autofree char *text = candor_spans_to_text (nth (blocks, 0)->spans);

  g_assert_cmpuint (blocks->len, ==, 1);
  g_assert_cmpstr (text, ==, "See a small cat");
}

static void
test_html (void)
{
  g_autoptr(GPtrArray) blocks =
    candor_markup_parse ("<script>\nalert (1)\n</script>\n\na <b onclick=\"x\">b</b>");
  g_autofree char *block = candor_spans_to_text (nth (blocks, 0)->spans);
  g_autofree char *inside = candor_spans_to_text (nth (blocks, 1)->spans);

  g_assert_cmpint (nth (blocks, 0)->kind, ==, CANDOR_BLOCK_PARAGRAPH);
  g_assert_cmpstr (block, ==, "<script>\nalert (1)\n</script>");
  g_assert_cmpstr (inside, ==, "a <b onclick=\"x\">b</b>");
}

static void
test_code (void)
{
  g_autoptr(GPtrArray) blocks =
    candor_markup_parse ("```python\nprint(\"<&\")\n\n```\n\n```output\n<&\n```\n\n"
                         "```python no-run:  needs a net \nx\n```\n\n```\n```\n\n    indented\n");

  g_assert_cmpint (nth (blocks, 0)->kind, ==, CANDOR_BLOCK_CODE);
  g_assert_cmpstr (nth (blocks, 0)->language, ==, "python");
  g_assert_cmpstr (nth (blocks, 0)->text, ==, "print(\"<&\")\n\n");
  g_assert_null (nth (blocks, 0)->no_run);
  g_assert_cmpint (nth (blocks, 1)->kind, ==, CANDOR_BLOCK_OUTPUT);
  g_assert_cmpstr (nth (blocks, 1)->text, ==, "<&\n");
  g_assert_cmpstr (nth (blocks, 2)->language, ==, "python");
  g_assert_cmpstr (nth (blocks, 2)->no_run, ==, "needs a net");
  g_assert_cmpstr (nth (blocks, 3)->text, ==, "");
  g_assert_null (nth (blocks, 3)->language);
  g_assert_cmpstr (nth (blocks, 4)->text, ==, "indented\n");
}

static void
test_lists (void)
{
  g_autoptr(GPtrArray) blocks =
    candor_markup_parse ("3. a\n4. b\n   - c\n\n- [x] d\n- [ ] e\n- f\n");
  CandorBlock *ordered = nth (blocks, 0);
  CandorBlock *tasks = nth (blocks, 1);

  g_assert_cmpint (ordered->kind, ==, CANDOR_BLOCK_LIST);
  g_assert_true (ordered->ordered);
  g_assert_cmpint (ordered->level, ==, 3);
  g_assert_cmpuint (ordered->children->len, ==, 2);
  g_assert_cmpint (nth (nth (ordered->children, 1)->children, 1)->kind, ==, CANDOR_BLOCK_LIST);
  g_assert_false (tasks->ordered);
  g_assert_cmpint (nth (tasks->children, 0)->task, ==, 'x');
  g_assert_cmpint (nth (tasks->children, 1)->task, ==, '-');
  g_assert_cmpint (nth (tasks->children, 2)->task, ==, 0);
  assert_span (nth (nth (tasks->children, 0)->children, 0), 0, 0, "d");
}

static void
test_table (void)
{
  g_autoptr(GPtrArray) blocks =
    candor_markup_parse ("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | `2\\|3` | | 4 |\n");
  CandorBlock *table = nth (blocks, 0);
  CandorBlock *header = nth (table->children, 0);
  CandorBlock *row = nth (table->children, 1);

  g_assert_cmpint (table->kind, ==, CANDOR_BLOCK_TABLE);
  g_assert_cmpuint (table->children->len, ==, 2);
  g_assert_cmpuint (row->children->len, ==, 4);
  g_assert_cmpint (nth (header->children, 0)->alignment, ==, 0);
  g_assert_cmpint (nth (header->children, 1)->alignment, ==, 'l');
  g_assert_cmpint (nth (header->children, 2)->alignment, ==, 'c');
  g_assert_cmpint (nth (row->children, 3)->alignment, ==, 'r');
  assert_span (nth (row->children, 1), 0, CANDOR_SPAN_CODE, "2|3");
  g_assert_cmpuint (nth (row->children, 2)->spans->len, ==, 0);
}

static void
test_other_blocks (void)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse ("### Why\n\n> because\n\n---\n");

  g_assert_cmpint (nth (blocks, 0)->kind, ==, CANDOR_BLOCK_HEADING);
  g_assert_cmpint (nth (blocks, 0)->level, ==, 3);
  g_assert_cmpint (nth (blocks, 1)->kind, ==, CANDOR_BLOCK_QUOTE);
  assert_span (nth (nth (blocks, 1)->children, 0), 0, 0, "because");
  g_assert_cmpint (nth (blocks, 2)->kind, ==, CANDOR_BLOCK_RULE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/markup/empty", test_empty);
  g_test_add_func ("/markup/paragraph", test_paragraph);
  g_test_add_func ("/markup/strike-and-break", test_strike_and_break);
  g_test_add_func ("/markup/links", test_links);
  g_test_add_func ("/markup/no-links", test_no_links);
  g_test_add_func ("/markup/picture", test_picture);
  g_test_add_func ("/markup/html", test_html);
  g_test_add_func ("/markup/code", test_code);
  g_test_add_func ("/markup/lists", test_lists);
  g_test_add_func ("/markup/table", test_table);
  g_test_add_func ("/markup/other-blocks", test_other_blocks);

  return g_test_run ();
}
