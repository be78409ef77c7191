/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-shape.h"

#include <string.h>

#include "candor-asking.h"
#include "candor-labels.h"

#define MIN_HITS 3

/* In the order in which they are preferred when they find as many. */
static const CandorShape shapes[] = {
  { "details", candor_shape_find_folds, FALSE },
  { "list-headings", candor_shape_find_outlines, FALSE },
  { "numbered-headings", candor_shape_find_numbers, FALSE },
  { "named-headings", candor_shape_find_names, FALSE },
  { "question-headings", candor_shape_find_headings, FALSE },
  { "named-paragraphs", candor_shape_find_paragraphs, FALSE },
  { "bold-paragraphs", candor_shape_find_bold, FALSE },
  { "numbered-paragraphs", candor_shape_find_counted, FALSE },
  { "bullets", candor_shape_find_bullets, TRUE },
};

typedef struct
{
  const CandorShape *shape;
  GArray            *hits;
  guint              score;
} Candidate;

static CandorPiece *
piece_at (GPtrArray *pieces,
          guint      at)
{
  return g_ptr_array_index (pieces, at);
}

/*
 * candor_shape_has_body:
 * @pieces: a document
 * @start: the first piece behind a hit
 * @end: the piece at which its body ends
 *
 * Returns: whether there is anything to read
 */
gboolean
candor_shape_has_body (GPtrArray *pieces,
                       guint      start,
                       guint      end)
{
  for (guint i = start; i < end; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);

      if (piece->is_contents || candor_piece_is_title (piece))
        continue;
      if (piece->kind != CANDOR_PIECE_COMMENT && piece->kind != CANDOR_PIECE_ANSWER)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_within (const xmlNode *details,
           const xmlNode *node)
{
  while (node != NULL && node != details)
    node = node->parent;
  return node != NULL;
}

static gboolean
is_label (const CandorPiece *piece)
{
  return piece->label != CANDOR_LABEL_NONE;
}

/* What comes behind an item of a list is another matter, but for code that somebody forgot to indent. */
static gboolean
ends_item (const CandorPiece *piece)
{
  return piece->kind != CANDOR_PIECE_CODE && piece->kind != CANDOR_PIECE_COMMENT;
}

static gboolean
ends_body (const CandorPiece *hit,
           const CandorPiece *piece)
{
  if (hit->kind == CANDOR_PIECE_SUMMARY && !is_within (hit->details, piece->first))
    return TRUE;
  if (hit->kind == CANDOR_PIECE_ITEM)
    return ends_item (piece);
  if (!candor_piece_is_title (piece) || is_label (piece) ||
      (piece->is_answering && !hit->is_answering))
    return FALSE;
  return hit->level == 0 || piece->level <= hit->level;
}

/*
 * candor_shape_body_end:
 * @pieces: a document
 * @hits: where its questions begin
 * @n: one of them
 *
 * Returns: the piece at which the body of that question ends
 */
guint
candor_shape_body_end (GPtrArray *pieces,
                       GArray    *hits,
                       guint      n)
{
  guint start = g_array_index (hits, guint, n);
  guint limit = n + 1 < hits->len ? g_array_index (hits, guint, n + 1) : pieces->len;
  guint end = start + 1;

  while (end < limit && !ends_body (piece_at (pieces, start), piece_at (pieces, end)))
    end++;
  return end;
}

/*
 * candor_shape_is_contents_title:
 * @pieces: a document
 * @at: a piece
 *
 * Returns: whether a table of contents follows it
 */
gboolean
candor_shape_is_contents_title (GPtrArray *pieces,
                                guint      at)
{
  for (guint i = at + 1; i < pieces->len; i++)
    {
      const CandorPiece *piece = piece_at (pieces, i);

      if (piece->kind != CANDOR_PIECE_ANSWER && piece->kind != CANDOR_PIECE_COMMENT)
        return piece->is_contents && !piece->leads_back;
    }
  return FALSE;
}

/*
 * candor_shape_is_boilerplate:
 * @title: the text of a heading
 *
 * Returns: whether it is one that documents hold besides questions
 */
gboolean
candor_shape_is_boilerplate (const char *title)
{
  static const char words[] =
    "|table of contents|contents|toc|index|contributing|contribution|contributors|contribute|"
    "license|licence|foreword|preface|introduction|about|about this guide|about the author|"
    "meet the author|related projects|related|credits|acknowledgements|acknowledgments|disclaimer|"
    "conclusion|final thoughts|wrapping up|summary|key takeaways|support|sponsors|donate|star history|"
    "translations|getting started|how to use|how to use this guide|inhaltsverzeichnis|inhalt|"
    "einleitung|lizenz|mitwirken|fazit|danksagung|table des matières|sommaire|conclusión|índice|"
    "licencia|changelog|stay connected|stargazers|";
  g_autofree char *folded = candor_asking_fold (title);
  g_autofree char *key = g_strdup_printf ("|%s|", folded);

  return *folded != '\0' && strstr (words, key) != NULL;
}

static guint
count_bodies (GPtrArray *pieces,
              GArray    *hits)
{
  guint n_bodies = 0;

  for (guint n = 0; n < hits->len; n++)
    n_bodies += candor_shape_has_body (pieces, g_array_index (hits, guint, n) + 1,
                                       candor_shape_body_end (pieces, hits, n));
  return n_bodies;
}

/* Questions with answers count double; a shape most of whose hits have none is no more than a
 * guess, and bullets are the usual way to write answers: they have to be many more. */
static guint
score_of (const CandorShape *shape,
          GPtrArray         *pieces,
          GArray            *hits)
{
  guint n_bodies = count_bodies (pieces, hits);

  if (hits->len < MIN_HITS)
    return 0;
  if (shape->needs_no_body)
    return hits->len;
  return n_bodies * 2 >= hits->len ? 2 * n_bodies : MAX (hits->len / 4, 1);
}

static gboolean
are_same (GArray *hits,
          GArray *others)
{
  return hits->len == others->len &&
         memcmp (hits->data, others->data, hits->len * sizeof (guint)) == 0;
}

static void
judge (Candidate *candidates,
       GPtrArray *pieces)
{
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      candidates[i].shape = &shapes[i];
      candidates[i].hits = shapes[i].find (pieces);
      candidates[i].score = score_of (&shapes[i], pieces, candidates[i].hits);
    }
}

