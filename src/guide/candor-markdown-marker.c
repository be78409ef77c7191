/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markdown-marker.h"

#include <string.h>

#define OPEN "<!-- candor: "
#define CLOSE "-->"

static gboolean
is_bare (char c)
{
  return g_ascii_isalnum (c) || c == '-' || c == '_' || c == '.';
}

static char *
take_word (const char **at)
{
  const char *start = *at;

  while (is_bare (**at))
    (*at)++;
  return g_strndup (start, *at - start);
}

/* name=value; FALSE when there is none. */
static gboolean
take_pair (CandorMarkdownMarker *self,
           const char          **at)
{
  const char *start = *at;
  char *name = take_word (at);

  if (*name == '\0' || **at != '=')
    {
      g_free (name);
      *at = start;
      return FALSE;
    }
  (*at)++;
  g_ptr_array_add (self->pairs, name);
  g_ptr_array_add (self->pairs, **at == '"' ? candor_markdown_unquote (at) : take_word (at));
  return TRUE;
}

static void
skip_blanks (const char **at)
{
  *at += strspn (*at, " \t");
}

static void
append_unescaped (GString     *value,
                  const char **at)
{
  const char *p = *at + 1;

  *at = p + (*p != '\0');
  if (*p == 'n')
    g_string_append_c (value, '\n');
  else if (*p == 't')
    g_string_append_c (value, '\t');
  else if (*p == 'x' && g_str_has_prefix (p, "x3e"))
    {
      g_string_append_c (value, '>');
      *at = p + strlen ("x3e");
    }
  else if (*p != '\0')
    g_string_append_c (value, *p);
}

/*
 * candor_markdown_unquote:
 * @at: at the opening quote; moved behind the closing one, or to the end
 *
 * Returns: (transfer full): the value
 */
char *
candor_markdown_unquote (const char **at)
{
  GString *value = g_string_new (NULL);

  (*at)++;
  while (**at != '\0' && **at != '"')
    {
      if (**at == '\\')
        append_unescaped (value, at);
      else
        g_string_append_c (value, *(*at)++);
    }
  if (**at == '"')
    (*at)++;
  return g_string_free (value, FALSE);
}

/*
 * candor_markdown_quote:
 * @out: where it is written
 * @value: any text
 *
 * Writes it in quotes, as YAML has them; it cannot end a comment.
 */
void
candor_markdown_quote (GString    *out,
                       const char *value)
{
  g_string_append_c (out, '"');
  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '\n')
        g_string_append (out, "\\n");
      else if (*p == '\t')
        g_string_append (out, "\\t");
      else if (*p == '>' && out->str[out->len - 1] == '-')
        g_string_append (out, "\\x3e");
      else if (*p == '"' || *p == '\\')
        g_string_append_printf (out, "\\%c", *p);
      else
        g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

/*
 * candor_markdown_marker_parse:
 * @line: a line of Markdown
 *
 * Returns: (transfer full) (nullable): the marker that it is
 */
CandorMarkdownMarker *
candor_markdown_marker_parse (const char *line)
{
  g_autoptr(CandorMarkdownMarker) self = NULL;
  const char *at = line + strlen (OPEN);

  if (!g_str_has_prefix (line, OPEN))
    return NULL;

  self = g_new0 (CandorMarkdownMarker, 1);
  self->pairs = g_ptr_array_new_with_free_func (g_free);
  skip_blanks (&at);
  self->kind = take_word (&at);
  skip_blanks (&at);
  while (take_pair (self, &at))
    skip_blanks (&at);
  return g_str_has_prefix (at, CLOSE) ? g_steal_pointer (&self) : NULL;
}

/*
 * candor_markdown_marker_get:
 * @self: a marker
 * @name: the name of a value
 *
 * Returns: (nullable): the first value of that name
 */
const char *
candor_markdown_marker_get (const CandorMarkdownMarker *self,
                            const char                 *name)
{
  for (guint i = 0; i + 1 < self->pairs->len; i += 2)
    if (g_str_equal (self->pairs->pdata[i], name))
      return self->pairs->pdata[i + 1];
  return NULL;
}

/*
 * candor_markdown_marker_free:
 * @self: (transfer full): a marker
 */
void
candor_markdown_marker_free (CandorMarkdownMarker *self)
{
  g_free (self->kind);
  g_ptr_array_unref (self->pairs);
  g_free (self);
}

/*
 * candor_markdown_marker_open:
 * @out: where it is written
 * @kind: what it marks
 *
 * Begins a marker, on a line of its own.
 */
void
candor_markdown_marker_open (GString    *out,
                             const char *kind)
{
  g_string_append_printf (out, OPEN "%s", kind);
}

/*
 * candor_markdown_marker_put:
 * @out: where it is written
 * @name: the name of a value
 * @value: (nullable): the value; %NULL writes nothing
 *
 * Adds a value to the marker that is open.
 */
void
candor_markdown_marker_put (GString    *out,
                            const char *name,
                            const char *value)
{
  const char *end = value;

  if (value == NULL)
    return;
  while (is_bare (*end))
    end++;
  g_string_append_printf (out, " %s=", name);
  /* A word that ends in a dash would end the comment with the blank gone. */
  if (*value != '\0' && *end == '\0' && end[-1] != '-')
    g_string_append (out, value);
  else
    candor_markdown_quote (out, value);
}

/*
 * candor_markdown_marker_close:
 * @out: where it is written
 *
 * Ends the marker and its line.
 */
void
candor_markdown_marker_close (GString *out)
{
  g_string_append (out, " " CLOSE "\n");
}

static gboolean
looks_like_marker (const char *line)
{
  return g_str_has_prefix (line + strspn (line, "\\"), OPEN);
}

/*
 * candor_markdown_write_lines:
 * @out: where it is written
 * @text: (nullable): any text
 * @indent: what stands before each line but the first and the empty ones
 *
 * Writes the lines of a text, the last one ended; an empty line of nothing.
 */
void
candor_markdown_write_lines (GString    *out,
                             const char *text,
                             const char *indent)
{
  g_autofree char *whole = g_strchomp (g_strdup (text != NULL ? text : ""));
  g_auto(GStrv) lines = g_strsplit (whole, "\n", -1);

  if (*whole == '\0')
    g_string_append_c (out, '\n');
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0 && *lines[i] != '\0')
        g_string_append (out, indent);
      if (*indent == '\0' && looks_like_marker (lines[i]))
        g_string_append_c (out, '\\');
      g_string_append_printf (out, "%s\n", lines[i]);
    }
}

/*
 * candor_markdown_unescape_line:
 * @line: a line of a text as it was written
 *
 * Returns: (transfer none): the line as it was
 */
const char *
candor_markdown_unescape_line (const char *line)
{
  return *line == '\\' && looks_like_marker (line) ? line + 1 : line;
}
