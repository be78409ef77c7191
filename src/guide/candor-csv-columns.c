/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-csv-columns.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-asking.h"
#include "candor-error.h"

/* Folded words of headers: English, German, French, Spanish. The first that fits counts. */
static const struct
{
  CandorCsvColumn kind;
  const char     *words;
} headers[] = {
  { CANDOR_CSV_ID, "|id|question id|key|nr|no|number|#|nummer|numéro|número|n°|" },
  { CANDOR_CSV_SECTION, "|section|category|categories|chapter|group|theme|subject|area|competency|"
    "module|kategorie|abschnitt|bereich|kapitel|gruppe|thema|kompetenz|catégorie|chapitre|rubrique|"
    "thème|domaine|compétence|categoría|sección|capítulo|grupo|tema|área|competencia|" },
  { CANDOR_CSV_QUESTION, "|question|questions|interview question|interview questions|prompt|"
    "question text|front|frage|fragen|fragetext|fragestellung|interviewfrage|intitulé|énoncé|"
    "pregunta|preguntas|enunciado|" },
  { CANDOR_CSV_ANSWER, "|answer|answers|model answer|sample answer|correct answer|expected answer|"
    "ideal answer|solution|back|response|antwort|antworten|musterantwort|lösung|richtige antwort|"
    "réponse|réponses|réponse attendue|réponse modèle|bonne réponse|respuesta|respuestas|"
    "respuesta modelo|respuesta correcta|solución|" },
  { CANDOR_CSV_DIFFICULTY, "|difficulty|difficulty level|level|seniority|experience level|"
    "schwierigkeit|schwierigkeitsgrad|stufe|niveau|difficulté|niveau de difficulté|dificultad|"
    "nivel|nivel de dificultad|" },
  { CANDOR_CSV_MINUTES, "|minutes|min|time|duration|time (minutes)|time (min)|minuten|dauer|zeit|"
    "dauer (minuten)|durée|durée (minutes)|temps|minutos|tiempo|duración|" },
  { CANDOR_CSV_POINTS, "|points|key points|listen for|what to listen for|look for|criteria|"
    "green flags|good to hear|kernpunkte|stichpunkte|wichtige punkte|worauf achten|kriterien|"
    "points clés|à écouter|critères|puntos clave|criterios|" },
  { CANDOR_CSV_PROBES, "|probes|probe|ask further|follow-up|follow-ups|follow up|"
    "follow-up questions|follow up questions|nachfragen|rückfragen|anschlussfragen|relances|"
    "questions de relance|repreguntas|preguntas de seguimiento|" },
  { CANDOR_CSV_ANCHORS, "|anchors|anchor|rating anchors|what it sounds like|anker|"
    "bewertungsanker|ancres|anclas|" },
  { CANDOR_CSV_CAUTIONS, "|cautions|watch out for|red flags|red flag|warning signs|warnsignale|"
    "warnzeichen|signaux d’alerte|signaux d'alerte|points de vigilance|señales de alerta|" },
  { CANDOR_CSV_TAGS, "|tags|tag|topics|topic|keywords|schlagwörter|schlagworte|stichwörter|themen|"
    "étiquettes|mots-clés|sujets|etiquetas|palabras clave|temas|" },
  { CANDOR_CSV_SOURCE, "|source|sources|reference|references|link|url|quelle|quellen|verweis|"
    "référence|références|lien|fuente|fuentes|referencia|referencias|enlace|" },
};

/* What a column of questions may be called where nothing is called a question. */
#define SECOND_BEST "|title|name|text|item|description|titel|name der frage|titre|nom|título|texto|"

/* In front of a letter or a number. */
static const char * const options[] = {
  "option ", "choice ", "answer option ", "antwortmöglichkeit ", "auswahl ", "choix ", "opción ",
};

static char *
fold (const char *header)
{
  g_autofree char *normal = g_utf8_normalize (header, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : "", -1);

  g_strdelimit (folded, "_\n\t*:", ' ');
  return g_strdup (g_strstrip (folded));
}

static gboolean
is_one_of (const char *folded,
           const char *words)
{
  g_autofree char *key = g_strdup_printf ("|%s|", folded);

  return *folded != '\0' && strchr (folded, '|') == NULL && strstr (words, key) != NULL;
}

static gboolean
is_option (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (g_str_has_prefix (folded, options[i]) &&
        g_utf8_strlen (folded + strlen (options[i]), -1) <= 2)
      return TRUE;
  return FALSE;
}

static CandorCsvColumn
kind_of (const char *header)
{
  g_autofree char *folded = fold (header);

  for (guint i = 0; i < G_N_ELEMENTS (headers); i++)
    if (is_one_of (folded, headers[i].words))
      return headers[i].kind;
  return is_option (folded) ? CANDOR_CSV_OPTION : CANDOR_CSV_NOTHING;
}

