/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview.h"

/**
 * candor_amendment_new:
 * @position: the question, 0 for the interview itself
 * @field: what was changed
 * @old_value: what it was
 * @new_value: what it became
 * @reason: why
 * @who: who did it
 * @at_us: when
 *
 * Returns: (transfer full): an amendment
 */
CandorAmendment *
candor_amendment_new (guint       position,
                      CandorField field,
                      const char *old_value,
                      const char *new_value,
                      const char *reason,
                      const char *who,
                      gint64      at_us)
{
  CandorAmendment *self = g_new0 (CandorAmendment, 1);

  self->position = position;
  self->field = field;
  self->old_value = g_strdup (old_value);
  self->new_value = g_strdup (new_value);
  self->reason = g_strdup (reason);
  self->who = g_strdup (who);
  self->at_us = at_us;
  return self;
}

/**
 * candor_amendment_free:
 * @self: (transfer full) (nullable): an amendment
 */
void
candor_amendment_free (CandorAmendment *self)
{
  if (self == NULL)
    return;
  g_free (self->old_value);
  g_free (self->new_value);
  g_free (self->reason);
  g_free (self->who);
  g_free (self);
}
