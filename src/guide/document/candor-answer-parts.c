/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-answer-parts.h"

#include <string.h>

#include "candor-asking.h"
#include "candor-difficulty-words.h"
#include "candor-html-code.h"
#include "candor-html-inline.h"
#include "candor-html-markdown.h"
#include "candor-labels.h"
#include "candor-options.h"

typedef struct
{
  GPtrArray      *pieces;
  guint           end;
  CandorQuestion *question;
  GString        *answer;
  GString        *source;
  CandorLabel     label;        /* what the pieces that come are */
  gboolean        has_items;    /* under this label */
} Parts;

static CandorPiece *
piece_at (Parts *self,
          guint  at)
{
  return g_ptr_array_index (self->pieces, at);
}

/* The last of the items that stand in one list. */
static guint
last_item (Parts *self,
           guint  at)
{
  const xmlNode *list = piece_at (self, at)->first->parent;

  while (at + 1 < self->end && piece_at (self, at + 1)->kind == CANDOR_PIECE_ITEM &&
         piece_at (self, at + 1)->first->parent == list)
    at++;
  return at;
}

/* Returns: the last piece that was written */
static guint
write_piece (Parts   *self,
             GString *out,
             guint    at)
{
  guint last = piece_at (self, at)->kind == CANDOR_PIECE_ITEM ? last_item (self, at) : at;

  candor_html_write_markdown (out, piece_at (self, at)->first, piece_at (self, last)->last);
  return last;
}

static char *
line_of (const CandorPiece *piece)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (candor_html_is_one_of (piece->first, " li p "))
    return candor_html_inline_markdown (piece->first->children, NULL);
  candor_html_write_markdown (text, piece->first, piece->last);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* (transfer full) (nullable): where the first link in it leads */
static char *
link_in (const CandorPiece *piece)
{
  for (const xmlNode *at = piece->first; at != NULL; at = candor_html_next_in (piece->first, at))
    if (candor_html_is (at, "a"))
      return candor_html_get_attribute (at, "href");
  return NULL;
}

/* "[reference](https://…)" on a line of its own */
static gboolean
is_source_link (const CandorPiece *piece)
{
  g_autofree char *href = NULL;

  if (piece->kind != CANDOR_PIECE_PARAGRAPH || piece->label != CANDOR_LABEL_SOURCE)
    return FALSE;
  href = link_in (piece);
  return href != NULL && strchr (piece->text, ':') == NULL;
}

static void
add_source (Parts             *self,
            const CandorPiece *piece)
{
  g_autofree char *href = link_in (piece);

  if (self->source->len > 0)
    g_string_append (self->source, "; ");
  if (is_source_link (piece))
    g_string_append (self->source, href);
  else if (*piece->text == '\0' || href == NULL || strstr (piece->text, href) != NULL)
    g_string_append (self->source, piece->text);
  else
    g_string_append_printf (self->source, "%s (%s)", piece->text, href);
}

static void
add_tags (CandorQuestion *question,
          const char     *list)
{
  g_auto(GStrv) tags = g_strsplit_set (list, ",;()[]#", -1);

  for (guint i = 0; tags[i] != NULL; i++)
    if (*g_strstrip (tags[i]) != '\0')
      candor_question_add_tag (question, tags[i]);
}

static void
take_difficulty (CandorQuestion *question,
                 const char     *text)
{
  CandorDifficulty difficulty = candor_difficulty_of_word (text);

  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
    candor_question_set_difficulty (question, difficulty);
}

/* "<!-- tags: (javascript) -->", "<!-- expertise: (1) -->" */
static void
read_comment (Parts             *self,
              const CandorPiece *piece)
{
  g_auto(GStrv) lines = g_strsplit (piece->text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *value;
      CandorLabel label = candor_label_of (g_strstrip (lines[i]), &value);

      if (label == CANDOR_LABEL_TAGS)
        add_tags (self->question, value);
      else if (label == CANDOR_LABEL_DIFFICULTY)
        take_difficulty (self->question, value);
    }
}

/* What stands on the line of the label itself. */
static void
read_value (Parts             *self,
            const CandorPiece *piece,
            const char        *value)
{
  g_autofree char *line = NULL;
  const char *rest = NULL;

  if (self->label == CANDOR_LABEL_TAGS)
    add_tags (self->question, value);
  else if (self->label == CANDOR_LABEL_DIFFICULTY)
    take_difficulty (self->question, value);
  else if (self->label == CANDOR_LABEL_SOURCE)
    g_string_append_printf (self->source, "%s%s", self->source->len > 0 ? "; " : "", value);
  else
    {
      line = line_of (piece);
      candor_label_of (line, &rest);
      g_string_append_printf (self->answer, "%s%s", self->answer->len > 0 ? "\n\n" : "", rest);
    }
  if (self->label == CANDOR_LABEL_TAGS || self->label == CANDOR_LABEL_DIFFICULTY)
    self->label = CANDOR_LABEL_ANSWER;
}

