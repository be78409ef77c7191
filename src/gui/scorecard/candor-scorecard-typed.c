/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include "candor-note-check.h"

static void
append_part (GtkWidget *box,
             GString   *lines,
             gboolean   is_quote)
{
  GtkWidget *part;

  if (lines->len == 0)
    return;
  part = candor_scorecard_text_new (lines->str, is_quote ? "markup-quote" : NULL);
  gtk_box_append (GTK_BOX (box), part);
  g_string_truncate (lines, 0);
}

/**
 * candor_scorecard_typed_new:
 * @text: what somebody typed
 *
 * Shows it as it was typed; lines that begin with a quotation mark become quotes, as in the printed scorecard.
 *
 * Returns: (transfer floating): its paragraphs
 */
GtkWidget *
candor_scorecard_typed_new (const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autoptr(GString) part = g_string_new (NULL);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean was_quote = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean is_quote = candor_line_is_quote (lines[i]);

      if (is_quote != was_quote)
        append_part (box, part, was_quote);
      if (part->len > 0)
        g_string_append_c (part, '\n');
      g_string_append (part, lines[i]);
      was_quote = is_quote;
    }
  append_part (box, part, was_quote);
  return box;
}
