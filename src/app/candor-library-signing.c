/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-rules.h"
#include "candor-report.h"

/* Rule 8. The error says all that is open, a sentence each. */
static gboolean
check_nothing_is_open (CandorInterview *interview,
                       GError         **error)
{
  g_autoptr(GPtrArray) open = candor_rules_list_open (interview);
  g_autofree char *sentences = NULL;

  if (open->len == 0)
    return TRUE;

  g_ptr_array_add (open, NULL);
  sentences = g_strjoinv (" ", (char **) open->pdata);
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INCOMPLETE, sentences);
  return FALSE;
}

/* What is signed says that it is signed, and when. */
static char *
make_document (CandorInterview *interview,
               gint64           at_us,
               char           **digest,
               GError         **error)
{
  g_autoptr(CandorScorecard) scorecard = NULL;

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_SIGNED);
  candor_interview_set_times (interview,
                              candor_interview_get_planned_for_us (interview),
                              candor_interview_get_created_at_us (interview),
                              candor_interview_get_finished_at_us (interview),
                              at_us, at_us);
  scorecard = candor_scorecard_new (interview);
  return candor_scorecard_sign (scorecard, digest, error);
}

static gboolean
sign_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);
  g_autofree char *document = NULL;
  g_autofree char *digest = NULL;

  if (interview == NULL ||
      !candor_rules_check_step (interview, CANDOR_STEP_SIGN, error) ||
      !check_nothing_is_open (interview, error))
    return FALSE;

  document = make_document (interview, job->at_us, &digest, error);
  return document != NULL &&
         candor_interview_table_put_signed (sql, job->interview_id, job->at_us, document, digest,
                                            error) &&
         candor_audit_table_add (sql, "signed", job->interview_id, digest, job->at_us, error);
}

/* (transfer full): the value that the amendment replaces, as it is written down */
static char *
old_value (CandorInterview *interview,
           guint            position,
           CandorField      field)
{
  CandorResponse *response = candor_interview_get_response (interview, position);

  switch (field)
    {
    case CANDOR_FIELD_ANSWER:
      return g_strdup (candor_response_get_answer (response));
    case CANDOR_FIELD_NOTE:
      return g_strdup (candor_response_get_note (response));
    case CANDOR_FIELD_SCORE:
      return candor_response_get_rating (response) == CANDOR_RATING_SCORED
             ? g_strdup_printf ("%d", candor_response_get_score (response))
             : g_strdup (candor_enum_to_nick (CANDOR_TYPE_RATING,
                                              candor_response_get_rating (response)));
    case CANDOR_FIELD_SUMMARY:
      return g_strdup (candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
    case CANDOR_FIELD_RECOMMENDATION:
    default:
      return g_strdup (candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION,
                                            candor_interview_get_recommendation (interview)));
    }
}

static gboolean
amend_cb (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);
  g_autoptr(CandorAmendment) amendment = NULL;
  g_autofree char *old = NULL;

  if (interview == NULL ||
      !candor_rules_check_amend (interview, job->position, job->field, job->text, job->reason,
                                 error))
    return FALSE;

  old = old_value (interview, job->position, job->field);
  amendment = candor_amendment_new (job->position, job->field, old, job->text, job->reason,
                                    candor_interview_get_interviewer (interview), job->at_us);
  return candor_amendment_table_add (sql, job->interview_id, amendment, error);
}

gboolean
candor_library_sign_held (CandorLibrary *self,
                          const char    *interview_id,
                          GError       **error)
{
  CandorInterviewJob job = { .interview_id = interview_id, .at_us = g_get_real_time () };

  return candor_library_run (self, sign_cb, &job, CANDOR_CHANGES_INTERVIEWS, error);
}

/**
 * candor_library_sign:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @error: return location for an error
 *
 * Signs and locks a finished interview: the scorecard document as it stands now is kept with its
 * digest.
 *
 * Returns: %FALSE with INCOMPLETE, whose message says what is open, STATE, BUSY, NOT_FOUND or
 *   AMBIGUOUS
 */
gboolean
candor_library_sign (CandorLibrary *self,
                     const char    *interview_id,
                     GError       **error)
{
  CandorInterviewJob job = { NULL };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, sign_cb, &job, error);
}

/**
 * candor_library_amend:
 * @self: a library
 * @interview_id: the id of a signed interview, or a unique prefix
 * @position: the position of a question, or 0 for the interview itself
 * @field: what changes
 * @new_value: its new value; of a score the number, of a recommendation the nick
 * @reason: why
 * @error: return location for an error
 *
 * Changes a signed scorecard: the old value is kept with who, when and why (rule 10).
 *
 * Returns: %FALSE with STATE, RANGE, INVALID, BUSY, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_amend (CandorLibrary *self,
                      const char    *interview_id,
                      guint          position,
                      CandorField    field,
                      const char    *new_value,
                      const char    *reason,
                      GError       **error)
{
  CandorInterviewJob job = {
    .position = position, .field = field, .text = new_value, .reason = reason
  };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL && new_value != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, amend_cb, &job, error);
}

/**
 * candor_library_load_scorecard:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @error: return location for an error
 *
 * Makes the scorecard of an interview as it stands.
 *
 * Returns: (transfer full) (nullable): the scorecard; NOT_FOUND or AMBIGUOUS
 */
CandorScorecard *
candor_library_load_scorecard (CandorLibrary *self,
                               const char    *interview_id,
                               GError       **error)
{
  g_autoptr(CandorInterview) interview = candor_library_load_interview (self, interview_id, error);

  return interview != NULL ? candor_scorecard_new (interview) : NULL;
}

/**
 * candor_library_load_digest:
 * @self: a library
 * @interview_id: the whole id of an interview
 *
 * Returns: (transfer full) (nullable): the SHA-256 of what was signed, as any report of it has it; %NULL when nothing was
 */
char *
candor_library_load_digest (CandorLibrary *self,
                            const char    *interview_id)
{
  g_autofree char *document = NULL;
  char *digest = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && interview_id != NULL, NULL);

  document = candor_interview_table_load_signed (candor_library_get_reader (self), interview_id, &digest, NULL);
  return digest;
}
