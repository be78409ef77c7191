/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

#include "candor-rules.h"
#include "candor-time.h"

/* The clock is monotonic: setting the computer's time, or winter time, changes no duration. */

#define SAVE_EVERY_S 5

static int
sitting_elapsed_s (CandorLive *self)
{
  gint64 run_us = self->runs_since_us != 0 ? g_get_monotonic_time () - self->runs_since_us : 0;

  return self->run_from_s + (int) (run_us / G_USEC_PER_SEC);
}

static void
push_sitting (CandorLive          *self,
              CandorLiveChangeKind kind)
{
  CandorLiveChange *change = candor_live_change_new (kind);

  change->sitting = self->sitting;
  candor_live_push (self, change);
}

static void
push_step (CandorLive *self,
           CandorStep  step)
{
  CandorLiveChange *change = candor_live_change_new (CANDOR_LIVE_STEP);

  change->step = step;
  candor_live_push (self, change);
}

static gboolean
tick_cb (gpointer user_data)
{
  CandorLive *self = user_data;

  self->n_ticks++;
  if (self->n_ticks % SAVE_EVERY_S == 0)
    {
      self->sitting.elapsed_s = sitting_elapsed_s (self);
      push_sitting (self, CANDOR_LIVE_PUT_SITTING);
      candor_live_keep_question_time (self);
    }
  candor_live_notify (self, CANDOR_LIVE_PROP_ELAPSED_S);
  return G_SOURCE_CONTINUE;
}

static void
run_clock (CandorLive *self)
{
  self->run_from_s = self->sitting.elapsed_s;
  self->runs_since_us = g_get_monotonic_time ();
  self->arrived_at_s = candor_live_get_elapsed_s (self);
  self->tick_source = g_timeout_add_seconds (1, tick_cb, self);
  candor_live_notify (self, CANDOR_LIVE_PROP_CLOCK_RUNS);
}

static void
end_sitting (CandorLive *self)
{
  if (self->sitting.started_at_us == 0 || self->sitting.ended_at_us != 0)
    return;
  candor_live_keep_question_time (self);
  candor_live_stop_clock (self);
  self->sitting.ended_at_us = g_get_real_time ();
  push_sitting (self, CANDOR_LIVE_PUT_SITTING);
}

static gboolean
is_from_today (const CandorSitting *sitting)
{
  g_autofree char *day = candor_day_of_time (sitting->started_at_us);
  g_autofree char *today = candor_day_of_time (g_get_real_time ());

  return g_strcmp0 (day, today) == 0;
}

static void
begin_sitting (CandorLive *self)
{
  self->earlier_s += self->sitting.elapsed_s;
  self->sitting = (CandorSitting) { .started_at_us = g_get_real_time () };
  push_sitting (self, CANDOR_LIVE_ADD_SITTING);
  run_clock (self);
}

/* The same day it is the same sitting, on another a second one. */
static void
go_on (CandorLive *self)
{
  if (self->sitting.started_at_us == 0 || !is_from_today (&self->sitting))
    {
      begin_sitting (self);
      return;
    }
  self->sitting.ended_at_us = 0;
  push_sitting (self, CANDOR_LIVE_PUT_SITTING);
  run_clock (self);
}

CandorLiveChange *
candor_live_make_clock_change (CandorLive *self)
{
  CandorLiveChange *change;
  int elapsed_s = sitting_elapsed_s (self);

  if (self->runs_since_us == 0 || elapsed_s == self->sitting.elapsed_s)
    return NULL;
  self->sitting.elapsed_s = elapsed_s;
  change = candor_live_change_new (CANDOR_LIVE_PUT_SITTING);
  change->sitting = self->sitting;
  return change;
}

void
candor_live_stop_clock (CandorLive *self)
{
  if (self->runs_since_us == 0)
    return;
  self->sitting.elapsed_s = self->run_from_s = sitting_elapsed_s (self);
  self->runs_since_us = 0;
  g_clear_handle_id (&self->tick_source, g_source_remove);
  candor_live_notify (self, CANDOR_LIVE_PROP_CLOCK_RUNS);
}

void
candor_live_keep_question_time (CandorLive *self)
{
  int now_s = candor_live_get_elapsed_s (self);
  int spent_s = now_s - self->arrived_at_s;
  g_autoptr(CandorResponseEdit) edit = NULL;

  self->arrived_at_s = now_s;
  if (spent_s <= 0 || candor_live_get_response (self) == NULL)
    return;
  if (self->spent_s->len <= self->position)
    g_array_set_size (self->spent_s, self->position + 1);
  g_array_index (self->spent_s, int, self->position) += spent_s;

  edit = candor_response_edit_new ();
  edit->fields = CANDOR_EDIT_ELAPSED;
  edit->elapsed_s = g_array_index (self->spent_s, int, self->position);
  candor_live_push (self, candor_live_change_new_edit (self->position, edit));
}

/* An interview that was found running goes on at once: the conversation did. Found on another
 * day, it ended when it was last saved. */
