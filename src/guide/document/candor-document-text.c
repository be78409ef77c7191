/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document-text.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-error.h"

#define BOM "\xef\xbb\xbf"

static int
line_at (const char *text,
         const char *place)
{
  int line = 1;

  for (const char *at = text; at < place; at++)
    line += *at == '\n';
  return line;
}

/* CR and CRLF are LF; what XML cannot hold becomes U+FFFD. */
static char *
clean_text (const char *text,
            gsize       length)
{
  g_autoptr(GString) clean = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    {
      guchar c = text[i];

      if (c == '\r' && i + 1 < length && text[i + 1] == '\n')
        continue;
      if (c == '\r')
        g_string_append_c (clean, '\n');
      else if (c < ' ' && c != '\t' && c != '\n')
        g_string_append (clean, "\xef\xbf\xbd");
      else
        g_string_append_c (clean, c);
    }
  return g_string_free (g_steal_pointer (&clean), FALSE);
}

static char *
convert (const char *text,
         gsize       length,
         const char *name,
         const char *charset,
         GError    **error)
{
  g_autofree char *converted = g_convert_with_fallback (text, length, "UTF-8", charset, "\xef\xbf\xbd",
                                                        NULL, NULL, NULL);

  if (converted == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID_TEXT,
                   /* Translators: a file and the name of a character set */
                   _("%s: it cannot be read as %s."), name, charset);
      return NULL;
    }
  return clean_text (converted, strlen (converted));
}

/*
 * candor_document_text:
 * @bytes: a document
 * @name: the name of its file, for errors
 * @charset: (nullable): its character set; %NULL for UTF-8
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): its text; INVALID_TEXT when it is no UTF-8 and nobody says what it is
 */
char *
candor_document_text (GBytes     *bytes,
                      const char *name,
                      const char *charset,
                      GError    **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  const char *end;

  if (charset != NULL)
    return convert (text, length, name, charset, error);
  if (length >= strlen (BOM) && memcmp (text, BOM, strlen (BOM)) == 0)
    {
      text += strlen (BOM);
      length -= strlen (BOM);
    }
  for (gsize at = 0; at < length; at = end - text + 1)
    {
      if (g_utf8_validate (text + at, length - at, &end))
        break;
      if (*end == '\0')
        continue;
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID_TEXT,
                   /* Translators: a file and a line */
                   _("%s:%d: this is no UTF-8. If an older Windows program wrote it, say that it is "
                     "Windows-1252."), name, line_at (text, end));
      return NULL;
    }
  return clean_text (text, length);
}

static char *
find_title (const char *front_matter)
{
  g_auto(GStrv) lines = g_strsplit (front_matter, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *value;

      if (!g_str_has_prefix (lines[i], "title:"))
        continue;
      value = g_strstrip (lines[i] + strlen ("title:"));
      if (strlen (value) > 1 && (*value == '"' || *value == '\'') && value[strlen (value) - 1] == *value)
        {
          value[strlen (value) - 1] = '\0';
          value++;
        }
      return *value != '\0' ? g_strdup (value) : NULL;
    }
  return NULL;
}

/*
 * candor_document_text_front_matter:
 * @text: Markdown
 * @title: (out) (nullable): the title that its front matter gives
 *
 * Returns: (transfer full): the text with blank lines in place of YAML front matter
 */
char *
candor_document_text_front_matter (const char *text,
                                   char      **title)
{
  const char *end = g_str_has_prefix (text, "---\n") ? strstr (text + 3, "\n---\n") : NULL;
  char *body = g_strdup (text);
  g_autofree char *front_matter = NULL;

  *title = NULL;
  if (end == NULL)
    return body;
  front_matter = g_strndup (text, end - text);
  *title = find_title (front_matter);
  for (char *at = body; at < body + (end - text) + strlen ("\n---"); at++)
    if (*at != '\n')
      *at = ' ';
  return body;
}

/*
 * candor_document_text_check_columns:
 * @text: Markdown
 * @name: the name of its file, for errors
 * @max_columns: how many columns a table may have
 * @error: return location for an error
 *
 * Returns: whether no line can be the row of a wider table
 */
gboolean
candor_document_text_check_columns (const char *text,
                                    const char *name,
                                    guint       max_columns,
                                    GError    **error)
{
  guint n_columns = 0;

  for (const char *at = text; *at != '\0'; at++)
    {
      n_columns = *at == '\n' ? 0 : n_columns + (*at == '|');
      if (n_columns <= max_columns)
        continue;
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file, a line and a number */
                   _("%s:%d: a table has more than %u columns. This is not a document that people "
                     "wrote."), name, line_at (text, at), max_columns);
      return FALSE;
    }
  return TRUE;
}
