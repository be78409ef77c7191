/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-shape.h"

#include <string.h>

#include "candor-asking.h"
#include "candor-difficulty-words.h"
#include "candor-labels.h"
#include "candor-options.h"

static CandorPiece *
piece_at (GPtrArray *pieces,
          guint      at)
{
  return g_ptr_array_index (pieces, at);
}

static GArray *
new_hits (void)
{
  return g_array_new (FALSE, FALSE, sizeof (guint));
}

static gboolean
is_text (const CandorPiece *piece)
{
  return piece->kind == CANDOR_PIECE_PARAGRAPH && !piece->is_contents &&
         piece->label == CANDOR_LABEL_NONE;
}

/* "**12.** What …": the number alone is bold. */
static gboolean
begins_with_bold_number (const CandorPiece *piece)
{
  const xmlNode *first = candor_html_is (piece->first, "p") ? piece->first->children : piece->first;
  g_autofree char *text = NULL;

  if (!candor_html_is_one_of (first, " b strong "))
    return FALSE;
  text = candor_html_text (first, first);
  return candor_asking_number (text, NULL) == strlen (text) && *text != '\0';
}

static gboolean
carries_difficulty (const CandorPiece *piece)
{
  g_autofree char *title = g_strdup (piece->text);

  return candor_difficulty_take (&title) != CANDOR_DIFFICULTY_UNKNOWN;
}

static gboolean
asks_in_bold (const CandorPiece *piece)
{
  const char *text = piece->text;

  if (begins_with_bold_number (piece))
    return TRUE;
  return piece->is_bold &&
         (candor_asking_ends (text) || candor_asking_number (text, NULL) > 0 ||
          candor_asking_demands (text) || carries_difficulty (piece));
}

/*
 * candor_shape_find_bold:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): paragraphs that are one bold run and ask, or begin
 *   with a bold number
 */
GArray *
candor_shape_find_bold (GPtrArray *pieces)
{
  GArray *hits = new_hits ();

  for (guint i = 0; i < pieces->len; i++)
    if (is_text (piece_at (pieces, i)) && asks_in_bold (piece_at (pieces, i)))
      g_array_append_val (hits, i);
  return hits;
}

/*
 * candor_shape_find_paragraphs:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): paragraphs that begin "Question:"
 */
GArray *
candor_shape_find_paragraphs (GPtrArray *pieces)
{
  GArray *hits = new_hits ();

  for (guint i = 0; i < pieces->len; i++)
    if (is_text (piece_at (pieces, i)) && candor_asking_is_named (piece_at (pieces, i)->text))
      g_array_append_val (hits, i);
  return hits;
}

static int
number_of (const CandorPiece *piece)
{
  int number = piece->number;

  if (number == 0)
    candor_asking_number (piece->text, &number);
  return number;
}

/*
 * candor_shape_find_counted:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): paragraphs that begin with rising numbers
 */
GArray *
candor_shape_find_counted (GPtrArray *pieces)
{
  GArray *hits = new_hits ();
  int before = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      int number = is_text (piece_at (pieces, i)) ? number_of (piece_at (pieces, i)) : 0;

      if (number == 0 || (number != before + 1 && number != 1))
        continue;
      g_array_append_val (hits, i);
      before = number;
    }
  return hits;
}

/* A list stands for itself when it follows a heading, another item, or code that belongs to one. */
static gboolean
can_follow (const CandorPiece *before,
            gboolean           could_follow)
{
  if (candor_piece_is_title (before))
    return before->label == CANDOR_LABEL_NONE &&
           !candor_shape_is_boilerplate (before->text);
  return could_follow &&
         (before->kind == CANDOR_PIECE_ITEM || before->kind == CANDOR_PIECE_CODE ||
          before->kind == CANDOR_PIECE_COMMENT);
}

/* Just a link, or just a word or two, is no question. */
static gboolean
can_be_asked (const CandorPiece *piece)
{
  const xmlNode *first = candor_html_first_element (piece->first);

  if (candor_html_is (first, "p"))
    first = candor_html_first_element (first);
  if (candor_html_is (first, "a") && first->next == NULL)
    return FALSE;
  return strchr (piece->text, ' ') != NULL || candor_asking_ends (piece->text) ||
         g_utf8_strlen (piece->text, -1) > 8;
}

/*
 * candor_shape_find_bullets:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): items of lists that stand under headings
 */
GArray *
candor_shape_find_bullets (GPtrArray *pieces)
{
  GArray *hits = new_hits ();
  gboolean follows_title = TRUE;

  for (guint i = 0; i < pieces->len; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);

      if (piece->kind == CANDOR_PIECE_ITEM && !piece->is_contents && follows_title &&
          can_be_asked (piece) && !candor_options_has (piece))
        g_array_append_val (hits, i);
      follows_title = can_follow (piece, follows_title);
    }
  return hits;
}
