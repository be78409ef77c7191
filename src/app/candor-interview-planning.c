/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

typedef struct
{
  const CandorInterviewPlan *plan;
  char                      *interview_id;      /* out */
} PlanJob;

static CandorKit *
load_kit (CandorSql  *sql,
          const char *prefix,
          GError    **error)
{
  g_autofree char *id = candor_kit_table_find (sql, prefix, error);

  return id != NULL ? candor_kit_table_load (sql, id, 0, error) : NULL;
}

static CandorCandidate *
load_candidate (CandorSql  *sql,
                const char *prefix,
                GError    **error)
{
  g_autofree char *id = candor_candidate_table_find (sql, prefix, error);

  return id != NULL ? candor_candidate_table_load (sql, id, error) : NULL;
}

/* It has no questions before it starts: a plan does not freeze the kit. */
static CandorInterview *
make_plan (CandorKit                 *kit,
           CandorCandidate           *candidate,
           const CandorInterviewPlan *plan)
{
  CandorInterview *interview =
    candor_interview_new (NULL, kit, candidate, plan->interviewer, plan->is_pilot);
  gint64 now_us = g_get_real_time ();

  for (guint i = 0; plan->also_present != NULL && plan->also_present[i] != NULL; i++)
    candor_interview_add_also_present (interview, plan->also_present[i]);
  candor_interview_set_times (interview, plan->planned_for_us, now_us, 0, 0, now_us);
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_PLANNED);
  return interview;
}

static gboolean
plan_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  PlanJob *job = data;
  g_autoptr(CandorKit) kit = load_kit (sql, job->plan->kit_id, error);
  g_autoptr(CandorCandidate) candidate = NULL;
  g_autoptr(CandorInterview) interview = NULL;

  if (kit == NULL)
    return FALSE;
  if (!job->plan->is_pilot &&
      (candidate = load_candidate (sql, job->plan->candidate_id, error)) == NULL)
    return FALSE;

  interview = make_plan (kit, candidate, job->plan);
  job->interview_id = g_strdup (candor_interview_get_id (interview));
  return candor_interview_table_add (sql, interview, error) &&
         candor_audit_table_add (sql, "planned", job->interview_id, NULL, g_get_real_time (),
                                 error);
}

static gboolean
check_is_planned (CandorInterview *interview,
                  GError         **error)
{
  if (candor_interview_get_state (interview) == CANDOR_INTERVIEW_STATE_PLANNED)
    return TRUE;

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
                       _("Only a planned interview can be moved to another time."));
  return FALSE;
}

static gboolean
reschedule_cb (CandorSql *sql,
               gpointer   data,
               GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);

  return interview != NULL &&
         check_is_planned (interview, error) &&
         candor_interview_table_put_planned (sql, job->interview_id, job->planned_for_us, error) &&
         candor_audit_table_add (sql, "rescheduled", job->interview_id, NULL, job->at_us, error);
}

gboolean
candor_library_begin_planned (CandorSql       *sql,
                              CandorInterview *interview,
                              gint64           at_us,
                              GError         **error)
{
  const char *kit_id = candor_kit_get_id (candor_interview_get_kit (interview));
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(CandorInterview) begun = NULL;

  if (!candor_interview_is_pilot (interview) && !candor_kit_table_freeze (sql, kit_id, at_us, error))
    return FALSE;
  kit = candor_kit_table_load (sql, kit_id, 0, error);
  if (kit == NULL)
    return FALSE;
  begun = candor_interview_new (candor_interview_get_id (interview), kit,
                                candor_interview_get_candidate (interview),
                                candor_interview_get_interviewer (interview),
                                candor_interview_is_pilot (interview));
  candor_interview_take_questions (begun);
  return candor_interview_table_begin (sql, begun, error);
}

/**
 * candor_library_plan_interview:
 * @self: a library
 * @plan: who, with which kit, when
 * @error: return location for an error
 *
 * Makes an interview for later. Neither is the kit frozen nor are its questions copied before it
 * starts.
 *
 * Returns: (transfer full) (nullable): the interview; NOT_FOUND, AMBIGUOUS or INVALID
 */
CandorInterview *
candor_library_plan_interview (CandorLibrary             *self,
                               const CandorInterviewPlan *plan,
                               GError                   **error)
{
  PlanJob job = { .plan = plan };
  g_autofree char *interview_id = NULL;
  gboolean is_planned;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (plan != NULL && plan->kit_id != NULL, NULL);

  if (!candor_library_check_plan (plan, error))
    return NULL;
  is_planned = candor_library_run (self, plan_cb, &job, CANDOR_CHANGES_INTERVIEWS, error);
  interview_id = g_steal_pointer (&job.interview_id);
  return is_planned ? candor_library_load_interview (self, interview_id, error) : NULL;
}

/**
 * candor_library_reschedule:
 * @self: a library
 * @interview_id: the id of a planned interview, or a unique prefix
 * @planned_for_us: when it will be held
 * @error: return location for an error
 *
 * Moves a planned interview to another time.
 *
 * Returns: %FALSE with STATE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_reschedule (CandorLibrary *self,
                           const char    *interview_id,
                           gint64         planned_for_us,
                           GError       **error)
{
  CandorInterviewJob job = { .planned_for_us = planned_for_us };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, reschedule_cb, &job, error);
}
