/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-change.h"

#include "candor-library-private.h"
#include "candor-rules.h"

CandorLiveChange *
candor_live_change_new (CandorLiveChangeKind kind)
{
  CandorLiveChange *self = g_new0 (CandorLiveChange, 1);

  self->kind = kind;
  self->at_us = g_get_real_time ();
  return self;
}

CandorLiveChange *
candor_live_change_new_edit (guint                     position,
                             const CandorResponseEdit *edit)
{
  CandorLiveChange *self = candor_live_change_new (CANDOR_LIVE_EDIT);

  self->position = position;
  self->edit = candor_response_edit_copy (edit);
  return self;
}

CandorLiveChange *
candor_live_change_new_leave_out (GArray          *positions,
                                  CandorSkipReason reason)
{
  CandorLiveChange *self = candor_live_change_new (CANDOR_LIVE_LEAVE_OUT);

  self->positions = positions;
  self->edit = candor_response_edit_new ();
  self->edit->fields = CANDOR_EDIT_STATE;
  self->edit->state = CANDOR_RESPONSE_STATE_NOT_REACHED;
  self->edit->skip_reason = reason;
  return self;
}

CandorLiveChange *
candor_live_change_new_stand_in (guint spare,
                                 guint replaces)
{
  CandorLiveChange *self = candor_live_change_new (CANDOR_LIVE_STAND_IN);

  self->spare = spare;
  self->replaces = replaces;
  return self;
}

void
candor_live_change_free (CandorLiveChange *self)
{
  g_clear_pointer (&self->edit, candor_response_edit_free);
  g_clear_pointer (&self->write_up, candor_write_up_free);
  g_clear_pointer (&self->positions, g_array_unref);
  g_clear_object (&self->response);
  g_free (self->reason);
  g_free (self);
}

gboolean
candor_live_change_absorb (CandorLiveChange       *self,
                           const CandorLiveChange *newer)
{
  if (self->kind != newer->kind || self->can_be_undone || newer->can_be_undone)
    return FALSE;

  switch (self->kind)
    {
    case CANDOR_LIVE_EDIT:
      if (self->position != newer->position)
        return FALSE;
      candor_response_edit_merge (self->edit, newer->edit);
      break;
    case CANDOR_LIVE_WRITE_UP:
      candor_write_up_merge (self->write_up, newer->write_up);
      break;
    case CANDOR_LIVE_POSITION:
      self->position = newer->position;
      break;
    case CANDOR_LIVE_PUT_SITTING:
      self->sitting = newer->sitting;
      break;
    case CANDOR_LIVE_STEP:
    case CANDOR_LIVE_ADD_SITTING:
    case CANDOR_LIVE_ASK:
    case CANDOR_LIVE_LEAVE_OUT:
    case CANDOR_LIVE_STAND_IN:
    case CANDOR_LIVE_EXTRA_TIME:
    case CANDOR_LIVE_UNDO:
    default:
      return FALSE;
    }
  self->at_us = newer->at_us;
  return TRUE;
}

CandorLiveChange *
candor_live_change_invert (const CandorLiveChange *self,
                           CandorInterview        *interview)
{
  g_autoptr(CandorResponseEdit) inverse = NULL;
  CandorResponse *response;

  if (self->kind == CANDOR_LIVE_LEAVE_OUT)
    return candor_live_change_new_leave_out (g_array_ref (self->positions),
                                             CANDOR_SKIP_REASON_NONE);
  if (self->kind == CANDOR_LIVE_STAND_IN)
    return candor_live_change_new_stand_in (self->spare, 0);

  response = candor_interview_get_response (interview, self->position);
  inverse = candor_response_invert (response, self->edit);
  return candor_live_change_new_edit (self->position, inverse);
}

static gboolean
has_position (GArray *positions,
              guint   position)
{
  for (guint i = 0; i < positions->len; i++)
    if (g_array_index (positions, guint, i) == position)
      return TRUE;
  return FALSE;
}

gboolean
candor_live_change_edits (const CandorLiveChange *self,
                          guint                   position,
                          CandorEditFields        fields)
{
  if (self->kind == CANDOR_LIVE_STAND_IN)
    return self->replaces == position && (fields & CANDOR_EDIT_STATE) != 0;
  if (self->edit == NULL || (self->edit->fields & fields) == 0)
    return FALSE;
  if (self->kind == CANDOR_LIVE_LEAVE_OUT)
    return has_position (self->positions, position);
  return self->position == position;
}

