/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-seal.h"

#include "candor-readiness.h"

/**
 * candor_seal_new:
 *
 * Returns: (transfer full): a seal that says nothing yet
 */
CandorSeal *
candor_seal_new (void)
{
  CandorSeal *self = g_new0 (CandorSeal, 1);

  self->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
  return self;
}

/**
 * candor_seal_free:
 * @self: (transfer full): a seal
 */
void
candor_seal_free (CandorSeal *self)
{
  g_free (self->digest);
  g_free (self->candidate);
  g_free (self->interviewer);
  g_free (self->kit);
  g_ptr_array_unref (self->findings);
  g_free (self);
}
