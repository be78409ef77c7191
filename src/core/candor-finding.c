/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-readiness.h"

/**
 * candor_finding_new:
 * @rank: how much it matters
 * @where: (nullable): the question or file it is about
 * @line: the line in the file, 0 when unknown
 * @position: the position in the kit, 0 for the kit itself
 * @code: what it is, for scripts
 * @message: what it is, for people
 *
 * Returns: (transfer full): a finding
 */
CandorFinding *
candor_finding_new (CandorRank  rank,
                    const char *where,
                    int         line,
                    guint       position,
                    const char *code,
                    const char *message)
{
  CandorFinding *self = g_new0 (CandorFinding, 1);

  self->rank = rank;
  self->where = g_strdup (where != NULL ? where : "");
  self->line = line;
  self->position = position;
  self->code = g_strdup (code);
  self->message = g_strdup (message);
  return self;
}

/**
 * candor_finding_free:
 * @self: (transfer full) (nullable): a finding
 */
void
candor_finding_free (CandorFinding *self)
{
  if (self == NULL)
    return;
  g_free (self->where);
  g_free (self->code);
  g_free (self->message);
  g_free (self);
}
