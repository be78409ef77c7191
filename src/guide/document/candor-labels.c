/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-labels.h"

#include <string.h>

/* Longer ones are sentences. */
#define MAX_LABEL_LENGTH 48

/* Folded; English, German, French, Spanish, and "answer" in what else question banks are written in. */
static const struct
{
  CandorLabel label;
  const char *words;
} labels[] = {
  { CANDOR_LABEL_ANSWER, "|answer|answers|the answer|model answer|sample answer|example answer|"
    "answer here|solution|a|ans|antwort|lösung|musterantwort|antworten|réponse|"
    "réponses|respuesta|solución|risposta|resposta|antwoord|svar|vastaus|"
    "odpowiedź|odpověď|válasz|cevap|jawaban|đáp án|ответ|відповідь|"
    "απάντηση|الإجابة|答え|回答|解答|答案|정답|" },
  { CANDOR_LABEL_POINTS, "|good to hear|listen for|what to listen for|look for|what to look for|"
    "key points|key takeaways|bonus points|a good answer mentions|"
    "expected answer|green flags|worauf achten|wichtige punkte|stichpunkte|"
    "points clés|à entendre|puntos clave|" },
  { CANDOR_LABEL_PROBES, "|follow-up|follow-ups|follow up|follow up questions|follow-up questions|"
    "follow-up question|ask further|probes|probe|nachfragen|nachfrage|"
    "rückfragen|relances|repreguntas|" },
  { CANDOR_LABEL_CAUTIONS, "|watch out for|red flags|red flag|warning signs|bad to hear|"
    "warnsignale|signaux d’alerte|señales de alerta|" },
  { CANDOR_LABEL_SOURCE, "|source|sources|reference|references|additional links|further reading|"
    "read more|see also|resources|useful links|links|quelle|quellen|références|"
    "fuente|fuentes|referencias|" },
  { CANDOR_LABEL_OUTPUT, "|output|outputs|result|prints|console output|expected output|ausgabe|"
    "ergebnis|sortie|résultat|salida|resultado|" },
  { CANDOR_LABEL_TAGS, "|tags|tag|topics|topic|keywords|schlagworte|schlagwörter|themen|étiquettes|"
    "etiquetas|" },
  { CANDOR_LABEL_DIFFICULTY, "|difficulty|difficulty level|level|seniority|experience level|"
    "expertise|schwierigkeit|schwierigkeitsgrad|niveau|stufe|difficulté|"
    "dificultad|nivel|" },
};

/* What people put around a label, such as "👉 **Answer**:", and not what stands around code. */
static gboolean
is_sign (const char *at)
{
  gunichar c = g_utf8_get_char (at);

  if (c < 0x80)
    return c != '\0' && strchr (" \t*_#>-:.!~=", (int) c) != NULL;
  return !g_unichar_isalnum (c);
}

/* Without the signs around it: "**👉 Answer:**" is an answer. */
static char *
bare (const char *text,
      gsize       length)
{
  g_autofree char *part = g_strndup (text, length);
  const char *start = part;
  char *end = part + strlen (part);

  while (*start != '\0' && is_sign (start))
    start = g_utf8_next_char (start);
  while (end > start && is_sign (g_utf8_prev_char (end)))
    end = g_utf8_prev_char (end);
  *end = '\0';
  return g_utf8_casefold (start, -1);
}

static CandorLabel
find (const char *text,
      gsize       length)
{
  g_autofree char *word = NULL;
  g_autofree char *key = NULL;

  if (length == 0 || length > MAX_LABEL_LENGTH)
    return CANDOR_LABEL_NONE;
  word = bare (text, length);
  if (*word == '\0' || strchr (word, '|') != NULL)
    return CANDOR_LABEL_NONE;

  key = g_strdup_printf ("|%s|", word);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (strstr (labels[i].words, key) != NULL)
      return labels[i].label;
  return CANDOR_LABEL_NONE;
}

/* Chinese and Japanese have a wide one. */
static const char *
find_colon (const char *text)
{
  const char *narrow = strchr (text, ':');
  const char *wide = strstr (text, "：");

  return narrow == NULL || (wide != NULL && wide < narrow) ? wide : narrow;
}

/*
 * candor_label_of:
 * @text: a line
 * @rest: (out) (optional) (transfer none): what follows the label's colon
 *
 * Returns: what it announces, nothing when it is no label. "Answer" alone is one, "A" needs its colon
 */
CandorLabel
candor_label_of (const char  *text,
                 const char **rest)
{
  const char *colon = find_colon (text);
  CandorLabel label = CANDOR_LABEL_NONE;

  if (rest != NULL)
    *rest = "";
  if (colon != NULL)
    label = find (text, colon - text);
  else if (strlen (text) > 2)
    label = find (text, strlen (text));
  if (label == CANDOR_LABEL_NONE || colon == NULL || rest == NULL)
    return label;

  *rest = g_utf8_next_char (colon);
  *rest += strspn (*rest, "* \t_");
  return label;
}

/*
 * candor_label_is_fold:
 * @text: the summary of a details element
 *
 * Returns: whether it says no more than that there is something to open
 */
gboolean
candor_label_is_fold (const char *text)
{
  static const char * const verbs[] = { "view ", "show ", "see ", "click ", "reveal ", "expand",
                                        "toggle", "open ", "hint", "details", "more", "contents",
                                        "table of contents", "spoiler", "anzeigen", "zeige ",
                                        "antwort ", "voir ", "afficher", "ver ", "mostrar" };
  g_autofree char *word = bare (text, strlen (text));

  if (*word == '\0' || g_utf8_strlen (word, -1) > 40 || strchr (text, '?') != NULL)
    return *word == '\0';
  if (candor_label_of (text, NULL) != CANDOR_LABEL_NONE)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_has_prefix (word, verbs[i]))
      return TRUE;
  return FALSE;
}
