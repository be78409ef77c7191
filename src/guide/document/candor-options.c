/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-options.h"

#include <string.h>

#include "candor-html-inline.h"
#include "candor-labels.h"

static const CandorPiece *
piece_at (GPtrArray *pieces,
          guint      at)
{
  return g_ptr_array_index (pieces, at);
}

static const xmlNode *
box_of (const CandorPiece *piece)
{
  const xmlNode *box = candor_html_first_element (piece->first);

  if (candor_html_is (box, "p"))
    box = candor_html_first_element (box);
  return candor_html_is (box, "input") ? box : NULL;
}

/* "A) …", "b. …", "C: …" */
static gboolean
has_letter (const char *text)
{
  return g_ascii_isalpha (text[0]) && text[1] != '\0' && strchr (").:", text[1]) != NULL &&
         text[2] == ' ';
}

static gboolean
is_option (const CandorPiece *piece)
{
  return piece->kind == CANDOR_PIECE_ITEM && (box_of (piece) != NULL || has_letter (piece->text));
}

/* One of the boxes beside it is ticked: a list of things to do has none, or it would be no list of questions. */
static gboolean
is_ticked_list (const xmlNode *list)
{
  for (const xmlNode *at = list; at != NULL; at = candor_html_next_in (list, at))
    if (candor_html_is (at, "input"))
      {
        g_autofree char *checked = candor_html_get_attribute (at, "checked");

        if (checked != NULL)
          return TRUE;
      }
  return FALSE;
}

/*
 * candor_options_has:
 * @piece: a piece
 *
 * Returns: whether it is an option to choose from, and no question
 */
gboolean
candor_options_has (const CandorPiece *piece)
{
  if (piece->kind != CANDOR_PIECE_ITEM)
    return FALSE;
  return box_of (piece) != NULL ? is_ticked_list (piece->first->parent) : has_letter (piece->text);
}

static gboolean
is_answer_label (const CandorPiece *piece)
{
  return (piece->kind == CANDOR_PIECE_PARAGRAPH || piece->kind == CANDOR_PIECE_HEADING) &&
         piece->label == CANDOR_LABEL_ANSWER;
}

static gboolean
is_before_options (const CandorPiece *piece)
{
  return piece->kind == CANDOR_PIECE_CODE || piece->kind == CANDOR_PIECE_PARAGRAPH ||
         piece->kind == CANDOR_PIECE_COMMENT;
}

/*
 * candor_options_end:
 * @pieces: a document
 * @start: the first piece of a question's body
 * @end: the piece at which it ends
 * @is_named: whether the document says "Question:" and "Answer:"
 *
 * Before a fold "View answer" everything is the prompt, and so are options and what leads to them.
 *
 * Returns: the piece at which the answer begins
 */
guint
candor_options_end (GPtrArray *pieces,
                    guint      start,
                    guint      end,
                    gboolean   is_named)
{
  guint options = start;

  for (guint i = start; i < end; i++)
    if (piece_at (pieces, i)->kind == CANDOR_PIECE_ANSWER ||
        (is_named && is_answer_label (piece_at (pieces, i))))
      return i;

  while (options < end && is_before_options (piece_at (pieces, options)))
    options++;
  if (options + 1 >= end || !is_option (piece_at (pieces, options)) ||
      !is_option (piece_at (pieces, options + 1)))
    return start;
  while (options < end && is_option (piece_at (pieces, options)))
    options++;
  return options;
}

static void
add_option (GString       *key,
            const xmlNode *item)
{
  g_autofree char *option = candor_html_inline_markdown (item->children, NULL);

  g_string_append_printf (key, "%s%s", key->len > 0 ? "\n\n" : "", option);
}

/*
 * candor_options_key:
 * @pieces: a document
 * @start: the first piece of a prompt
 * @end: the piece at which it ends
 *
 * Returns: (transfer full) (nullable): the options that are ticked
 */
char *
candor_options_key (GPtrArray *pieces,
                    guint      start,
                    guint      end)
{
  g_autoptr(GString) key = g_string_new (NULL);

  for (guint i = start; i < end; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);
      const xmlNode *box = piece->kind == CANDOR_PIECE_ITEM ? box_of (piece) : NULL;
      g_autofree char *checked = box != NULL ? candor_html_get_attribute (box, "checked") : NULL;

      if (checked != NULL)
        add_option (key, piece->first);
    }
  return key->len > 0 ? g_string_free (g_steal_pointer (&key), FALSE) : NULL;
}

/*
 * candor_options_unmark:
 * @prompt: a prompt with options
 *
 * Takes the ticks off the options, which would tell the answer.
 */
void
candor_options_unmark (GString *prompt)
{
  g_string_replace (prompt, "- [x] ", "- ", 0);
  g_string_replace (prompt, "- [ ] ", "- ", 0);
}
