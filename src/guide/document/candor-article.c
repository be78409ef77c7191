/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-article.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-article-question.h"
#include "candor-asking.h"
#include "candor-contents.h"
#include "candor-difficulty-words.h"
#include "candor-document-remarks.h"
#include "candor-error.h"
#include "candor-html-markdown.h"
#include "candor-labels.h"
#include "candor-shape.h"

#define MAX_TITLE_LEVEL 64
#define MAX_INTRO_PARAGRAPHS 3

typedef struct
{
  GPtrArray      *pieces;
  GArray         *hits;
  const char     *shape;
  CandorProposal *proposal;
  GHashTable     *sections;     /* (owned) key of a section → CandorProposedSection */
  GHashTable     *difficulties;
  GHashTable     *contents;     /* titles → sections, from a table of contents */
  int             over[MAX_TITLE_LEVEL];        /* titles above the place, by level; -1 = none */
  int             title;        /* the piece that is the document's title; -1 */
} Assembly;

static CandorPiece *
piece_at (Assembly *self,
          int       at)
{
  return g_ptr_array_index (self->pieces, at);
}

static int
level_of (const CandorPiece *piece)
{
  return piece->level > 0 ? MIN (piece->level, MAX_TITLE_LEVEL - 1) : MAX_TITLE_LEVEL - 1;
}

static void
pass_title (Assembly *self,
            int       at)
{
  const CandorPiece *piece = piece_at (self, at);

  if (!candor_piece_is_title (piece) || piece->label != CANDOR_LABEL_NONE || piece->is_answering)
    return;
  for (int level = level_of (piece); level < MAX_TITLE_LEVEL; level++)
    self->over[level] = -1;
  if (!candor_shape_is_boilerplate (piece->text))
    self->over[level_of (piece)] = at;
}

/* The nearest title over a hit; -1 when there is none but the document's own. */
static int
title_over (Assembly *self,
            int       hit,
            gboolean  takes_same_level)
{
  for (int level = level_of (piece_at (self, hit)) - !takes_same_level; level > 0; level--)
    if (self->over[level] >= 0)
      return self->over[level] == self->title ? -1 : self->over[level];
  return -1;
}

/* For each hit the title of its section. */
static GArray *
find_sections (Assembly *self,
               gboolean  takes_same_level)
{
  GArray *titles = g_array_new (FALSE, FALSE, sizeof (int));
  guint n = 0;

  memset (self->over, -1, sizeof self->over);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      int title;

      if (n >= self->hits->len || g_array_index (self->hits, guint, n) != i)
        {
          pass_title (self, i);
          continue;
        }
      title = title_over (self, i, takes_same_level);
      g_array_append_val (titles, title);
      n++;
    }
  return titles;
}

/* One heading of the questions' own level is some other text, two are sections. */
static gboolean
has_sections_of_same_level (Assembly *self,
                            GArray   *titles)
{
  int first = -1;

  for (guint n = 0; n < titles->len; n++)
    {
      int title = g_array_index (titles, int, n);
      guint hit = g_array_index (self->hits, guint, n);

      if (title < 0 || level_of (piece_at (self, title)) != level_of (piece_at (self, hit)))
        continue;
      if (first >= 0 && first != title)
        return TRUE;
      first = title;
    }
  return FALSE;
}

static GArray *
settle_sections (Assembly *self)
{
  GArray *titles = find_sections (self, TRUE);

  if (has_sections_of_same_level (self, titles))
    return titles;
  g_array_unref (titles);
  return find_sections (self, FALSE);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

static gboolean
is_hit (Assembly *self,
        guint     at)
{
  return g_array_binary_search (self->hits, &at, compare_places, NULL);
}

/* The first heading is the title, when it stands over everything. */
static int
find_title (Assembly *self)
{
  for (guint i = 0; i < self->pieces->len && !is_hit (self, i); i++)
    {
      const CandorPiece *piece = piece_at (self, i);

      if (piece->kind != CANDOR_PIECE_HEADING || candor_shape_is_boilerplate (piece->text) ||
          (candor_shape_is_contents_title (self->pieces, i) &&
           piece->level >= level_of (piece_at (self, g_array_index (self->hits, guint, 0)))))
        continue;
      for (guint n = i + 1; n < self->pieces->len; n++)
        if (piece_at (self, n)->kind == CANDOR_PIECE_HEADING && !is_hit (self, n) &&
            piece_at (self, n)->level <= piece->level &&
            !candor_shape_is_boilerplate (piece_at (self, n)->text))
          return -1;
      return i;
    }
  return -1;
}

static char *
first_text (const xmlDoc *document,
            const char   *tag)
{
  const xmlNode *top = (const xmlNode *) document->children;

  for (; top != NULL; top = top->next)
    for (const xmlNode *at = top; at != NULL; at = candor_html_next_in (top, at))
      if (candor_html_is (at, tag))
        {
          char *text = candor_html_text (at, at);

          if (*text != '\0')
            return text;
          g_free (text);
        }
  return NULL;
}

/* "my-guide.md" → "my-guide" */
static char *
title_of_name (const char *name)
{
  g_autofree char *base = g_path_get_basename (name);
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot > base)
    *dot = '\0';
  return g_steal_pointer (&base);
}

static void
set_title (Assembly            *self,
           const CandorArticle *article,
           const xmlDoc        *document)
{
  g_autofree char *title = g_strdup (article->title);
  g_autofree char *language = NULL;
  CandorGuide *head = candor_proposal_get_head (self->proposal);

  if (title == NULL && self->title >= 0)
    title = candor_article_title (piece_at (self, self->title));
  if (title == NULL && (self->hits->len == 0 || piece_at (self, g_array_index (self->hits, guint, 0))->level != 1))
    title = first_text (document, "h1");
  if (title == NULL)
    title = first_text (document, "title");
  if (title == NULL)
    title = title_of_name (article->name);
  candor_guide_set_title (head, title);
  language = candor_html_get_attribute (xmlDocGetRootElement ((xmlDoc *) document), "lang");
  if (language != NULL && *language != '\0')
    candor_guide_set_language (head, language);
}

