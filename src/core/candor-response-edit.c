/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-response.h"

/**
 * candor_response_edit_new:
 *
 * Returns: (transfer full): a change of nothing
 */
CandorResponseEdit *
candor_response_edit_new (void)
{
  return g_new0 (CandorResponseEdit, 1);
}

/**
 * candor_response_edit_copy:
 * @self: a change
 *
 * Returns: (transfer full): the same change
 */
CandorResponseEdit *
candor_response_edit_copy (const CandorResponseEdit *self)
{
  CandorResponseEdit *copy = g_memdup2 (self, sizeof *self);

  copy->answer = g_strdup (self->answer);
  copy->note = g_strdup (self->note);
  copy->skip_note = g_strdup (self->skip_note);
  return copy;
}

/**
 * candor_response_edit_free:
 * @self: (transfer full) (nullable): a change
 */
void
candor_response_edit_free (CandorResponseEdit *self)
{
  if (self == NULL)
    return;
  g_free (self->answer);
  g_free (self->note);
  g_free (self->skip_note);
  g_free (self);
}

static void
take_text (char      **text,
           const char *newer)
{
  g_free (*text);
  *text = g_strdup (newer);
}

static void
merge_points (CandorResponseEdit       *self,
              const CandorResponseEdit *newer)
{
  if (!(self->fields & CANDOR_EDIT_POINTS))
    self->heard = self->unheard = 0;
  self->heard = (self->heard | newer->heard) & ~newer->unheard;
  self->unheard = (self->unheard | newer->unheard) & ~newer->heard;
}

/**
 * candor_response_edit_merge:
 * @self: a change
 * @newer: one that comes after it
 *
 * Lays @newer over @self, which then does what both did in turn.
 */
void
candor_response_edit_merge (CandorResponseEdit       *self,
                            const CandorResponseEdit *newer)
{
  g_return_if_fail (self != NULL && newer != NULL);

  if (newer->fields & CANDOR_EDIT_ANSWER)
    take_text (&self->answer, newer->answer);
  if (newer->fields & CANDOR_EDIT_NOTE)
    take_text (&self->note, newer->note);
  if (newer->fields & CANDOR_EDIT_RATING)
    {
      self->rating = newer->rating;
      self->score = newer->score;
    }
  if (newer->fields & CANDOR_EDIT_STATE)
    {
      self->state = newer->state;
      self->skip_reason = newer->skip_reason;
      take_text (&self->skip_note, newer->skip_note);
    }
  if (newer->fields & CANDOR_EDIT_POINTS)
    merge_points (self, newer);
  if (newer->fields & CANDOR_EDIT_ELAPSED)
    self->elapsed_s = newer->elapsed_s;
  self->fields |= newer->fields;
}
