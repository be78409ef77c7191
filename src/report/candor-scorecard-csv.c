/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-text.h"

#include <glib/gi18n-lib.h>

#include "candor-csv-row.h"
#include "candor-enum-types.h"
#include "candor-report-person.h"
#include "candor-time.h"
#include "candor-words.h"

static void
add_head (GString *out)
{
  const char * const names[] = { _("Candidate"), _("Kit"), _("Version"), _("Interviewer"), _("Date"),
                                 _("Number"), _("Section"), _("Difficulty"), _("Question"),
                                 _("State"), _("Score"), _("Points heard"), _("Points"),
                                 _("Answer"), _("Note") };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    candor_csv_add_cell (out, names[i]);
  candor_csv_end_row (out);
}

static void
add_occasion (GString         *out,
              CandorInterview *interview,
              const char      *person)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  g_autofree char *day = candor_day_of_time (candor_interview_get_started_at_us (interview));

  candor_csv_add_cell (out, person);
  candor_csv_add_cell (out, candor_kit_get_name (kit));
  candor_csv_add_number (out, candor_kit_get_version (kit));
  candor_csv_add_cell (out, candor_interview_get_interviewer (interview));
  candor_csv_add_cell (out, day);
}

static int
count_heard (CandorResponse *response,
             guint           n_points)
{
  int n_heard = 0;

  for (guint i = 0; i < n_points; i++)
    n_heard += candor_response_is_heard (response, i);
  return n_heard;
}

static void
add_response (GString        *out,
              CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  guint n_points = candor_question_get_points (question)->len;
  gboolean is_scored = candor_response_get_rating (response) == CANDOR_RATING_SCORED;

  candor_csv_add_number (out, candor_response_get_position (response));
  candor_csv_add_cell (out, candor_question_get_section_title (question));
  candor_csv_add_cell (out, candor_words_difficulty (candor_question_get_difficulty (question)));
  candor_csv_add_cell (out, candor_question_get_headline (question));
  candor_csv_add_cell (out, candor_enum_to_nick (CANDOR_TYPE_RESPONSE_STATE,
                                                 candor_response_get_state (response)));
  if (is_scored)
    candor_csv_add_number (out, candor_response_get_score (response));
  else
    candor_csv_add_cell (out, "");
  candor_csv_add_number (out, count_heard (response, n_points));
  candor_csv_add_number (out, (int) n_points);
  candor_csv_add_cell (out, candor_response_get_answer (response));
  candor_csv_add_cell (out, candor_response_get_note (response));
}

/*
 * candor_scorecard_write_csv:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard as a table, a row a question.
 *
 * Returns: (transfer full): the table
 */
GBytes *
candor_scorecard_write_csv (CandorScorecard           *scorecard,
                            const CandorReportOptions *options,
                            GError                   **error)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autofree char *person = candor_report_person (scorecard, options);
  GString *out = g_string_new (NULL);

  add_head (out);
  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    {
      add_occasion (out, interview, person);
      add_response (out, candor_interview_get_response (interview, i));
      candor_csv_end_row (out);
    }
  return g_string_free_to_bytes (out);
}