/* What stands between the title of a section and its first question. */
static char *
read_intro (Assembly *self,
            int       title)
{
  g_autoptr(GString) intro = g_string_new (NULL);
  guint n_paragraphs = 0;

  for (guint i = title + 1; i < self->pieces->len && n_paragraphs < MAX_INTRO_PARAGRAPHS; i++)
    {
      const CandorPiece *piece = piece_at (self, i);

      if (is_hit (self, i) || piece->kind != CANDOR_PIECE_PARAGRAPH || piece->is_contents)
        break;
      candor_html_write_markdown (intro, piece->first, piece->last);
      n_paragraphs++;
    }
  return intro->len > 0 ? g_string_free (g_steal_pointer (&intro), FALSE) : NULL;
}

static CandorProposedSection *
add_section (Assembly   *self,
             const char *key,
             const char *title,
             const char *intro)
{
  CandorProposedSection *section = g_hash_table_lookup (self->sections, key);

  if (section != NULL)
    return section;
  section = candor_proposed_section_new (NULL, title);
  candor_proposed_section_set_intro (section, intro);
  candor_proposal_add_section (self->proposal, section);
  g_hash_table_insert (self->sections, g_strdup (key), section);
  return section;
}

static CandorProposedSection *
section_of (Assembly       *self,
            int             title,
            CandorQuestion *question)
{
  const char *guide_title = candor_guide_get_title (candor_proposal_get_head (self->proposal));
  g_autofree char *folded = candor_asking_fold (candor_question_get_headline (question));
  const char *listed = g_hash_table_lookup (self->contents, folded);
  g_autofree char *key = g_strdup_printf ("%d", title);
  g_autofree char *text = NULL;
  g_autofree char *intro = NULL;

  if (title < 0 && listed != NULL)
    return add_section (self, listed, listed, NULL);
  if (title < 0)
    return add_section (self, key, guide_title, NULL);
  if (g_hash_table_contains (self->sections, key))
    return g_hash_table_lookup (self->sections, key);
  text = candor_article_title (piece_at (self, title));
  intro = read_intro (self, title);
  return add_section (self, key, text, intro);
}

/* The question's own mark first, then the table of contents, then the section. */
static void
settle_difficulty (Assembly              *self,
                   CandorQuestion        *question,
                   CandorProposedSection *section)
{
  const char *guide_title = candor_guide_get_title (candor_proposal_get_head (self->proposal));
  g_autofree char *folded = candor_asking_fold (candor_question_get_headline (question));
  CandorDifficulty difficulty = candor_question_get_difficulty (question);

  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    difficulty = (CandorDifficulty) GPOINTER_TO_INT (g_hash_table_lookup (self->difficulties, folded));
  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    difficulty = candor_difficulty_of_section (candor_proposed_section_get_title (section),
                                               guide_title);
  candor_question_set_difficulty (question, difficulty);
}

static void
add_question (Assembly *self,
              guint     n,
              int       title)
{
  guint hit = g_array_index (self->hits, guint, n);
  g_autoptr(CandorProposedQuestion) proposed =
    candor_article_question (self->pieces, hit, candor_shape_body_end (self->pieces, self->hits, n),
                             self->shape);
  CandorProposedSection *section;
  CandorQuestion *question;

  if (proposed == NULL)
    return;
  question = candor_proposed_question_get_question (proposed);
  section = section_of (self, title, question);
  settle_difficulty (self, question, section);
  candor_proposed_section_add (section, proposed);
}

static void
assemble (Assembly            *self,
          const CandorArticle *article,
          const xmlDoc        *document)
{
  g_autoptr(GArray) titles = NULL;

  self->sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->difficulties = candor_contents_difficulties (self->pieces);
  self->contents = candor_contents_sections (self->pieces);
  self->title = find_title (self);
  titles = settle_sections (self);
  set_title (self, article, document);
  for (guint n = 0; n < self->hits->len; n++)
    add_question (self, n, g_array_index (titles, int, n));

  g_hash_table_unref (self->sections);
  g_hash_table_unref (self->difficulties);
  g_hash_table_unref (self->contents);
}

/*
 * candor_article_propose:
 * @article: what is known of the document
 * @document: its tree
 * @error: return location for an error
 *
 * Finds the questions of a document, whatever way it marks them.
 *
 * Returns: (transfer full) (nullable): what was found; INVALID when there are no questions
 */
CandorProposal *
candor_article_propose (const CandorArticle *article,
                        const xmlDoc        *document,
                        GError             **error)
{
  g_autoptr(GPtrArray) pieces =
    candor_pieces_of (xmlDocGetRootElement ((xmlDoc *) document), article->has_positions);
  Assembly self = { .pieces = pieces };
  const char *runner_up;
  g_autoptr(GArray) hits = candor_shape_choose (pieces, article->shape, &self.shape, &runner_up);

  if (hits == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file */
                   _("%s: no questions were found in it. Give each question a heading of its own, "
                     "or a number, and try again."), article->name);
      return NULL;
    }
  self.hits = hits;
  self.proposal = candor_proposal_new (article->format);
  candor_proposal_set_shapes (self.proposal, self.shape, runner_up);
  assemble (&self, article, document);
  candor_document_remark (self.proposal);
  return self.proposal;
}
