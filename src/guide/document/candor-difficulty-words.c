/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-difficulty-words.h"

#include <string.h>

#include "candor-asking.h"

#define EASY " easy basic basics beginner beginners junior entry fresher freshers fundamental " \
  "fundamentals simple l1 leicht einfach anfänger grundlagen einsteiger facile débutant " \
  "fácil básico principiante "
#define MEDIUM " medium intermediate mid middle moderate l2 mittel mittelschwer moyen intermédiaire " \
  "medio intermedio "
#define HARD " hard advanced senior expert experienced difficult professional l3 l4 schwer " \
  "schwierig experte experten profi difficile avancé difícil avanzado experto "
/* What may stand beside such a word without a meaning of its own. */
#define FILLERS " level levels question questions interview interviews and answers answer the for " \
  "of developer developers difficulty candidates fragen frage niveau stufe und für " \
  "nivel preguntas questionnaire programmers engineers "

static CandorDifficulty
of_folded_word (const char *word)
{
  g_autofree char *key = g_strdup_printf (" %s ", word);

  if (*word == '\0')
    return CANDOR_DIFFICULTY_UNKNOWN;
  if (strstr (EASY, key) != NULL)
    return CANDOR_DIFFICULTY_EASY;
  if (strstr (MEDIUM, key) != NULL)
    return CANDOR_DIFFICULTY_MEDIUM;
  return strstr (HARD, key) != NULL ? CANDOR_DIFFICULTY_HARD : CANDOR_DIFFICULTY_UNKNOWN;
}

static CandorDifficulty
of_sign (gunichar c)
{
  switch (c)
    {
    case 0x1f7e2:               /* green circle */
    case 0x1f7e9:
    case 0x1f476:
      return CANDOR_DIFFICULTY_EASY;
    case 0x1f7e1:               /* yellow, orange */
    case 0x1f7e0:
    case 0x1f7e8:
    case 0x1f7e7:
      return CANDOR_DIFFICULTY_MEDIUM;
    case 0x1f534:               /* red */
    case 0x1f7e5:
      return CANDOR_DIFFICULTY_HARD;
    default:
      return CANDOR_DIFFICULTY_UNKNOWN;
    }
}

static CandorDifficulty
of_stars (const char *text)
{
  guint n_stars = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == 0x2b50 || c == 0x2605)
        n_stars++;
      else if (g_unichar_isalnum (c))
        return CANDOR_DIFFICULTY_UNKNOWN;
    }
  return (CandorDifficulty) MIN (n_stars, 3);
}

/* "difficulty-easy", "Level: Senior", "Mid-level" */
static CandorDifficulty
of_words (const char *text,
          const char *also_fillers)
{
  g_autofree char *folded = candor_asking_fold (text);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  CandorDifficulty found = CANDOR_DIFFICULTY_UNKNOWN;

  for (guint i = 0; words[i] != NULL; i++)
    {
      CandorDifficulty difficulty = of_folded_word (words[i]);
      g_autofree char *key = g_strdup_printf (" %s ", words[i]);

      if (difficulty != CANDOR_DIFFICULTY_UNKNOWN && found != CANDOR_DIFFICULTY_UNKNOWN &&
          difficulty != found)
        return CANDOR_DIFFICULTY_UNKNOWN;
      if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
        found = difficulty;
      else if (strstr (FILLERS, key) == NULL && strstr (also_fillers, key) == NULL)
        return CANDOR_DIFFICULTY_UNKNOWN;
    }
  return found;
}

static CandorDifficulty
of_level (const char *text)
{
  g_autofree char *folded = candor_asking_fold (text);
  const char *digits = folded;

  if (g_str_has_prefix (digits, "level "))
    digits += strlen ("level ");
  if (strlen (digits) != 1 || *digits < '0' || *digits > '3')
    return CANDOR_DIFFICULTY_UNKNOWN;
  return (CandorDifficulty) (*digits == '0' ? CANDOR_DIFFICULTY_EASY : *digits - '0');
}

/*
 * candor_difficulty_of_word:
 * @text: a cell, a badge, a label's value
 *
 * Returns: how hard it says, unknown when it says something else
 */
