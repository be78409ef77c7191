/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-rules.h"

static gboolean
record_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);

  return interview != NULL &&
         candor_rules_check_edit (interview, job->position, job->edit, error) &&
         candor_response_table_apply (sql, job->interview_id, job->position, job->edit, job->at_us,
                                      error);
}

static gboolean
ask_cb (CandorSql *sql,
        gpointer   data,
        GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);
  g_autoptr(CandorResponse) response = NULL;

  if (interview == NULL || !candor_rules_check_ask (interview, job->text, error))
    return FALSE;

  job->position = candor_interview_get_n_responses (interview) + 1;
  response = candor_library_make_extra (job->position, job->text);
  return candor_interview_table_add_response (sql, job->interview_id, response, error);
}

static gboolean
write_up_cb (CandorSql *sql,
             gpointer   data,
             GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview =
    candor_interview_table_load (sql, job->interview_id, error);

  return interview != NULL &&
         candor_rules_check_write_up (interview, job->write_up, error) &&
         candor_interview_table_put_write_up (sql, job->interview_id, job->write_up, job->at_us,
                                              error);
}

static gboolean
check_may_go (CandorInterview *interview,
              GError         **error)
{
  if (candor_interview_get_state (interview) != CANDOR_INTERVIEW_STATE_SIGNED &&
      candor_interview_get_state (interview) != CANDOR_INTERVIEW_STATE_AMENDED)
    return TRUE;

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
                       _("A signed scorecard is kept until its deletion date and cannot be "
                         "deleted."));
  return FALSE;
}

static gboolean
delete_interview_cb (CandorSql *sql,
                     gpointer   data,
                     GError   **error)
{
  CandorInterviewJob *job = data;
  g_autoptr(CandorInterview) interview = NULL;

  if (!job->deleted)
    return candor_interview_table_set_deleted (sql, job->interview_id, FALSE, error);

  interview = candor_interview_table_load (sql, job->interview_id, error);
  return interview != NULL &&
         check_may_go (interview, error) &&
         candor_interview_table_set_deleted (sql, job->interview_id, TRUE, error);
}

/* A question of no guide, with a name that its interview alone knows. */
CandorResponse *
candor_library_make_extra (guint       position,
                           const char *prompt)
{
  g_autofree char *id = g_strdup_printf ("extra-%u", position);
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, id);

  candor_question_set_prompt (question, prompt);
  return candor_response_new (position, question, CANDOR_REQUIREMENT_OPTIONAL, 1, TRUE);
}

gboolean
candor_library_run_on_interview (CandorLibrary      *self,
                                 const char         *prefix,
                                 CandorStoreJob      job,
                                 CandorInterviewJob *data,
                                 GError            **error)
{
  g_autofree char *interview_id =
    candor_interview_table_find (candor_library_get_reader (self), prefix, error);

  if (interview_id == NULL || !candor_library_check_not_held (self, interview_id, error))
    return FALSE;

  data->interview_id = interview_id;
  data->at_us = g_get_real_time ();
  return candor_library_run (self, job, data,
                             CANDOR_CHANGES_INTERVIEWS | CANDOR_CHANGES_CANDIDATES, error);
}

/**
 * candor_library_load_interview:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix of eight characters or more
 * @error: return location for an error
 *
 * Loads an interview whole: responses, sittings, amendments.
 *
 * Returns: (transfer full) (nullable): the interview; NOT_FOUND or AMBIGUOUS
 */
CandorInterview *
candor_library_load_interview (CandorLibrary *self,
                               const char    *interview_id,
                               GError       **error)
{
  CandorSql *sql;
  g_autofree char *id = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (interview_id != NULL, NULL);

  sql = candor_library_get_reader (self);
  id = candor_interview_table_find (sql, interview_id, error);
  return id != NULL ? candor_interview_table_load (sql, id, error) : NULL;
}

/**
 * candor_library_record:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @position: the position of the question, from 1
 * @edit: what changes
 * @error: return location for an error
 *
 * Changes any subset of what is recorded on one question.
 *
 * Returns: %FALSE with BUSY, STATE, RANGE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_record (CandorLibrary            *self,
                       const char               *interview_id,
                       guint                     position,
                       const CandorResponseEdit *edit,
                       GError                  **error)
{
  CandorInterviewJob job = { .position = position, .edit = edit };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL && edit != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, record_cb, &job, error);
}

/**
 * candor_library_ask:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @prompt: the question that was asked on the fly
 * @error: return location for an error
 *
 * Adds an extra question: kept, and never in the comparable score.
 *
 * Returns: its position, or 0 with BUSY, STATE, INVALID, NOT_FOUND or AMBIGUOUS
 */
guint
candor_library_ask (CandorLibrary *self,
                    const char    *interview_id,
                    const char    *prompt,
                    GError       **error)
{
  CandorInterviewJob job = { .text = prompt };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), 0);
  g_return_val_if_fail (interview_id != NULL && prompt != NULL, 0);

  if (!candor_library_run_on_interview (self, interview_id, ask_cb, &job, error))
    return 0;
  return job.position;
}

/**
 * candor_library_write_up:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @write_up: what changes
 * @error: return location for an error
 *
 * Changes texts and recommendation of the interview itself.
 *
 * Returns: %FALSE with BUSY, STATE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_write_up (CandorLibrary       *self,
                         const char          *interview_id,
                         const CandorWriteUp *write_up,
                         GError             **error)
{
  CandorInterviewJob job = { .write_up = write_up };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL && write_up != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, write_up_cb, &job, error);
}

/**
 * candor_library_remove_interview:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @error: return location for an error
 *
 * Removes an interview that is not signed (rule 16).
 *
 * Returns: %FALSE with STATE, BUSY, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_remove_interview (CandorLibrary *self,
                                 const char    *interview_id,
                                 GError       **error)
{
  CandorInterviewJob job = { .deleted = TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return candor_library_run_on_interview (self, interview_id, delete_interview_cb, &job, error);
}

/**
 * candor_library_restore_interview:
 * @self: a library
 * @interview_id: the whole id of an interview that was removed
 * @error: return location for an error
 *
 * Puts a removed interview back: Undo.
 *
 * Returns: %FALSE with NOT_FOUND when it is gone for good
 */
gboolean
candor_library_restore_interview (CandorLibrary *self,
                                  const char    *interview_id,
                                  GError       **error)
{
  CandorInterviewJob job = { .interview_id = interview_id };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return candor_library_run (self, delete_interview_cb, &job,
                             CANDOR_CHANGES_INTERVIEWS | CANDOR_CHANGES_CANDIDATES, error);
}
