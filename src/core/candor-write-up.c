/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview.h"

/**
 * candor_write_up_new:
 *
 * Returns: (transfer full): a change of nothing
 */
CandorWriteUp *
candor_write_up_new (void)
{
  return g_new0 (CandorWriteUp, 1);
}

/**
 * candor_write_up_copy:
 * @self: a change
 *
 * Returns: (transfer full): the same change
 */
CandorWriteUp *
candor_write_up_copy (const CandorWriteUp *self)
{
  CandorWriteUp *copy = g_memdup2 (self, sizeof *self);

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    copy->texts[i] = g_strdup (self->texts[i]);
  return copy;
}

/**
 * candor_write_up_free:
 * @self: (transfer full) (nullable): a change
 */
void
candor_write_up_free (CandorWriteUp *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    g_free (self->texts[i]);
  g_free (self);
}

/**
 * candor_write_up_set_text:
 * @self: a change
 * @field: one of the texts
 * @text: what it becomes
 */
void
candor_write_up_set_text (CandorWriteUp      *self,
                          CandorWriteUpFields field,
                          const char         *text)
{
  int bit = g_bit_nth_lsf (field, -1);

  g_return_if_fail (self != NULL);
  g_return_if_fail (bit >= 0 && bit < CANDOR_N_WRITE_UP_TEXTS);

  g_free (self->texts[bit]);
  self->texts[bit] = g_strdup (text != NULL ? text : "");
  self->fields |= field;
}

/**
 * candor_write_up_merge:
 * @self: a change
 * @newer: one that comes after it
 *
 * Lays @newer over @self, which then does what both did in turn.
 */
void
candor_write_up_merge (CandorWriteUp       *self,
                       const CandorWriteUp *newer)
{
  g_return_if_fail (self != NULL && newer != NULL);

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    if (newer->fields & (1u << i))
      candor_write_up_set_text (self, 1u << i, newer->texts[i]);
  if (newer->fields & CANDOR_WRITE_UP_RECOMMENDATION)
    self->recommendation = newer->recommendation;
  self->fields |= newer->fields;
}
