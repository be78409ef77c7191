/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-page-breaks.h"

#define LEAST_LINES 2
/* Of a page. */
#define LARGEST_WHOLE 0.33

typedef struct
{
  GPtrArray *blocks;
  GPtrArray *pieces;
  double     height;            /* of a page */
  double     y;                 /* where the next one goes */
  guint      page;
} Breaks;

static void
piece_free (CandorPagePiece *self)
{
  g_array_unref (self->from);
  g_array_unref (self->n_lines);
  g_free (self);
}

static void
turn_page (Breaks *self)
{
  self->page++;
  self->y = 0;
}

static CandorPagePiece *
add_piece (Breaks                *self,
           const CandorPageBlock *block)
{
  CandorPagePiece *piece = g_new0 (CandorPagePiece, 1);

  piece->block = block;
  piece->page = self->page;
  piece->y = self->y;
  piece->from = g_array_new (FALSE, TRUE, sizeof (guint));
  piece->n_lines = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (piece->from, block->columns->len);
  g_array_set_size (piece->n_lines, block->columns->len);
  g_ptr_array_add (self->pieces, piece);
  return piece;
}

static const CandorPageColumn *
column_at (const CandorPageBlock *block,
           guint                  n)
{
  return &g_array_index (block->columns, CandorPageColumn, n);
}

/* As many lines of a column as go in, but so that none is left alone. */
static guint
take_lines (const CandorPageColumn *column,
            guint                   from,
            double                  room)
{
  guint n_left = column->lines->len - from;
  guint n = MIN (candor_page_column_fit (column, from, room), n_left);

  if (n < n_left && n_left - n < LEAST_LINES && n > LEAST_LINES)
    n = n_left - LEAST_LINES;
  return n;
}

/* Returns: whether anything is left of the block */
static gboolean
fill_piece (CandorPagePiece *piece,
            const guint     *from,
            double           room)
{
  gboolean has_rest = FALSE;

  for (guint i = 0; i < piece->block->columns->len; i++)
    {
      const CandorPageColumn *column = column_at (piece->block, i);
      guint n = take_lines (column, from[i], room - 2 * piece->block->padding);

      /* A line that is higher than a page is drawn all the same. */
      if (n == 0 && piece->y <= 0 && from[i] < column->lines->len)
        n = 1;
      g_array_index (piece->from, guint, i) = from[i];
      g_array_index (piece->n_lines, guint, i) = n;
      piece->height = MAX (piece->height, candor_page_column_height (column, from[i], n));
      has_rest |= from[i] + n < column->lines->len;
    }
  piece->height += 2 * piece->block->padding;
  return has_rest;
}

/* The head of a table comes again where the table goes on. */
static void
repeat_head (Breaks                *self,
             const CandorPageBlock *block)
{
  g_autofree guint *from = NULL;
  CandorPagePiece *piece;

  if (block->head == NULL || candor_page_block_height (block->head) > self->height / 3)
    return;
  from = g_new0 (guint, block->head->columns->len);
  piece = add_piece (self, block->head);
  piece->is_again = TRUE;
  fill_piece (piece, from, self->height);
  self->y += piece->height;
}

static void
place_in_parts (Breaks                *self,
                const CandorPageBlock *block)
{
  g_autofree guint *from = g_new0 (guint, block->columns->len);
  gboolean is_first = TRUE;
  gboolean has_rest = TRUE;

  while (has_rest)
    {
      CandorPagePiece *piece = add_piece (self, block);

      piece->is_first = is_first;
      is_first = FALSE;
      has_rest = fill_piece (piece, from, self->height - self->y);
      self->y += piece->height;
      for (guint i = 0; i < block->columns->len; i++)
        from[i] += g_array_index (piece->n_lines, guint, i);
      if (!has_rest)
        break;
      turn_page (self);
      repeat_head (self, block);
    }
}

/* The row of a table and a piece of code are broken only where they are long. */
static gboolean
is_kept_whole (Breaks                *self,
               const CandorPageBlock *block)
{
  return (block->is_ruled || block->is_tinted) && !block->keeps_next &&
         candor_page_block_height (block) < self->height * LARGEST_WHOLE;
}

static double
least_height (Breaks                *self,
              const CandorPageBlock *block)
{
  return is_kept_whole (self, block) ? candor_page_block_height (block) : candor_page_block_least (block);
}

/* What must stand together from this block on: headings with the beginning of what they are over. What no page has
 * room for is broken after all, and not turned over and over. */
static double
height_together (Breaks *self,
                 guint   at)
{
  const CandorPageBlock *first = g_ptr_array_index (self->blocks, at);
  double height = 0;

  for (; at < self->blocks->len; at++)
    {
      const CandorPageBlock *block = g_ptr_array_index (self->blocks, at);

      if (!block->keeps_next)
        {
          height += block->before + least_height (self, block);
          break;
        }
      height += block->before + candor_page_block_height (block);
    }
  return height <= self->height ? height : first->before + least_height (self, first);
}

static gboolean
is_together (Breaks *self,
             guint   at)
{
  return ((const CandorPageBlock *) g_ptr_array_index (self->blocks, at))->is_together;
}

/* How high the group is that begins here; 0 where none does, or where it is longer than a page. */
static double
height_of_group (Breaks *self,
                 guint   at)
{
  double height = 0;

  if (!is_together (self, at) || (at > 0 && is_together (self, at - 1)))
    return 0;
  for (gboolean goes_on = TRUE; goes_on && at < self->blocks->len; at++)
    {
      const CandorPageBlock *block = g_ptr_array_index (self->blocks, at);

      height += block->before + candor_page_block_height (block);
      goes_on = block->is_together;
    }
  return height <= self->height ? height : 0;
}

static void
place (Breaks *self,
       guint   at)
{
  const CandorPageBlock *block = g_ptr_array_index (self->blocks, at);
  double least = MAX (height_together (self, at), height_of_group (self, at));

  if (self->y > 0 && block->begins_page)
    turn_page (self);
  if (self->y > 0 && self->y + least > self->height)
    {
      turn_page (self);
      repeat_head (self, block);
    }
  if (self->y > 0)
    self->y += block->before;
  place_in_parts (self, block);
}

/*
 * candor_page_breaks_find:
 * @blocks: (element-type CandorPageBlock): what stands one below the other
 * @height: the height of a page within its margins
 * @n_pages: (out): how many pages it takes
 *
 * Returns: (transfer full) (element-type CandorPagePiece): what is drawn where, page by page
 */
GPtrArray *
candor_page_breaks_find (GPtrArray *blocks,
                         double     height,
                         guint     *n_pages)
{
  Breaks self = { blocks, g_ptr_array_new_with_free_func ((GDestroyNotify) piece_free), height, 0, 0 };

  for (guint i = 0; i < blocks->len; i++)
    place (&self, i);
  *n_pages = self.page + 1;
  return self.pieces;
}
