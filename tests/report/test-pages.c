/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-pages-private.h"

#include <string.h>

#define WIDTH 400.0
#define HEIGHT 500.0

static const CandorPagePiece *
piece_at (CandorPages *pages,
          guint        at)
{
  candor_pages_break (pages);
  return pages->pieces->pdata[at];
}

/* Every line of every block stands on a page once, in order and within the margins. */
static void
assert_whole (CandorPages *pages)
{
  double height = HEIGHT - CANDOR_PAGE_TOP - CANDOR_PAGE_FOOT;

  candor_pages_break (pages);
  for (guint i = 0; i < pages->blocks->len; i++)
    {
      const CandorPageBlock *block = pages->blocks->pdata[i];

      for (guint n = 0; n < block->columns->len; n++)
        {
          guint next = 0;

          for (guint at = 0; at < pages->pieces->len; at++)
            {
              const CandorPagePiece *piece = pages->pieces->pdata[at];

              if (piece->block != block || piece->is_again)
                continue;
              g_assert_cmpuint (g_array_index (piece->from, guint, n), ==, next);
              next += g_array_index (piece->n_lines, guint, n);
            }
          g_assert_cmpuint (next, ==, g_array_index (block->columns, CandorPageColumn, n).lines->len);
        }
    }
  for (guint at = 0; at < pages->pieces->len; at++)
    {
      const CandorPagePiece *piece = pages->pieces->pdata[at];

      g_assert_cmpfloat (piece->y + piece->height, <=, height + 0.01);
      if (at > 0)
        g_assert_cmpuint (piece->page, >=, piece_at (pages, at - 1)->page);
    }
}

static void
add_lines (CandorPages    *pages,
           CandorPageStyle style,
           guint           n_lines)
{
  g_autoptr(GString) text = g_string_new ("0");

  for (guint i = 1; i < n_lines; i++)
    g_string_append_printf (text, "\n%u", i);
  candor_pages_add_text (pages, style, text->str);
}

/* Whatever comes in whatever order. */
static void
test_random (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);

      for (guint i = 0; i < 40; i++)
        {
          int style = g_test_rand_int_range (CANDOR_PAGE_TITLE, CANDOR_PAGE_CODE + 2);
          guint n_lines = g_test_rand_int_range (0, 6) == 0 ? 70 : 4;
          g_autofree char *long_text = g_strnfill (g_test_rand_int_range (1, 900), 'm');
          const CandorPageCell cells[] = {
            { "Short", 0.4, CANDOR_PAGE_SOFT, FALSE }, { long_text, 0.6, CANDOR_PAGE_SOFT, TRUE },
          };

          if (style > CANDOR_PAGE_CODE)
            candor_pages_add_row (pages, cells, 2, g_test_rand_int_range (0, 4) == 0);
          else
            add_lines (pages, style, style < CANDOR_PAGE_BODY ? 1 : n_lines);
        }
      assert_whole (pages);
    }
}

/* A heading never ends a page, and no line of a paragraph stands alone. */
static void
test_company (void)
{
  for (guint n_lines = 1; n_lines < 60; n_lines++)
    {
      g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);
      const CandorPagePiece *heading, *body;

      add_lines (pages, CANDOR_PAGE_BODY, n_lines);
      candor_pages_add_text (pages, CANDOR_PAGE_HEADING, "Heading");
      candor_pages_add_text (pages, CANDOR_PAGE_LABEL, "Label");
      add_lines (pages, CANDOR_PAGE_BODY, 4);
      assert_whole (pages);
      for (guint i = 0; i < pages->pieces->len; i++)
        {
          const CandorPagePiece *piece = piece_at (pages, i);

          if (piece->block != pages->blocks->pdata[1])
            continue;
          heading = piece;
          body = piece_at (pages, i + 2);
          g_assert_cmpuint (heading->page, ==, body->page);
          g_assert_cmpuint (g_array_index (body->n_lines, guint, 0), >=, 2);
        }
    }
}