void
candor_live_take_up_clock (CandorLive *self)
{
  GArray *sittings = candor_interview_get_sittings (self->interview);

  if (sittings->len == 0)
    return;

  self->sitting = g_array_index (sittings, CandorSitting, sittings->len - 1);
  self->run_from_s = self->sitting.elapsed_s;
  self->earlier_s = candor_interview_get_elapsed_s (self->interview) - self->sitting.elapsed_s;
  self->was_interrupted =
    candor_interview_get_state (self->interview) == CANDOR_INTERVIEW_STATE_RUNNING &&
    self->sitting.ended_at_us == 0;
  if (!self->was_interrupted)
    return;
  if (is_from_today (&self->sitting))
    {
      run_clock (self);
      return;
    }
  self->sitting.ended_at_us = candor_interview_get_last_saved_us (self->interview);
  push_sitting (self, CANDOR_LIVE_PUT_SITTING);
  push_step (self, CANDOR_STEP_PAUSE);
}

/**
 * candor_live_get_elapsed_s:
 * @self: a live interview
 *
 * Gets the time on the clock in seconds, over all sittings, pauses taken out.
 *
 * Returns: the seconds
 */
int
candor_live_get_elapsed_s (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), 0);

  return self->earlier_s + sitting_elapsed_s (self);
}

/**
 * candor_live_get_clock_runs:
 * @self: a live interview
 *
 * Tells whether the clock runs.
 *
 * Returns: %FALSE before it was started, while paused and after the end
 */
gboolean
candor_live_get_clock_runs (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  return self->runs_since_us != 0;
}

/**
 * candor_live_start_clock:
 * @self: a live interview
 * @error: return location for an error
 *
 * Starts the clock on the opening card and goes to the first question.
 *
 * Returns: %FALSE with STATE when the interview is over
 */
gboolean
candor_live_start_clock (CandorLive *self,
                         GError    **error)
{
  CandorInterviewState state;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  state = candor_interview_get_state (self->interview);
  if (state == CANDOR_INTERVIEW_STATE_PAUSED)
    return candor_live_resume (self, error);
  if (state != CANDOR_INTERVIEW_STATE_RUNNING)
    return candor_rules_check_step (self->interview, CANDOR_STEP_PAUSE, error);

  if (self->runs_since_us == 0)
    go_on (self);
  if (self->position == 0)
    candor_live_next (self);
  return TRUE;
}

/**
 * candor_live_pause:
 * @self: a live interview
 * @error: return location for an error
 *
 * Stops the clock; typing goes on.
 *
 * Returns: %FALSE with STATE when the interview is not running
 */
gboolean
candor_live_pause (CandorLive *self,
                   GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (!candor_rules_check_step (self->interview, CANDOR_STEP_PAUSE, error))
    return FALSE;

  end_sitting (self);
  push_step (self, CANDOR_STEP_PAUSE);
  return TRUE;
}

/**
 * candor_live_resume:
 * @self: a live interview
 * @error: return location for an error
 *
 * Lets the clock run on: the same day in the same sitting, else in a second one.
 *
 * Returns: %FALSE with STATE when the interview is not paused
 */
gboolean
candor_live_resume (CandorLive *self,
                    GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (!candor_rules_check_step (self->interview, CANDOR_STEP_RESUME, error))
    return FALSE;

  push_step (self, CANDOR_STEP_RESUME);
  go_on (self);
  return TRUE;
}

/**
 * candor_live_finish:
 * @self: a live interview
 * @error: return location for an error
 *
 * Ends the conversation: the clock stops, and write-up begins.
 *
 * Returns: %FALSE with STATE when the interview is over already
 */
gboolean
candor_live_finish (CandorLive *self,
                    GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (!candor_rules_check_step (self->interview, CANDOR_STEP_FINISH, error))
    return FALSE;

  candor_live_flush (self);
  end_sitting (self);
  push_step (self, CANDOR_STEP_FINISH);
  return TRUE;
}

/**
 * candor_live_call_off:
 * @self: a live interview
 * @reason: the nick of a CandorCallOffReason, or a sentence
 * @error: return location for an error
 *
 * Calls the interview off: the clock stops, and what was recorded stays. Then the window has nothing to run any more.
 *
 * Returns: %FALSE with STATE when the interview is over already
 */
gboolean
candor_live_call_off (CandorLive *self,
                      const char *reason,
                      GError    **error)
{
  CandorLiveChange *change;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);
  g_return_val_if_fail (reason != NULL, FALSE);

  if (!candor_rules_check_step (self->interview, CANDOR_STEP_CALL_OFF, error))
    return FALSE;

  candor_live_flush (self);
  end_sitting (self);
  change = candor_live_change_new (CANDOR_LIVE_STEP);
  change->step = CANDOR_STEP_CALL_OFF;
  change->reason = g_strdup (reason);
  candor_live_push (self, change);
  return TRUE;
}

/**
 * candor_live_reopen:
 * @self: a live interview
 * @error: return location for an error
 *
 * Takes the end back and lets the clock run on, as long as nothing was written up.
 *
 * Returns: %FALSE with STATE when it is too late
 */
gboolean
candor_live_reopen (CandorLive *self,
                    GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (!candor_rules_check_step (self->interview, CANDOR_STEP_REOPEN, error))
    return FALSE;

  push_step (self, CANDOR_STEP_REOPEN);
  if (!candor_interview_is_entered_later (self->interview))
    go_on (self);
  return TRUE;
}
