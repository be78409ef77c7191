/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-rules.h"

/* Leaving out what there is no time for (rule 13), recorded as not reached and taken back as one; asking a spare question
 * in the place of one that is spent; and the extra time in which nothing need be left out. */

static gboolean
is_kept (CandorLive *self,
         guint       position,
         gboolean    with_required)
{
  const CandorEditFields any = CANDOR_EDIT_STATE | CANDOR_EDIT_RATING | CANDOR_EDIT_ANSWER |
                               CANDOR_EDIT_NOTE | CANDOR_EDIT_POINTS;
  CandorResponse *response = candor_interview_get_response (self->interview, position);

  return !candor_interview_is_open (self->interview, position) ||
         candor_live_has_pending_edit (self, position, any) ||
         (!with_required && (position == self->position ||
                             candor_response_get_requirement (response) != CANDOR_REQUIREMENT_OPTIONAL));
}

/* Returns: how many questions were left out */
static guint
leave_out (CandorLive *self,
           gboolean    with_required,
           guint       undo_position)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(CandorLiveChange) change =
    candor_live_change_new_leave_out (positions, CANDOR_SKIP_REASON_NO_TIME);
  guint n_left_out;

  for (guint position = 1; position <= candor_interview_get_n_responses (self->interview); position++)
    if (!is_kept (self, position, with_required))
      g_array_append_val (positions, position);

  n_left_out = positions->len;
  if (n_left_out == 0 && undo_position == CANDOR_LIVE_STAY)
    return 0;
  change->position = undo_position;
  change->can_be_undone = TRUE;
  candor_live_push (self, g_steal_pointer (&change));
  return n_left_out;
}

/**
 * candor_live_leave_out_optional:
 * @self: a live interview
 *
 * Leaves out the optional questions still to come; candor_live_undo() takes that back.
 *
 * Returns: how many
 */
guint
candor_live_leave_out_optional (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), 0);

  return leave_out (self, FALSE, CANDOR_LIVE_STAY);
}

/**
 * candor_live_go_to_closing:
 * @self: a live interview
 *
 * Leaves out every question not yet asked and goes to the closing card; candor_live_undo() takes that back and returns
 * to where it was. A question on whose card nothing was written is not yet asked.
 *
 * Returns: how many were left out
 */
guint
candor_live_go_to_closing (CandorLive *self)
{
  guint n_left_out;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), 0);

  candor_live_flush (self);
  n_left_out = leave_out (self, TRUE, self->position);
  candor_live_go_to (self, candor_interview_get_n_responses (self->interview) + 1, NULL);
  return n_left_out;
}

/**
 * candor_live_ask_spare:
 * @self: a live interview
 * @error: return location for an error
 *
 * Lets the nearest spare question take the place of the one now open and goes there; candor_live_undo() takes that back.
 *
 * Returns: %FALSE with NOT_FOUND when no spare question is left, with RANGE or STATE when none may stand in here
 */
gboolean
candor_live_ask_spare (CandorLive *self,
                       GError    **error)
{
  CandorLiveChange *change;
  guint spare = 0;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (candor_live_get_response (self) != NULL)
    spare = candor_interview_find_spare (self->interview, self->position);
  if (spare == 0)
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
                           _("No spare question is left. Ask an extra one instead."));
      return FALSE;
    }
  if (!candor_rules_check_spare (self->interview, self->position, spare, error))
    return FALSE;

  change = candor_live_change_new_stand_in (spare, self->position);
  change->position = self->position;
  change->can_be_undone = TRUE;
  candor_live_push (self, change);
  return candor_live_go_to (self, spare, error);
}

/**
 * candor_live_set_extra_minutes:
 * @self: a live interview
 * @minutes: extra time that the candidate was granted, 0 for none
 * @error: return location for an error
 *
 * Moves the plan and the pace. It is recorded apart: no score, no report and no audit entry has it.
 *
 * Returns: %FALSE with RANGE
 */
gboolean
candor_live_set_extra_minutes (CandorLive *self,
                               int         minutes,
                               GError    **error)
{
  CandorLiveChange *change;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (minutes < 0 || minutes > CANDOR_MAX_EXTRA_MINUTES)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
                   _("Extra time is from 0 to %d minutes."), CANDOR_MAX_EXTRA_MINUTES);
      return FALSE;
    }
  change = candor_live_change_new (CANDOR_LIVE_EXTRA_TIME);
  change->extra_minutes = minutes;
  candor_live_push (self, change);
  return TRUE;
}
