/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-search-text.h"

#include <string.h>

/* Parts of a name in code, and so of a word; the tokenizer of question_fts is told the same. */
#define CODE_MARKS "_+#"

static gboolean
is_code_mark (gunichar c)
{
  return c == '_' || c == '+' || c == '#';
}

static gboolean
is_word_character (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || is_code_mark (c);
}

/* Scripts that set no blanks between words. */
static gboolean
is_unspaced (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;

    default:
      return FALSE;
    }
}

static void
append_spread (GString    *out,
               const char *text)
{
  if (g_str_is_ascii (text))
    {
      g_string_append (out, text);
      return;
    }

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_unspaced (c))
        g_string_append_c (out, ' ');
      g_string_append_unichar (out, c);
      if (is_unspaced (c))
        g_string_append_c (out, ' ');
    }
}

/* "__init__" → " init", "snake_case" → " snake case". */
static void
append_without_marks (GString    *out,
                      const char *word,
                      const char *end)
{
  g_string_append_c (out, ' ');
  for (const char *p = word; p < end; p++)
    g_string_append_c (out, is_code_mark (*p) ? ' ' : *p);
}

/* After the text, so that words that stand side by side in it still do. */
static void
append_plain_forms (GString    *out,
                    const char *text)
{
  const char *word = text;
  gboolean has_mark = FALSE;

  for (const char *p = text; ; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_word_character (c))
        {
          has_mark = has_mark || is_code_mark (c);
          continue;
        }
      if (has_mark)
        append_without_marks (out, word, p);
      if (c == '\0')
        return;
      word = g_utf8_next_char (p);
      has_mark = FALSE;
    }
}

static gboolean
has_word (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (is_word_character (g_utf8_get_char (p)) && !g_unichar_ismark (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

static void
append_quoted (GString    *match,
               const char *word)
{
  g_autoptr(GString) spread = g_string_new (NULL);

  append_spread (spread, word);
  g_string_replace (spread, "\"", "\"\"", 0);
  g_string_append_printf (match, "%s\"%s\"", match->len > 0 ? " " : "", spread->str);
}

/*
 * candor_search_text_prepare:
 * @text: (nullable): a text in UTF-8
 *
 * Writes a text so that the index finds its words in all the forms in which they are asked for.
 *
 * Returns: (transfer full): what to index
 */
char *
candor_search_text_prepare (const char *text)
{
  g_autoptr(GString) out = g_string_new (NULL);

  if (text != NULL)
    {
      append_spread (out, text);
      if (strpbrk (text, CODE_MARKS) != NULL)
        append_plain_forms (out, text);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/*
 * candor_search_text_to_match:
 * @typed: what somebody typed
 *
 * Makes an expression for MATCH of it: all words must be there, the last one may go on. No character
 * of it can be taken for syntax.
 *
 * Returns: (transfer full) (nullable): the expression; %NULL when no word was typed
 */
char *
candor_search_text_to_match (const char *typed)
{
  g_autofree char *valid = g_utf8_make_valid (typed, -1);
  g_auto(GStrv) words = g_strsplit_set (valid, " \t\r\n\f\v", -1);
  g_autoptr(GString) match = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (has_word (words[i]))
      append_quoted (match, words[i]);

  if (match->len == 0)
    return NULL;

  g_string_append_c (match, '*');
  return g_string_free (g_steal_pointer (&match), FALSE);
}
