/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-guide-import.h"
#include "candor-proposing.h"

typedef struct
{
  CandorGuideImport          import;
  const CandorImportOptions *options;
  CandorImportOptions        own_options;
  GPtrArray                 *remarks;           /* of a proposal */
  GCancellable              *cancellable;
  gboolean                   was_there;
  gboolean                   is_left_out;       /* all went well, and it is rolled back */
} ImportJob;

static gboolean
leave_out (ImportJob *job,
           GError   **error)
{
  job->is_left_out = TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "left out");
  return FALSE;
}

/* What stands in the bank afterwards is compared with what stood there before: the one
 * definition of "the same content" is the store's. */
static gboolean
import_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  ImportJob *job = data;
  CandorGuideImport *import = &job->import;

  if (!candor_guide_import_run (import, sql, error))
    return FALSE;

  job->was_there = import->digest_before != NULL &&
                   g_str_equal (import->digest_before, import->digest_after);
  if (job->was_there)
    return leave_out (job, error);
  if (import->digest_before != NULL && !job->options->replace)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_EXISTS,
                   /* Translators: the id of a guide */
                   _("There is a guide “%s” with other content. Replace it, or import this one "
                     "under another id."),
                   candor_guide_get_id (import->guide));
      return FALSE;
    }
  return job->options->dry_run ? leave_out (job, error) : TRUE;
}

/* Long writes wait for the end of a conversation. */
static gboolean
refuse_while_live (CandorLibrary *self,
                   GError       **error)
{
  g_autoptr(GPtrArray) interviews =
    candor_interview_table_list (candor_library_get_reader (self), error);

  if (interviews == NULL)
    return FALSE;
  for (guint i = 0; i < interviews->len; i++)
    {
      const CandorInterviewSummary *summary = interviews->pdata[i];

      if (summary->state == CANDOR_INTERVIEW_STATE_RUNNING &&
          (g_hash_table_contains (self->open_interviews, summary->id) ||
           candor_store_interview_is_elsewhere (self->store, summary->id)))
        {
          g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_BUSY,
                               _("An interview is running: import the guide when it is finished "
                                 "or paused."));
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check_options (CandorLibrary             *self,
               const CandorImportOptions *options,
               GError                   **error)
{
  if (options->as_id != NULL && !candor_id_is_valid (options->as_id))
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   _("“%s” is no id: it takes small letters, digits and dashes, a letter first."),
                   options->as_id);
      return FALSE;
    }
  return options->dry_run || refuse_while_live (self, error);
}

static CandorImportResult *
result_of (ImportJob *job)
{
  CandorImportResult *result = g_new0 (CandorImportResult, 1);

  result->guide = g_steal_pointer (&job->import.guide);
  result->remarks = g_steal_pointer (&job->import.remarks);
  result->format = "xml";
  result->was_there = job->was_there;
  return result;
}

/**
 * candor_import_result_free:
 * @self: a result
 *
 * Frees the result of an import.
 */
void
candor_import_result_free (CandorImportResult *self)
{
  g_clear_object (&self->guide);
  g_clear_pointer (&self->remarks, g_ptr_array_unref);
  g_free (self);
}

/**
 * candor_library_import_guide:
 * @self: a library
 * @file: a guide file
 * @options: what to do when its id is taken
 * @cancellable: (nullable): stops the reading
 * @error: return location for an error
 *
 * Brings a guide into the bank: the whole of it or nothing. A guide of the same id and content is
 * left as it is.
 *
 * Errors: INVALID, "file:line: message", for a bad file; EXISTS when the id is there with other
 * content; BUSY while an interview is running in a window.
 *
 * Returns: (transfer full) (nullable): what was read
 */
CandorImportResult *
candor_library_import_guide (CandorLibrary             *self,
                             GFile                     *file,
                             const CandorImportOptions *options,
                             GCancellable              *cancellable,
                             GError                   **error)
{
  ImportJob job = { .options = options };
  g_autoptr(GError) job_error = NULL;
  CandorImportResult *result = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!check_options (self, options, error))
    return NULL;

  job.import =
    (CandorGuideImport) { .file = file, .as_id = options->as_id, .cancellable = cancellable };
  if (candor_library_run (self, import_cb, &job, CANDOR_CHANGES_GUIDES, &job_error) ||
      job.is_left_out)
    result = result_of (&job);
  else
    g_propagate_error (error, g_steal_pointer (&job_error));
  candor_guide_import_clear (&job.import);
  return result;
}

/* The guide that a title would name is another one when hardly a question of it is there: only
 * documents that bring no id of their own are asked. */
static gboolean
is_another_guide (CandorLibrary  *self,
                  CandorProposal *proposal,
                  const char     *guide_id)
{
  g_autoptr(CandorProposalChanges) changes = NULL;

  if (candor_id_is_valid (candor_guide_get_id (candor_proposal_get_head (proposal))))
    return FALSE;
  changes = candor_library_compare_proposal_with (self, proposal, guide_id, NULL);
  return changes != NULL && changes->guide != NULL &&
         2 * changes->vanished->len > candor_guide_get_n_questions (changes->guide);
}

