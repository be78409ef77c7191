/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-xlsx.h"

#include <glib/gi18n-lib.h>

#include "candor-markup.h"
#include "candor-report-facts.h"
#include "candor-words.h"

static const char *
kind_of (CandorResponse *response)
{
  if (candor_response_is_ad_hoc (response))
    return _("Extra question");
  if (candor_response_get_void_reason (response) != NULL)
    return _("Not counted");
  return candor_words_requirement (candor_response_get_requirement (response));
}

static void
add_markdown (CandorWorkbook *workbook,
              const char     *markdown)
{
  g_autofree char *text = candor_markup_to_text (markdown);

  candor_workbook_add_text (workbook, g_strstrip (text));
}

static void
add_question (CandorWorkbook *workbook,
              CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);

  candor_workbook_add_number (workbook, candor_response_get_position (response));
  candor_workbook_add_text (workbook, candor_question_get_section_title (question));
  candor_workbook_add_text (workbook, candor_words_difficulty (candor_question_get_difficulty (question)));
  candor_workbook_add_text (workbook, kind_of (response));
  add_markdown (workbook, candor_question_get_prompt (question));
}

static void
add_standing (CandorWorkbook  *workbook,
              CandorInterview *interview,
              CandorResponse  *response)
{
  g_autofree char *standing = candor_report_standing (interview, response);

  candor_workbook_add_text (workbook, standing);
  if (candor_response_get_rating (response) == CANDOR_RATING_SCORED)
    candor_workbook_add_number (workbook, candor_response_get_score (response));
  else
    candor_workbook_add_text (workbook, NULL);
}

/* "✓ Names what can be changed", a line a point */
static char *
list_points (CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < points->len; i++)
    g_string_append_printf (lines, "%s%s %s", i > 0 ? "\n" : "",
                            candor_response_is_heard (response, i) ? "✓" : "–",
                            ((const CandorPoint *) g_ptr_array_index (points, i))->text);
  return g_string_free (lines, FALSE);
}

static void
add_points (CandorWorkbook *workbook,
            CandorResponse *response)
{
  guint n_points = candor_question_get_points (candor_response_get_question (response))->len;
  g_autofree char *points = list_points (response);

  if (n_points == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    {
      for (guint i = 0; i < 3; i++)
        candor_workbook_add_text (workbook, NULL);
      return;
    }
  candor_workbook_add_number (workbook, candor_response_count_heard (response));
  candor_workbook_add_number (workbook, n_points);
  candor_workbook_add_text (workbook, points);
}

static void
add_response (CandorWorkbook            *workbook,
              CandorInterview           *interview,
              CandorResponse            *response,
              const CandorReportOptions *options)
{
  add_question (workbook, response);
  add_standing (workbook, interview, response);
  add_points (workbook, response);
  candor_workbook_add_decimal (workbook,
                               candor_response_get_elapsed_s (response) / 60.0);
  candor_workbook_add_text (workbook, candor_response_get_answer (response));
  candor_workbook_add_text (workbook, candor_response_get_note (response));
  candor_workbook_add_text (workbook, candor_response_get_skip_note (response));
  if (options->with_model_answers)
    add_markdown (workbook, candor_question_get_answer (candor_response_get_question (response)));
  candor_workbook_end_row (workbook);
}

/*
 * candor_scorecard_xlsx_add_questions:
 * @workbook: where to
 * @scorecard: a scorecard
 * @options: what goes in
 *
 * Adds the sheet of the questions, a row a question.
 */
void
candor_scorecard_xlsx_add_questions (CandorWorkbook            *workbook,
                                     CandorScorecard           *scorecard,
                                     const CandorReportOptions *options)
{
  const CandorColumn columns[] = {
    { _("No."), 6 }, { _("Section"), 18 }, { _("Difficulty"), 11 }, { _("Kind"), 11 }, { _("Question"), 44 },
    { _("State"), 18 }, { _("Score"), 8 }, { _("Points heard"), 8 }, { _("Points"), 8 },
    { _("Points listened for"), 36 }, { _("Minutes"), 9 }, { _("What was said"), 50 },
    { _("Note of the interviewer"), 36 }, { _("Why it was skipped"), 24 }, { _("Model answer"), 60 },
  };
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);

  candor_workbook_begin_sheet (workbook, _("Questions"), columns,
                               G_N_ELEMENTS (columns) - (options->with_model_answers ? 0 : 1));
  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    add_response (workbook, interview, candor_interview_get_response (interview, i), options);
}
