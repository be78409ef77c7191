/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-piece.h"

#include <stdlib.h>
#include <string.h>

#include "candor-asking.h"
#include "candor-labels.h"

/* What a site puts around its text. */
#define CHROME " head nav header footer aside form script style noscript template iframe svg " \
  "button select object video audio canvas dialog "
#define CHROME_CLASSES " sidebar breadcrumb breadcrumbs newsletter cookie cookies advert " \
  "advertisement ads promo cta subscribe popup modal share sharing social " \
  "related author byline bio "
/* Such a class on a large part of the text is the wording of somebody's template, no chrome. */
#define CHROME_SHARE 3

#define MIN_REPEATS 3

#define INLINE " a b strong em i u s del strike code tt kbd samp var span font br img sup sub small " \
  "mark abbr cite q input label time g-emoji ins big "

typedef struct
{
  GPtrArray     *pieces;        /* (element-type CandorPiece) */
  const xmlNode *details;
  int            depth;         /* of details */
  gboolean       is_answering;  /* within a fold "View answer" */
  gboolean       has_positions;
  gboolean       has_lone_numbers;
  gsize          text_length;   /* of the whole document */
  GHashTable    *summaries;     /* (owned) how often each is there */
  int            known_line;    /* the last line that was told, and its line in the tree */
  int            known_at;
} Walk;

static void walk_children (Walk          *self,
                           const xmlNode *parent);

static int
told_line (const xmlNode *node)
{
  g_autofree char *position = candor_html_get_attribute (node, "data-sourcepos");

  return position != NULL ? atoi (position) : 0;
}

/* Raw HTML in Markdown has no position of its own: it is counted on from the last that has. */
static int
line_of (Walk          *self,
         const xmlNode *node)
{
  int at = xmlGetLineNo ((xmlNode *) node);
  int told = told_line (node);

  if (!self->has_positions)
    return at > 0 ? at : self->known_line;
  if (told > 0)
    {
      self->known_line = told;
      self->known_at = at;
      return told;
    }
  return self->known_line + (at > self->known_at ? at - self->known_at : 0);
}

static CandorPiece *
add (Walk           *self,
     CandorPieceKind kind,
     const xmlNode  *first,
     const xmlNode  *last)
{
  CandorPiece *piece = candor_piece_new (kind, first, last);

  piece->line = line_of (self, first);
  piece->details = self->details;
  piece->is_answering = self->is_answering;
  g_ptr_array_add (self->pieces, piece);
  return piece;
}

static void
add_heading (Walk          *self,
             const xmlNode *node)
{
  add (self, CANDOR_PIECE_HEADING, node, node)->level = node->name[1] - '0';
}

static gboolean
is_break_pair (const xmlNode *node)
{
  const xmlNode *next = node->next;

  while (next != NULL && next->type == XML_TEXT_NODE && xmlIsBlankNode ((xmlNode *) next))
    next = next->next;
  return candor_html_is (node, "br") && candor_html_is (next, "br");
}

static void
add_run (Walk          *self,
         const xmlNode *first,
         const xmlNode *last)
{
  g_autofree char *text = candor_html_text (first, last);

  if (*text != '\0')
    add (self, CANDOR_PIECE_PARAGRAPH, first, last);
}

/* Loose text: two line breaks part paragraphs. */
static void
add_loose (Walk          *self,
           const xmlNode *first,
           const xmlNode *last)
{
  const xmlNode *start = first;

  for (const xmlNode *node = first; node != last; node = node->next)
    if (is_break_pair (node))
      {
        add_run (self, start, node);
        start = node->next;
      }
  add_run (self, start, last);
}

static gboolean
is_title_item (const xmlNode *item)
{
  const xmlNode *first = candor_html_first_element (item);

  return candor_html_is_one_of (first, " h1 h2 h3 h4 h5 h6 details ");
}

/* A list whose items begin with headings is an outline, not a list. */
static gboolean
is_outline (const xmlNode *list)
{
  for (const xmlNode *item = list->children; item != NULL; item = item->next)
    if (candor_html_is (item, "li") && is_title_item (item))
      return TRUE;
  return FALSE;
}

/* "12. Why?" as a list of its own, as it becomes when its answer is not indented: 12; else 0. */
static int
lone_number (const xmlNode *list)
{
  const xmlNode *item = candor_html_first_element (list);
  g_autofree char *start = NULL;

  if (!candor_html_is (list, "ol") || item == NULL || xmlNextElementSibling ((xmlNode *) item) != NULL)
    return 0;
  start = candor_html_get_attribute (list, "start");
  return start != NULL ? atoi (start) : 1;
}

/* How many of them follow one another. */
static guint
count_lone_numbers (const xmlNode *root)
{
  guint n = 0;
  int before = 0;

  for (const xmlNode *at = root; at != NULL; at = candor_html_next_in (root, at))
    {
      int number = lone_number (at);

      if (number == 0 || number != before + 1)
        continue;
      before = number;
      n++;
    }
  return n;
}

static void
walk_lone_number (Walk          *self,
                  const xmlNode *list)
{
  guint first = self->pieces->len;

  walk_children (self, candor_html_first_element (list));
  if (first < self->pieces->len)
    ((CandorPiece *) g_ptr_array_index (self->pieces, first))->number = lone_number (list);
}

static void
walk_list (Walk          *self,
           const xmlNode *list)
{
  gboolean outline = is_outline (list);

  if (self->has_lone_numbers && lone_number (list) > 0)
    {
      walk_lone_number (self, list);
      return;
    }
  for (const xmlNode *item = list->children; item != NULL; item = item->next)
    {
      if (outline && candor_html_is (item, "li"))
        walk_children (self, item);
      else if (candor_html_is_one_of (item, " li ul ol "))
        add (self, CANDOR_PIECE_ITEM, item, item);
      else if (candor_html_is (item, "dt"))
        add (self, CANDOR_PIECE_PARAGRAPH, item, item);
      else if (item->type == XML_ELEMENT_NODE)
        walk_children (self, item);
    }
}

