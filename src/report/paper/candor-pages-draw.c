/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-pages-private.h"

#include <glib/gi18n-lib.h>

#include "candor-score-bar.h"

#define INK 0.11
#define SOFT 0.38
#define RULE 0.84
#define TINT 0.955
#define RULE_WIDTH 0.5
#define BAR_HEIGHT 6.0

static const CandorBarPaint bar_paint = { { INK, INK, INK }, { 0.10, 0.37, 0.71 }, { 1, 1, 1 } };

static void
set_grey (cairo_t *cairo,
          double   grey)
{
  cairo_set_source_rgb (cairo, grey, grey, grey);
}

static void
draw_column (cairo_t                *cairo,
             const CandorPageColumn *column,
             guint                   from,
             guint                   n_lines,
             double                  y)
{
  double top = n_lines > 0 ? g_array_index (column->lines, CandorPageLine, from).top : 0;
  double width = pango_units_to_double (pango_layout_get_width (column->layout));

  for (guint i = from; i < from + n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (column->layout, (int) i);
      const CandorPageLine *at = &g_array_index (column->lines, CandorPageLine, i);
      PangoRectangle extents;
      double x = column->x;

      pango_layout_line_get_extents (line, NULL, &extents);
      /* A text that runs from right to left, and a figure, end at the right. */
      if (line->resolved_dir == PANGO_DIRECTION_RTL ||
          pango_layout_get_alignment (column->layout) == PANGO_ALIGN_RIGHT)
        x += width - pango_units_to_double (extents.width);
      cairo_move_to (cairo, x, y + at->baseline - top);
      pango_cairo_show_layout_line (cairo, line);
    }
}

static void
draw_ground (CandorPages           *self,
             const CandorPagePiece *piece,
             cairo_t               *cairo)
{
  double width = candor_pages_text_width (self);

  if (piece->block->is_tinted)
    {
      set_grey (cairo, TINT);
      cairo_rectangle (cairo, 0, piece->y, width, piece->height);
      cairo_fill (cairo);
    }
  if (piece->block->is_ruled)
    {
      set_grey (cairo, RULE);
      cairo_set_line_width (cairo, RULE_WIDTH);
      cairo_move_to (cairo, 0, piece->y + piece->height);
      cairo_line_to (cairo, width, piece->y + piece->height);
      cairo_stroke (cairo);
    }
}

/* In the middle of the first line. */
static void
draw_bars (const CandorPagePiece *piece,
           cairo_t               *cairo)
{
  double line = candor_page_block_first_line (piece->block);

  for (guint i = 0; piece->is_first && i < piece->block->bars->len; i++)
    {
      const CandorPageBar *bar = &g_array_index (piece->block->bars, CandorPageBar, i);

      cairo_save (cairo);
      cairo_translate (cairo, bar->x, piece->y + piece->block->padding + (line - BAR_HEIGHT) / 2);
      candor_score_bar_draw (&bar->score, cairo, bar->width, BAR_HEIGHT, FALSE, &bar_paint);
      cairo_restore (cairo);
    }
}

static void
draw_piece (CandorPages           *self,
            const CandorPagePiece *piece,
            cairo_t               *cairo)
{
  candor_pages_begin_piece (self, piece, cairo);
  draw_ground (self, piece, cairo);
  draw_bars (piece, cairo);
  set_grey (cairo, piece->block->is_soft ? SOFT : INK);
  for (guint i = 0; i < piece->block->columns->len; i++)
    {
      const CandorPageColumn *column = &g_array_index (piece->block->columns, CandorPageColumn, i);

      candor_pages_begin_column (self, piece->block, column, cairo);
      draw_column (cairo, column, g_array_index (piece->from, guint, i), g_array_index (piece->n_lines, guint, i),
                   piece->y + piece->block->padding);
      candor_pages_end_column (self, piece->block, column, cairo);
    }
  candor_pages_end_piece (self, piece, cairo);
}

/* On one line, however long it is. */
static void
draw_line (CandorPages   *self,
           cairo_t       *cairo,
           const char    *text,
           double         y,
           PangoAlignment alignment)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  g_autoptr(PangoLayout) layout =
    candor_pages_lay_out (self, CANDOR_PAGE_SOFT, markup, candor_pages_text_width (self));

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, alignment);
  set_grey (cairo, SOFT);
  cairo_move_to (cairo, 0, y);
  pango_cairo_show_layout (cairo, layout);
}

static void
draw_margins (CandorPages *self,
              guint        page,
              cairo_t     *cairo)
{
  /* Translators: at the foot of a page: this page, pages there are */
  g_autofree char *number = g_strdup_printf (_("%u of %u"), page + 1, self->n_pages);

  if (page > 0)
    draw_line (self, cairo, self->title, -CANDOR_PAGE_TOP / 2 - 4, PANGO_ALIGN_LEFT);
  draw_line (self, cairo, number, self->height - CANDOR_PAGE_TOP - CANDOR_PAGE_FOOT / 2 - 6,
             PANGO_ALIGN_RIGHT);
}

/**
 * candor_pages_draw:
 * @self: pages
 * @page: which one, from 0
 * @cairo: where to, in points, its origin the paper's corner
 *
 * Draws a page.
 */
void
candor_pages_draw (CandorPages *self,
                   guint        page,
                   cairo_t     *cairo)
{
  candor_pages_break (self);
  g_return_if_fail (page < self->n_pages);

  cairo_save (cairo);
  cairo_translate (cairo, CANDOR_PAGE_SIDE, CANDOR_PAGE_TOP);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const CandorPagePiece *piece = g_ptr_array_index (self->pieces, i);

      if (piece->page == page)
        draw_piece (self, piece, cairo);
    }
  candor_pages_end_page (self, cairo);
  draw_margins (self, page, cairo);
  cairo_restore (cairo);
}
