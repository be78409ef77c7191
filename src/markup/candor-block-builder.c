/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-block-builder.h"

/* Lists, quotes and tables within each other; what lies deeper is shown at this depth. */
#define MAX_DEPTH 24

struct _CandorBlockBuilder
{
  GPtrArray   *roots;           /* (element-type CandorBlock) */
  GPtrArray   *open;            /* (element-type CandorBlock): the containers we are in */
  guint        n_too_deep;      /* containers we are in that were left out */
  CandorBlock *leaf;            /* the one being filled */
  GArray      *styles;          /* (element-type CandorSpanStyle): those we are in, summed up */
  char        *href;
  GString     *run;             /* text that looks alike and is not yet a span */
};

static CandorSpanStyle
current_style (CandorBlockBuilder *self)
{
  if (self->styles->len == 0)
    return 0;

  return g_array_index (self->styles, CandorSpanStyle, self->styles->len - 1);
}

static void
add_span (CandorBlockBuilder *self,
          CandorSpanStyle     style,
          const char         *text)
{
  CandorSpan *span = g_new0 (CandorSpan, 1);

  span->style = style;
  span->text = g_strdup (text);
  span->href = style & CANDOR_SPAN_LINK ? g_strdup (self->href) : NULL;
  g_ptr_array_add (self->leaf->spans, span);
}

static void
end_run (CandorBlockBuilder *self)
{
  if (self->run->len == 0)
    return;

  add_span (self, current_style (self), self->run->str);
  g_string_truncate (self->run, 0);
}

static gboolean
is_too_deep (CandorBlockBuilder *self,
             CandorBlock        *block)
{
  if (self->n_too_deep > 0)
    return TRUE;

  /* A list that was let in has its items, a table its rows. */
  return self->open->len >= MAX_DEPTH &&
         block->kind != CANDOR_BLOCK_ITEM &&
         block->kind != CANDOR_BLOCK_ROW;
}

/*
 * candor_block_builder_new:
 *
 * Begins a tree of blocks.
 *
 * Returns: (transfer full): the builder; free it with candor_block_builder_finish()
 */
CandorBlockBuilder *
candor_block_builder_new (void)
{
  CandorBlockBuilder *self = g_new0 (CandorBlockBuilder, 1);

  self->roots = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_block_free);
  self->open = g_ptr_array_new ();
  self->styles = g_array_new (FALSE, FALSE, sizeof (CandorSpanStyle));
  self->run = g_string_new (NULL);

  return self;
}

/*
 * candor_block_builder_enter_container:
 * @self: a builder
 * @block: (transfer full): a list, item, quote, table or row
 *
 * Begins a block that holds blocks. One that lies too deep is left out, not what it holds.
 */
void
candor_block_builder_enter_container (CandorBlockBuilder *self,
                                      CandorBlock        *block)
{
  if (is_too_deep (self, block))
    {
      self->n_too_deep++;
      candor_block_free (block);
      return;
    }

  candor_block_builder_add_block (self, block);
  g_ptr_array_add (self->open, block);
}

/*
 * candor_block_builder_leave_container:
 * @self: a builder
 *
 * Ends the block that was begun last.
 */
void
candor_block_builder_leave_container (CandorBlockBuilder *self)
{
  if (self->n_too_deep > 0)
    self->n_too_deep--;
  else
    g_ptr_array_set_size (self->open, self->open->len - 1);
}

/*
 * candor_block_builder_enter_leaf:
 * @self: a builder
 * @block: (transfer full): a paragraph, heading or cell
 *
 * Begins a block that holds text. The cell of a table that was left out is a paragraph.
 */
void
candor_block_builder_enter_leaf (CandorBlockBuilder *self,
                                 CandorBlock        *block)
{
  g_assert (self->leaf == NULL);

  if (self->n_too_deep > 0 && block->kind == CANDOR_BLOCK_CELL)
    block->kind = CANDOR_BLOCK_PARAGRAPH;
  self->leaf = block;
}

/*
 * candor_block_builder_leave_leaf:
 * @self: a builder
 *
 * Ends a block that holds text. A paragraph without any is dropped: it held a picture that nobody
 * described.
 */
void
candor_block_builder_leave_leaf (CandorBlockBuilder *self)
{
  g_autoptr(CandorBlock) leaf = NULL;

  end_run (self);
  leaf = g_steal_pointer (&self->leaf);

  if (leaf->kind != CANDOR_BLOCK_PARAGRAPH || leaf->spans->len > 0)
    candor_block_builder_add_block (self, g_steal_pointer (&leaf));
}

/*
 * candor_block_builder_enter_style:
 * @self: a builder
 * @style: what the text that follows looks like, besides the styles we are in
 * @href: (nullable): where it leads, with %CANDOR_SPAN_LINK; links do not lie within each other
 *
 * Begins a style.
 */
void
candor_block_builder_enter_style (CandorBlockBuilder *self,
                                  CandorSpanStyle     style,
                                  const char         *href)
{
  CandorSpanStyle sum = current_style (self) | style;

  end_run (self);
  g_array_append_val (self->styles, sum);
  if (style & CANDOR_SPAN_LINK)
    {
      g_free (self->href);
      self->href = g_strdup (href);
    }
}

/*
 * candor_block_builder_leave_style:
 * @self: a builder
 *
 * Ends the style that was begun last.
 */
void
candor_block_builder_leave_style (CandorBlockBuilder *self)
{
  end_run (self);
  g_array_set_size (self->styles, self->styles->len - 1);
}

/*
 * candor_block_builder_add_text:
 * @self: a builder, in a leaf
 * @text: clean text
 *
 * Adds text in the current style.
 */
void
candor_block_builder_add_text (CandorBlockBuilder *self,
                               const char         *text)
{
  g_string_append (self->run, text);
}

/*
 * candor_block_builder_add_break:
 * @self: a builder, in a leaf
 *
 * Adds a hard line break.
 */
void
candor_block_builder_add_break (CandorBlockBuilder *self)
{
  end_run (self);
  add_span (self, CANDOR_SPAN_BREAK, "\n");
}

/*
 * candor_block_builder_add_block:
 * @self: a builder
 * @block: (transfer full): a block that needs nothing more
 *
 * Adds a block to the container we are in.
 */
void
candor_block_builder_add_block (CandorBlockBuilder *self,
                                CandorBlock        *block)
{
  CandorBlock *parent = NULL;

  if (self->open->len > 0)
    parent = g_ptr_array_index (self->open, self->open->len - 1);

  g_ptr_array_add (parent != NULL ? parent->children : self->roots, block);
}

/*
 * candor_block_builder_finish:
 * @self: (transfer full): a builder
 *
 * Frees the builder.
 *
 * Returns: (transfer full) (element-type CandorBlock): what it built
 */
GPtrArray *
candor_block_builder_finish (CandorBlockBuilder *self)
{
  GPtrArray *roots = self->roots;

  candor_block_free (self->leaf);
  g_ptr_array_unref (self->open);
  g_array_unref (self->styles);
  g_string_free (self->run, TRUE);
  g_free (self->href);
  g_free (self);

  return roots;
}
