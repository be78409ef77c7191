/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-report-candidate-copy.h"

#include <glib/gi18n-lib.h>

#include "candor-report-alias.h"

/* The names of those who were there stand for nobody in what was typed. */
static char *
without_others (CandorInterview *interview,
                const char      *text)
{
  GPtrArray *also = candor_interview_get_also_present (interview);
  char *result = candor_report_put_name (text, candor_interview_get_interviewer (interview),
                                         _("the interviewer"));

  for (guint i = 0; i < also->len; i++)
    {
      g_autofree char *before = result;

      result = candor_report_put_name (before, g_ptr_array_index (also, i), _("a colleague"));
    }
  return result;
}

/* A question by its number and section; the bank's wording stays with the bank. */
static CandorQuestion *
number_question (CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  CandorQuestion *shown = candor_question_new (candor_question_get_guide_id (question),
                                               candor_question_get_id (question));
  /* Translators: stands in the place of a question that is not shown */
  g_autofree char *prompt =
    g_strdup_printf (_("Question %u"), candor_response_get_position (response));

  candor_question_set_section (shown, candor_question_get_section_id (question),
                               candor_question_get_section_title (question));
  candor_question_set_prompt (shown, prompt);
  candor_question_set_difficulty (shown, candor_question_get_difficulty (question));
  candor_question_set_minutes (shown, candor_question_get_minutes (question));
  return shown;
}

static CandorResponseEdit *
copy_content (CandorInterview *interview,
              CandorResponse  *response)
{
  CandorResponseEdit *edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_STATE |
                 CANDOR_EDIT_ELAPSED;
  edit->answer = without_others (interview, candor_response_get_answer (response));
  edit->note = without_others (interview, candor_response_get_note (response));
  edit->skip_note = without_others (interview, candor_response_get_skip_note (response));
  edit->rating = candor_response_get_rating (response);
  edit->score = candor_response_get_score (response);
  edit->state = candor_response_get_state (response);
  edit->skip_reason = candor_response_get_skip_reason (response);
  edit->elapsed_s = candor_response_get_elapsed_s (response);
  return edit;
}

static void
add_response (CandorInterview *from,
              CandorInterview *to,
              CandorResponse  *response)
{
  g_autoptr(CandorQuestion) question = number_question (response);
  g_autoptr(CandorResponseEdit) edit = copy_content (from, response);
  g_autoptr(CandorResponse) copy =
    candor_response_new (candor_response_get_position (response), question,
                         candor_response_get_requirement (response),
                         candor_response_get_weight (response),
                         candor_response_is_ad_hoc (response));

  candor_response_apply (copy, edit);
  candor_response_set_replaces (copy, candor_response_get_replaces (response));
  if (candor_response_get_void_reason (response) != NULL)
    candor_response_set_void (copy, _("Not counted for anybody"));
  candor_interview_add_response (to, copy);
}

static void
copy_write_up (CandorInterview *from,
               CandorInterview *to)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    {
      g_autofree char *text = without_others (from, candor_interview_get_text (from, 1 << i));

      candor_write_up_set_text (write_up, 1 << i, text);
    }
  write_up->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = candor_interview_get_recommendation (from);
  candor_interview_apply (to, write_up);
}

static void
copy_circumstances (CandorInterview *from,
                    CandorInterview *to)
{
  GArray *sittings = candor_interview_get_sittings (from);

  for (guint i = 0; i < sittings->len; i++)
    candor_interview_add_sitting (to, g_array_index (sittings, CandorSitting, i));
  candor_interview_set_call_off_reason (to, candor_interview_get_call_off_reason (from));
  candor_interview_set_entered_later (to, candor_interview_is_entered_later (from));
  candor_interview_set_state (to, candor_interview_get_state (from));
  candor_interview_set_times (to, candor_interview_get_planned_for_us (from),
                              candor_interview_get_created_at_us (from),
                              candor_interview_get_finished_at_us (from),
                              candor_interview_get_signed_at_us (from),
                              candor_interview_get_last_saved_us (from));
}

static void
copy_amendments (CandorInterview *from,
                 CandorInterview *to)
{
  GPtrArray *amendments = candor_interview_get_amendments (from);

  for (guint i = 0; i < amendments->len; i++)
    {
      const CandorAmendment *amendment = g_ptr_array_index (amendments, i);
      g_autofree char *old_value = without_others (from, amendment->old_value);
      g_autofree char *new_value = without_others (from, amendment->new_value);
      g_autofree char *reason = without_others (from, amendment->reason);

      candor_interview_add_amendment (to,
                                      candor_amendment_new (amendment->position, amendment->field,
                                                            old_value, new_value, reason,
                                                            _("the interviewer"),
                                                            amendment->at_us));
    }
}

/**
 * candor_report_for_candidate:
 * @scorecard: a scorecard
 *
 * Takes out what a candidate's own copy does not hold. Names of people who were not there remain
 * where somebody typed them: the file wants reading before it is given away.
 *
 * Returns: (transfer full): a scorecard with the rest
 */
CandorScorecard *
candor_report_for_candidate (CandorScorecard *scorecard)
{
  CandorInterview *from = candor_scorecard_get_interview (scorecard);
  g_autoptr(CandorInterview) to =
    candor_interview_new (candor_interview_get_id (from), candor_interview_get_kit (from),
                          candor_interview_get_candidate (from), _("the interviewer"),
                          candor_interview_is_pilot (from));

  copy_circumstances (from, to);
  copy_write_up (from, to);
  for (guint i = 1; i <= candor_interview_get_n_responses (from); i++)
    add_response (from, to, candor_interview_get_response (from, i));
  copy_amendments (from, to);
  return candor_scorecard_new (to);
}
