/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-html-code.h"

#include <string.h>

#include "candor-html-inline.h"
#include "candor-html-markdown.h"

static char *
language_in_class (const char *class)
{
  static const char * const prefixes[] = { "language-", "lang-", "highlight-source-", "brush:" };
  g_auto(GStrv) words = g_strsplit_set (class, " \t\n;", -1);

  for (guint i = 0; words[i] != NULL; i++)
    for (guint n = 0; n < G_N_ELEMENTS (prefixes); n++)
      if (g_str_has_prefix (words[i], prefixes[n]) && words[i][strlen (prefixes[n])] != '\0')
        return g_strdup (words[i] + strlen (prefixes[n]));
  return NULL;
}

static char *
language_of_element (const xmlNode *node)
{
  g_autofree char *class = candor_html_get_attribute (node, "class");
  char *language = candor_html_get_attribute (node, "data-lang");

  if (language == NULL && class != NULL)
    language = language_in_class (class);
  return language;
}

/* A word that can stand behind a fence. */
static char *
clean_language (char *language)
{
  if (language == NULL || *language == '\0' || strpbrk (language, "` \t\n") != NULL ||
      g_ascii_strcasecmp (language, "plaintext") == 0)
    {
      g_free (language);
      return NULL;
    }
  for (char *at = language; *at != '\0'; at++)
    *at = g_ascii_tolower (*at);
  if (g_str_equal (language, "js") || g_str_equal (language, "py"))
    {
      gboolean is_python = *language == 'p';

      g_free (language);
      return g_strdup (is_python ? "python" : "javascript");
    }
  return language;
}

/*
 * candor_html_code_language:
 * @pre: a pre element
 *
 * Returns: (transfer full) (nullable): the language that it, its code or what it stands in names
 */
char *
candor_html_code_language (const xmlNode *pre)
{
  const xmlNode *inner = candor_html_first_element (pre);
  char *language = inner != NULL ? language_of_element (inner) : NULL;

  for (const xmlNode *at = pre; language == NULL && at != NULL && at != pre->parent->parent;
       at = at->parent)
    language = language_of_element (at);
  return clean_language (language);
}

/*
 * candor_html_code_text:
 * @pre: a pre element
 *
 * Returns: (transfer full): its lines as they stand, with a newline after the last
 */
char *
candor_html_code_text (const xmlNode *pre)
{
  g_autoptr(GString) code = g_string_new (NULL);

  for (const xmlNode *at = pre; at != NULL; at = candor_html_next_in (pre, at))
    {
      if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE)
        g_string_append (code, (const char *) at->content);
      else if (candor_html_is (at, "br"))
        g_string_append_c (code, '\n');
    }
  if (g_str_has_prefix (code->str, "\n"))
    g_string_erase (code, 0, 1);
  while (code->len > 0 && strchr ("\n \t\r", code->str[code->len - 1]) != NULL)
    g_string_truncate (code, code->len - 1);
  if (code->len > 0)
    g_string_append_c (code, '\n');
  return g_string_free (g_steal_pointer (&code), FALSE);
}

/*
 * candor_markdown_write_code:
 * @out: where to add it, after a blank line
 * @language: (nullable): its language
 * @code: its lines
 *
 * Fences code so that no fence within it ends it.
 */
void
candor_markdown_write_code (GString    *out,
                            const char *language,
                            const char *code)
{
  guint longest = 0;
  g_autofree char *fence = NULL;

  if (*code == '\0')
    return;
  for (const char *at = strchr (code, '`'); at != NULL; at = strchr (at, '`'))
    {
      guint run = strspn (at, "`");

      longest = MAX (longest, run);
      at += run;
    }
  fence = g_strnfill (MAX (longest + 1, 3), '`');
  if (out->len > 0)
    g_string_append (out, "\n\n");
  g_string_append_printf (out, "%s%s\n%s%s%s", fence, language != NULL ? language : "", code,
                          g_str_has_suffix (code, "\n") ? "" : "\n", fence);
}

static void
write_cell (GString       *out,
            const xmlNode *cell)
{
  g_autofree char *text = candor_html_has_block (cell)
                            ? candor_html_text (cell->children, NULL)
                            : candor_html_inline_markdown (cell->children, NULL);
  g_auto(GStrv) parts = NULL;
  g_autofree char *escaped = NULL;

  g_strdelimit (text, "\n", ' ');
  parts = g_strsplit (text, "|", -1);
  escaped = g_strjoinv ("\\|", parts);
  g_string_append_printf (out, " %s |", escaped);
}

static guint
write_row (GString       *out,
           const xmlNode *row)
{
  guint n_cells = 0;

  g_string_append (out, "\n|");
  for (const xmlNode *cell = row->children; cell != NULL && n_cells < CANDOR_HTML_MAX_COLUMNS;
       cell = cell->next)
    {
      if (!candor_html_is_one_of (cell, " td th "))
        continue;
      write_cell (out, cell);
      n_cells++;
    }
  return n_cells;
}

static void
write_rule (GString *out,
            guint    n_columns)
{
  g_string_append (out, "\n|");
  for (guint i = 0; i < n_columns; i++)
    g_string_append (out, "---|");
}

/*
 * candor_html_write_table:
 * @out: where to add it, after a blank line
 * @table: a table
 *
 * Its first row becomes the header.
 */
void
candor_html_write_table (GString       *out,
                         const xmlNode *table)
{
  guint n_rows = 0;

  for (const xmlNode *at = table; at != NULL; at = candor_html_next_in (table, at))
    {
      guint n_columns;

      if (!candor_html_is (at, "tr"))
        continue;
      if (n_rows++ == 0 && out->len > 0)
        g_string_append_c (out, '\n');
      n_columns = write_row (out, at);
      if (n_rows == 1)
        write_rule (out, n_columns);
    }
}
