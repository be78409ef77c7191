/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-retelling.h"

#include "candor-enum-types.h"
#include "candor-report-passages.h"

typedef struct
{
  CandorRetell retell;
  gpointer     data;
} Telling;

static char *
tell (const Telling *telling,
      guint          position,
      const char    *field,
      const char    *text)
{
  return telling->retell (telling->data, position, field, text != NULL ? text : "");
}

/* A question of a guide was written before anybody was invited; one asked on the spot may well call somebody by name. */
static CandorQuestion *
copy_question (const Telling  *telling,
               CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *prompt = NULL;
  CandorQuestion *copy;

  if (!candor_response_is_ad_hoc (response))
    return g_object_ref (question);
  prompt = tell (telling, candor_response_get_position (response), "prompt", candor_question_get_prompt (question));
  copy = candor_question_new (NULL, NULL);
  candor_question_set_prompt (copy, prompt);
  return copy;
}

static CandorResponseEdit *
copy_content (const Telling  *telling,
              CandorResponse *response)
{
  guint position = candor_response_get_position (response);
  CandorResponseEdit *edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_STATE |
                 CANDOR_EDIT_POINTS | CANDOR_EDIT_ELAPSED;
  edit->answer = tell (telling, position, "answer", candor_response_get_answer (response));
  edit->note = tell (telling, position, "note", candor_response_get_note (response));
  edit->skip_note = tell (telling, position, "skip-note", candor_response_get_skip_note (response));
  edit->rating = candor_response_get_rating (response);
  edit->score = candor_response_get_score (response);
  edit->state = candor_response_get_state (response);
  edit->skip_reason = candor_response_get_skip_reason (response);
  edit->heard = candor_response_get_heard (response);
  edit->elapsed_s = candor_response_get_elapsed_s (response);
  return edit;
}

static CandorResponse *
copy_response (const Telling  *telling,
               CandorResponse *response)
{
  guint position = candor_response_get_position (response);
  g_autoptr(CandorQuestion) question = copy_question (telling, response);
  g_autoptr(CandorResponseEdit) edit = copy_content (telling, response);
  const char *void_reason = candor_response_get_void_reason (response);
  CandorResponse *copy = candor_response_new (position, question, candor_response_get_requirement (response),
                                              candor_response_get_weight (response),
                                              candor_response_is_ad_hoc (response));

  candor_response_apply (copy, edit);
  candor_response_set_replaces (copy, candor_response_get_replaces (response));
  if (void_reason != NULL)
    {
      g_autofree char *reason = tell (telling, position, "void", void_reason);

      candor_response_set_void (copy, reason);
    }
  return copy;
}

static void
copy_write_up (const Telling   *telling,
               CandorInterview *from,
               CandorInterview *to)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    {
      g_autofree char *text = tell (telling, 0, candor_report_write_up_field (i),
                                    candor_interview_get_text (from, 1 << i));

      candor_write_up_set_text (write_up, 1 << i, text);
    }
  write_up->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = candor_interview_get_recommendation (from);
  candor_interview_apply (to, write_up);
}

static void
copy_amendment (const Telling         *telling,
                const CandorAmendment *amendment,
                CandorInterview       *to)
{
  const char *field = candor_enum_to_nick (CANDOR_TYPE_FIELD, amendment->field);
  g_autofree char *old_value = tell (telling, amendment->position, field, amendment->old_value);
  g_autofree char *new_value = tell (telling, amendment->position, field, amendment->new_value);
  g_autofree char *reason = tell (telling, amendment->position, field, amendment->reason);

  candor_interview_add_amendment (to,
                                  candor_amendment_new (amendment->position, amendment->field,
                                                        old_value, new_value, reason,
                                                        amendment->who, amendment->at_us));
}

static void
copy_circumstances (const Telling   *telling,
                    CandorInterview *from,
                    CandorInterview *to)
{
  GArray *sittings = candor_interview_get_sittings (from);
  GPtrArray *also = candor_interview_get_also_present (from);
  const char *call_off_reason = candor_interview_get_call_off_reason (from);
  g_autofree char *reason = call_off_reason != NULL ? tell (telling, 0, "call-off", call_off_reason) : NULL;

  for (guint i = 0; i < sittings->len; i++)
    candor_interview_add_sitting (to, g_array_index (sittings, CandorSitting, i));
  for (guint i = 0; i < also->len; i++)
    candor_interview_add_also_present (to, g_ptr_array_index (also, i));
  candor_interview_set_call_off_reason (to, reason);
  candor_interview_set_entered_later (to, candor_interview_is_entered_later (from));
  candor_interview_set_state (to, candor_interview_get_state (from));
  candor_interview_set_times (to, candor_interview_get_planned_for_us (from),
                              candor_interview_get_created_at_us (from),
                              candor_interview_get_finished_at_us (from),
                              candor_interview_get_signed_at_us (from),
                              candor_interview_get_last_saved_us (from));
}

/*
 * candor_report_retell:
 * @from: an interview
 * @candidate: (nullable): who the copy says it was with
 * @retell: gives what stands in the place of a text
 * @data: for @retell
 *
 * Copies the record with each text that somebody typed told anew. What stands in the guide is left as it is.
 *
 * Returns: (transfer full): the copy
 */
CandorInterview *
candor_report_retell (CandorInterview *from,
                      CandorCandidate *candidate,
                      CandorRetell     retell,
                      gpointer         data)
{
  const Telling telling = { retell, data };
  GPtrArray *amendments = candor_interview_get_amendments (from);
  CandorInterview *to = candor_interview_new (candor_interview_get_id (from), candor_interview_get_kit (from), candidate,
                                              candor_interview_get_interviewer (from),
                                              candor_interview_is_pilot (from));

  copy_circumstances (&telling, from, to);
  copy_write_up (&telling, from, to);
  for (guint position = 1; position <= candor_interview_get_n_responses (from); position++)
    {
      g_autoptr(CandorResponse) copy = copy_response (&telling, candor_interview_get_response (from, position));

      candor_interview_add_response (to, copy);
    }
  for (guint i = 0; i < amendments->len; i++)
    copy_amendment (&telling, g_ptr_array_index (amendments, i), to);
  return to;
}
