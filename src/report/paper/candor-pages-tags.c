/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a PDF tells a screen reader: what is a heading, a paragraph, a table; and where a link leads. A printer has no use for it. */
#include "candor-pages-private.h"

static void
end_table (CandorPages *self,
           cairo_t     *cairo)
{
  if (self->is_in_table)
    cairo_tag_end (cairo, "Table");
  self->is_in_table = FALSE;
}

static const char *
tag_of (const CandorPageBlock *block)
{
  return block->is_row ? "TR" : block->tag;
}

static gboolean
is_place (const CandorPagePiece *piece)
{
  return piece->block->place != NULL && piece->is_first;
}

/* (transfer full): a place by its name */
static char *
attribute (const char *attribute_name,
           const char *place)
{
  return g_strdup_printf ("%s='%s'", attribute_name, place);
}

/*
 * candor_pages_begin_piece:
 * @self: pages
 * @piece: what is drawn next
 * @cairo: where to
 *
 * Says what the piece is, in a PDF.
 */
void
candor_pages_begin_piece (CandorPages           *self,
                          const CandorPagePiece *piece,
                          cairo_t               *cairo)
{
  const CandorPageBlock *block = piece->block;

  if (!self->is_tagged || block->columns->len == 0)
    return;
  if (!block->is_row)
    end_table (self, cairo);
  else if (!self->is_in_table)
    cairo_tag_begin (cairo, "Table", NULL);
  self->is_in_table = block->is_row;
  cairo_tag_begin (cairo, tag_of (block), NULL);
  if (is_place (piece))
    {
      g_autofree char *name = attribute ("name", block->place);

      cairo_tag_begin (cairo, CAIRO_TAG_DEST, name);
    }
}

/*
 * candor_pages_end_piece:
 * @self: pages
 * @piece: what was drawn
 * @cairo: where to
 *
 * Ends candor_pages_begin_piece().
 */
void
candor_pages_end_piece (CandorPages           *self,
                        const CandorPagePiece *piece,
                        cairo_t               *cairo)
{
  if (!self->is_tagged || piece->block->columns->len == 0)
    return;
  if (is_place (piece))
    cairo_tag_end (cairo, CAIRO_TAG_DEST);
  cairo_tag_end (cairo, tag_of (piece->block));
}

/*
 * candor_pages_end_page:
 * @self: pages
 * @cairo: where to
 *
 * Ends what no page may leave open: a table goes on as another one.
 */
void
candor_pages_end_page (CandorPages *self,
                       cairo_t     *cairo)
{
  end_table (self, cairo);
}

/*
 * candor_pages_begin_column:
 * @self: pages
 * @block: a block
 * @column: the part of it that is drawn next
 * @cairo: where to
 *
 * Says what a cell is, and where it leads.
 */
void
candor_pages_begin_column (CandorPages            *self,
                           const CandorPageBlock  *block,
                           const CandorPageColumn *column,
                           cairo_t                *cairo)
{
  g_autofree char *link = column->link != NULL ? attribute ("dest", column->link) : NULL;

  if (!self->is_tagged)
    return;
  if (block->is_row)
    cairo_tag_begin (cairo, block->keeps_next ? "TH" : "TD", NULL);
  if (link != NULL)
    cairo_tag_begin (cairo, CAIRO_TAG_LINK, link);
}

/*
 * candor_pages_end_column:
 * @self: pages
 * @block: a block
 * @column: what was drawn
 * @cairo: where to
 *
 * Ends candor_pages_begin_column().
 */
void
candor_pages_end_column (CandorPages            *self,
                         const CandorPageBlock  *block,
                         const CandorPageColumn *column,
                         cairo_t                *cairo)
{
  if (!self->is_tagged)
    return;
  if (column->link != NULL)
    cairo_tag_end (cairo, CAIRO_TAG_LINK);
  if (block->is_row)
    cairo_tag_end (cairo, block->keeps_next ? "TH" : "TD");
}