/* Where a table goes on, its head stands again. */
static void
test_table (void)
{
  g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);
  const CandorPageCell head[] = { { "Head", 1, CANDOR_PAGE_LABEL, FALSE } };
  const CandorPageCell row[] = { { "Row", 1, CANDOR_PAGE_SOFT, FALSE } };
  guint n_heads = 0;

  candor_pages_add_row (pages, head, 1, TRUE);
  for (guint i = 0; i < 200; i++)
    candor_pages_add_row (pages, row, 1, FALSE);
  assert_whole (pages);
  g_assert_cmpuint (candor_pages_count (pages), >, 5);
  for (guint i = 0; i < pages->pieces->len; i++)
    n_heads += piece_at (pages, i)->block == pages->blocks->pdata[0];
  g_assert_cmpuint (n_heads, ==, candor_pages_count (pages));
}

static void
add_group (CandorPages *pages,
           guint        n_lines)
{
  candor_pages_begin_together (pages);
  candor_pages_add_text (pages, CANDOR_PAGE_SUBHEADING, "Group");
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, "Text");
  candor_pages_add_room (pages, n_lines);
  candor_pages_end_together (pages);
}

/* The last block is on the page of the first. */
static gboolean
is_on_one_page (CandorPages *pages,
                guint        from,
                guint        to)
{
  guint first = G_MAXUINT, last = 0;

  for (guint i = 0; i < pages->pieces->len; i++)
    for (guint block = from; block < to; block++)
      if (piece_at (pages, i)->block == pages->blocks->pdata[block])
        {
          first = MIN (first, piece_at (pages, i)->page);
          last = MAX (last, piece_at (pages, i)->page);
        }
  return first == last;
}

/* Whatever is above it, a group stands on one page. */
static void
test_together (void)
{
  for (guint n_above = 1; n_above < 60; n_above++)
    {
      g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);
      guint from, to;

      add_lines (pages, CANDOR_PAGE_BODY, n_above);
      from = pages->blocks->len;
      add_group (pages, 7);
      to = pages->blocks->len;
      add_group (pages, 7);
      assert_whole (pages);
      g_assert_true (is_on_one_page (pages, from, to));
      g_assert_true (is_on_one_page (pages, to, pages->blocks->len));
      g_assert_false (is_on_one_page (pages, from, pages->blocks->len));
    }
}

/* What is longer than a page does not leave pages half empty. */
static void
test_too_long_together (void)
{
  g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);

  add_group (pages, 25);
  assert_whole (pages);
  g_assert_cmpuint (candor_pages_count (pages), ==, 2);
}

static void
test_turn (void)
{
  g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);

  candor_pages_turn (pages);
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, "First");
  candor_pages_turn (pages);
  candor_pages_turn (pages);
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, "Second");
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, "Third");
  assert_whole (pages);
  g_assert_cmpuint (candor_pages_count (pages), ==, 2);
  g_assert_cmpuint (piece_at (pages, 0)->page, ==, 0);
  g_assert_cmpuint (piece_at (pages, 2)->page, ==, 1);
}

/* What is no markup means itself, and scripts of all kinds are drawn. */
static void
test_texts (void)
{
  static const char * const texts[] = {
    "", "a < b & c", "<b>never closed", "प्रिया", "ليلى", "李小龍", "\xf0\x9f\x98\x80", "```\n<x>\n```", "| a |\n|---|\n| b |",
    "1. one\n2. two\n   - three\n\n> said", "---",
  };
  g_autoptr(CandorPages) pages = candor_pages_new ("Title <&>", WIDTH, HEIGHT);
  g_autoptr(GBytes) pdf = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      candor_pages_add_text (pages, CANDOR_PAGE_BODY, texts[i]);
      candor_pages_add_markup (pages, CANDOR_PAGE_BODY, texts[i], "•", 1);
      candor_pages_add_markdown (pages, texts[i], 0);
      candor_pages_add_typed (pages, texts[i]);
    }
  assert_whole (pages);
  pdf = candor_pages_to_pdf (pages, 0, &error);
  g_assert_no_error (error);
  g_assert_true (memcmp (g_bytes_get_data (pdf, NULL), "%PDF-", 5) == 0);
}

