/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-pages-private.h"

/* What somebody's handwriting takes. */
#define LINE_MM 8
#define POINTS_A_MM (72 / 25.4)

/**
 * candor_pages_add_room:
 * @self: pages
 * @n_lines: how many lines
 *
 * Adds ruled lines to write on, which stay together.
 */
void
candor_pages_add_room (CandorPages *self,
                       guint        n_lines)
{
  self->table = NULL;
  for (guint i = 0; i < n_lines; i++)
    {
      CandorPageBlock *block = candor_page_block_new ();

      block->padding = LINE_MM * POINTS_A_MM / 2;
      block->is_ruled = TRUE;
      block->keeps_next = i + 1 < n_lines;
      candor_pages_append (self, block);
    }
}

/**
 * candor_pages_turn:
 * @self: pages
 *
 * Lets what follows begin a page.
 */
void
candor_pages_turn (CandorPages *self)
{
  self->turns = TRUE;
}

/**
 * candor_pages_begin_together:
 * @self: pages
 *
 * Keeps what follows on one page, where one has room for it, until candor_pages_end_together().
 */
void
candor_pages_begin_together (CandorPages *self)
{
  self->is_together = TRUE;
}

/**
 * candor_pages_end_together:
 * @self: pages
 *
 * Ends candor_pages_begin_together().
 */
void
candor_pages_end_together (CandorPages *self)
{
  CandorPageBlock *last = self->blocks->len > 0 ? self->blocks->pdata[self->blocks->len - 1] : NULL;

  self->is_together = FALSE;
  if (last != NULL)
    last->is_together = FALSE;
}
