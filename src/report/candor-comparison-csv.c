/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-writer.h"

#include <glib/gi18n-lib.h>

#include "candor-csv-row.h"
#include "candor-report-person.h"
#include "candor-time.h"
#include "candor-words.h"

static void
add_head (GString          *table,
          CandorComparison *comparison)
{
  const char * const names[] = { _("Candidate"), _("Interviewer"), _("Date"), _("Version of the kit"),
                                 _("State"), _("Recommendation"), _("Score"), _("In percent"),
                                 _("If the rest were worst"), _("If the rest were best") };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    candor_csv_add_cell (table, names[i]);
  for (guint i = 0; i < candor_comparison_get_questions (comparison)->len; i++)
    {
      g_autofree char *heading = candor_comparison_heading (comparison, i);

      candor_csv_add_cell (table, heading);
    }
  candor_csv_add_cell (table, _("What differed"));
  candor_csv_end_row (table);
}

static void
add_occasion (GString         *table,
              CandorInterview *interview,
              gboolean         use_alias)
{
  g_autofree char *person = candor_report_person_of (interview, use_alias);
  g_autofree char *day = candor_day_of_time (candor_interview_get_started_at_us (interview));

  candor_csv_add_cell (table, person);
  candor_csv_add_cell (table, candor_interview_get_interviewer (interview));
  candor_csv_add_cell (table, day);
  candor_csv_add_number (table, candor_kit_get_version (candor_interview_get_kit (interview)));
  candor_csv_add_cell (table, candor_words_state (candor_interview_get_state (interview)));
}

static void
add_score (GString                 *table,
           CandorComparison        *comparison,
           CandorComparedInterview *row)
{
  g_autofree char *words = candor_comparison_tell_score (comparison, row);
  const CandorScore *score = candor_compared_interview_get_score (row);
  CandorInterview *interview = candor_compared_interview_get_interview (row);
  gboolean is_open = score != NULL;

  candor_csv_add_cell (table, is_open ? candor_words_recommendation (candor_interview_get_recommendation (interview)) : NULL);
  candor_csv_add_cell (table, words);
  if (!is_open || !score->has_percent)
    {
      for (guint i = 0; i < 3; i++)
        candor_csv_add_cell (table, NULL);
      return;
    }
  candor_csv_add_percent (table, score->percent);
  candor_csv_add_percent (table, score->low);
  candor_csv_add_percent (table, score->high);
}

static void
add_cells (GString                 *table,
           CandorComparedInterview *row,
           guint                    n_questions)
{
  for (guint i = 0; i < n_questions; i++)
    {
      const CandorCell *cell = candor_compared_interview_get_cell (row, i);

      if (cell != NULL && cell->state == CANDOR_CELL_SCORED)
        candor_csv_add_number (table, cell->score);
      else
        candor_csv_add_cell (table, cell != NULL ? candor_comparison_cell_words (cell->state) : NULL);
    }
}

static void
add_deviations (GString                 *table,
                CandorComparedInterview *row)
{
  GPtrArray *deviations = candor_compared_interview_get_deviations (row);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < deviations->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", (const char *) deviations->pdata[i]);
  candor_csv_add_cell (table, text->str);
}

/*
 * candor_comparison_write_csv:
 * @comparison: a comparison
 * @use_alias: whether candidates stand under their alias
 * @error: return location for an error
 *
 * Writes a comparison as a table: a row a candidate, a column a question.
 *
 * Returns: (transfer full): the table
 */
GBytes *
candor_comparison_write_csv (CandorComparison *comparison,
                             gboolean          use_alias,
                             GError          **error)
{
  GListModel *rows = candor_comparison_get_interviews (comparison);
  GString *table = g_string_new (NULL);

  add_head (table, comparison);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);

      add_occasion (table, candor_compared_interview_get_interview (row), use_alias);
      add_score (table, comparison, row);
      add_cells (table, row, candor_comparison_get_questions (comparison)->len);
      add_deviations (table, row);
      candor_csv_end_row (table);
    }
  return g_string_free_to_bytes (table);
}
