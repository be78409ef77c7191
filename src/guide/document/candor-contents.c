/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-contents.h"

#include <string.h>

#include "candor-asking.h"
#include "candor-difficulty-words.h"
#include "candor-html-inline.h"

static const xmlNode *
find_link (const xmlNode *top)
{
  for (const xmlNode *at = top; at != NULL; at = candor_html_next_in (top, at))
    if (candor_html_is_inner_link (at))
      return at;
  return NULL;
}

static char *
folded_title (const xmlNode *link)
{
  g_autofree char *text = candor_html_text (link, link);

  return candor_asking_fold (text + candor_asking_number (text, NULL));
}

/* In one of the cells of a row, or beside the link of an entry. */
static CandorDifficulty
difficulty_beside (const xmlNode *entry,
                   const xmlNode *link)
{
  const xmlNode *at = entry;

  while (at != NULL)
    {
      CandorDifficulty difficulty = CANDOR_DIFFICULTY_UNKNOWN;

      if (at->type == XML_TEXT_NODE && strlen ((const char *) at->content) < 40)
        difficulty = candor_difficulty_of_word ((const char *) at->content);
      /* The first cell is the number. */
      if (difficulty != CANDOR_DIFFICULTY_UNKNOWN && !g_ascii_isdigit (*at->content))
        return difficulty;
      at = at == link ? candor_html_next_after (entry, at) : candor_html_next_in (entry, at);
    }
  return CANDOR_DIFFICULTY_UNKNOWN;
}

static void
note_difficulty (GHashTable    *difficulties,
                 const xmlNode *entry)
{
  const xmlNode *link = find_link (entry);
  CandorDifficulty difficulty;

  if (link == NULL)
    return;
  difficulty = difficulty_beside (entry, link);
  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
    g_hash_table_insert (difficulties, folded_title (link), GINT_TO_POINTER (difficulty));
}

/*
 * candor_contents_is_table:
 * @table: a table
 *
 * Returns: whether all its rows but the head link into the document
 */
gboolean
candor_contents_is_table (const xmlNode *table)
{
  guint n_rows = 0;
  guint n_links = 0;

  for (const xmlNode *at = table; at != NULL; at = candor_html_next_in (table, at))
    {
      if (!candor_html_is (at, "tr") || candor_html_is (candor_html_first_element (at), "th"))
        continue;
      n_rows++;
      n_links += find_link (at) != NULL;
    }
  return n_rows > 2 && n_links == n_rows;
}

/*
 * candor_contents_difficulties:
 * @pieces: a document
 *
 * Returns: (transfer full): what its tables of contents say of difficulty, by folded title
 */
GHashTable *
candor_contents_difficulties (GPtrArray *pieces)
{
  GHashTable *difficulties = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      const CandorPiece *piece = g_ptr_array_index (pieces, i);

      if (!piece->is_contents)
        continue;
      for (const xmlNode *at = piece->first; at != NULL; at = candor_html_next_in (piece->first, at))
        if (candor_html_is_one_of (at, " tr li p "))
          note_difficulty (difficulties, at);
    }
  return difficulties;
}

static void
note_sections (GHashTable    *sections,
               const xmlNode *entry)
{
  const xmlNode *link = find_link (entry);
  g_autofree char *title = link != NULL ? candor_html_text (link, link) : NULL;

  for (const xmlNode *at = entry; title != NULL && at != NULL; at = candor_html_next_in (entry, at))
    if (at != link && candor_html_is_inner_link (at))
      g_hash_table_insert (sections, folded_title (at), g_strdup (title));
}

/*
 * candor_contents_sections:
 * @pieces: a document
 *
 * Returns: (transfer full): the sections that its table of contents puts questions in, by folded
 *   title of the question
 */
GHashTable *
candor_contents_sections (GPtrArray *pieces)
{
  GHashTable *sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < pieces->len; i++)
    {
      const CandorPiece *piece = g_ptr_array_index (pieces, i);

      if (piece->kind == CANDOR_PIECE_ITEM && piece->is_contents)
        note_sections (sections, piece->first);
    }
  return sections;
}
