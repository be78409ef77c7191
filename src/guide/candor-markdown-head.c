/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markdown-head.h"

#include <string.h>

#include "candor-markdown-marker.h"

#define FENCE "---\n"

/* Where the lines between the fences end; NULL when there are none. */
static const char *
find_end (const char *text)
{
  return g_str_has_prefix (text, FENCE) ? strstr (text + strlen (FENCE) - 1, "\n" FENCE) : NULL;
}

static char *
read_value (const char *text)
{
  text += strspn (text, " \t");
  return *text == '"' ? candor_markdown_unquote (&text) : g_strchomp (g_strdup (text));
}

/* The value of "key: value" in the lines; NULL when there is none, or nothing in it. */
static char *
find_value (char      **lines,
            const char *key)
{
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], key) && lines[i][strlen (key)] == ':')
      {
        g_autofree char *value = read_value (lines[i] + strlen (key) + 1);

        return *value != '\0' ? g_steal_pointer (&value) : NULL;
      }
  return NULL;
}

static void
read_authors (CandorGuide *head,
              char       **lines)
{
  while (*lines != NULL && !g_str_has_prefix (*lines, "authors:"))
    lines++;
  if (*lines == NULL)
    return;
  for (lines++; *lines != NULL; lines++)
    {
      const char *at = *lines + strspn (*lines, " \t");
      g_autofree char *author = NULL;

      if (!g_str_has_prefix (at, "- "))
        return;
      author = read_value (at + strlen ("- "));
      candor_guide_add_author (head, author);
    }
}

static char **
split (const char *text)
{
  const char *end = find_end (text);
  g_autofree char *inner = NULL;

  if (end == NULL)
    return NULL;
  inner = g_strndup (text + strlen (FENCE), MAX (end - text, (int) strlen (FENCE)) - strlen (FENCE));
  return g_strsplit (inner, "\n", -1);
}

/*
 * candor_markdown_head_version:
 * @text: Markdown
 *
 * Returns: (transfer full) (nullable): what its front matter says about its form
 */
char *
candor_markdown_head_version (const char *text)
{
  g_auto(GStrv) lines = split (text);

  return lines != NULL ? find_value (lines, "candor") : NULL;
}

static void
read_licence (CandorGuide *head,
              char       **lines)
{
  g_autofree char *licence = find_value (lines, "licence");
  g_autofree char *spdx = find_value (lines, "spdx");

  candor_guide_set_licence (head, licence, spdx);
}

static void
read_source (CandorGuide *head,
             char       **lines)
{
  g_autofree char *source = find_value (lines, "source");
  g_autofree char *href = find_value (lines, "href");
  g_autofree char *retrieved = find_value (lines, "retrieved");

  candor_guide_set_source (head, source, href, retrieved);
}

/*
 * candor_markdown_head_read:
 * @text: Markdown with front matter
 * @n_lines: (out): how many lines that has, with its fences
 *
 * Returns: (transfer full): the head of the guide, without its summary
 */
CandorGuide *
candor_markdown_head_read (const char *text,
                           guint      *n_lines)
{
  g_auto(GStrv) lines = split (text);
  g_autofree char *id = find_value (lines, "id");
  g_autofree char *title = find_value (lines, "title");
  g_autofree char *version = find_value (lines, "version");
  g_autofree char *language = find_value (lines, "language");
  CandorGuide *head = candor_guide_new (id != NULL ? id : "");

  *n_lines = g_strv_length (lines) + 2;
  candor_guide_set_title (head, title);
  candor_guide_set_version (head, version);
  candor_guide_set_language (head, language);
  read_authors (head, lines);
  read_licence (head, lines);
  read_source (head, lines);
  return head;
}
