/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-guide-file.h"
#include "candor-guide-import.h"

typedef struct
{
  CandorGuideImport          import;
  const CandorImportOptions *options;
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

  job->was_there = g_strcmp0 (import->digest_before, import->digest_after) == 0;
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

static CandorImportResult *
result_of (ImportJob *job)
{
  CandorImportResult *result = g_new0 (CandorImportResult, 1);

  result->guide = g_steal_pointer (&job->import.guide);
  result->remarks = g_steal_pointer (&job->import.remarks);
  result->was_there = job->was_there;
  return result;
}

static gboolean
export_question_cb (CandorQuestion *question,
                    gpointer        user_data,
                    GError        **error)
{
  return candor_guide_writer_add (user_data, question, error);
}

typedef struct
{
  GPtrArray            *findings;
  CandorNearDuplicates *seen;
} Check;

static gboolean
check_question_cb (CandorQuestion *question,
                   gpointer        user_data,
                   GError        **error)
{
  Check *check = user_data;
  g_autofree char *name = g_strdup_printf ("%s/%s", candor_question_get_guide_id (question),
                                           candor_question_get_id (question));
  const char *near =
    candor_near_duplicates_add (check->seen, name, candor_question_get_prompt (question));

  candor_question_check (question, check->findings);
  if (near != NULL)
    {
      /* Translators: the id of another question */
      g_autofree char *message = g_strdup_printf (_("It asks nearly the same as %s."), near);

      g_ptr_array_add (check->findings,
                       candor_finding_new (CANDOR_RANK_MEND, name, 0, 0, "near-duplicate",
                                           message));
    }
  return TRUE;
}

static GPtrArray *
check_bank (CandorLibrary *self,
            const char    *guide_id,
            GError       **error)
{
  g_autoptr(GPtrArray) findings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
  g_autoptr(CandorNearDuplicates) seen = candor_near_duplicates_new ();
  g_autoptr(CandorGuide) guide = candor_library_load_guide (self, guide_id, error);
  Check check = { findings, seen };

  if (guide == NULL ||
      !candor_question_table_each (candor_library_get_reader (self), guide_id, check_question_cb,
                                   &check, error))
    return NULL;
  return g_steal_pointer (&findings);
}

typedef struct
{
  const char *id;
  gboolean    deleted;
} DeleteJob;

static gboolean
delete_guide_cb (CandorSql *sql,
                 gpointer   data,
                 GError   **error)
{
  DeleteJob *job = data;

  return candor_guide_table_set_deleted (sql, job->id, job->deleted, error);
}

/**
 * candor_library_load_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @error: return location for an error
 *
 * Loads the head of a guide with its sections and counts.
 *
 * Returns: (transfer full) (nullable): the guide; NOT_FOUND when there is none
 */
CandorGuide *
candor_library_load_guide (CandorLibrary *self,
                           const char    *guide_id,
                           GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (guide_id != NULL, NULL);

  return candor_guide_table_load (candor_library_get_reader (self), guide_id, error);
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

  if (options->as_id != NULL && !candor_id_is_valid (options->as_id))
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   _("“%s” is no id: it takes small letters, digits and dashes, a letter first."),
                   options->as_id);
      return NULL;
    }
  if (!options->dry_run && !refuse_while_live (self, error))
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

/**
 * candor_library_export_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @error: return location for an error
 *
 * Writes a guide as a guide file.
 *
 * Returns: (transfer full) (nullable): the file's content
 */
GBytes *
candor_library_export_guide (CandorLibrary *self,
                             const char    *guide_id,
                             GError       **error)
{
  g_autoptr(CandorGuide) guide = candor_library_load_guide (self, guide_id, error);
  g_autoptr(CandorGuideWriter) writer = NULL;

  if (guide == NULL)
    return NULL;

  writer = candor_guide_writer_new (guide);
  if (!candor_question_table_each (candor_library_get_reader (self), guide_id, export_question_cb,
                                   writer, error))
    return NULL;
  return candor_guide_writer_finish (writer, error);
}

/**
 * candor_library_check_guide:
 * @self: a library
 * @file_or_id: the path of a guide file, or the id of a guide of the bank
 * @error: return location for an error
 *
 * Checks a guide: ids, near-duplicates, missing answers, key points and anchors, suspicious code;
 * of a file its form too.
 *
 * Returns: (transfer full) (nullable) (element-type CandorFinding): what was found; empty when it
 *   is clean
 */
GPtrArray *
candor_library_check_guide (CandorLibrary *self,
                            const char    *file_or_id,
                            GError       **error)
{
  g_autoptr(GFile) file = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (file_or_id != NULL, NULL);

  if (candor_id_is_valid (file_or_id) && !g_file_test (file_or_id, G_FILE_TEST_EXISTS))
    return check_bank (self, file_or_id, error);

  file = g_file_new_for_commandline_arg (file_or_id);
  return candor_guide_check_file (file, NULL, error);
}

/**
 * candor_library_remove_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @error: return location for an error
 *
 * Takes a guide out of the bank; kits and interviews keep their questions.
 *
 * Returns: %FALSE with NOT_FOUND when there is none
 */
gboolean
candor_library_remove_guide (CandorLibrary *self,
                             const char    *guide_id,
                             GError       **error)
{
  DeleteJob job = { guide_id, TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (guide_id != NULL, FALSE);

  return candor_library_run (self, delete_guide_cb, &job, CANDOR_CHANGES_GUIDES, error);
}

/**
 * candor_library_restore_guide:
 * @self: a library
 * @guide_id: the id of a guide that was removed
 * @error: return location for an error
 *
 * Puts a removed guide back: Undo.
 *
 * Returns: %FALSE with NOT_FOUND when it is gone for good
 */
gboolean
candor_library_restore_guide (CandorLibrary *self,
                              const char    *guide_id,
                              GError       **error)
{
  DeleteJob job = { guide_id, FALSE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (guide_id != NULL, FALSE);

  return candor_library_run (self, delete_guide_cb, &job, CANDOR_CHANGES_GUIDES, error);
}
