/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

static void append_blocks (GString    *text,
                           GPtrArray  *blocks,
                           const char *separator);

static void
append_row (GString     *text,
            CandorBlock *row)
{
  for (guint i = 0; i < row->children->len; i++)
    {
      CandorBlock *cell = g_ptr_array_index (row->children, i);
      g_autofree char *words = candor_spans_to_text (cell->spans);

      if (i > 0)
        g_string_append (text, " | ");
      g_string_append (text, words);
    }
}

static void
append_list (GString     *text,
             CandorBlock *list)
{
  for (guint i = 0; i < list->children->len; i++)
    {
      CandorBlock *item = g_ptr_array_index (list->children, i);

      if (i > 0)
        g_string_append_c (text, '\n');
      if (list->ordered)
        g_string_append_printf (text, "%d. ", list->level + (int) i);
      else
        g_string_append (text, "- ");
      append_blocks (text, item->children, "\n");
    }
}

static void
append_block (GString     *text,
              CandorBlock *block)
{
  g_autofree char *words = candor_spans_to_text (block->spans);

  if (block->kind == CANDOR_BLOCK_LIST)
    append_list (text, block);
  else if (block->kind == CANDOR_BLOCK_ROW)
    append_row (text, block);
  else if (block->kind == CANDOR_BLOCK_TABLE)
    append_blocks (text, block->children, "\n");
  else if (block->kind == CANDOR_BLOCK_QUOTE)
    append_blocks (text, block->children, "\n\n");
  else
    g_string_append (text, block->text != NULL ? g_strchomp (block->text) : words);
}

static void
append_blocks (GString    *text,
               GPtrArray  *blocks,
               const char *separator)
{
  gsize start = text->len;

  for (guint i = 0; i < blocks->len; i++)
    {
      CandorBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == CANDOR_BLOCK_RULE)
        continue;
      if (text->len > start)
        g_string_append (text, separator);
      append_block (text, block);
    }
}

/**
 * candor_markup_to_text:
 * @markdown: (nullable): Markdown
 *
 * Turns Markdown into plain text: blocks apart by blank lines, items with their dash or number, a
 * row of a table on a line. Code stands as it is.
 *
 * Returns: (transfer full): the text, without a newline at its end
 */
char *
candor_markup_to_text (const char *markdown)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);
  g_autoptr(GString) text = g_string_new (NULL);

  append_blocks (text, blocks, "\n\n");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * candor_spans_to_text:
 * @spans: (element-type CandorSpan): the text of a paragraph, heading or cell
 *
 * Puts the text of spans together.
 *
 * Returns: (transfer full): the text
 */
char *
candor_spans_to_text (GPtrArray *spans)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_return_val_if_fail (spans != NULL, NULL);

  for (guint i = 0; i < spans->len; i++)
    g_string_append (text, ((CandorSpan *) g_ptr_array_index (spans, i))->text);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
