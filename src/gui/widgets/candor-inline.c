/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-inline.h"

#include "candor-markup-blocks.h"

static CandorBlock *
only_paragraph (GPtrArray *blocks)
{
  CandorBlock *block = blocks->len == 1 ? g_ptr_array_index (blocks, 0) : NULL;

  return block != NULL && block->kind == CANDOR_BLOCK_PARAGRAPH ? block : NULL;
}

/**
 * candor_inline_show:
 * @label: a label
 * @markdown: one line
 *
 * Shows that line. What is no single paragraph is shown as it was written.
 */
void
candor_inline_show (GtkLabel   *label,
                    const char *markdown)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);
  CandorBlock *paragraph = only_paragraph (blocks);
  g_autofree char *markup = paragraph != NULL ? candor_spans_to_pango (paragraph->spans, TRUE)
                                              : g_markup_escape_text (markdown, -1);

  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_markup (label, markup);
}

/**
 * candor_inline_plain:
 * @markdown: one line
 *
 * Returns: (transfer full): the line without its marks
 */
char *
candor_inline_plain (const char *markdown)
{
  return g_strchomp (candor_markup_to_text (markdown));
}
