/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-text-answer.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-asking.h"
#include "candor-html-markdown.h"
#include "candor-labels.h"

/* A table that was copied as text has a short first row; a paragraph in lines has a long one. */
#define MAX_ROW_HEAD 60

typedef struct
{
  const CandorTextLines  *lines;
  guint                   at;
  guint                   end;
  const char             *language;
  CandorProposedQuestion *proposed;
  GString                *answer;
  gboolean                is_first;     /* nothing was read yet */
} Reading;

static const char *
line_at (Reading *self,
         guint    at)
{
  return self->lines->lines[at];
}

static gboolean
is_blank (Reading *self,
          guint    at)
{
  return at >= self->end || candor_text_line_is_blank (line_at (self, at));
}

static CandorLabel
label_at (Reading     *self,
          guint        at,
          const char **rest)
{
  return candor_label_of (line_at (self, at), rest);
}

static void
begin_block (Reading *self)
{
  if (self->answer->len > 0)
    g_string_append (self->answer, "\n\n");
}

/* A picture's alternative text, left alone by copying: it says the title again. */
static gboolean
repeats_title (Reading *self)
{
  const char *title =
    candor_question_get_headline (candor_proposed_question_get_question (self->proposed));
  g_autofree char *asked = candor_asking_fold (title);
  g_autofree char *line = candor_asking_fold (line_at (self, self->at));

  return self->is_first && is_blank (self, self->at + 1) && *line != '\0' &&
         g_str_has_prefix (asked, line);
}

/* A sentence is no code: many words, a capital, an end. */
static gboolean
is_prose (const char *line)
{
  guint n_blanks = 0;

  for (const char *at = line; *at != '\0'; at++)
    n_blanks += *at == ' ';
  return n_blanks >= 4 && g_unichar_isupper (g_utf8_get_char (line)) &&
         strchr (".!?:", line[strlen (line) - 1]) != NULL && strchr (line, '=') == NULL;
}

static gboolean
ends_code (Reading *self,
           guint    at)
{
  return label_at (self, at, NULL) == CANDOR_LABEL_OUTPUT ||
         g_str_has_prefix (line_at (self, at), "Note: ") ||
         (is_blank (self, at - 1) && is_prose (line_at (self, at)));
}

static void
read_code (Reading *self)
{
  g_autoptr(GString) code = g_string_new (NULL);

  while (self->at < self->end && !ends_code (self, self->at))
    g_string_append_printf (code, "%s\n", line_at (self, self->at++));
  while (code->len > 0 && g_ascii_isspace (code->str[code->len - 1]))
    g_string_truncate (code, code->len - 1);
  candor_markdown_write_code (self->answer, self->language, code->str);
}

/* Each line that was printed came as a paragraph of its own. */
static void
read_output (Reading    *self,
             const char *rest)
{
  g_autoptr(GString) output = g_string_new (NULL);

  if (*rest != '\0')
    g_string_append_printf (output, "%s\n", rest);
  while (self->at < self->end && !g_str_has_prefix (line_at (self, self->at), "Note: ") &&
         label_at (self, self->at, NULL) != CANDOR_LABEL_ANSWER)
    {
      if (!is_blank (self, self->at))
        g_string_append_printf (output, "%s\n", line_at (self, self->at));
      self->at++;
    }
  candor_markdown_write_code (self->answer, "output", output->str);
}

static void
read_bullets (Reading *self)
{
  begin_block (self);
  while (self->at < self->end)
    {
      g_autofree char *bullet = candor_text_line_bullet (line_at (self, self->at));
      g_autofree char *text = bullet != NULL ? candor_text_to_markdown (bullet) : NULL;

      if (text == NULL)
        return;
      if (self->answer->len > 0 && self->answer->str[self->answer->len - 1] != '\n')
        g_string_append_c (self->answer, '\n');
      g_string_append_printf (self->answer, "- %s", text);
      self->at++;
    }
}

static guint
paragraph_end (Reading *self)
{
  guint end = self->at;

  while (!is_blank (self, end) && label_at (self, end, NULL) == CANDOR_LABEL_NONE)
    {
      g_autofree char *bullet = candor_text_line_bullet (line_at (self, end));

      if (bullet != NULL)
        break;
      end++;
    }
  return MAX (end, self->at + 1);
}

static gboolean
is_flat_table (Reading *self,
               guint    end)
{
  const char *head = line_at (self, self->at);

  return end - self->at > 1 && strlen (head) < MAX_ROW_HEAD &&
         strchr (".!?:,;", head[strlen (head) - 1]) == NULL;
}

