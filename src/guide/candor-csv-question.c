/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-csv-question.h"

#include <glib/gi18n-lib.h>

#include <stdlib.h>
#include <string.h>

#include "candor-difficulty-words.h"
#include "candor-html-markdown.h"
#include "candor-point-line.h"

typedef void (*Add) (CandorQuestion *question,
                     const char     *text);

/* Programs for courses write HTML into their cells; a question about a tag is none. */
static char *
cell_text (const char *cell)
{
  g_autofree char *text = g_strstrip (g_strdup (cell));
  char *markdown = NULL;

  if (*text == '<' && strstr (text, "</p>") != NULL)
    markdown = candor_html_to_markdown (text, "", NULL);
  return markdown != NULL ? g_strstrip (markdown) : g_steal_pointer (&text);
}

/* One a line, with or without bullets. */
static void
add_lines (CandorQuestion *question,
           const char     *cell,
           Add             add)
{
  g_autofree char *text = cell_text (cell);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (g_str_has_prefix (line, "- ") || g_str_has_prefix (line, "* "))
        line += strlen ("- ");
      else if (g_str_has_prefix (line, "• "))
        line += strlen ("• ");
      if (*line != '\0')
        add (question, line);
    }
}

static void
add_tags (CandorQuestion *question,
          const char     *cell)
{
  g_auto(GStrv) tags = g_strsplit_set (cell, ",;\n", -1);

  for (guint i = 0; tags[i] != NULL; i++)
    if (*g_strstrip (tags[i]) != '\0')
      candor_question_add_tag (question, tags[i]);
}

static void
add_point (CandorQuestion *question,
           const char     *text)
{
  g_autofree char *point = g_strdup (text);
  int weight;
  gboolean required;

  candor_point_line_split (point, &weight, &required);
  candor_question_add_point (question, point, weight, required);
}

/* "3: text" */
static void
add_anchor (CandorQuestion *question,
            const char     *text)
{
  const int level = *text - '0';

  if (level < 1 || level > 7 || text[1] != ':' || candor_question_get_anchor (question, level) != NULL)
    return;
  candor_question_add_anchor (question, level, text + 2 + strspn (text + 2, " "));
}

/* What is to be chosen from stays in the prompt, under the letter of its column. */
static void
add_option (CandorQuestion *question,
            const char     *header,
            const char     *cell)
{
  const char *blank = strrchr (header, ' ');
  const char *prompt = candor_question_get_prompt (question);
  const char *separator = strstr (prompt, "\n\n- ") != NULL ? "\n" : "\n\n";
  g_autofree char *option = g_strdup_printf ("%s%s- %s) %s", prompt, separator,
                                             blank != NULL ? blank + 1 : header, cell);

  candor_question_set_prompt (question, option);
}

static void
put_difficulty (CandorProposedQuestion *proposed,
                const char             *cell)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  const CandorDifficulty difficulty = candor_difficulty_of_word (cell);
  g_autofree char *message = NULL;

  candor_question_set_difficulty (question, difficulty);
  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
    return;
  /* Translators: what stands in a cell */
  message = g_strdup_printf (_("“%s” is no difficulty that could be understood; it was left open."),
                             cell);
  candor_proposed_question_remark (proposed, 0, "bad-difficulty", message);
}

static void
put_minutes (CandorProposedQuestion *proposed,
             const char             *cell)
{
  const int minutes = atoi (cell);

  if (minutes >= 1 && minutes <= 240)
    candor_question_set_minutes (candor_proposed_question_get_question (proposed), minutes);
  else
    candor_proposed_question_remark (proposed, 0, "bad-minutes",
                                     _("Its minutes are not 1 to 240, and were left open."));
}

static void
put_cell (CandorProposedQuestion *proposed,
          CandorCsvColumn         kind,
          const char             *header,
          const char             *cell)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  g_autofree char *text = cell_text (cell);

  if (kind == CANDOR_CSV_OPTION)
    add_option (question, header, text);
  else if (kind == CANDOR_CSV_ANSWER)
    candor_question_set_answer (question, text);
  else if (kind == CANDOR_CSV_DIFFICULTY)
    put_difficulty (proposed, text);
  else if (kind == CANDOR_CSV_MINUTES)
    put_minutes (proposed, text);
  else if (kind == CANDOR_CSV_POINTS)
    add_lines (question, cell, add_point);
  else if (kind == CANDOR_CSV_PROBES)
    add_lines (question, cell, candor_question_add_probe);
  else if (kind == CANDOR_CSV_ANCHORS)
    add_lines (question, cell, add_anchor);
  else if (kind == CANDOR_CSV_CAUTIONS)
    add_lines (question, cell, candor_question_add_caution);
  else if (kind == CANDOR_CSV_TAGS)
    add_tags (question, text);
  else if (kind == CANDOR_CSV_SOURCE)
    candor_question_set_source (question, text);
}

static const char *
find_cell (const CandorCsvRow     *row,
           const CandorCsvColumns *columns,
           CandorCsvColumn         kind)
{
  for (guint i = 0; i < row->cells->len; i++)
    if (candor_csv_columns_get (columns, i) == kind)
      return candor_csv_row_get (row, i);
  return "";
}

/*
 * candor_csv_question_read:
 * @row: a row of the table, not its header
 * @header: (nullable): its header
 * @columns: what the columns hold
 *
 * Returns: (transfer full) (nullable): its question
 */
CandorProposedQuestion *
candor_csv_question_read (const CandorCsvRow     *row,
                          const CandorCsvRow     *header,
                          const CandorCsvColumns *columns)
{
  const char *given = find_cell (row, columns, CANDOR_CSV_ID);
  g_autofree char *prompt = cell_text (find_cell (row, columns, CANDOR_CSV_QUESTION));
  g_autoptr(CandorQuestion) question = NULL;
  CandorProposedQuestion *proposed;

  if (*prompt == '\0')
    return NULL;
  question = candor_question_new (NULL, candor_id_is_valid (given) ? given : "");
  candor_question_set_prompt (question, prompt);
  proposed = candor_proposed_question_new (question, row->line);
  for (guint i = 0; i < row->cells->len; i++)
    if (*candor_csv_row_get (row, i) != '\0')
      put_cell (proposed, candor_csv_columns_get (columns, i),
                header != NULL ? candor_csv_row_get (header, i) : "", candor_csv_row_get (row, i));
  return proposed;
}
