/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-report-candidate-copy.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-report-alias.h"
#include "candor-report-passages.h"

/* The record, and what of it is not told. */
typedef struct
{
  CandorInterview    *from;
  const char * const *left_out;         /* (nullable) */
} Copy;

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

/* A text as the copy tells it. What is left out is seen to be, and why; its length is not. */
static char *
told (const Copy *copy,
      guint       position,
      const char *field,
      const char *text)
{
  g_autofree char *id = candor_report_passage_id (position, field);

  if (text == NULL || *text == '\0')
    return g_strdup ("");
  if (copy->left_out != NULL && g_strv_contains (copy->left_out, id))
    return g_strdup (_("[Left out: it speaks of somebody else.]"));
  return without_others (copy->from, text);
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
copy_content (const Copy     *copy,
              CandorResponse *response)
{
  guint position = candor_response_get_position (response);
  CandorResponseEdit *edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_STATE |
                 CANDOR_EDIT_ELAPSED;
  edit->answer = told (copy, position, "answer", candor_response_get_answer (response));
  edit->note = told (copy, position, "note", candor_response_get_note (response));
  edit->skip_note = told (copy, position, "skip-note", candor_response_get_skip_note (response));
  edit->rating = candor_response_get_rating (response);
  edit->score = candor_response_get_score (response);
  edit->state = candor_response_get_state (response);
  edit->skip_reason = candor_response_get_skip_reason (response);
  edit->elapsed_s = candor_response_get_elapsed_s (response);
  return edit;
}

static void
add_response (const Copy      *record,
              CandorInterview *to,
              CandorResponse  *response)
{
  g_autoptr(CandorQuestion) question = number_question (response);
  g_autoptr(CandorResponseEdit) edit = copy_content (record, response);
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
copy_write_up (const Copy      *copy,
               CandorInterview *to)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    {
      g_autofree char *text = told (copy, 0, candor_report_write_up_field (i),
                                    candor_interview_get_text (copy->from, 1 << i));

      candor_write_up_set_text (write_up, 1 << i, text);
    }
  write_up->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = candor_interview_get_recommendation (copy->from);
  candor_interview_apply (to, write_up);
}

static void
copy_circumstances (CandorInterview *from,
                    CandorInterview *to)
{
  GArray *sittings = candor_interview_get_sittings (from);
  const char *call_off_reason = candor_interview_get_call_off_reason (from);
  g_autofree char *reason = call_off_reason != NULL ? without_others (from, call_off_reason) : NULL;

  for (guint i = 0; i < sittings->len; i++)
    candor_interview_add_sitting (to, g_array_index (sittings, CandorSitting, i));
  candor_interview_set_call_off_reason (to, reason);
  candor_interview_set_entered_later (to, candor_interview_is_entered_later (from));
  candor_interview_set_state (to, candor_interview_get_state (from));
  candor_interview_set_times (to, candor_interview_get_planned_for_us (from),
                              candor_interview_get_created_at_us (from),
                              candor_interview_get_finished_at_us (from),
                              candor_interview_get_signed_at_us (from),
                              candor_interview_get_last_saved_us (from));
}

/* What became of a text later is left out with it; a score and a recommendation are told, the reason for a change may be left out. */
static void
copy_amendment (const Copy            *copy,
                const CandorAmendment *amendment,
                CandorInterview       *to)
{
  const char *field = candor_enum_to_nick (CANDOR_TYPE_FIELD, amendment->field);
  gboolean is_text = amendment->field != CANDOR_FIELD_SCORE &&
                     amendment->field != CANDOR_FIELD_RECOMMENDATION;
  g_autofree char *old_value = is_text ? told (copy, amendment->position, field, amendment->old_value)
                                       : g_strdup (amendment->old_value);
  g_autofree char *new_value = is_text ? told (copy, amendment->position, field, amendment->new_value)
                                       : g_strdup (amendment->new_value);
  g_autofree char *reason = told (copy, amendment->position, field, amendment->reason);

  candor_interview_add_amendment (to,
                                  candor_amendment_new (amendment->position, amendment->field,
                                                        old_value, new_value, reason,
                                                        _("the interviewer"), amendment->at_us));
}

/**
 * candor_report_for_candidate:
 * @scorecard: a scorecard
 * @left_out: (nullable): the ids of the passages that are not told
 *
 * Takes out what a candidate's own copy does not hold. Names of people who were not there remain
 * where somebody typed them: the file wants reading before it is given away.
 *
 * Returns: (transfer full): a scorecard with the rest
 */
CandorScorecard *
candor_report_for_candidate (CandorScorecard    *scorecard,
                             const char * const *left_out)
{
  CandorInterview *from = candor_scorecard_get_interview (scorecard);
  const Copy copy = { from, left_out };
  GPtrArray *amendments = candor_interview_get_amendments (from);
  g_autoptr(CandorInterview) to =
    candor_interview_new (candor_interview_get_id (from), candor_interview_get_kit (from),
                          candor_interview_get_candidate (from), _("the interviewer"),
                          candor_interview_is_pilot (from));

  copy_circumstances (from, to);
  copy_write_up (&copy, to);
  for (guint i = 1; i <= candor_interview_get_n_responses (from); i++)
    add_response (&copy, to, candor_interview_get_response (from, i));
  for (guint i = 0; i < amendments->len; i++)
    copy_amendment (&copy, g_ptr_array_index (amendments, i), to);
  return candor_scorecard_new (to);
}
