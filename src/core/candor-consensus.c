/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-meeting.h"

/**
 * candor_consensus_new:
 * @digest: the question
 * @score: what the panel settled on
 * @reason: one sentence why
 * @who: who wrote it down
 * @at_us: when
 *
 * Returns: (transfer full): a consensus
 */
CandorConsensus *
candor_consensus_new (const char *digest,
                      int         score,
                      const char *reason,
                      const char *who,
                      gint64      at_us)
{
  CandorConsensus *self = g_new0 (CandorConsensus, 1);

  self->digest = g_strdup (digest);
  self->score = score;
  self->reason = g_strdup (reason);
  self->who = g_strdup (who);
  self->at_us = at_us;
  return self;
}

/**
 * candor_consensus_free:
 * @self: (transfer full): a consensus
 */
void
candor_consensus_free (CandorConsensus *self)
{
  g_free (self->digest);
  g_free (self->reason);
  g_free (self->who);
  g_free (self);
}
