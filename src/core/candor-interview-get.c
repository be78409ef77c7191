/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-private.h"

/**
 * candor_interview_get_id:
 * @self: a interview
 *
 * Returns: its UUID
 */
const char *
candor_interview_get_id (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->id;
}

/**
 * candor_interview_get_kit:
 * @self: a interview
 *
 * Returns: (transfer none): the kit in the version that is asked
 */
CandorKit *
candor_interview_get_kit (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->kit;
}

/**
 * candor_interview_get_candidate:
 * @self: a interview
 *
 * Returns: (transfer none) (nullable): the candidate, %NULL for a pilot
 */
CandorCandidate *
candor_interview_get_candidate (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->candidate;
}

/**
 * candor_interview_get_interviewer:
 * @self: a interview
 *
 * Returns: the interviewer's name
 */
const char *
candor_interview_get_interviewer (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->interviewer;
}

/**
 * candor_interview_get_also_present:
 * @self: a interview
 *
 * Returns: (transfer none) (element-type utf8): who else was there
 */
GPtrArray *
candor_interview_get_also_present (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->also_present;
}

/**
 * candor_interview_get_state:
 * @self: a interview
 *
 * Returns: its state
 */
CandorInterviewState
candor_interview_get_state (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), CANDOR_INTERVIEW_STATE_PLANNED);

  return self->state;
}

/**
 * candor_interview_get_planned_for_us:
 * @self: a interview
 *
 * Returns: when it is planned for
 */
gint64
candor_interview_get_planned_for_us (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->planned_for_us;
}

/**
 * candor_interview_get_created_at_us:
 * @self: a interview
 *
 * Returns: when it was made
 */
gint64
candor_interview_get_created_at_us (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->created_at_us;
}

/**
 * candor_interview_get_finished_at_us:
 * @self: a interview
 *
 * Returns: when it was finished
 */
gint64
candor_interview_get_finished_at_us (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->finished_at_us;
}

/**
 * candor_interview_get_signed_at_us:
 * @self: a interview
 *
 * Returns: when it was signed
 */
gint64
candor_interview_get_signed_at_us (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->signed_at_us;
}

/**
 * candor_interview_get_last_saved_us:
 * @self: a interview
 *
 * Returns: when something of it was saved last
 */
gint64
candor_interview_get_last_saved_us (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->last_saved_us;
}

/**
 * candor_interview_get_call_off_reason:
 * @self: a interview
 *
 * Returns: (nullable): why it was called off
 */
const char *
candor_interview_get_call_off_reason (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->call_off_reason;
}

/**
 * candor_interview_get_sittings:
 * @self: a interview
 *
 * Returns: (transfer none) (element-type CandorSitting): its sittings, in order
 */
GArray *
candor_interview_get_sittings (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->sittings;
}

/**
 * candor_interview_get_amendments:
 * @self: a interview
 *
 * Returns: (transfer none) (element-type CandorAmendment): what was changed after signing
 */
GPtrArray *
candor_interview_get_amendments (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->amendments;
}

/**
 * candor_interview_get_voidings:
 * @self: an interview
 *
 * Returns: (transfer none) (element-type CandorVoiding): what was taken out of the score or put back since it was signed,
 * oldest first
 */
GPtrArray *
candor_interview_get_voidings (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return self->voidings;
}

/**
 * candor_interview_get_current_position:
 * @self: a interview
 *
 * Returns: where the live window stands: 0 the opening card, n + 1 the closing card
 */
guint
candor_interview_get_current_position (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->current_position;
}

/**
 * candor_interview_is_pilot:
 * @self: a interview
 *
 * Returns: whether it is a rehearsal
 */
gboolean
candor_interview_is_pilot (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), FALSE);

  return self->is_pilot;
}

/**
 * candor_interview_is_entered_later:
 * @self: a interview
 *
 * Returns: whether it was typed in afterwards
 */
gboolean
candor_interview_is_entered_later (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), FALSE);

  return self->is_entered_later;
}

/**
 * candor_interview_get_responses:
 * @self: a interview
 *
 * Returns: (transfer none): its responses, of #CandorResponse, by position
 */
GListModel *
candor_interview_get_responses (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), NULL);

  return G_LIST_MODEL (self->responses);
}

/**
 * candor_interview_get_recommendation:
 * @self: a interview
 *
 * Returns: the recommendation
 */
CandorRecommendation
candor_interview_get_recommendation (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), CANDOR_RECOMMENDATION_NONE);

  return self->write_up->recommendation;
}

/**
 * candor_interview_get_extra_minutes:
 * @self: an interview
 *
 * Returns: extra time that the candidate was granted, in minutes; 0 for none
 */
int
candor_interview_get_extra_minutes (CandorInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), 0);

  return self->extra_minutes;
}
