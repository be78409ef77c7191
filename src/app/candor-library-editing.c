/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

/* Questions changed by hand, each change one job. */

typedef struct
{
  CandorQuestion *question;
  char           *added_id;     /* "GUIDE/ID" */
} PutJob;

typedef struct
{
  const char *guide_id;
  const char *id;
  gboolean    retired;
} RowJob;

static gboolean
add_cb (CandorSql *sql,
        gpointer   data,
        GError   **error)
{
  PutJob *job = data;

  job->added_id = candor_question_table_add (sql, job->question, error);
  return job->added_id != NULL;
}

static gboolean
put_cb (CandorSql *sql,
        gpointer   data,
        GError   **error)
{
  PutJob *job = data;
  g_autofree char *id = candor_question_full_id (job->question);
  g_autoptr(CandorQuestion) before = candor_question_table_load (sql, id, error);

  return before != NULL && candor_guide_table_put_question (sql, job->question, error);
}

static gboolean
set_retired_cb (CandorSql *sql,
                gpointer   data,
                GError   **error)
{
  RowJob *job = data;

  return candor_question_table_set_retired (sql, job->guide_id, job->id, job->retired, error);
}

static gboolean
delete_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  RowJob *job = data;

  return candor_question_table_delete (sql, job->guide_id, job->id, error);
}

static gboolean
check_prompt (CandorQuestion *question,
              GError        **error)
{
  if (candor_question_get_headline (question)[0] != '\0')
    return TRUE;
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                       _("A question needs a first line that can be asked: write one."));
  return FALSE;
}

/* An id may come without its guide, where only one guide has it. */
static gboolean
run_on_row (CandorLibrary *self,
            const char    *id,
            CandorStoreJob job,
            gboolean       retired,
            GError       **error)
{
  g_autoptr(CandorQuestion) question = candor_library_load_question (self, id, error);
  RowJob data = { .retired = retired };

  if (question == NULL)
    return FALSE;
  data.guide_id = candor_question_get_guide_id (question);
  data.id = candor_question_get_id (question);
  return candor_library_run (self, job, &data, CANDOR_CHANGES_GUIDES, error);
}

/**
 * candor_library_add_question:
 * @self: a library
 * @question: a question with its guide and section; its id is not asked
 * @error: return location for an error
 *
 * Adds a question at the end of its section, under an id made of its first line.
 *
 * Returns: (transfer full) (nullable): its "GUIDE/ID"; INVALID without a first line, NOT_FOUND
 *   without such a guide or section
 */
char *
candor_library_add_question (CandorLibrary  *self,
                             CandorQuestion *question,
                             GError        **error)
{
  PutJob job = { question, NULL };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (CANDOR_IS_QUESTION (question), NULL);

  if (!check_prompt (question, error) ||
      !candor_library_run (self, add_cb, &job, CANDOR_CHANGES_GUIDES, error))
    g_clear_pointer (&job.added_id, g_free);
  return job.added_id;
}

/**
 * candor_library_put_question:
 * @self: a library
 * @question: the new state of a question of the bank
 * @error: return location for an error
 *
 * Saves a question that was edited. Kits in use and interviews keep the wording that they have.
 *
 * Returns: whether it is saved; INVALID without a first line, NOT_FOUND when there is none
 */
gboolean
candor_library_put_question (CandorLibrary  *self,
                             CandorQuestion *question,
                             GError        **error)
{
  PutJob job = { question, NULL };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (CANDOR_IS_QUESTION (question), FALSE);

  return check_prompt (question, error) &&
         candor_library_run (self, put_cb, &job, CANDOR_CHANGES_GUIDES, error);
}

/**
 * candor_library_retire_question:
 * @self: a library
 * @id: "GUIDE/ID"
 * @error: return location for an error
 *
 * Takes a question out of the lists and the search; kits and interviews keep it.
 *
 * Returns: %FALSE with NOT_FOUND when there is none
 */
gboolean
candor_library_retire_question (CandorLibrary *self,
                                const char    *id,
                                GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return run_on_row (self, id, set_retired_cb, TRUE, error);
}

/**
 * candor_library_restore_question:
 * @self: a library
 * @id: "GUIDE/ID" of a retired question
 * @error: return location for an error
 *
 * Puts a retired question back into its section.
 *
 * Returns: %FALSE with NOT_FOUND when there is none
 */
gboolean
candor_library_restore_question (CandorLibrary *self,
                                 const char    *id,
                                 GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return run_on_row (self, id, set_retired_cb, FALSE, error);
}

/**
 * candor_library_delete_question:
 * @self: a library
 * @id: "GUIDE/ID"
 * @error: return location for an error
 *
 * Takes back candor_library_add_question(): the question is gone. One that has stood in the bank
 * for a while is better retired.
 *
 * Returns: %FALSE with NOT_FOUND when there is none
 */
gboolean
candor_library_delete_question (CandorLibrary *self,
                                const char    *id,
                                GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return run_on_row (self, id, delete_cb, FALSE, error);
}
