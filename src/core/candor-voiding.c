/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-voiding.h"

/**
 * candor_voiding_new:
 * @position: the question
 * @counts_again: whether it was put back
 * @reason: why
 * @who: who did it
 * @at_us: when
 *
 * Returns: (transfer full): one such act
 */
CandorVoiding *
candor_voiding_new (guint       position,
                    gboolean    counts_again,
                    const char *reason,
                    const char *who,
                    gint64      at_us)
{
  CandorVoiding *self = g_new0 (CandorVoiding, 1);

  self->position = position;
  self->counts_again = counts_again;
  self->reason = g_strdup (reason);
  self->who = g_strdup (who);
  self->at_us = at_us;
  return self;
}

/**
 * candor_voiding_free:
 * @self: (transfer full) (nullable): an act
 */
void
candor_voiding_free (CandorVoiding *self)
{
  if (self == NULL)
    return;
  g_free (self->reason);
  g_free (self->who);
  g_free (self);
}
