/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-xlsx.h"

#include <glib/gi18n-lib.h>

#include "candor-report-person.h"
#include "candor-words.h"

static void
add_part (CandorWorkbook            *workbook,
          const char                *kind,
          const CandorScorecardPart *part)
{
  candor_workbook_add_label (workbook, kind);
  candor_workbook_add_text (workbook, part->title);
  candor_workbook_add_number (workbook, part->score.n_asked);
  candor_workbook_add_number (workbook, part->score.n_total);
  if (part->score.has_percent)
    {
      candor_workbook_add_percent (workbook, part->score.percent);
      candor_workbook_add_percent (workbook, part->score.low);
      candor_workbook_add_percent (workbook, part->score.high);
    }
  candor_workbook_end_row (workbook);
}

/* One part alone says nothing that the score has not said. */
static void
add_parts (CandorWorkbook  *workbook,
           CandorScorecard *scorecard)
{
  const CandorColumn columns[] = {
    { _("By"), 14 }, { _("Part"), 32 }, { _("Questions asked"), 12 }, { _("Questions to ask"), 12 },
    { _("In percent"), 12 }, { _("If the rest were worst"), 14 }, { _("If the rest were best"), 14 },
  };
  GPtrArray *sections = candor_scorecard_get_by_section (scorecard);
  GPtrArray *difficulties = candor_scorecard_get_by_difficulty (scorecard);

  if (sections->len < 2 && difficulties->len < 2)
    return;
  /* Translators: the name of a sheet, at most 31 characters */
  candor_workbook_begin_sheet (workbook, _("By Section and Difficulty"), columns, G_N_ELEMENTS (columns));
  for (guint i = 0; sections->len > 1 && i < sections->len; i++)
    add_part (workbook, _("Section"), g_ptr_array_index (sections, i));
  for (guint i = 0; difficulties->len > 1 && i < difficulties->len; i++)
    add_part (workbook, _("Difficulty"), g_ptr_array_index (difficulties, i));
}

static void
add_amendment (CandorWorkbook        *workbook,
               const CandorAmendment *amendment)
{
  candor_workbook_add_day (workbook, amendment->at_us);
  if (amendment->position > 0)
    candor_workbook_add_number (workbook, amendment->position);
  else
    candor_workbook_add_text (workbook, NULL);
  candor_workbook_add_text (workbook, candor_words_field (amendment->field));
  candor_workbook_add_text (workbook, amendment->old_value);
  candor_workbook_add_text (workbook, amendment->new_value);
  candor_workbook_add_text (workbook, amendment->reason);
  candor_workbook_add_text (workbook, amendment->who);
  candor_workbook_end_row (workbook);
}

static void
add_amendments (CandorWorkbook  *workbook,
                CandorInterview *interview)
{
  const CandorColumn columns[] = {
    { _("Date"), 12 }, { _("No."), 6 }, { _("Field"), 16 }, { _("Before"), 44 }, { _("Now"), 44 },
    { _("Reason"), 30 }, { _("Who"), 24 },
  };
  GPtrArray *amendments = candor_interview_get_amendments (interview);

  if (amendments->len == 0)
    return;
  /* Translators: the name of a sheet, at most 31 characters */
  candor_workbook_begin_sheet (workbook, _("Amendments"), columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < amendments->len; i++)
    add_amendment (workbook, g_ptr_array_index (amendments, i));
}

/*
 * candor_scorecard_write_xlsx:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard as a spreadsheet.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_scorecard_write_xlsx (CandorScorecard           *scorecard,
                             const CandorReportOptions *options,
                             GError                   **error)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autofree char *person = candor_report_person (scorecard, options);
  /* Translators: the title of a report; %s is the candidate */
  g_autofree char *title = g_strdup_printf (_("Scorecard: %s"), person);
  g_autoptr(CandorWorkbook) workbook =
    candor_workbook_new (title, candor_interview_get_started_at_us (interview), error);

  if (workbook == NULL)
    return NULL;
  candor_scorecard_xlsx_add_summary (workbook, scorecard, options, person);
  candor_scorecard_xlsx_add_questions (workbook, scorecard, options);
  add_parts (workbook, scorecard);
  add_amendments (workbook, interview);
  return candor_workbook_close (workbook, error);
}