static const xmlNode *
summary_of (const xmlNode *details)
{
  for (const xmlNode *node = details->children; node != NULL; node = node->next)
    if (candor_html_is (node, "summary"))
      return node;
  return NULL;
}

static void
walk_fold (Walk          *self,
           const xmlNode *details,
           const xmlNode *summary)
{
  const xmlNode *outer = self->details;
  CandorPiece *piece = add (self, CANDOR_PIECE_SUMMARY, summary, summary);

  self->details = details;
  self->depth++;
  piece->level = 6 + self->depth;
  piece->details = details;
  walk_children (self, details);
  self->depth--;
  self->details = outer;
}

static GHashTable *
count_summaries (const xmlNode *root)
{
  GHashTable *summaries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const xmlNode *at = root; at != NULL; at = candor_html_next_in (root, at))
    if (candor_html_is (at, "summary"))
      {
        char *text = candor_html_text (at, at);
        guint n = GPOINTER_TO_UINT (g_hash_table_lookup (summaries, text));

        g_hash_table_insert (summaries, text, GUINT_TO_POINTER (n + 1));
      }
  return summaries;
}

/* What stands over fold after fold says "Answer" in some language, as long as it does not ask. */
static gboolean
is_fold (Walk       *self,
         const char *text)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->summaries, text));

  return candor_label_is_fold (text) || (n >= MIN_REPEATS && !candor_asking_ends (text));
}

static void
walk_answer (Walk          *self,
             const xmlNode *details,
             const xmlNode *summary)
{
  gboolean was_answering = self->is_answering;

  if (summary != NULL)
    add (self, CANDOR_PIECE_ANSWER, summary, summary);
  self->is_answering = TRUE;
  walk_children (self, details);
  self->is_answering = was_answering;
}

static void
walk_details (Walk          *self,
              const xmlNode *details)
{
  const xmlNode *summary = summary_of (details);
  g_autofree char *text = summary != NULL ? candor_html_text (summary, summary) : NULL;

  if (text != NULL && *text != '\0' && !is_fold (self, text))
    walk_fold (self, details, summary);
  else
    walk_answer (self, details, text != NULL && *text != '\0' ? summary : NULL);
}

static gboolean
is_chrome (Walk          *self,
           const xmlNode *node)
{
  g_autofree char *text = NULL;

  if (candor_html_is (node, "header") || candor_html_has_class (node, CHROME_CLASSES))
    {
      text = candor_html_text (node, node);
      return strlen (text) < self->text_length / CHROME_SHARE;
    }
  return candor_html_is_one_of (node, CHROME);
}

static gboolean
holds_code (const xmlNode *table)
{
  for (const xmlNode *at = table; at != NULL; at = candor_html_next_in (table, at))
    if (candor_html_is_one_of (at, " pre h1 h2 h3 h4 details ul ol "))
      return TRUE;
  return FALSE;
}

static void
walk_element (Walk          *self,
              const xmlNode *node)
{
  if (is_chrome (self, node))
    return;
  if (candor_html_is_one_of (node, " h1 h2 h3 h4 h5 h6 "))
    add_heading (self, node);
  else if (candor_html_is (node, "p") && !candor_html_has_block (node))
    add_run (self, node, node);
  else if (candor_html_is (node, "pre"))
    add (self, CANDOR_PIECE_CODE, node, node);
  else if (candor_html_is_one_of (node, " ul ol dl "))
    walk_list (self, node);
  else if (candor_html_is (node, "table") && !holds_code (node))
    add (self, CANDOR_PIECE_TABLE, node, node);
  else if (candor_html_is (node, "blockquote"))
    add (self, CANDOR_PIECE_QUOTE, node, node);
  else if (candor_html_is (node, "details"))
    walk_details (self, node);
  else if (!candor_html_is (node, "summary"))
    walk_children (self, node);
}

static gboolean
is_loose (const xmlNode *node)
{
  if (node->type == XML_TEXT_NODE)
    return TRUE;
  return candor_html_is_one_of (node, INLINE) && !candor_html_has_block (node);
}

static void
walk_children (Walk          *self,
               const xmlNode *parent)
{
  const xmlNode *run = NULL;

  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (is_loose (node))
        run = run != NULL ? run : node;
      else if (run != NULL)
        {
          add_loose (self, run, node->prev);
          run = NULL;
        }
      if (node->type == XML_COMMENT_NODE)
        add (self, CANDOR_PIECE_COMMENT, node, node);
      else if (node->type == XML_ELEMENT_NODE && run == NULL)
        walk_element (self, node);
      if (run != NULL && node->next == NULL)
        add_loose (self, run, node);
    }
}

/*
 * candor_pieces_of:
 * @root: the root of a tree of HTML
 * @has_positions: whether its blocks tell their lines
 *
 * Returns: (transfer full) (element-type CandorPiece): what is read in it, piece by piece
 */
GPtrArray *
candor_pieces_of (const xmlNode *root,
                  gboolean       has_positions)
{
  Walk self = { .has_positions = has_positions, .known_line = 1, .known_at = 1 };
  g_autofree char *text = candor_html_text (root, root);

  self.pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_piece_free);
  self.text_length = strlen (text);
  self.summaries = count_summaries (root);
  self.has_lone_numbers = count_lone_numbers (root) >= MIN_REPEATS;
  walk_children (&self, root);
  g_hash_table_unref (self.summaries);
  return self.pieces;
}