static Candidate *
find_best (Candidate  *candidates,
           Candidate  *other_than,
           const char *wanted)
{
  Candidate *best = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      Candidate *candidate = &candidates[i];

      if (candidate->score == 0 || candidate == other_than ||
          (other_than != NULL && are_same (candidate->hits, other_than->hits)))
        continue;
      if (wanted != NULL && g_str_equal (candidate->shape->nick, wanted))
        return candidate;
      if (best == NULL || candidate->score > best->score)
        best = candidate;
    }
  return best;
}

/*
 * candor_shape_choose:
 * @pieces: a document
 * @wanted: (nullable): the shape that a person asks for
 * @shape: (out): the shape that was chosen
 * @runner_up: (out) (nullable): the second best, which finds other questions
 *
 * Returns: (transfer full) (nullable): where its questions begin
 */
GArray *
candor_shape_choose (GPtrArray   *pieces,
                     const char  *wanted,
                     const char **shape,
                     const char **runner_up)
{
  Candidate candidates[G_N_ELEMENTS (shapes)];
  Candidate *best, *second;
  GArray *hits = NULL;

  judge (candidates, pieces);
  best = find_best (candidates, NULL, wanted);
  second = best != NULL ? find_best (candidates, best, NULL) : NULL;
  *shape = best != NULL ? best->shape->nick : NULL;
  *runner_up = second != NULL ? second->shape->nick : NULL;
  if (best != NULL)
    hits = g_array_ref (best->hits);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    g_array_unref (candidates[i].hits);
  return hits;
}
