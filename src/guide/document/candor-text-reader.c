/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-text-reader.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-asking.h"
#include "candor-difficulty-words.h"
#include "candor-document-remarks.h"
#include "candor-error.h"
#include "candor-text-answer.h"
#include "candor-text-lines.h"

#define MIN_QUESTIONS 3
/* A paragraph of an introduction is longer than any line around it. */
#define MIN_SUMMARY_LENGTH 80

typedef struct
{
  CandorTextLines       *lines;
  CandorProposal        *proposal;
  const char            *language;
  CandorProposedSection *section;
} Reading;

static const char *
line_at (Reading *self,
         guint    at)
{
  return self->lines->lines[at];
}

static guint
first_question (Reading *self)
{
  guint at = 0;

  while (at < self->lines->n_lines && !self->lines->is_question[at])
    at++;
  return at;
}

static gboolean
is_title (const char *line,
          gboolean    says_so)
{
  gsize length = strlen (line);

  if (length == 0 || length > 120 || g_ascii_isspace (*line) ||
      strchr (".!,;:", line[length - 1]) != NULL)
    return FALSE;
  return !says_so || strcasestr (line, "question") != NULL || strcasestr (line, "interview") != NULL ||
         strcasestr (line, "fragen") != NULL || strcasestr (line, "preguntas") != NULL;
}

/* The first line that says that it is about questions, else the first that could be a title. */
static char *
find_title (Reading    *self,
            const char *name)
{
  guint first = first_question (self);
  g_autofree char *base = g_path_get_basename (name);

  for (int says_so = TRUE; says_so >= FALSE; says_so--)
    for (guint i = 0; i < first; i++)
      if (is_title (line_at (self, i), says_so) && !self->lines->is_section[i])
        return g_strdup (line_at (self, i));
  return g_steal_pointer (&base);
}

static char *
find_summary (Reading *self)
{
  g_autoptr(GString) summary = g_string_new (NULL);
  guint first = first_question (self);

  for (guint i = 0; i < first && !self->lines->is_section[i]; i++)
    {
      const char *line = line_at (self, i);
      g_autofree char *bullet = candor_text_line_bullet (line);

      if (bullet == NULL && strlen (line) >= MIN_SUMMARY_LENGTH &&
          g_str_has_suffix (g_strchomp (self->lines->lines[i]), ".") && strstr (line, "Published") == NULL)
        g_string_append_printf (summary, "%s%s", summary->len > 0 ? "\n\n" : "", line);
    }
  return summary->len > 0 ? g_string_free (g_steal_pointer (&summary), FALSE) : NULL;
}

/* The language of code that does not say it is that of the title. */
static const char *
language_of (const char *title)
{
  static const struct { const char *word; const char *language; } languages[] = {
    { "python", "python" }, { "javascript", "javascript" }, { "typescript", "typescript" },
    { "java", "java" }, { "kotlin", "kotlin" }, { "swift", "swift" }, { "golang", "go" },
    { "rust", "rust" }, { "ruby", "ruby" }, { "php", "php" }, { "sql", "sql" }, { "bash", "bash" },
    { "react", "javascript" }, { "c++", "cpp" }, { "c#", "csharp" },
  };
  g_autofree char *folded = g_utf8_casefold (title, -1);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (strstr (folded, languages[i].word) != NULL)
      return languages[i].language;
  return NULL;
}

static void
begin_section (Reading *self,
               guint    at)
{
  g_autoptr(CandorProposedSection) section =
    candor_proposed_section_new (NULL, line_at (self, at));
  guint next = at + 1;

  while (next < self->lines->n_lines && candor_text_line_is_blank (line_at (self, next)))
    next++;
  if (next < self->lines->n_lines && !self->lines->is_question[next])
    {
      g_autofree char *intro = candor_text_to_markdown (line_at (self, next));

      candor_proposed_section_set_intro (section, intro);
    }
  candor_proposal_add_section (self->proposal, section);
  self->section = section;
}

static void
require_section (Reading *self)
{
  g_autoptr(CandorProposedSection) section = NULL;

  if (self->section != NULL)
    return;
  section = candor_proposed_section_new (
    NULL, candor_guide_get_title (candor_proposal_get_head (self->proposal)));
  candor_proposal_add_section (self->proposal, section);
  self->section = section;
}

