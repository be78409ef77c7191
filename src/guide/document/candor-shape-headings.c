/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-shape.h"

#include <string.h>

#include "candor-asking.h"
#include "candor-labels.h"

#define MAX_LEVEL 6
#define MAX_ASKING_PIECES 3

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
is_heading_of (GPtrArray *pieces,
               guint      at,
               int        level)
{
  const CandorPiece *piece = piece_at (pieces, at);

  return piece->kind == CANDOR_PIECE_HEADING && piece->level == level &&
         piece->label == CANDOR_LABEL_NONE &&
         !candor_shape_is_contents_title (pieces, at);
}

static gboolean
is_within (const xmlNode *details,
           const xmlNode *node)
{
  while (node != NULL && node != details)
    node = node->parent;
  return node != NULL;
}

/* A fold that holds nothing before the next fold in it is a section. */
static gboolean
holds_folds_only (GPtrArray *pieces,
                  guint      at)
{
  const CandorPiece *fold = piece_at (pieces, at);

  for (guint i = at + 1; i < pieces->len; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);

      if (!is_within (fold->details, piece->first))
        return FALSE;
      if (piece->kind == CANDOR_PIECE_SUMMARY)
        return TRUE;
      if (piece->kind != CANDOR_PIECE_COMMENT && piece->kind != CANDOR_PIECE_HEADING)
        return FALSE;
    }
  return FALSE;
}

static gboolean
stands_in_fold (GPtrArray *pieces,
                GArray    *hits,
                guint      at)
{
  const CandorPiece *last;

  if (hits->len == 0)
    return FALSE;
  last = piece_at (pieces, g_array_index (hits, guint, hits->len - 1));
  return is_within (last->details, piece_at (pieces, at)->first);
}

/*
 * candor_shape_find_folds:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): details elements with a summary of their own
 */
GArray *
candor_shape_find_folds (GPtrArray *pieces)
{
  GArray *hits = new_hits ();

  for (guint i = 0; i < pieces->len; i++)
    if (piece_at (pieces, i)->kind == CANDOR_PIECE_SUMMARY && !holds_folds_only (pieces, i) &&
        !stands_in_fold (pieces, hits, i) && !candor_shape_is_contents_title (pieces, i))
      g_array_append_val (hits, i);
  return hits;
}

/*
 * candor_shape_find_outlines:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): headings that stand first in an item of a list
 */
GArray *
candor_shape_find_outlines (GPtrArray *pieces)
{
  GArray *hits = new_hits ();

  for (guint i = 0; i < pieces->len; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);

      if (piece->kind == CANDOR_PIECE_HEADING && candor_html_is (piece->first->parent, "li") &&
          candor_html_first_element (piece->first->parent) == piece->first &&
          piece->label == CANDOR_LABEL_NONE)
        g_array_append_val (hits, i);
    }
  return hits;
}

/* The level at which most headings pass. */
static GArray *
find_by_level (GPtrArray *pieces,
               GArray *(*find_at)(GPtrArray *pieces,
                                  int level))
{
  GArray *best = new_hits ();

  for (int level = 1; level <= MAX_LEVEL; level++)
    {
      GArray *hits = find_at (pieces, level);

      if (hits->len > best->len)
        {
          g_array_unref (best);
          best = g_array_ref (hits);
        }
      g_array_unref (hits);
    }
  return best;
}

/* Numbers go up, and begin anew in a new section. */
static GArray *
find_numbers_at (GPtrArray *pieces,
                 int        level)
{
  GArray *hits = new_hits ();
  int before = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      int number = 0;

      if (!is_heading_of (pieces, i, level) ||
          candor_asking_number (piece_at (pieces, i)->text, &number) == 0 || number == 0)
        continue;
      if (number != 1 && number <= before)
        continue;
      g_array_append_val (hits, i);
      before = number;
    }
  return hits;
}

/*
 * candor_shape_find_numbers:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): headings of one level with rising numbers
 */