/* Where one cell ended and the next began cannot be known: each row is one cell. */
static void
write_flat_table (Reading *self,
                  guint    end)
{
  begin_block (self);
  for (guint i = self->at; i < end; i++)
    {
      g_autofree char *text = candor_text_to_markdown (line_at (self, i));
      g_auto(GStrv) parts = g_strsplit (text, "|", -1);
      g_autofree char *cell = g_strjoinv ("\\|", parts);

      g_string_append_printf (self->answer, "%s| %s |%s", i > self->at ? "\n" : "", cell,
                              i == self->at ? "\n|---|" : "");
    }
  candor_proposed_question_remark (self->proposed, self->at + 1, "flattened-table",
                                   _("A table lost its columns when it was copied. Each row is one "
                                     "cell now: part them where they belong."));
}

static void
write_paragraph (Reading *self,
                 guint    end)
{
  begin_block (self);
  for (guint i = self->at; i < end; i++)
    {
      g_autofree char *text = candor_text_to_markdown (line_at (self, i));

      g_string_append_printf (self->answer, "%s%s", i > self->at ? "\n" : "", g_strstrip (text));
    }
}

static void
read_paragraph (Reading *self)
{
  guint end = paragraph_end (self);

  if (is_flat_table (self, end))
    write_flat_table (self, end);
  else
    write_paragraph (self, end);
  self->at = end;
}

static void
read_answer (Reading    *self,
             const char *rest)
{
  g_autofree char *text = NULL;

  if (*rest != '\0')
    {
      text = candor_text_to_markdown (rest);
      begin_block (self);
      g_string_append (self->answer, text);
    }
  else if (!is_blank (self, self->at) && !is_prose (line_at (self, self->at)))
    read_code (self);
}

static void
read_block (Reading *self)
{
  g_autofree char *bullet = candor_text_line_bullet (line_at (self, self->at));
  const char *rest;
  CandorLabel label = label_at (self, self->at, &rest);

  if (repeats_title (self))
    self->at++;
  else if (label == CANDOR_LABEL_ANSWER)
    {
      self->at++;
      read_answer (self, rest);
    }
  else if (label == CANDOR_LABEL_OUTPUT)
    {
      self->at++;
      read_output (self, rest);
    }
  else if (bullet != NULL)
    read_bullets (self);
  else
    read_paragraph (self);
  self->is_first = FALSE;
}

/* A sign that Markdown would take for something else. */
static gboolean
means_more (const char *text,
            const char *at)
{
  gboolean is_first = at == text;

  switch (*at)
    {
    case '*':
    case '`':
      return TRUE;
    case '[':
      return strstr (at, "](") != NULL || strstr (at, "][") != NULL || strstr (at, "]:") != NULL;
    case '<':
      return g_ascii_isalpha (at[1]) || (at[1] != '\0' && strchr ("/!?", at[1]) != NULL);
    case '&':
      return g_ascii_isalpha (at[1]) || at[1] == '#';
    case '\\':
      return g_ascii_ispunct (at[1]);
    case '_':
      return is_first || !g_ascii_isalnum (at[-1]) || !g_ascii_isalnum (at[1]);
    default:
      return is_first && strchr ("#>+-=", *at) != NULL;
    }
}

/*
 * candor_text_to_markdown:
 * @text: plain text
 *
 * Returns: (transfer full): Markdown that shows the same
 */
char *
candor_text_to_markdown (const char *text)
{
  g_autoptr(GString) markdown = g_string_sized_new (strlen (text) + 16);
  gsize n_digits = strspn (text, "0123456789");

  for (const char *at = text; *at != '\0'; at++)
    {
      if (means_more (text, at) || (n_digits > 0 && at == text + n_digits && strchr (".)", *at) != NULL))
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *at);
    }
  return g_string_free (g_steal_pointer (&markdown), FALSE);
}

/*
 * candor_text_answer_read:
 * @lines: the document
 * @start: the line behind the question
 * @end: the line at which its answer ends
 * @language: (nullable): the language of its code
 * @proposed: the question
 *
 * Reads paragraphs, bullets, tables that lost their columns, code behind "Answer" and what it
 * prints behind "Output:". Nothing is mended.
 */
void
candor_text_answer_read (const CandorTextLines  *lines,
                         guint                   start,
                         guint                   end,
                         const char             *language,
                         CandorProposedQuestion *proposed)
{
  g_autoptr(GString) answer = g_string_new (NULL);
  Reading self = { lines, start, end, language, proposed, answer, TRUE };

  while (self.at < end)
    if (is_blank (&self, self.at))
      self.at++;
    else
      read_block (&self);
  candor_question_set_answer (candor_proposed_question_get_question (proposed), answer->str);
}