/* Lists may have several columns; of anything else the first counts. */
static gboolean
may_repeat (CandorCsvColumn kind)
{
  return kind == CANDOR_CSV_OPTION || kind == CANDOR_CSV_POINTS || kind == CANDOR_CSV_PROBES ||
         kind == CANDOR_CSV_CAUTIONS || kind == CANDOR_CSV_TAGS;
}

static gboolean
has_kind (const CandorCsvColumns *self,
          CandorCsvColumn         kind)
{
  for (guint i = 0; i < self->kinds->len; i++)
    if (candor_csv_columns_get (self, i) == kind)
      return TRUE;
  return FALSE;
}

static void
set_kind (CandorCsvColumns *self,
          guint             column,
          CandorCsvColumn   kind)
{
  g_array_index (self->kinds, CandorCsvColumn, column) = kind;
}

static void
read_header (CandorCsvColumns   *self,
             const CandorCsvRow *header)
{
  for (guint i = 0; i < header->cells->len; i++)
    {
      CandorCsvColumn kind = kind_of (candor_csv_row_get (header, i));

      if (!may_repeat (kind) && has_kind (self, kind))
        kind = CANDOR_CSV_NOTHING;
      g_array_append_val (self->kinds, kind);
      self->has_header |= kind != CANDOR_CSV_NOTHING;
    }
}

static gboolean
take_second_best (CandorCsvColumns   *self,
                  const CandorCsvRow *header)
{
  for (guint i = 0; i < header->cells->len; i++)
    {
      g_autofree char *folded = fold (candor_csv_row_get (header, i));

      if (!is_one_of (folded, SECOND_BEST))
        continue;
      set_kind (self, i, CANDOR_CSV_QUESTION);
      self->has_header = TRUE;
      return TRUE;
    }
  return FALSE;
}

static guint
count_asking (const CandorCsvTable *table,
              guint                 column)
{
  guint n_asking = 0;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const char *cell = candor_csv_row_get (table->rows->pdata[i], column);

      n_asking += candor_asking_ends (cell) || candor_asking_demands (cell);
    }
  return n_asking;
}

/* The column in which most cells ask something; what stands to its right answers. */
static gboolean
take_asking (CandorCsvColumns     *self,
             const CandorCsvTable *table)
{
  guint best = 0;
  guint n_best = 0;

  for (guint i = 0; i < self->kinds->len; i++)
    {
      guint n_asking = candor_csv_columns_get (self, i) == CANDOR_CSV_NOTHING
                       ? count_asking (table, i) : 0;

      if (n_asking > n_best)
        {
          best = i;
          n_best = n_asking;
        }
    }
  if (n_best == 0)
    return FALSE;

  set_kind (self, best, CANDOR_CSV_QUESTION);
  if (!self->has_header && best + 1 < self->kinds->len)
    set_kind (self, best + 1, CANDOR_CSV_ANSWER);
  return TRUE;
}

/*
 * candor_csv_columns_find:
 * @table: a table
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Guesses what its columns hold.
 *
 * Returns: (transfer full) (nullable): the columns; one of them holds questions
 */
CandorCsvColumns *
candor_csv_columns_find (const CandorCsvTable *table,
                         const char           *name,
                         GError              **error)
{
  g_autoptr(CandorCsvColumns) self = g_new0 (CandorCsvColumns, 1);

  self->kinds = g_array_new (FALSE, FALSE, sizeof (CandorCsvColumn));
  if (table->rows->len > 0)
    read_header (self, table->rows->pdata[0]);
  if (table->rows->len > 0 &&
      (has_kind (self, CANDOR_CSV_QUESTION) || take_second_best (self, table->rows->pdata[0]) ||
       take_asking (self, table)))
    return g_steal_pointer (&self);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file; "Question" is the header of a column */
               _("%s: no column of questions was found in it. Write “Question” over that column, and "
                 "“Answer” over that of the answers."), name);
  return NULL;
}

/*
 * candor_csv_columns_get:
 * @self: the columns of a table
 * @column: from 0
 *
 * Returns: what that column holds
 */
CandorCsvColumn
candor_csv_columns_get (const CandorCsvColumns *self,
                        guint                   column)
{
  return column < self->kinds->len
         ? g_array_index (self->kinds, CandorCsvColumn, column)
         : CANDOR_CSV_NOTHING;
}

/*
 * candor_csv_columns_free:
 * @self: (transfer full): the columns of a table
 */
void
candor_csv_columns_free (CandorCsvColumns *self)
{
  g_array_unref (self->kinds);
  g_free (self);
}