/* The same pages give the same file. */
static GBytes *
write_some (void)
{
  g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);

  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, "Heading");
  add_lines (pages, CANDOR_PAGE_BODY, 90);
  return candor_pages_to_pdf (pages, 1000000, NULL);
}

static void
test_same_bytes (void)
{
  g_autoptr(GBytes) first = write_some ();
  g_autoptr(GBytes) second = write_some ();

  g_assert_true (g_bytes_equal (first, second));
}

/* What is long in a table gets more of the width, and nothing leaves the page. */
static void
test_column_widths (void)
{
  static const char * const table =
    "| No. | What it does | Cost |\n|---|---|---|\n| 1 | It keeps what a list keeps, and says so in many words. | 3 |\n";
  g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);
  const CandorPageBlock *row;
  double second, third;

  candor_pages_add_markdown (pages, table, 0);
  assert_whole (pages);
  row = pages->blocks->pdata[1];
  g_assert_cmpuint (row->columns->len, ==, 3);
  second = g_array_index (row->columns, CandorPageColumn, 1).x;
  third = g_array_index (row->columns, CandorPageColumn, 2).x;
  g_assert_cmpfloat (third - second, >, 3 * second);
  g_assert_cmpfloat_with_epsilon (third + second, candor_pages_text_width (pages), 0.01);
}

/* A bar stands in the place of a text, and makes no row higher. */
static void
test_bar (void)
{
  const CandorScore score = { .has_percent = TRUE, .percent = 50, .low = 50, .high = 50 };
  const CandorPageCell with[] = {
    { "Section", 0.5, CANDOR_PAGE_SOFT, FALSE }, { "", 0.25, CANDOR_PAGE_SOFT, FALSE, &score },
    { "50 %", 0.25, CANDOR_PAGE_SOFT, FALSE },
  };
  const CandorPageCell without[] = {
    { "Section", 0.5, CANDOR_PAGE_SOFT, FALSE }, { "", 0.25, CANDOR_PAGE_SOFT, FALSE },
    { "50 %", 0.25, CANDOR_PAGE_SOFT, FALSE },
  };
  g_autoptr(CandorPages) pages = candor_pages_new ("Title", WIDTH, HEIGHT);
  const CandorPageBlock *block;
  double width;

  candor_pages_add_row (pages, with, G_N_ELEMENTS (with), FALSE);
  candor_pages_add_row (pages, without, G_N_ELEMENTS (without), FALSE);
  assert_whole (pages);
  width = candor_pages_text_width (pages);
  block = pages->blocks->pdata[0];
  g_assert_cmpuint (block->columns->len, ==, 2);
  g_assert_cmpuint (block->bars->len, ==, 1);
  g_assert_cmpfloat_with_epsilon (g_array_index (block->bars, CandorPageBar, 0).x, width / 2, 0.01);
  g_assert_cmpfloat_with_epsilon (g_array_index (block->columns, CandorPageColumn, 1).x, width * 0.75, 0.01);
  g_assert_cmpfloat_with_epsilon (candor_page_block_height (block),
                                  candor_page_block_height (pages->blocks->pdata[1]), 0.01);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pages/random", test_random);
  g_test_add_func ("/pages/company", test_company);
  g_test_add_func ("/pages/table", test_table);
  g_test_add_func ("/pages/together", test_together);
  g_test_add_func ("/pages/too-long-together", test_too_long_together);
  g_test_add_func ("/pages/turn", test_turn);
  g_test_add_func ("/pages/bar", test_bar);
  g_test_add_func ("/pages/column-widths", test_column_widths);
  g_test_add_func ("/pages/texts", test_texts);
  g_test_add_func ("/pages/same-bytes", test_same_bytes);
  return g_test_run ();
}
