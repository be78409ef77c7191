/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-private.h"

/**
 * candor_candidate_set_name:
 * @self: a candidate
 * @name: the name
 */
void
candor_candidate_set_name (CandorCandidate *self,
                           const char      *name)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->name);
  self->name = g_strdup (name != NULL ? name : "");
  g_object_notify (G_OBJECT (self), "name");
}

/**
 * candor_candidate_set_say_name:
 * @self: a candidate
 * @say_name: how to say it
 */
void
candor_candidate_set_say_name (CandorCandidate *self,
                               const char      *say_name)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->say_name);
  self->say_name = g_strdup (say_name != NULL ? say_name : "");
  g_object_notify (G_OBJECT (self), "say-name");
}

/**
 * candor_candidate_set_role:
 * @self: a candidate
 * @role: the role applied for
 */
void
candor_candidate_set_role (CandorCandidate *self,
                           const char      *role)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->role);
  self->role = g_strdup (role != NULL ? role : "");
  g_object_notify (G_OBJECT (self), "role");
}

/**
 * candor_candidate_set_alias:
 * @self: a candidate
 * @alias: what stands for the name
 */
void
candor_candidate_set_alias (CandorCandidate *self,
                            const char      *alias)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->alias);
  self->alias = g_strdup (alias != NULL ? alias : "");
  g_object_notify (G_OBJECT (self), "alias");
}

/**
 * candor_candidate_set_contact:
 * @self: a candidate
 * @email: (nullable): a mail address
 * @phone: (nullable): a telephone number
 */
void
candor_candidate_set_contact (CandorCandidate *self,
                              const char      *email,
                              const char      *phone)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->email);
  self->email = g_strdup (email != NULL ? email : "");
  g_free (self->phone);
  self->phone = g_strdup (phone != NULL ? phone : "");
  g_object_notify (G_OBJECT (self), "email");
  g_object_notify (G_OBJECT (self), "phone");
}

/**
 * candor_candidate_set_closed:
 * @self: a candidate
 * @closed_on: (nullable): the day it was decided
 * @closed_as: how
 */
void
candor_candidate_set_closed (CandorCandidate *self,
                             const char      *closed_on,
                             CandorClosedAs   closed_as)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->closed_on);
  self->closed_on = g_strdup (closed_on);
  self->closed_as = closed_as;
  g_object_notify (G_OBJECT (self), "closed-on");
  g_object_notify (G_OBJECT (self), "closed-as");
}

/**
 * candor_candidate_set_delete_on:
 * @self: a candidate
 * @delete_on: (nullable): a day
 * @is_own: whether it was chosen rather than computed
 */
void
candor_candidate_set_delete_on (CandorCandidate *self,
                                const char      *delete_on,
                                gboolean         is_own)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->delete_on);
  self->delete_on = g_strdup (delete_on);
  self->delete_on_is_own = is_own;
  g_object_notify (G_OBJECT (self), "delete-on");
}

/**
 * candor_candidate_set_hold:
 * @self: a candidate
 * @reason: (nullable): why it is kept for legal reasons
 */
void
candor_candidate_set_hold (CandorCandidate *self,
                           const char      *reason)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  g_free (self->hold);
  self->hold = g_strdup (reason != NULL ? reason : "");
  g_object_notify (G_OBJECT (self), "hold");
}

/**
 * candor_candidate_set_history:
 * @self: a candidate
 * @n_interviews: how many interviews there are
 * @added_at_us: when the candidate was added
 * @last_interview_at_us: when the last interview was
 */
void
candor_candidate_set_history (CandorCandidate *self,
                              guint            n_interviews,
                              gint64           added_at_us,
                              gint64           last_interview_at_us)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE (self));

  self->n_interviews = n_interviews;
  self->added_at_us = added_at_us;
  self->last_interview_at_us = last_interview_at_us;
  g_object_notify (G_OBJECT (self), "n-interviews");
}
