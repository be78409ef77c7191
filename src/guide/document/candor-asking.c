/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-asking.h"

#include <stdlib.h>
#include <string.h>

/* "12.", "12)", "Q12.", "Q. 12:", "Question 3:", "#7", "Frage 4 –"; in Markdown "12\." */
#define NAMED "(?:q(?:uestion|n)?|frage|pregunta|preguntas|вопрос|问题|問題|質問)"
#define NUMBERED "^\\**(?:" NAMED "\\s*[.#-]?\\s*#?\\s*)?#?(\\d{1,4})\\\\?(?:\\s*[.):\\]–—]+|\\s+[-–—])\\**\\s*"
#define NAMED_AND_NUMBERED "^\\**" NAMED "\\s*[.#-]?\\s*#?\\s*(\\d{1,4})\\**\\s+"
#define NAMED_ALONE "^\\**" NAMED "\\s*[.:：]\\**\\s*"

static GRegex *
compiled (gsize      *place,
          const char *pattern)
{
  if (g_once_init_enter (place))
    g_once_init_leave (place, (gsize) g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0,
                                                   NULL));
  return (GRegex *) *place;
}

static gsize
match (GRegex     *regex,
       const char *text,
       int        *number)
{
  g_autoptr(GMatchInfo) info = NULL;
  g_autofree char *digits = NULL;
  int end = 0;

  if (!g_regex_match (regex, text, G_REGEX_MATCH_ANCHORED, &info))
    return 0;
  g_match_info_fetch_pos (info, 0, NULL, &end);
  digits = g_match_info_fetch (info, 1);
  if (number != NULL)
    *number = digits != NULL ? atoi (digits) : 0;
  return end;
}

/*
 * candor_asking_number:
 * @text: a title
 * @number: (out) (optional): its number, 0 for "Q:"
 *
 * Returns: how many bytes of it are a number in front, 0 when there is none
 */
gsize
candor_asking_number (const char *text,
                      int        *number)
{
  static gsize numbered, both, alone;
  gsize length = match (compiled (&numbered, NUMBERED), text, number);

  /* "3.11 brings …" is a version. */
  if (length > 0 && g_ascii_isdigit (text[length]) && !g_ascii_isspace (text[length - 1]))
    return 0;
  if (length == 0)
    length = match (compiled (&both, NAMED_AND_NUMBERED), text, number);
  if (length == 0)
    length = match (compiled (&alone, NAMED_ALONE), text, number);
  return length;
}

/*
 * candor_asking_is_named:
 * @text: a title
 *
 * Returns: whether it begins by saying that it is a question
 */
gboolean
candor_asking_is_named (const char *text)
{
  static gsize both, alone;

  return match (compiled (&both, NAMED_AND_NUMBERED), text, NULL) > 0 ||
         match (compiled (&alone, "^\\**" NAMED "\\s*[.#-]?\\s*#?\\s*\\d*\\s*[.):：]\\**\\s*"), text,
                NULL) > 0;
}

/*
 * candor_asking_ends:
 * @text: a title
 *
 * Returns: whether its last sign is a question mark, brackets and emphasis aside
 */
gboolean
candor_asking_ends (const char *text)
{
  const char *end = text + strlen (text);

  while (end > text)
    {
      gunichar c;

      end = g_utf8_prev_char (end);
      c = g_utf8_get_char (end);
      if (c == '?' || c == 0xff1f || c == 0x061f)
        return TRUE;
      if (g_unichar_isalnum (c) && c != 0xfe0f)
        return FALSE;
    }
  return FALSE;
}

/*
 * candor_asking_demands:
 * @text: a title
 *
 * Returns: whether it begins with a verb that asks for an answer
 */
gboolean
candor_asking_demands (const char *text)
{
  static const char words[] =
    " explain describe name list write compare tell give implement discuss define what how why "
    "when where which who is are do does did can could would should will have has show create "
    "build find convert differentiate distinguish mention state outline walk design "
    "was wie warum weshalb wann wo welche welcher welches welchen wer nenne nennen beschreibe "
    "beschreiben erkläre erklären erläutere vergleiche schreibe erzähle ist sind kannst können "
    "qu’est-ce que quelle quel quels quelles comment pourquoi quand expliquez décrivez citez "
    "qué cuál cuáles cómo por cuándo dónde explica explique describa describe nombre enumera ";
  const char *end;
  g_autofree char *first = NULL;
  g_autofree char *key = NULL;

  while (*text != '\0' && !g_unichar_isalnum (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  end = text;
  while (*end != '\0' && g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  if (end == text)
    return FALSE;
  first = g_utf8_casefold (text, end - text);
  key = g_strdup_printf (" %s ", first);
  return strstr (words, key) != NULL;
}

static char *
fold_ascii (const char *text,
            GString    *folded)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if (g_ascii_isalnum (*at))
        g_string_append_c (folded, g_ascii_tolower (*at));
      else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }
  return g_strchomp (g_string_free (folded, FALSE));
}

/*
 * candor_asking_fold:
 * @text: a title
 *
 * Returns: (transfer full): what is left of it for comparing: letters, digits and single blanks
 */
char *
candor_asking_fold (const char *text)
{
  g_autofree char *normal = NULL;
  g_autofree char *cased = NULL;
  GString *folded = g_string_sized_new (strlen (text));

  if (g_str_is_ascii (text))
    return fold_ascii (text, folded);
  normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  cased = g_utf8_casefold (normal != NULL ? normal : text, -1);
  for (const char *at = cased; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (folded, c);
      else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }
  return g_strchomp (g_string_free (folded, FALSE));
}