GArray *
candor_shape_find_numbers (GPtrArray *pieces)
{
  return find_by_level (pieces, find_numbers_at);
}

static GArray *
find_names_at (GPtrArray *pieces,
               int        level)
{
  GArray *hits = new_hits ();

  for (guint i = 0; i < pieces->len; i++)
    if (is_heading_of (pieces, i, level) && candor_asking_is_named (piece_at (pieces, i)->text))
      g_array_append_val (hits, i);
  return hits;
}

/*
 * candor_shape_find_names:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): headings that begin "Q." or "Question:"
 */
GArray *
candor_shape_find_names (GPtrArray *pieces)
{
  return find_by_level (pieces, find_names_at);
}

static guint
next_title (GPtrArray *pieces,
            guint      at)
{
  int level = piece_at (pieces, at)->level;
  guint end = at + 1;

  while (end < pieces->len &&
         !(piece_at (pieces, end)->kind == CANDOR_PIECE_HEADING &&
           piece_at (pieces, end)->level <= level &&
           piece_at (pieces, end)->label == CANDOR_LABEL_NONE))
    end++;
  return end;
}

static gboolean
is_question (const char *text)
{
  return candor_asking_ends (text) || candor_asking_demands (text + candor_asking_number (text, NULL));
}

static gboolean
says_question (const char *text)
{
  return strchr (text, '?') != NULL || strstr (text, "？") != NULL || candor_asking_demands (text);
}

/*
 * candor_shape_asks_below:
 * @pieces: a document
 * @at: a heading
 * @end: the piece at which what is under it ends
 *
 * "Globals are evil", and under it "Why are they? Show it by an example.".
 *
 * Returns: whether the heading is but a name, and the question stands under it, unanswered
 */
gboolean
candor_shape_asks_below (GPtrArray *pieces,
                         guint      at,
                         guint      end)
{
  gboolean is_asking = FALSE;

  if (is_question (piece_at (pieces, at)->text) || end - at > MAX_ASKING_PIECES + 1)
    return FALSE;
  for (guint i = at + 1; i < end; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);

      if (piece->kind == CANDOR_PIECE_ANSWER || piece->label != CANDOR_LABEL_NONE)
        return FALSE;
      is_asking |= piece->kind == CANDOR_PIECE_PARAGRAPH && says_question (piece->text);
    }
  return is_asking;
}

/* A way back or a fold "View answer" under a heading is as good as a question mark. */
static gboolean
asks (GPtrArray *pieces,
      guint      at)
{
  guint end = next_title (pieces, at);

  if (is_question (piece_at (pieces, at)->text) || candor_shape_asks_below (pieces, at, end))
    return TRUE;
  for (guint i = at + 1; i < end; i++)
    if (piece_at (pieces, i)->leads_back || piece_at (pieces, i)->kind == CANDOR_PIECE_ANSWER)
      return TRUE;
  return FALSE;
}

/* Where most ask, the rest do too, as long as there is something under them. */
static GArray *
find_asking_at (GPtrArray *pieces,
                int        level)
{
  GArray *hits = new_hits ();
  guint n_asking = 0;
  guint n_others = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      gboolean is_asking;

      if (!is_heading_of (pieces, i, level) ||
          candor_shape_is_boilerplate (piece_at (pieces, i)->text))
        continue;
      is_asking = asks (pieces, i);
      if (!is_asking && !candor_shape_has_body (pieces, i + 1, next_title (pieces, i)))
        continue;
      n_asking += is_asking;
      n_others += !is_asking;
      g_array_append_val (hits, i);
    }
  if (n_asking <= n_others)
    g_array_set_size (hits, 0);
  return hits;
}

/*
 * candor_shape_find_headings:
 * @pieces: a document
 *
 * Returns: (transfer full) (element-type guint): headings of one level, most of which ask
 */
GArray *
candor_shape_find_headings (GPtrArray *pieces)
{
  return find_by_level (pieces, find_asking_at);
}
