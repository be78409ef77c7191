/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-page-block.h"

/* Of a text that goes over a page, so many lines stay together at either end. */
#define LEAST_LINES 2

static void
clear_column (gpointer data)
{
  CandorPageColumn *self = data;

  g_clear_object (&self->layout);
  g_clear_pointer (&self->link, g_free);
  g_clear_pointer (&self->lines, g_array_unref);
}

/*
 * candor_page_block_new:
 *
 * Returns: (transfer full): a block with nothing in it
 */
CandorPageBlock *
candor_page_block_new (void)
{
  CandorPageBlock *self = g_new0 (CandorPageBlock, 1);

  self->columns = g_array_new (FALSE, TRUE, sizeof (CandorPageColumn));
  self->tag = "P";
  self->bars = g_array_new (FALSE, FALSE, sizeof (CandorPageBar));
  g_array_set_clear_func (self->columns, clear_column);
  return self;
}

/*
 * candor_page_block_free:
 * @self: (transfer full): a block
 */
void
candor_page_block_free (CandorPageBlock *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->bars);
  g_free (self->name);
  g_free (self->place);
  g_free (self);
}

static GArray *
measure_lines (PangoLayout *layout)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CandorPageLine));
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      int top, bottom;
      CandorPageLine line;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      line.top = pango_units_to_double (top);
      line.bottom = pango_units_to_double (bottom);
      line.baseline = pango_units_to_double (pango_layout_iter_get_baseline (iter));
      g_array_append_val (lines, line);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return lines;
}

/*
 * candor_page_block_add:
 * @self: a block
 * @layout: (transfer full): a text with its width
 * @x: where it begins, from the left margin
 * @link: (nullable): the place that it leads to
 *
 * Puts a text beside those that are there.
 */
void
candor_page_block_add (CandorPageBlock *self,
                       PangoLayout     *layout,
                       double           x,
                       const char      *link)
{
  CandorPageColumn column = { layout, measure_lines (layout), x, g_strdup (link) };

  g_array_append_val (self->columns, column);
}

/*
 * candor_page_column_height:
 * @self: a column
 * @from: a line
 * @n: how many
 *
 * Returns: how high these lines are
 */
double
candor_page_column_height (const CandorPageColumn *self,
                           guint                   from,
                           guint                   n)
{
  if (n == 0)
    return 0;
  return g_array_index (self->lines, CandorPageLine, from + n - 1).bottom -
         g_array_index (self->lines, CandorPageLine, from).top;
}

/*
 * candor_page_column_fit:
 * @self: a column
 * @from: a line
 * @height: the room there is
 *
 * Returns: how many lines go into it
 */
guint
candor_page_column_fit (const CandorPageColumn *self,
                        guint                   from,
                        double                  height)
{
  guint n = 0;

  while (from + n < self->lines->len && candor_page_column_height (self, from, n + 1) <= height)
    n++;
  return n;
}

static double
tallest (const CandorPageBlock *self,
         guint                  n_lines)
{
  double height = 0;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const CandorPageColumn *column = &g_array_index (self->columns, CandorPageColumn, i);

      height = MAX (height, candor_page_column_height (column, 0, MIN (n_lines, column->lines->len)));
    }
  return height + 2 * self->padding;
}

/*
 * candor_page_block_height:
 * @self: a block
 *
 * Returns: how high it is, without the space above it
 */
double
candor_page_block_height (const CandorPageBlock *self)
{
  return tallest (self, G_MAXUINT);
}

/*
 * candor_page_block_least:
 * @self: a block
 *
 * Returns: how much of it must stand together at least
 */
double
candor_page_block_least (const CandorPageBlock *self)
{
  return tallest (self, LEAST_LINES);
}

/*
 * candor_page_block_first_line:
 * @self: a block
 *
 * Returns: how high the highest of its first lines is
 */
double
candor_page_block_first_line (const CandorPageBlock *self)
{
  return tallest (self, 1) - 2 * self->padding;
}
