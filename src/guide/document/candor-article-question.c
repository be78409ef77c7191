/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-article-question.h"

#include <string.h>

#include "candor-answer-parts.h"
#include "candor-asking.h"
#include "candor-difficulty-words.h"
#include "candor-html-inline.h"
#include "candor-html-markdown.h"
#include "candor-labels.h"
#include "candor-markup.h"
#include "candor-shape.h"

/* A hit taken apart: the line that asks, and what stands behind it in the same element. */
typedef struct
{
  const xmlNode *first;         /* of the line */
  const xmlNode *last;          /* NULL: to the end */
  const xmlNode *rest;          /* NULL: nothing more */
} Asked;

static gboolean
is_inline (const xmlNode *node)
{
  return node->type == XML_TEXT_NODE ||
         (node->type == XML_ELEMENT_NODE && !candor_html_has_block (node) &&
          !candor_html_is_one_of (node, " p ul ol pre table blockquote div h1 h2 h3 h4 h5 h6 dl "));
}

static Asked
asked_in_item (const xmlNode *item)
{
  const xmlNode *first = candor_html_first_element (item);
  const xmlNode *last = NULL;

  if (candor_html_is (first, "p"))
    return (Asked) { first->children, NULL, first->next }
  ;
  for (const xmlNode *node = item->children; node != NULL && is_inline (node); node = node->next)
    last = node;
  return (Asked) { last != NULL ? item->children : NULL, last,
                   last != NULL ? last->next : item->children };
}

static const xmlNode *
heading_in (const xmlNode *node)
{
  for (const xmlNode *at = node; at != NULL; at = candor_html_next_in (node, at))
    if (candor_html_is_one_of (at, " h1 h2 h3 h4 h5 h6 p "))
      return at;
  return node;
}

static Asked
asked_in (const CandorPiece *piece)
{
  if (piece->kind == CANDOR_PIECE_ITEM)
    return asked_in_item (piece->first);
  if (piece->kind == CANDOR_PIECE_SUMMARY)
    return (Asked) { heading_in (piece->first)->children, NULL, NULL }
  ;
  if (piece->kind == CANDOR_PIECE_HEADING || candor_html_is_one_of (piece->first, " p dt "))
    return (Asked) { piece->first->children, NULL, NULL }
  ;
  return (Asked) { piece->first, piece->last, NULL };
}

/* "**Why?**" is a question in bold; what is bold in a question stays. */
static char *
without_bold (char *text)
{
  gsize length = strlen (text);

  if (length > 4 && g_str_has_prefix (text, "**") && g_str_has_suffix (text, "**") &&
      strstr (text + 2, "**") == text + length - 2)
    {
      memmove (text, text + 2, length - 4);
      text[length - 4] = '\0';
    }
  return text;
}