static gboolean
is_label (const CandorPiece *piece,
          CandorLabel       *label,
          const char       **value)
{
  if (piece->kind != CANDOR_PIECE_PARAGRAPH && piece->kind != CANDOR_PIECE_HEADING)
    return FALSE;
  *label = candor_label_of (piece->text, value);
  /* "Answer" within a sentence of one word is rare, "Level" is not. */
  return *label != CANDOR_LABEL_NONE &&
         (piece->kind == CANDOR_PIECE_HEADING || piece->is_bold || **value != '\0' ||
          strchr (piece->text, ':') != NULL || *label == CANDOR_LABEL_ANSWER ||
          *label == CANDOR_LABEL_OUTPUT);
}

static void
write_code (Parts             *self,
            const CandorPiece *piece)
{
  g_autofree char *language = self->label == CANDOR_LABEL_OUTPUT
                                ? g_strdup ("output") : candor_html_code_language (piece->first);
  g_autofree char *code = candor_html_code_text (piece->first);

  candor_markdown_write_code (self->answer, language, code);
  if (self->label == CANDOR_LABEL_OUTPUT)
    self->label = CANDOR_LABEL_ANSWER;
}

static void
add_listed (Parts             *self,
            const CandorPiece *piece)
{
  g_autofree char *line = line_of (piece);

  self->has_items = TRUE;
  if (*line == '\0')
    return;
  if (self->label == CANDOR_LABEL_POINTS)
    candor_question_add_point (self->question, line, 1, FALSE);
  else if (self->label == CANDOR_LABEL_PROBES)
    candor_question_add_probe (self->question, line);
  else if (self->label == CANDOR_LABEL_CAUTIONS)
    candor_question_add_caution (self->question, line);
}

/* A paragraph behind the list under such a label belongs to the answer again. */
static gboolean
takes_listed (Parts             *self,
              const CandorPiece *piece)
{
  if (self->label != CANDOR_LABEL_POINTS && self->label != CANDOR_LABEL_PROBES &&
      self->label != CANDOR_LABEL_CAUTIONS && self->label != CANDOR_LABEL_SOURCE)
    return FALSE;
  return piece->kind == CANDOR_PIECE_ITEM ||
         (piece->kind == CANDOR_PIECE_PARAGRAPH && !self->has_items);
}

/* Returns: the last piece that was read */
static guint
read_piece (Parts *self,
            guint  at)
{
  const CandorPiece *piece = piece_at (self, at);
  const char *value = "";
  CandorLabel label;

  if (piece->kind == CANDOR_PIECE_COMMENT)
    read_comment (self, piece);
  else if (piece->is_contents || piece->kind == CANDOR_PIECE_ANSWER)
    return at;
  else if (is_source_link (piece))
    add_source (self, piece);
  else if (is_label (piece, &label, &value))
    {
      self->label = label;
      self->has_items = FALSE;
      if (*value != '\0')
        read_value (self, piece, value);
    }
  else if (takes_listed (self, piece) && self->label == CANDOR_LABEL_SOURCE)
    add_source (self, piece);
  else if (takes_listed (self, piece))
    add_listed (self, piece);
  else if (piece->kind == CANDOR_PIECE_CODE)
    write_code (self, piece);
  else
    {
      self->label = CANDOR_LABEL_ANSWER;
      return write_piece (self, self->answer, at);
    }
  return at;
}

/* What says nothing is no answer. */
static gboolean
is_placeholder (const char *answer)
{
  static const char words[] = "|answer here|todo|tbd|to do|coming soon|wip|n a|tba|your answer here|"
                              "answer goes here|write your answer here|kommt noch|";
  g_autofree char *folded = candor_asking_fold (answer);
  g_autofree char *key = g_strdup_printf ("|%s|", folded);

  return strstr (words, key) != NULL;
}

/*
 * candor_answer_parts_read:
 * @pieces: a document
 * @start: the first piece of a question's body
 * @end: the piece at which it ends
 * @is_named: whether the document says "Question:" and "Answer:"
 * @prompt: where to add what belongs to the prompt, such as the options to choose from
 * @question: where to put the rest
 *
 * Takes a question's body apart.
 */
void
candor_answer_parts_read (GPtrArray      *pieces,
                          guint           start,
                          guint           end,
                          gboolean        is_named,
                          GString        *prompt,
                          CandorQuestion *question)
{
  g_autoptr(GString) answer = g_string_new (NULL);
  g_autoptr(GString) source = g_string_new (NULL);
  Parts self = { pieces, end, question, answer, source, CANDOR_LABEL_ANSWER, FALSE };
  guint answer_start = candor_options_end (pieces, start, end, is_named);
  g_autofree char *key = candor_options_key (pieces, start, answer_start);
  g_autofree char *text = NULL;

  for (guint i = start; i < answer_start; i++)
    if (piece_at (&self, i)->kind == CANDOR_PIECE_COMMENT)
      read_comment (&self, piece_at (&self, i));
    else if (!piece_at (&self, i)->is_contents)
      i = write_piece (&self, prompt, i);
  if (key != NULL)
    candor_options_unmark (prompt);
  for (guint i = answer_start; i < end; i++)
    i = read_piece (&self, i);

  if (key != NULL)
    {
      g_string_prepend (answer, *answer->str != '\0' ? "\n\n" : "");
      g_string_prepend (answer, key);
    }
  text = g_strstrip (g_strdup (answer->str));
  candor_question_set_answer (question, is_placeholder (text) ? "" : text);
  if (source->len > 0)
    candor_question_set_source (question, source->str);
}
