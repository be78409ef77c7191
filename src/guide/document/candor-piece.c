/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-piece.h"

#include <string.h>

#include "candor-asking.h"
#include "candor-contents.h"
#include "candor-difficulty-words.h"
#include "candor-html-inline.h"

static gboolean
is_last (const CandorPiece *self,
         const xmlNode     *node)
{
  return node == self->last;
}

/* One bold element and perhaps signs around it, such as a coloured circle. */
static gboolean
is_all_bold (const CandorPiece *self,
             const xmlNode     *first)
{
  gboolean has_bold = FALSE;

  for (const xmlNode *node = first; node != NULL; node = node->next)
    {
      g_autofree char *text = candor_html_text (node, node);

      if (candor_html_is_one_of (node, " b strong dt "))
        has_bold = TRUE;
      else if (node->type != XML_COMMENT_NODE && !candor_html_is_one_of (node, " br img "))
        for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
          if (g_unichar_isalnum (g_utf8_get_char (at)))
            return FALSE;
      if (is_last (self, node))
        break;
    }
  return has_bold;
}

/* A sign or a difficulty may stand beside a link in a table of contents. */
static gboolean
is_beside_link (const xmlNode *node)
{
  g_autofree char *text = candor_asking_fold ((const char *) node->content);

  return *text == '\0' || candor_difficulty_of_word (text) != CANDOR_DIFFICULTY_UNKNOWN;
}

/* Everything that is read in it belongs to a link within the document. */
static gboolean
is_all_inner_links (const CandorPiece *self)
{
  gboolean has_link = FALSE;

  for (const xmlNode *top = self->first; top != NULL; top = top->next)
    {
      const xmlNode *at = top;

      while (at != NULL)
        {
          gboolean is_link = candor_html_is_inner_link (at);

          has_link |= is_link;
          if (at->type == XML_TEXT_NODE && !is_beside_link (at))
            return FALSE;
          at = is_link ? candor_html_next_after (top, at) : candor_html_next_in (top, at);
        }
      if (is_last (self, top))
        break;
    }
  return has_link;
}

static gboolean
says_back (const char *text)
{
  static const char * const words[] = { " top ", " back ", " nach oben ", " zurück ", " haut ",
                                        " arriba ", " inicio " };
  static const char * const signs[] = { "⬆", "↑", "▲", "⇧", "🔝" };
  g_autofree char *folded = candor_asking_fold (text);
  g_autofree char *padded = g_strdup_printf (" %s ", folded);

  if (g_utf8_strlen (text, -1) > 40)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (padded, words[i]) != NULL)
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (strstr (text, signs[i]) != NULL)
      return TRUE;
  return FALSE;
}

static char *
marks_in (const CandorPiece *self)
{
  g_autoptr(GString) marks = g_string_new (NULL);

  for (const xmlNode *top = self->first; top != NULL; top = top->next)
    {
      for (const xmlNode *at = top; at != NULL; at = candor_html_next_in (top, at))
        {
          g_autofree char *alt = candor_html_is (at, "img") ? candor_html_get_attribute (at, "alt")
                                                            : NULL;

          if (alt != NULL)
            g_string_append_printf (marks, "%s ", alt);
        }
      if (is_last (self, top))
        break;
    }
  return marks->len > 0 ? g_string_free (g_steal_pointer (&marks), FALSE) : NULL;
}

static char *
read_text (const CandorPiece *self)
{
  if (self->kind == CANDOR_PIECE_COMMENT)
    return g_strstrip (g_strdup ((const char *) self->first->content));
  return candor_html_text (self->first, self->last);
}

/*
 * candor_piece_new:
 * @kind: what it is
 * @first: a node
 * @last: the same or a later sibling
 *
 * Returns: (transfer full): a piece that knows its text
 */
CandorPiece *
candor_piece_new (CandorPieceKind kind,
                  const xmlNode  *first,
                  const xmlNode  *last)
{
  CandorPiece *self = g_new0 (CandorPiece, 1);
  const xmlNode *inner = first;

  self->kind = kind;
  self->first = first;
  self->last = last;
  self->text = read_text (self);
  if (kind == CANDOR_PIECE_COMMENT || kind == CANDOR_PIECE_CODE)
    return self;

  self->label = candor_label_of (self->text, NULL);
  self->marks = marks_in (self);
  self->is_contents = kind == CANDOR_PIECE_TABLE ? candor_contents_is_table (first)
                                                 : is_all_inner_links (self);
  self->leads_back = self->is_contents && says_back (self->text);
  if (candor_html_is (first, "p"))
    {
      const CandorPiece within = { .last = NULL };

      self->is_bold = first->children != NULL && is_all_bold (&within, first->children);
    }
  else
    self->is_bold = is_all_bold (self, inner);
  return self;
}

/*
 * candor_piece_free:
 * @self: (transfer full): a piece
 */
void
candor_piece_free (CandorPiece *self)
{
  g_free (self->text);
  g_free (self->marks);
  g_free (self);
}

/*
 * candor_piece_is_title:
 * @self: a piece
 *
 * Returns: whether it stands over what follows
 */
gboolean
candor_piece_is_title (const CandorPiece *self)
{
  return self->kind == CANDOR_PIECE_HEADING || self->kind == CANDOR_PIECE_SUMMARY;
}
