/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-writer.h"

#include <glib/gi18n-lib.h>

#include "candor-report-person.h"
#include "candor-words.h"
#include "candor-workbook.h"

#define QUESTION_WIDTH 14

static void
add_occasion (CandorWorkbook  *workbook,
              CandorInterview *interview,
              gboolean         use_alias)
{
  g_autofree char *person = candor_report_person_of (interview, use_alias);

  candor_workbook_add_label (workbook, person);
  candor_workbook_add_text (workbook, candor_interview_get_interviewer (interview));
  candor_workbook_add_day (workbook, candor_interview_get_started_at_us (interview));
  candor_workbook_add_number (workbook, candor_kit_get_version (candor_interview_get_kit (interview)));
  candor_workbook_add_text (workbook, candor_words_state (candor_interview_get_state (interview)));
}

static void
add_score (CandorWorkbook          *workbook,
           CandorComparison        *comparison,
           CandorComparedInterview *row)
{
  g_autofree char *words = candor_comparison_tell_score (comparison, row);
  const CandorScore *score = candor_compared_interview_get_score (row);
  CandorInterview *interview = candor_compared_interview_get_interview (row);
  gboolean is_open = score != NULL;

  candor_workbook_add_text (workbook, is_open ? candor_words_recommendation (candor_interview_get_recommendation (interview)) : NULL);
  candor_workbook_add_text (workbook, words);
  if (!is_open || !score->has_percent)
    {
      for (guint i = 0; i < 3; i++)
        candor_workbook_add_text (workbook, NULL);
      return;
    }
  candor_workbook_add_percent (workbook, score->percent);
  candor_workbook_add_percent (workbook, score->low);
  candor_workbook_add_percent (workbook, score->high);
}

static void
add_cells (CandorWorkbook          *workbook,
           CandorComparedInterview *row,
           guint                    n_questions)
{
  for (guint i = 0; i < n_questions; i++)
    {
      const CandorCell *cell = candor_compared_interview_get_cell (row, i);

      if (cell != NULL && cell->state == CANDOR_CELL_SCORED)
        candor_workbook_add_number (workbook, cell->score);
      else
        candor_workbook_add_text (workbook, cell != NULL ? candor_comparison_cell_words (cell->state) : NULL);
    }
}

static void
begin_grid (CandorWorkbook   *workbook,
            CandorComparison *comparison)
{
  const CandorColumn first[] = {
    { _("Candidate"), 24 }, { _("Interviewer"), 20 }, { _("Date"), 12 }, { _("Version of the kit"), 10 },
    { _("State"), 12 }, { _("Recommendation"), 16 }, { _("Score"), 46 }, { _("In percent"), 12 },
    { _("If the rest were worst"), 14 }, { _("If the rest were best"), 14 },
  };
  guint n_questions = candor_comparison_get_questions (comparison)->len;
  g_autoptr(GPtrArray) headings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GArray) columns = g_array_new (FALSE, TRUE, sizeof (CandorColumn));

  g_array_append_vals (columns, first, G_N_ELEMENTS (first));
  for (guint i = 0; i < n_questions; i++)
    {
      char *heading = candor_comparison_heading (comparison, i);
      CandorColumn column = { heading, QUESTION_WIDTH, FALSE };

      g_ptr_array_add (headings, heading);
      g_array_append_val (columns, column);
    }
  /* Translators: the name of a sheet, at most 31 characters */
  candor_workbook_begin_sheet (workbook, _("Comparison"), (const CandorColumn *) columns->data, columns->len);
}

static void
add_grid (CandorWorkbook   *workbook,
          CandorComparison *comparison,
          gboolean          use_alias)
{
  GListModel *rows = candor_comparison_get_interviews (comparison);

  begin_grid (workbook, comparison);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);

      add_occasion (workbook, candor_compared_interview_get_interview (row), use_alias);
      add_score (workbook, comparison, row);
      add_cells (workbook, row, candor_comparison_get_questions (comparison)->len);
      candor_workbook_end_row (workbook);
    }
}

static void
add_questions (CandorWorkbook   *workbook,
               CandorComparison *comparison)
{
  const CandorColumn columns[] = {
    { _("No."), 6 }, { _("Question"), 60 }, { _("Asked of all"), 12 }, { _("Scores"), 10 },
    { _("Mean"), 10 },
  };
  GPtrArray *questions = candor_comparison_get_questions (comparison);

  /* Translators: the name of a sheet, at most 31 characters */
  candor_workbook_begin_sheet (workbook, _("Questions"), columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < questions->len; i++)
    {
      const CandorComparedQuestion *question = questions->pdata[i];

      candor_workbook_add_number (workbook, (int) i + 1);
      candor_workbook_add_text (workbook, candor_question_get_headline (question->question));
      candor_workbook_add_text (workbook, question->is_common ? _("Yes") : _("No"));
      candor_workbook_add_number (workbook, (int) question->n_scored);
      if (question->n_scored > 0)
        candor_workbook_add_decimal (workbook, question->mean);
      candor_workbook_end_row (workbook);
    }
}

static void
add_deviations (CandorWorkbook   *workbook,
                CandorComparison *comparison,
                gboolean          use_alias)
{
  const CandorColumn columns[] = { { _("Candidate"), 24 }, { _("What differed"), 80 } };
  GListModel *rows = candor_comparison_get_interviews (comparison);

  /* Translators: the name of a sheet, at most 31 characters */
  candor_workbook_begin_sheet (workbook, _("What differed"), columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);
      g_autofree char *person =
        candor_report_person_of (candor_compared_interview_get_interview (row), use_alias);
      GPtrArray *deviations = candor_compared_interview_get_deviations (row);

      for (guint n = 0; n < deviations->len; n++)
        {
          candor_workbook_add_label (workbook, person);
          candor_workbook_add_text (workbook, deviations->pdata[n]);
          candor_workbook_end_row (workbook);
        }
    }
}

/*
 * candor_comparison_write_xlsx:
 * @comparison: a comparison
 * @use_alias: whether candidates stand under their alias
 * @error: return location for an error
 *
 * Writes a comparison as a spreadsheet.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_comparison_write_xlsx (CandorComparison *comparison,
                              gboolean          use_alias,
                              GError          **error)
{
  const char *name = candor_kit_get_name (candor_comparison_get_kit (comparison));
  /* Translators: the title of a report; %s is a kit */
  g_autofree char *title = g_strdup_printf (_("Comparison: %s"), name);
  g_autoptr(CandorWorkbook) workbook = candor_workbook_new (title, 0, error);

  if (workbook == NULL)
    return NULL;
  add_grid (workbook, comparison, use_alias);
  add_questions (workbook, comparison);
  add_deviations (workbook, comparison, use_alias);
  return candor_workbook_close (workbook, error);
}