/* "react", "react-2" when "react" is another guide. */
static void
settle_id (CandorLibrary             *self,
           CandorProposal            *proposal,
           const CandorImportOptions *options,
           CandorGuideImport         *import)
{
  import->accepted = candor_proposal_accept (proposal, options->as_id, &import->questions);
  for (guint n = 2; options->as_id == NULL && !options->replace &&
       is_another_guide (self, proposal, candor_guide_get_id (import->accepted)); n++)
    {
      g_autofree char *slug = candor_id_from_title (
        candor_guide_get_title (candor_proposal_get_head (proposal)));
      g_autofree char *id = g_strdup_printf ("%s-%u", slug, n);

      g_clear_object (&import->accepted);
      g_clear_pointer (&import->questions, g_ptr_array_unref);
      import->accepted = candor_proposal_accept (proposal, id, &import->questions);
    }
}

static ImportJob *
import_job_new (CandorLibrary             *self,
                CandorProposal            *proposal,
                const CandorImportOptions *options,
                GCancellable              *cancellable)
{
  ImportJob *job = g_new0 (ImportJob, 1);

  job->own_options = *options;
  job->options = &job->own_options;
  job->remarks = candor_proposal_list_remarks (proposal);
  job->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  job->import.cancellable = job->cancellable;
  settle_id (self, proposal, options, &job->import);
  return job;
}

static void
import_job_free (gpointer data)
{
  ImportJob *job = data;

  candor_guide_import_clear (&job->import);
  g_clear_object (&job->import.accepted);
  g_clear_pointer (&job->import.questions, g_ptr_array_unref);
  g_clear_pointer (&job->remarks, g_ptr_array_unref);
  g_clear_object (&job->cancellable);
  g_free (job);
}

static CandorImportResult *
result_of_proposal (ImportJob *job)
{
  CandorImportResult *result = result_of (job);

  g_ptr_array_unref (result->remarks);
  result->remarks = g_steal_pointer (&job->remarks);
  return result;
}

/**
 * candor_library_import_proposal:
 * @self: a library
 * @proposal: what a person agreed to
 * @options: what to do when its id is taken
 * @error: return location for an error
 *
 * Brings a proposal into the bank and waits for it.
 *
 * Returns: (transfer full) (nullable): what came in
 */
CandorImportResult *
candor_library_import_proposal (CandorLibrary             *self,
                                CandorProposal            *proposal,
                                const CandorImportOptions *options,
                                GError                   **error)
{
  g_autoptr(GError) job_error = NULL;
  CandorImportResult *result = NULL;
  ImportJob *job;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (proposal), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!check_options (self, options, error))
    return NULL;
  job = import_job_new (self, proposal, options, NULL);
  if (candor_library_run (self, import_cb, job, CANDOR_CHANGES_GUIDES, &job_error) ||
      job->is_left_out)
    result = result_of_proposal (job);
  else
    g_propagate_error (error, g_steal_pointer (&job_error));
  import_job_free (job);
  return result;
}

static void
imported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  CandorLibrary *self = g_task_get_source_object (task);
  ImportJob *job = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;

  if (candor_store_queue_finish (CANDOR_STORE (source), result, &error))
    candor_library_tell (self, CANDOR_CHANGES_GUIDES);
  else if (!job->is_left_out)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  g_task_return_pointer (task, result_of_proposal (job),
                         (GDestroyNotify) candor_import_result_free);
}

/**
 * candor_library_import_proposal_async:
 * @self: a library
 * @proposal: what a person agreed to; it may be changed again at once
 * @options: what to do when its id is taken
 * @cancellable: (nullable): stops it; nothing has come in then
 * @callback: called on the main loop when it is on disk, or is not
 * @user_data: data for it
 *
 * Brings a proposal into the bank while the main loop goes on.
 */
void
candor_library_import_proposal_async (CandorLibrary             *self,
                                      CandorProposal            *proposal,
                                      const CandorImportOptions *options,
                                      GCancellable              *cancellable,
                                      GAsyncReadyCallback        callback,
                                      gpointer                   user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;
  ImportJob *job;

  if (!check_options (self, options, &error))
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  job = import_job_new (self, proposal, options, cancellable);
  g_task_set_task_data (task, job, import_job_free);
  candor_store_queue (self->store, CANDOR_STORE_PRIORITY_NORMAL, import_cb, job, NULL, imported_cb,
                      task);
}

/**
 * candor_library_import_proposal_finish:
 * @self: a library
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what came in
 */
CandorImportResult *
candor_library_import_proposal_finish (CandorLibrary *self,
                                       GAsyncResult  *result,
                                       GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
