/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-text-lines.h"

#include <string.h>

#include "candor-asking.h"

#define MIN_QUESTIONS 3
#define MAX_TITLE_LENGTH 100

typedef gboolean (*Judge) (CandorTextLines *self,
                           guint            at,
                           int             *before);

/*
 * candor_text_line_is_blank:
 * @line: a line
 *
 * Returns: whether there is nothing on it
 */
gboolean
candor_text_line_is_blank (const char *line)
{
  return line[strspn (line, " \t")] == '\0';
}

/*
 * candor_text_line_bullet:
 * @line: a line
 *
 * Returns: (transfer full) (nullable): what stands behind its bullet
 */
char *
candor_text_line_bullet (const char *line)
{
  static const char * const bullets[] = { "•", "‣", "▪", "●", "◦", "–", "-", "*" };
  const char *start = line + strspn (line, " \t");

  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    {
      gsize length = strlen (bullets[i]);

      if (g_str_has_prefix (start, bullets[i]) && (start[length] == ' ' || start[length] == '\t'))
        return g_strstrip (g_strdup (start + length));
    }
  return NULL;
}

static gboolean
is_blank (CandorTextLines *self,
          guint            at)
{
  return at >= self->n_lines || candor_text_line_is_blank (self->lines[at]);
}

static gboolean
stands_apart (CandorTextLines *self,
              guint            at)
{
  return at == 0 || is_blank (self, at - 1);
}

/* "12. …" behind a blank line, the numbers running on; they begin anew where a section does. */
static gboolean
is_numbered (CandorTextLines *self,
             guint            at,
             int             *before)
{
  int number = 0;
  const char *line = self->lines[at];
  gsize length = candor_asking_number (line, &number);

  if (length == 0 || number == 0 || !stands_apart (self, at))
    return FALSE;
  if (number != *before + 1 && !(number == 1 && *before > 0 && candor_asking_ends (line)))
    return FALSE;
  *before = number;
  return TRUE;
}

static gboolean
is_named (CandorTextLines *self,
          guint            at,
          int             *before)
{
  return candor_asking_is_named (self->lines[at]);
}

/* A line by itself that ends in a question mark. */
static gboolean
is_asking (CandorTextLines *self,
           guint            at,
           int             *before)
{
  g_autofree char *bullet = candor_text_line_bullet (self->lines[at]);

  return bullet == NULL && stands_apart (self, at) && candor_asking_ends (self->lines[at]);
}

static gboolean
is_asking_bullet (CandorTextLines *self,
                  guint            at,
                  int             *before)
{
  g_autofree char *bullet = candor_text_line_bullet (self->lines[at]);

  return bullet != NULL && *self->lines[at] != ' ' && *self->lines[at] != '\t' &&
         candor_asking_ends (bullet);
}

static void
find_questions (CandorTextLines *self)
{
  static const Judge judges[] = { is_named, is_numbered, is_asking, is_asking_bullet };

  for (guint n = 0; n < G_N_ELEMENTS (judges) && self->n_questions < MIN_QUESTIONS; n++)
    {
      int before = 0;

      self->n_questions = 0;
      for (guint i = 0; i < self->n_lines; i++)
        {
          self->is_question[i] = judges[n] (self, i, &before);
          self->n_questions += self->is_question[i];
        }
    }
}

static char *
without_number (const char *line)
{
  const char *start = line + strspn (line, " \t");
  g_autofree char *bullet = candor_text_line_bullet (line);

  if (bullet != NULL)
    return candor_asking_fold (bullet);
  return candor_asking_fold (start + candor_asking_number (start, NULL));
}

/* Entries of a table of contents: indented, with a number or a bullet, above the first question. */
static GHashTable *
read_contents (CandorTextLines *self)
{
  GHashTable *contents = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n_lines && !self->is_question[i]; i++)
    {
      const char *start = self->lines[i] + strspn (self->lines[i], " \t");
      g_autofree char *bullet = candor_text_line_bullet (self->lines[i]);

      if (bullet != NULL || (start > self->lines[i] && candor_asking_number (start, NULL) > 0))
        g_hash_table_add (contents, without_number (self->lines[i]));
    }
  return contents;
}

static gboolean
is_short_title (CandorTextLines *self,
                guint            at)
{
  const char *line = self->lines[at];
  gsize length = strlen (line);

  return length > 0 && length < MAX_TITLE_LENGTH && !g_ascii_isspace (*line) &&
         strchr (".!?;,:", line[length - 1]) == NULL && stands_apart (self, at) &&
         is_blank (self, at + 1);
}

/* What it says of itself in the next paragraph, or in its own first word. */
static gboolean
introduces_section (CandorTextLines *self,
                    guint            at)
{
  static const char * const intros[] = { "This section", "These are", "In this section",
                                         "Dieser Abschnitt", "In diesem Abschnitt", "Cette section",
                                         "Esta sección" };
  static const char * const names[] = { "Section ", "Part ", "Chapter ", "Teil ", "Abschnitt " };
  const char *next = at + 2 < self->n_lines ? self->lines[at + 2] : "";

  for (guint i = 0; i < G_N_ELEMENTS (intros); i++)
    if (g_str_has_prefix (next, intros[i]))
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (self->lines[at], names[i]))
      return TRUE;
  return FALSE;
}

static void
find_sections (CandorTextLines *self)
{
  g_autoptr(GHashTable) contents = read_contents (self);

  for (guint i = 0; i < self->n_lines; i++)
    {
      g_autofree char *title = candor_asking_fold (self->lines[i]);

      self->is_section[i] = !self->is_question[i] && is_short_title (self, i) &&
                            (g_hash_table_contains (contents, title) ||
                             introduces_section (self, i));
    }
}

/* Behind the last question: who wrote it, what they sell. */
static gboolean
begins_footer (const char *line)
{
  static const char * const starts[] = { "Meet the author", "About the author", "Related articles",
                                         "Related posts", "Leave a comment", "Leave a reply",
                                         "Share this", "Subscribe", "Grow your business",
                                         "Über den Autor", "Ähnliche Artikel" };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_ascii_strncasecmp (line, starts[i], strlen (starts[i])) == 0)
      return TRUE;
  return FALSE;
}

static void
find_end (CandorTextLines *self)
{
  guint last = self->n_lines;

  while (last > 0 && !self->is_question[last - 1])
    last--;
  self->end = last;
  while (self->end < self->n_lines && !begins_footer (self->lines[self->end]))
    self->end++;
}

/*
 * candor_text_lines_new:
 * @text: plain text
 *
 * Returns: (transfer full): its lines, with questions and sections found
 */
CandorTextLines *
candor_text_lines_new (const char *text)
{
  CandorTextLines *self = g_new0 (CandorTextLines, 1);

  self->lines = g_strsplit (text, "\n", -1);
  self->n_lines = g_strv_length (self->lines);
  self->is_question = g_new0 (gboolean, self->n_lines + 1);
  self->is_section = g_new0 (gboolean, self->n_lines + 1);
  find_questions (self);
  find_sections (self);
  find_end (self);
  return self;
}

/*
 * candor_text_lines_free:
 * @self: (transfer full): lines
 */
void
candor_text_lines_free (CandorTextLines *self)
{
  g_strfreev (self->lines);
  g_free (self->is_question);
  g_free (self->is_section);
  g_free (self);
}