CandorDifficulty
candor_difficulty_of_word (const char *text)
{
  CandorDifficulty difficulty = of_stars (text);

  for (const char *at = text; difficulty == 0 && *at != '\0'; at = g_utf8_next_char (at))
    difficulty = of_sign (g_utf8_get_char (at));
  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    difficulty = of_words (text, "");
  return difficulty != CANDOR_DIFFICULTY_UNKNOWN ? difficulty : of_level (text);
}

static CandorDifficulty
take_sign (GString *title)
{
  for (const char *at = title->str; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gsize length = g_utf8_next_char (at) - at;

      if (of_sign (c) == CANDOR_DIFFICULTY_UNKNOWN)
        continue;
      g_string_erase (title, at - title->str, length);
      return of_sign (c);
    }
  return CANDOR_DIFFICULTY_UNKNOWN;
}

static CandorDifficulty
take_stars (GString *title)
{
  gsize start = title->len;
  CandorDifficulty difficulty;

  while (start > 0)
    {
      const char *before = g_utf8_prev_char (title->str + start);
      gunichar c = g_utf8_get_char (before);

      if (c != 0x2b50 && c != 0x2605 && c != 0xfe0f && c != ' ')
        break;
      start = before - title->str;
    }
  difficulty = of_stars (title->str + start);
  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
    g_string_truncate (title, start);
  return difficulty;
}

/* "(Easy)", "[Junior]", "`L1`", "- Senior", "| hard" */
static CandorDifficulty
take_word (GString *title,
           GRegex  *regex)
{
  g_autoptr(GMatchInfo) info = NULL;
  g_autofree char *word = NULL;
  CandorDifficulty difficulty;
  int start, end;

  if (!g_regex_match (regex, title->str, 0, &info))
    return CANDOR_DIFFICULTY_UNKNOWN;
  word = g_match_info_fetch (info, 1);
  difficulty = of_words (word, "");
  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    return difficulty;
  g_match_info_fetch_pos (info, 0, &start, &end);
  g_string_erase (title, start, end - start);
  return difficulty;
}

#define N_PATTERNS 3

static gpointer
compile_patterns (gpointer data)
{
  static const char * const patterns[N_PATTERNS] = {
    "\\s*\\**\\\\?[(\\[{`]\\s*([\\pL\\d -]{2,24})\\s*[)\\]}`]\\**\\s*$",
    "^\\s*\\**\\\\?[(\\[{`]\\s*([\\pL\\d -]{2,24})\\s*[)\\]}`]\\**[:.]?\\s*",
    "\\s+[-–—|]\\s+\\**([\\pL\\d -]{2,24})\\**\\s*$",
  };
  GRegex **regexes = g_new0 (GRegex *, N_PATTERNS);

  for (guint i = 0; i < N_PATTERNS; i++)
    regexes[i] = g_regex_new (patterns[i], G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  return regexes;
}

/*
 * candor_difficulty_take:
 * @title: (inout): a title as Markdown
 *
 * Returns: how hard the title says it is; the words or signs that said so are taken off it
 */
CandorDifficulty
candor_difficulty_take (char **title)
{
  static GOnce once = G_ONCE_INIT;
  GRegex **regexes = g_once (&once, compile_patterns, NULL);
  g_autoptr(GString) text = g_string_new (*title);
  CandorDifficulty difficulty = take_sign (text);

  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    difficulty = take_stars (text);
  for (guint i = 0; difficulty == CANDOR_DIFFICULTY_UNKNOWN && i < N_PATTERNS; i++)
    difficulty = take_word (text, regexes[i]);

  g_free (*title);
  *title = g_strstrip (g_string_free (g_steal_pointer (&text), FALSE));
  return difficulty;
}

/*
 * candor_difficulty_of_section:
 * @title: the title of a section
 * @guide_title: (nullable): the title of the document
 *
 * Returns: how hard its questions are, when the title says just that
 */
CandorDifficulty
candor_difficulty_of_section (const char *title,
                              const char *guide_title)
{
  g_autofree char *folded = candor_asking_fold (guide_title != NULL ? guide_title : "");
  g_autofree char *topics = g_strdup_printf (" %s ", folded);

  return of_words (title, topics);
}