/* Signs in front are bullets of somebody's taste. */
static void
strip_signs (char *text)
{
  const char *start = text;

  while (*start != '\0' && g_utf8_get_char (start) > 0x2000 &&
         !g_unichar_isalnum (g_utf8_get_char (start)) && !g_unichar_ispunct (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (*start == ' ')
    start++;
  memmove (text, start, strlen (start) + 1);
}

static void
strip_number (char *text)
{
  gsize length = candor_asking_number (text, NULL);
  gboolean opened = g_str_has_prefix (text, "**") && strstr (text + 2, "**") != NULL;

  if (length == 0)
    return;
  /* "**12. Why?**": the sign that closes has lost the one that opened. */
  if (opened && strstr (text + length, "**") != NULL && g_str_has_suffix (text, "**") &&
      strstr (text + length, "**") == text + strlen (text) - 2)
    text[strlen (text) - 2] = '\0';
  memmove (text, text + length, strlen (text + length) + 1);
}

/* The line that asks, and how hard it says it is. */
static char *
read_prompt (const Asked      *asked,
             CandorDifficulty *difficulty)
{
  char *text = asked->first != NULL ? candor_html_inline_markdown (asked->first, asked->last)
                                    : g_strdup ("");

  g_strdelimit (text, "\n", ' ');
  strip_signs (text);
  strip_number (text);
  *difficulty = candor_difficulty_take (&text);
  without_bold (text);
  strip_number (text);
  return g_strstrip (text);
}

/* "Question: … Answer: …" in one paragraph. */
static char *
split_answer (char *prompt)
{
  static const char * const marks[] = { " A: ", " Answer: ", " **A:** ", " **Answer:** ", " Ans: ",
                                        " **A**: ", " **Answer**: ", " Antwort: " };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      char *mark = strstr (prompt, marks[i]);

      if (mark == NULL)
        continue;
      *mark = '\0';
      return g_strstrip (g_strdup (mark + strlen (marks[i])));
    }
  return NULL;
}

static void
add_probes (CandorQuestion *question,
            const xmlNode  *list)
{
  for (const xmlNode *item = list->children; item != NULL; item = item->next)
    {
      g_autofree char *text = candor_html_is (item, "li")
                                ? candor_html_inline_markdown (item->children, NULL) : NULL;

      if (text != NULL && *text != '\0')
        candor_question_add_probe (question, g_strdelimit (text, "\n", ' '));
    }
}

/* In an item of a list, nested bullets ask further, unless there is an answer before them. */
static void
read_rest (const xmlNode  *rest,
           GString        *prompt,
           GString        *answer,
           CandorQuestion *question)
{
  for (const xmlNode *node = rest; node != NULL; node = node->next)
    {
      if (answer->len == 0 && candor_html_is_one_of (node, " ul ol "))
        add_probes (question, node);
      else if (answer->len == 0 && candor_html_is (node, "pre"))
        candor_html_write_markdown (prompt, node, node);
      else
        candor_html_write_markdown (answer, node, node);
    }
}

static void
read_item (const Asked    *asked,
           GPtrArray      *pieces,
           guint           hit,
           guint           end,
           GString        *prompt,
           CandorQuestion *question)
{
  g_autoptr(GString) answer = g_string_new (NULL);

  read_rest (asked->rest, prompt, answer, question);
  for (guint i = hit + 1; i < end; i++)
    {
      const CandorPiece *code = g_ptr_array_index (pieces, i);

      if (code->kind == CANDOR_PIECE_CODE)
        candor_html_write_markdown (prompt, code->first, code->last);
    }
  candor_question_set_answer (question, answer->str);
}

static void
read_body (GPtrArray      *pieces,
           guint           hit,
           guint           end,
           gboolean        is_named,
           char           *line,
           GString        *prompt,
           CandorQuestion *question)
{
  g_autofree char *answer = split_answer (line);
  g_autofree char *whole = NULL;

  g_string_assign (prompt, line);
  candor_answer_parts_read (pieces, hit + 1, end, is_named && answer == NULL, prompt, question);
  if (answer == NULL)
    return;
  whole = g_strconcat (answer, *candor_question_get_answer (question) != '\0' ? "\n\n" : "",
                       candor_question_get_answer (question), NULL);
  candor_question_set_answer (question, whole);
}

/* What was read as the answer is the question. */
static void
move_answer_to_prompt (GString        *prompt,
                       CandorQuestion *question)
{
  g_string_append_printf (prompt, "\n\n%s", candor_question_get_answer (question));
  candor_question_set_answer (question, "");
}

/*
 * candor_article_title:
 * @piece: a heading or a summary
 *
 * Returns: (transfer full): its title as it is read, without numbers and signs
 */
char *
candor_article_title (const CandorPiece *piece)
{
  const Asked asked = asked_in (piece);
  CandorDifficulty difficulty;
  g_autofree char *line = read_prompt (&asked, &difficulty);
  g_autofree char *title = candor_markup_to_text (line);

  /* A title that says no more than how hard it is, is its own title. */
  if (*title == '\0')
    return g_strdup (piece->text);
  g_strstrip (title);
  if (g_str_has_suffix (title, ":"))
    title[strlen (title) - 1] = '\0';
  return g_steal_pointer (&title);
}

/*
 * candor_article_question:
 * @pieces: a document
 * @hit: where a question begins
 * @end: where its body ends
 * @shape: the shape that found it
 *
 * Returns: (transfer full) (nullable): the question; %NULL when nothing is asked there
 */
CandorProposedQuestion *
candor_article_question (GPtrArray  *pieces,
                         guint       hit,
                         guint       end,
                         const char *shape)
{
  const CandorPiece *piece = g_ptr_array_index (pieces, hit);
  const Asked asked = asked_in (piece);
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, "");
  g_autoptr(GString) prompt = NULL;
  CandorDifficulty difficulty;
  g_autofree char *line = read_prompt (&asked, &difficulty);

  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN && piece->marks != NULL)
    difficulty = candor_difficulty_of_word (piece->marks);
  candor_question_set_difficulty (question, difficulty);
  prompt = g_string_new (line);
  if (piece->kind == CANDOR_PIECE_ITEM)
    read_item (&asked, pieces, hit, end, prompt, question);
  else
    read_body (pieces, hit, end, g_str_has_prefix (shape, "named-"), line, prompt, question);
  if (piece->kind == CANDOR_PIECE_HEADING && g_str_equal (shape, "question-headings") &&
      candor_shape_asks_below (pieces, hit, end))
    move_answer_to_prompt (prompt, question);
  if (*prompt->str == '\0')
    return NULL;

  candor_question_set_prompt (question, prompt->str);
  return candor_proposed_question_new (question, piece->line);
}
