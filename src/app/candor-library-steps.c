/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include "candor-enum-types.h"
#include "candor-rules.h"

/* Steps taken outside a window, where no monotonic clock runs: a sitting lasts from step to
 * step. */

static CandorSitting *
open_sitting (CandorInterview *interview)
{
  GArray *sittings = candor_interview_get_sittings (interview);
  CandorSitting *last = NULL;

  if (sittings->len > 0)
    last = &g_array_index (sittings, CandorSitting, sittings->len - 1);
  return last != NULL && last->ended_at_us == 0 ? last : NULL;
}

static gboolean
begin_sitting (CandorSql          *sql,
               CandorInterviewJob *job,
               GError            **error)
{
  CandorSitting sitting = { .started_at_us = job->at_us };

  return candor_interview_table_add_sitting (sql, job->interview_id, sitting, error);
}

/* A sitting that a window left behind has a measured length, which stands: the hours since it
 * was killed were no interview. */
static gboolean
end_sitting (CandorSql          *sql,
             CandorInterview    *interview,
             CandorInterviewJob *job,
             GError            **error)
{
  CandorSitting *open = open_sitting (interview);
  CandorSitting ended;

  if (open == NULL)
    return TRUE;

  ended = *open;
  if (ended.elapsed_s > 0)
    ended.ended_at_us = candor_interview_get_last_saved_us (interview);
  else
    {
      ended.ended_at_us = job->at_us;
      ended.elapsed_s = MAX (0, (job->at_us - ended.started_at_us) / G_USEC_PER_SEC);
    }
  return candor_interview_table_put_sitting (sql, job->interview_id, ended, error);
}

static gboolean
put_clock (CandorSql          *sql,
           CandorInterview    *interview,
           CandorInterviewJob *job,
           GError            **error)
{
  switch (job->step)
    {
    case CANDOR_STEP_START:
    case CANDOR_STEP_RESUME:
      return job->without_clock || candor_interview_is_entered_later (interview) || begin_sitting (sql, job, error);
    case CANDOR_STEP_PAUSE:
    case CANDOR_STEP_FINISH:
    case CANDOR_STEP_CALL_OFF:
      return end_sitting (sql, interview, job, error);
    case CANDOR_STEP_REOPEN:
    case CANDOR_STEP_SIGN:
    case CANDOR_STEP_REINSTATE:
    default:
      return TRUE;
    }
}

static gboolean
step_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);

  return interview != NULL &&
         candor_rules_check_step (interview, job->step, error) &&
         (job->step != CANDOR_STEP_START ||
          candor_library_begin_planned (sql, interview, job->at_us, error)) &&
         put_clock (sql, interview, job, error) &&
         candor_library_put_step (sql, job->interview_id, job->step, job->reason, job->at_us,
                                  error);
}

static gboolean
reinstate_cb (CandorSql *sql,
              gpointer   data,
              GError   **error)
{
  CandorInterviewJob *job = data;
  const char *kind = candor_enum_to_nick (CANDOR_TYPE_STEP, CANDOR_STEP_REINSTATE);
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);

  return interview != NULL &&
         candor_rules_check_step (interview, CANDOR_STEP_REINSTATE, error) &&
         candor_interview_table_put_step (sql, job->interview_id,
                                          candor_rules_state_reinstated (interview), NULL,
                                          job->at_us, error) &&
         candor_audit_table_add (sql, kind, job->interview_id, NULL, job->at_us, error);
}

gboolean
candor_library_put_step (CandorSql  *sql,
                         const char *interview_id,
                         CandorStep  step,
                         const char *reason,
                         gint64      at_us,
                         GError    **error)
{
  CandorInterviewState state = candor_rules_state_after (step);
  const char *kind = candor_enum_to_nick (CANDOR_TYPE_STEP, step);

  return candor_interview_table_put_step (sql, interview_id, state, reason, at_us, error) &&
         candor_audit_table_add (sql, kind, interview_id, reason, at_us, error);
}

/**
 * candor_library_step:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @step: what happens; signing is candor_library_sign(), calling off is taken back by candor_library_reinstate()
 * @reason: (nullable): why it is called off
 * @error: return location for an error
 *
 * Moves an interview to its next state (rule 16).
 *
 * Returns: %FALSE with STATE, BUSY, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_step (CandorLibrary *self,
                     const char    *interview_id,
                     CandorStep     step,
                     const char    *reason,
                     GError       **error)
{
  CandorInterviewJob job = { .step = step, .reason = step == CANDOR_STEP_CALL_OFF ? reason : NULL };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);
  g_return_val_if_fail (step != CANDOR_STEP_SIGN && step != CANDOR_STEP_REINSTATE, FALSE);

  return candor_library_run_on_interview (self, interview_id, step_cb, &job, error);
}

/**
 * candor_library_reinstate:
 * @self: a library
 * @interview_id: the id of an interview that was called off, or a unique prefix
 * @error: return location for an error
 *
 * Takes back that it was called off: it is planned, running or paused as before.
 *
 * Returns: %FALSE with STATE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_reinstate (CandorLibrary *self,
                          const char    *interview_id,
                          GError       **error)
{
  CandorInterviewJob job = { .step = CANDOR_STEP_REINSTATE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, reinstate_cb, &job, error);
}

/**
 * candor_library_start_planned:
 * @self: a library
 * @interview_id: the id of a planned interview, or a unique prefix
 * @error: return location for an error
 *
 * Starts a planned interview for a window, where the clock waits for Start Clock.
 *
 * Returns: %FALSE with STATE, BUSY, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_start_planned (CandorLibrary *self,
                              const char    *interview_id,
                              GError       **error)
{
  CandorInterviewJob job = { .step = CANDOR_STEP_START, .without_clock = TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, step_cb, &job, error);
}