/* "Q: …? A: …" on one line */
static char *
split_answer (char *line)
{
  static const char * const marks[] = { " A: ", " Answer: ", " Ans: ", " Antwort: " };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      char *mark = strstr (line, marks[i]);

      if (mark == NULL)
        continue;
      *mark = '\0';
      return g_strdup (mark + strlen (marks[i]));
    }
  return NULL;
}

static CandorProposedQuestion *
new_question (Reading *self,
              guint    at)
{
  const char *line = line_at (self, at);
  g_autofree char *bullet = candor_text_line_bullet (line);
  g_autofree char *asked = g_strdup (bullet != NULL ? bullet : line + candor_asking_number (line, NULL));
  CandorDifficulty difficulty = candor_difficulty_take (&asked);
  g_autofree char *answer = split_answer (asked);
  g_autofree char *prompt = candor_text_to_markdown (g_strstrip (asked));
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, "");

  candor_question_set_prompt (question, prompt);
  candor_question_set_difficulty (question, difficulty);
  if (answer != NULL)
    candor_question_set_answer (question, answer);
  return candor_proposed_question_new (question, at + 1);
}

static void
settle_difficulty (Reading        *self,
                   CandorQuestion *question)
{
  if (candor_question_get_difficulty (question) == CANDOR_DIFFICULTY_UNKNOWN)
    candor_question_set_difficulty (question, candor_difficulty_of_section (
                                      candor_proposed_section_get_title (self->section),
                                      candor_guide_get_title (candor_proposal_get_head (self->proposal))));
}

/* Returns: the line behind its answer */
static guint
read_question (Reading *self,
               guint    at)
{
  g_autoptr(CandorProposedQuestion) proposed = new_question (self, at);
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  guint end = at + 1;

  require_section (self);
  settle_difficulty (self, question);
  while (end < self->lines->end && !self->lines->is_question[end] && !self->lines->is_section[end])
    end++;
  if (*candor_question_get_answer (question) == '\0')
    candor_text_answer_read (self->lines, at + 1, end, self->language, proposed);
  candor_proposed_section_add (self->section, proposed);
  return end;
}

static void
read_lines (Reading *self)
{
  guint at = 0;

  while (at < self->lines->end)
    {
      if (self->lines->is_section[at])
        begin_section (self, at);
      if (self->lines->is_question[at])
        at = read_question (self, at);
      else
        at++;
    }
}

/* "Meet the author", a name or an office, what they did. */
static void
read_author (Reading *self)
{
  guint at = self->lines->end;

  if (at >= self->lines->n_lines || strcasestr (line_at (self, at), "author") == NULL)
    return;
  for (at++; at < self->lines->n_lines; at++)
    {
      const char *is = strstr (line_at (self, at), " is ");
      g_autofree char *name = is != NULL ? g_strndup (line_at (self, at), is - line_at (self, at)) : NULL;

      if (name == NULL || strlen (name) > 40)
        continue;
      candor_guide_add_author (candor_proposal_get_head (self->proposal), name);
      return;
    }
}

/*
 * candor_text_read:
 * @text: UTF-8 with LF lines
 * @name: the name of its file
 * @error: return location for an error
 *
 * Finds the questions in plain text.
 *
 * Returns: (transfer full) (nullable): what was found; INVALID when there are no questions
 */
CandorProposal *
candor_text_read (const char *text,
                  const char *name,
                  GError    **error)
{
  g_autoptr(CandorTextLines) lines = candor_text_lines_new (text);
  g_autoptr(CandorProposal) proposal = candor_proposal_new ("text");
  Reading self = { lines, proposal, NULL, NULL };
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;

  if (lines->n_questions < MIN_QUESTIONS)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file */
                   _("%s: no questions were found in it. Number them, “1.”, “2.” and so on, each "
                     "behind a blank line, and try again."), name);
      return NULL;
    }
  title = find_title (&self, name);
  summary = find_summary (&self);
  candor_guide_set_title (candor_proposal_get_head (proposal), title);
  candor_guide_set_summary (candor_proposal_get_head (proposal), summary);
  candor_proposal_set_shapes (proposal, "numbered-lines", NULL);
  self.language = language_of (title);
  read_author (&self);
  read_lines (&self);
  candor_document_remark (proposal);
  return g_steal_pointer (&proposal);
}
