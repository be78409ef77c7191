/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-rules.h"

typedef struct
{
  const CandorInterviewPlan *plan;
  gint64                     now_us;
  char                      *interview_id;      /* out */
} StartJob;

gboolean
candor_library_check_plan (const CandorInterviewPlan *plan,
                           GError                   **error)
{
  g_autofree char *interviewer =
    g_strstrip (g_strdup (plan->interviewer != NULL ? plan->interviewer : ""));

  if (plan->candidate_id == NULL && !plan->is_pilot)
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                           _("An interview needs a candidate; only a rehearsal goes without."));
      return FALSE;
    }
  if (*interviewer == '\0')
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                           _("An interview needs the name of the interviewer."));
      return FALSE;
    }
  return TRUE;
}

/* Rule 1: the first real interview freezes the kit; planning and rehearsal do not. */
static CandorKit *
take_kit (CandorSql *sql,
          StartJob  *job,
          GError   **error)
{
  g_autofree char *id = candor_kit_table_find (sql, job->plan->kit_id, error);

  if (id == NULL)
    return NULL;
  if (!job->plan->is_pilot && !candor_kit_table_freeze (sql, id, job->now_us, error))
    return NULL;
  return candor_kit_table_load (sql, id, 0, error);
}

static CandorCandidate *
take_candidate (CandorSql *sql,
                StartJob  *job,
                GError   **error)
{
  g_autofree char *id = candor_candidate_table_find (sql, job->plan->candidate_id, error);

  return id != NULL ? candor_candidate_table_load (sql, id, error) : NULL;
}

static CandorInterview *
make_interview (CandorKit       *kit,
                CandorCandidate *candidate,
                StartJob        *job)
{
  const CandorInterviewPlan *plan = job->plan;
  CandorInterview *interview =
    candor_interview_new (NULL, kit, candidate, plan->interviewer, plan->is_pilot);

  for (guint i = 0; plan->also_present != NULL && plan->also_present[i] != NULL; i++)
    candor_interview_add_also_present (interview, plan->also_present[i]);
  candor_interview_take_questions (interview);
  candor_interview_set_times (interview, 0, job->now_us, 0, 0, job->now_us);
  candor_interview_set_entered_later (interview, plan->held_at_us != 0);
  candor_interview_set_state (interview, candor_rules_state_after (CANDOR_STEP_START));
  return interview;
}

/* An interview entered afterwards has its time, and a clock that never ran. */
static gboolean
add_first_sitting (CandorSql *sql,
                   StartJob  *job,
                   GError   **error)
{
  gint64 held_at_us = job->plan->held_at_us;
  CandorSitting sitting = { .started_at_us = held_at_us != 0 ? held_at_us : job->now_us,
                            .ended_at_us = held_at_us };

  if (held_at_us != 0 && job->plan->held_minutes > 0)
    {
      sitting.elapsed_s = job->plan->held_minutes * 60;
      sitting.ended_at_us = held_at_us + sitting.elapsed_s * G_USEC_PER_SEC;
    }

  if (held_at_us == 0 && !job->plan->starts_clock)
    return TRUE;
  return candor_interview_table_add_sitting (sql, job->interview_id, sitting, error);
}

static gboolean
start_cb (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  StartJob *job = data;
  g_autoptr(CandorKit) kit = take_kit (sql, job, error);
  g_autoptr(CandorCandidate) candidate = NULL;
  g_autoptr(CandorInterview) interview = NULL;

  if (kit == NULL)
    return FALSE;
  if (!job->plan->is_pilot && (candidate = take_candidate (sql, job, error)) == NULL)
    return FALSE;

  interview = make_interview (kit, candidate, job);
  job->interview_id = g_strdup (candor_interview_get_id (interview));
  return candor_interview_table_add (sql, interview, error) &&
         add_first_sitting (sql, job, error) &&
         candor_audit_table_add (sql, "started", job->interview_id, NULL, job->now_us, error) &&
         (candidate == NULL ||
          candor_library_count_deletion_date (sql, candor_candidate_get_id (candidate), error));
}

/**
 * candor_library_start_interview:
 * @self: a library
 * @plan: who, with which kit
 * @error: return location for an error
 *
 * Makes an interview and starts it, in one transaction: the kit freezes unless it is a rehearsal,
 * and the interview takes its copy of each question (rules 1 and 2).
 *
 * Returns: (transfer full) (nullable): the interview; NOT_FOUND, AMBIGUOUS or INVALID
 */
CandorInterview *
candor_library_start_interview (CandorLibrary             *self,
                                const CandorInterviewPlan *plan,
                                GError                   **error)
{
  StartJob job = { .plan = plan, .now_us = g_get_real_time () };
  g_autofree char *interview_id = NULL;
  gboolean is_started;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (plan != NULL && plan->kit_id != NULL, NULL);

  if (!candor_library_check_plan (plan, error))
    return NULL;
  is_started = candor_library_run (self, start_cb, &job,
                                   CANDOR_CHANGES_ALL & ~CANDOR_CHANGES_GUIDES, error);
  interview_id = g_steal_pointer (&job.interview_id);
  return is_started ? candor_library_load_interview (self, interview_id, error) : NULL;
}
