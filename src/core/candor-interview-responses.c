/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-private.h"

static void
changed_cb (CandorInterview *self,
            GParamSpec      *pspec)
{
  if (g_str_equal (pspec->name, "rating") || g_str_equal (pspec->name, "state"))
    g_object_notify (G_OBJECT (self), "n-to-score");
}

/*
 * candor_interview_let_responses_go:
 * @self: an interview that is no longer needed
 *
 * Somebody may keep a response longer.
 */
void
candor_interview_let_responses_go (CandorInterview *self)
{
  for (guint i = 0; i < self->by_position->len; i++)
    g_signal_handlers_disconnect_by_data (self->by_position->pdata[i], self);
  g_ptr_array_unref (self->by_position);
  g_object_unref (self->responses);
}

/**
 * candor_interview_add_response:
 * @self: an interview
 * @response: the response after those that are there
 */
void
candor_interview_add_response (CandorInterview *self,
                               CandorResponse  *response)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));
  g_return_if_fail (CANDOR_IS_RESPONSE (response));

  g_signal_connect_swapped (response, "notify", G_CALLBACK (changed_cb), self);
  g_ptr_array_add (self->by_position, response);
  g_list_store_append (self->responses, response);
  g_object_notify (G_OBJECT (self), "n-to-score");
}

/**
 * candor_interview_take_questions:
 * @self: an interview without questions
 *
 * Copies the entries of its kit in order: required, optional and spare alike (rule 1).
 */
void
candor_interview_take_questions (CandorInterview *self)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  for (guint position = 1; position <= candor_kit_get_n_entries (self->kit); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (self->kit, position);
      g_autoptr(CandorResponse) response = candor_response_new (position, candor_kit_entry_get_question (entry),
                                                                candor_kit_entry_get_requirement (entry),
                                                                candor_kit_entry_get_weight (entry), FALSE);

      candor_response_set_void (response, candor_kit_entry_get_void_reason (entry));
      candor_interview_add_response (self, response);
    }
}

/**
 * candor_interview_get_n_responses:
 * @self: an interview
 *
 * Returns: how many questions it has, extra ones among them
 */
guint
candor_interview_get_n_responses (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->by_position->len;
}

/**
 * candor_interview_get_response:
 * @self: an interview
 * @position: from 1
 *
 * Returns: (transfer none) (nullable): the response there
 */
CandorResponse *
candor_interview_get_response (CandorInterview *self,
                               guint            position)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return position >= 1 && position <= self->by_position->len ? self->by_position->pdata[position - 1] : NULL;
}

/**
 * candor_interview_get_started_at_us:
 * @self: an interview
 *
 * Returns: when its first sitting started, 0 before
 */
gint64
candor_interview_get_started_at_us (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  if (self->sittings->len == 0)
    return 0;
  return g_array_index (self->sittings, CandorSitting, 0).started_at_us;
}

/**
 * candor_interview_get_elapsed_s:
 * @self: an interview
 *
 * Returns: the time of all sittings, in seconds, pauses taken out
 */
int
candor_interview_get_elapsed_s (CandorInterview *self)
{
  int elapsed_s = 0;

  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  for (guint i = 0; i < self->sittings->len; i++)
    elapsed_s += g_array_index (self->sittings, CandorSitting, i).elapsed_s;
  return elapsed_s;
}

/**
 * candor_interview_get_text:
 * @self: an interview
 * @field: one of its texts
 *
 * Returns: the text, empty when nothing was written
 */
const char *
candor_interview_get_text (CandorInterview    *self,
                           CandorWriteUpFields field)
{
  int bit = g_bit_nth_lsf (field, -1);
  const char *text;

  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);
  g_return_val_if_fail (bit >= 0 && bit < CANDOR_N_WRITE_UP_TEXTS, NULL);

  text = self->write_up->texts[bit];
  return text != NULL ? text : "";
}

/**
 * candor_interview_count_to_score:
 * @self: an interview
 *
 * Returns: how many questions were asked and are neither scored nor not applicable
 */
guint
candor_interview_count_to_score (CandorInterview *self)
{
  guint n_to_score = 0;

  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  for (guint position = 1; position <= candor_interview_get_n_responses (self); position++)
    n_to_score += candor_interview_is_to_score (self, position);
  return n_to_score;
}

/**
 * candor_interview_is_open:
 * @self: an interview
 * @position: the position of a question
 *
 * Returns: whether it is still to be asked: neither asked, skipped nor left out, and no
 *   spare question stands in for it. Spare questions are only where they
 *   stand in for another
 */
gboolean
candor_interview_is_open (CandorInterview *self,
                          guint            position)
{
  CandorResponse *response = candor_interview_get_response (self, position);

  g_return_val_if_fail (response != NULL, FALSE);

  if (candor_response_get_requirement (response) == CANDOR_REQUIREMENT_RESERVE &&
      candor_response_get_replaces (response) == 0)
    return FALSE;
  return candor_response_get_state (response) == CANDOR_RESPONSE_STATE_NOT_REACHED &&
         !candor_response_is_left_out (response) &&
         !candor_interview_is_replaced (self, position);
}

/**
 * candor_interview_next_open:
 * @self: an interview
 * @position: where it stands
 *
 * Finds where Next goes: the next question neither asked nor skipped, in kit order, and around from the start, so that
 * a jump never loses one. Spare questions come only where they stand in for another.
 *
 * Returns: its position, 0 when none is left
 */
guint
candor_interview_next_open (CandorInterview *self,
                            guint            position)
{
  guint n_responses = candor_interview_get_n_responses (self);

  if (position > n_responses)
    position = 0;
  for (guint i = 1; i <= n_responses; i++)
    {
      guint next = (position + i - 1) % n_responses + 1;

      if (next != position && candor_interview_is_open (self, next))
        return next;
    }
  return 0;
}

/**
 * candor_interview_apply:
 * @self: an interview
 * @write_up: a change that the rules allowed
 *
 * Takes the change over and notifies.
 */
void
candor_interview_apply (CandorInterview     *self,
                        const CandorWriteUp *write_up)
{
  static const char * const names[] = {
    "strengths", "concerns", "summary", "left-open", "general-notes", "candidate-questions",
    "availability", "recommendation",
  };

  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  candor_write_up_merge (self->write_up, write_up);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (write_up->fields & (1u << i))
      g_object_notify (G_OBJECT (self), names[i]);
}