gboolean
candor_live_change_is_quiet (const CandorLiveChange *self)
{
  return self->kind == CANDOR_LIVE_POSITION ||
         self->kind == CANDOR_LIVE_PUT_SITTING ||
         (self->kind == CANDOR_LIVE_EDIT && self->edit->fields == CANDOR_EDIT_ELAPSED);
}

static gboolean
write_left_out (const CandorLiveChange *self,
                const char             *interview_id,
                CandorSql              *sql,
                GError                **error)
{
  for (guint i = 0; i < self->positions->len; i++)
    if (!candor_response_table_apply (sql, interview_id, g_array_index (self->positions, guint, i),
                                      self->edit, self->at_us, error))
      return FALSE;
  return TRUE;
}

gboolean
candor_live_change_write (const CandorLiveChange *self,
                          const char             *interview_id,
                          CandorSql              *sql,
                          GError                **error)
{
  switch (self->kind)
    {
    case CANDOR_LIVE_EDIT:
      return candor_response_table_apply (sql, interview_id, self->position, self->edit,
                                          self->at_us, error);
    case CANDOR_LIVE_WRITE_UP:
      return candor_interview_table_put_write_up (sql, interview_id, self->write_up, self->at_us,
                                                  error);
    case CANDOR_LIVE_STEP:
      return candor_library_put_step (sql, interview_id, self->step, self->reason, self->at_us,
                                      error);
    case CANDOR_LIVE_POSITION:
      return candor_interview_table_put_position (sql, interview_id, self->position, error);
    case CANDOR_LIVE_ADD_SITTING:
      return candor_interview_table_add_sitting (sql, interview_id, self->sitting, error);
    case CANDOR_LIVE_PUT_SITTING:
      return candor_interview_table_put_sitting (sql, interview_id, self->sitting, error);
    case CANDOR_LIVE_ASK:
      return candor_interview_table_add_response (sql, interview_id, self->response, error);
    case CANDOR_LIVE_LEAVE_OUT:
      return write_left_out (self, interview_id, sql, error);
    case CANDOR_LIVE_STAND_IN:
      return candor_response_table_put_replaces (sql, interview_id, self->spare, self->replaces,
                                                 self->at_us, error);
    case CANDOR_LIVE_EXTRA_TIME:
      return candor_extra_time_table_put (sql, interview_id, self->extra_minutes, self->at_us, error);
    case CANDOR_LIVE_UNDO:
    default:
      g_assert_not_reached ();
    }
}

static void
apply_left_out (const CandorLiveChange *self,
                CandorInterview        *interview)
{
  for (guint i = 0; i < self->positions->len; i++)
    candor_response_apply (candor_interview_get_response (interview,
                                                          g_array_index (self->positions, guint, i)), self->edit);
}

static void
apply_step (const CandorLiveChange *self,
            CandorInterview        *interview)
{
  if (self->step == CANDOR_STEP_FINISH)
    candor_interview_set_times (interview,
                                candor_interview_get_planned_for_us (interview),
                                candor_interview_get_created_at_us (interview),
                                self->at_us,
                                candor_interview_get_signed_at_us (interview),
                                self->at_us);
  candor_interview_set_state (interview, candor_rules_state_after (self->step));
}

void
candor_live_change_apply (const CandorLiveChange *self,
                          CandorInterview        *interview)
{
  switch (self->kind)
    {
    case CANDOR_LIVE_EDIT:
      candor_response_apply (candor_interview_get_response (interview, self->position), self->edit);
      break;
    case CANDOR_LIVE_WRITE_UP:
      candor_interview_apply (interview, self->write_up);
      break;
    case CANDOR_LIVE_STEP:
      apply_step (self, interview);
      break;
    case CANDOR_LIVE_POSITION:
      candor_interview_set_current_position (interview, self->position);
      break;
    case CANDOR_LIVE_ADD_SITTING:
      candor_interview_add_sitting (interview, self->sitting);
      break;
    case CANDOR_LIVE_PUT_SITTING:
      candor_interview_set_sitting (interview, self->sitting);
      break;
    case CANDOR_LIVE_ASK:
      candor_interview_add_response (interview, self->response);
      break;
    case CANDOR_LIVE_LEAVE_OUT:
      apply_left_out (self, interview);
      break;
    case CANDOR_LIVE_STAND_IN:
      candor_response_set_replaces (candor_interview_get_response (interview, self->spare),
                                    self->replaces);
      break;
    case CANDOR_LIVE_EXTRA_TIME:
      candor_interview_set_extra_minutes (interview, self->extra_minutes);
      break;
    case CANDOR_LIVE_UNDO:
    default:
      g_assert_not_reached ();
    }
}
