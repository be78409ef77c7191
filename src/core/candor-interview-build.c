/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-private.h"

/**
 * candor_interview_set_state:
 * @self: a interview
 * @state: its state
 */
void
candor_interview_set_state (CandorInterview     *self,
                            CandorInterviewState state)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  self->state = state;
  g_object_notify (G_OBJECT (self), "state");
}

/**
 * candor_interview_set_times:
 * @self: a interview
 * @planned_for_us: when it is planned for
 * @created_at_us: when it was made
 * @finished_at_us: when it was finished
 * @signed_at_us: when it was signed
 * @last_saved_us: when something of it was saved last
 */
void
candor_interview_set_times (CandorInterview *self,
                            gint64           planned_for_us,
                            gint64           created_at_us,
                            gint64           finished_at_us,
                            gint64           signed_at_us,
                            gint64           last_saved_us)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  self->planned_for_us = planned_for_us;
  self->created_at_us = created_at_us;
  self->finished_at_us = finished_at_us;
  self->signed_at_us = signed_at_us;
  self->last_saved_us = last_saved_us;
}

/**
 * candor_interview_set_entered_later:
 * @self: a interview
 * @entered_later: whether it was typed in afterwards
 */
void
candor_interview_set_entered_later (CandorInterview *self,
                                    gboolean         entered_later)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  self->is_entered_later = entered_later;
}

/**
 * candor_interview_set_call_off_reason:
 * @self: a interview
 * @reason: (nullable): why it was called off
 */
void
candor_interview_set_call_off_reason (CandorInterview *self,
                                      const char      *reason)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  g_free (self->call_off_reason);
  self->call_off_reason = g_strdup (reason);
}

/**
 * candor_interview_set_current_position:
 * @self: a interview
 * @position: 0 to n + 1
 */
void
candor_interview_set_current_position (CandorInterview *self,
                                       guint            position)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  self->current_position = position;
  g_object_notify (G_OBJECT (self), "current-position");
}

/**
 * candor_interview_set_extra_minutes:
 * @self: an interview
 * @minutes: extra time that the candidate was granted, 0 for none
 */
void
candor_interview_set_extra_minutes (CandorInterview *self,
                                    int              minutes)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  self->extra_minutes = minutes;
}

/**
 * candor_interview_add_also_present:
 * @self: a interview
 * @name: somebody who was there
 */
void
candor_interview_add_also_present (CandorInterview *self,
                                   const char      *name)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  g_ptr_array_add (self->also_present, g_strdup (name));
}

/**
 * candor_interview_add_sitting:
 * @self: a interview
 * @sitting: one more sitting
 */
void
candor_interview_add_sitting (CandorInterview *self,
                              CandorSitting    sitting)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  g_array_append_val (self->sittings, sitting);
}

/**
 * candor_interview_set_sitting:
 * @self: a interview
 * @sitting: what the last sitting has become
 */
void
candor_interview_set_sitting (CandorInterview *self,
                              CandorSitting    sitting)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  g_return_if_fail (self->sittings->len > 0);

  g_array_index (self->sittings, CandorSitting, self->sittings->len - 1) = sitting;
}

/**
 * candor_interview_add_amendment:
 * @self: a interview
 * @amendment: (transfer full): one more amendment
 */
void
candor_interview_add_amendment (CandorInterview *self,
                                CandorAmendment *amendment)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));

  g_ptr_array_add (self->amendments, amendment);
}

/**
 * candor_interview_add_voiding:
 * @self: a signed interview
 * @voiding: (transfer full): one more question that was taken out or put back since then
 */
void
candor_interview_add_voiding (CandorInterview *self,
                              CandorVoiding   *voiding)
{
  g_return_if_fail (CANDOR_IS_INTERVIEW (self));
  g_return_if_fail (voiding != NULL);

  g_ptr_array_add (self->voidings, voiding);
}
