/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside each other: tables and columns. */
#include "candor-pages-private.h"

#define COLUMN_GAP 12.0
#define ROW_PADDING 4.0
#define ROOM_ABOVE_TABLE 6.0

static void
add_bar (CandorPageBlock   *block,
         const CandorScore *score,
         double             x,
         double             width)
{
  const CandorPageBar bar = { *score, x, width };

  g_array_append_val (block->bars, bar);
}

static void
add_cell (CandorPages          *self,
          CandorPageBlock      *block,
          const CandorPageCell *cell,
          double                x,
          double                width)
{
  PangoLayout *layout = candor_pages_lay_out (self, cell->style, cell->markup, width);

  if (cell->at_end)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  candor_page_block_add (block, layout, x, cell->link);
}

static CandorPageBlock *
lay_out_cells (CandorPages          *self,
               const CandorPageCell *cells,
               guint                 n_cells)
{
  CandorPageBlock *block = candor_page_block_new ();
  double x = 0;

  for (guint i = 0; i < n_cells; i++)
    {
      double width = cells[i].share * candor_pages_text_width (self);

      if (cells[i].bar != NULL)
        add_bar (block, cells[i].bar, x, width - COLUMN_GAP);
      else
        add_cell (self, block, &cells[i], x, MAX (width - COLUMN_GAP, COLUMN_GAP));
      x += width;
    }
  return block;
}

/**
 * candor_pages_add_row:
 * @self: pages
 * @cells: (array length=n_cells): what stands beside each other
 * @n_cells: how many
 * @is_head: whether it stands over the rows that follow
 *
 * Adds a row of a table.
 */
void
candor_pages_add_row (CandorPages          *self,
                      const CandorPageCell *cells,
                      guint                 n_cells,
                      gboolean              is_head)
{
  CandorPageBlock *block = lay_out_cells (self, cells, n_cells);

  block->padding = ROW_PADDING;
  block->is_ruled = TRUE;
  block->is_row = TRUE;
  block->is_soft = is_head;
  block->keeps_next = is_head;
  block->before = is_head ? ROOM_ABOVE_TABLE : 0;
  if (is_head)
    self->table = block;
  else
    block->head = self->table;
  candor_pages_append (self, block);
}

/**
 * candor_pages_add_columns:
 * @self: pages
 * @cells: (array length=n_cells): what stands beside each other
 * @n_cells: how many
 *
 * Adds texts beside each other, which stay with what follows.
 */
void
candor_pages_add_columns (CandorPages          *self,
                          const CandorPageCell *cells,
                          guint                 n_cells)
{
  CandorPageBlock *block = lay_out_cells (self, cells, n_cells);
  const CandorPageLook *look = candor_page_look (n_cells > 0 ? cells[0].style : CANDOR_PAGE_BODY);

  self->table = NULL;
  block->is_soft = look->is_soft;
  block->keeps_next = look->keeps_next;
  candor_pages_append (self, block);
}
