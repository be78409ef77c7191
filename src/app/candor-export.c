/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-export-batch.h"
#include "candor-guide-format.h"
#include "candor-library-private.h"
#include "candor-paper-kit.h"
#include "candor-report.h"

/* An export under way: what a thread may touch, and the library, which it may not. */
typedef struct
{
  CandorExportJob *job;
  GFile           *file;
  CandorLibrary   *library;     /* the main thread takes it back */
} Export;

static void
export_free (gpointer data)
{
  Export *self = data;

  candor_export_job_free (self->job);
  g_object_unref (self->file);
  g_clear_object (&self->library);
  g_free (self);
}

/* What has left is listed with its interview. */
static gboolean
list_export (CandorLibrary   *library,
             CandorExportJob *job,
             GFile           *file,
             GError         **error)
{
  g_autoptr(GPtrArray) files =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_exported_file_free);

  g_ptr_array_add (files, candor_export_job_describe (job, file));
  if (!candor_library_add_exports (library, files, error))
    return FALSE;
  candor_library_tell (library, CANDOR_CHANGES_INTERVIEWS);
  return TRUE;
}

static void
export_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Export *export = task_data;
  g_autoptr(GError) error = NULL;

  if (candor_export_job_write (export->job, export->file, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * candor_export_list_guide_formats:
 *
 * Lists the formats that a guide can be written in.
 *
 * Returns: (transfer full) (element-type CandorExportFormat): the formats, their labels translated
 */
GArray *
candor_export_list_guide_formats (void)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (CandorExportFormat));
  guint n_formats;
  const CandorGuideFormat *formats = candor_guide_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      const CandorExportFormat format = {
        formats[i].id, _(formats[i].label), formats[i].mime_type, formats[i].suffix
      };

      g_array_append_val (list, format);
    }
  return list;
}

/**
 * candor_export_list_paper_kit_formats:
 *
 * Lists the formats that a kit to be held on paper can be written in.
 *
 * Returns: (transfer full) (element-type CandorExportFormat): the formats, their labels translated
 */
GArray *
candor_export_list_paper_kit_formats (void)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (CandorExportFormat));
  guint n_formats;
  const CandorPaperKitFormat *formats = candor_paper_kit_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      const CandorExportFormat format = {
        formats[i].id, _(formats[i].label), formats[i].mime_type, formats[i].suffix
      };

      g_array_append_val (list, format);
    }
  return list;
}

/**
 * candor_export_list_formats:
 *
 * Lists the formats that a scorecard can be written in.
 *
 * Returns: (transfer full) (element-type CandorExportFormat): the formats, their labels translated
 */
GArray *
candor_export_list_formats (void)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (CandorExportFormat));
  guint n_formats;
  const CandorReportFormat *formats = candor_report_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      CandorExportFormat format = {
        formats[i].id, _(formats[i].label), formats[i].mime_type, formats[i].suffix
      };

      g_array_append_val (list, format);
    }
  return list;
}

/**
 * candor_export_render:
 * @library: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @options: the format and what goes in
 * @error: return location for an error
 *
 * Writes the scorecard of an interview into memory.
 *
 * Returns: (transfer full) (nullable): the file's content; INVALID, NOT_FOUND or AMBIGUOUS
 */
GBytes *
candor_export_render (CandorLibrary             *library,
                      const char                *interview_id,
                      const CandorExportOptions *options,
                      GError                   **error)
{
  g_autoptr(CandorExportJob) job = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (interview_id != NULL && options != NULL && options->format != NULL, NULL);

  job = candor_export_job_new (library, interview_id, options, error);
  return job != NULL ? candor_export_job_render (job, error) : NULL;
}

/**
 * candor_export_list_passages:
 * @library: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @options: the format, and whether under the alias
 * @error: return location for an error
 *
 * Lists what somebody typed and a candidate's copy would tell, to be read before it is given away.
 *
 * Returns: (transfer full) (nullable) (element-type CandorPassage): in the order of the copy
 */
GPtrArray *
candor_export_list_passages (CandorLibrary             *library,
                             const char                *interview_id,
                             const CandorExportOptions *options,
                             GError                   **error)
{
  CandorExportOptions for_candidate = *options;
  g_autoptr(CandorExportJob) job = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library) && interview_id != NULL, NULL);

  for_candidate.audience = "candidate";
  for_candidate.left_out = NULL;
  job = candor_export_job_new (library, interview_id, &for_candidate, error);
  return job != NULL ? candor_export_job_list_passages (job) : NULL;
}

/**
 * candor_export_write:
 * @bytes: the content
 * @file: where to
 * @error: return location for an error
 *
 * Writes a file durably and for nobody else to read: afterwards there is the old one or the new
 * one, whole.
 *
 * Returns: whether it is on disk
 */
gboolean
candor_export_write (GBytes  *bytes,
                     GFile   *file,
                     GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (path == NULL)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   _("%s is not on this computer: choose a folder that is."), name);
      return FALSE;
    }
  return g_file_set_contents_full (path, data, size,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}

/**
 * candor_export_to_file:
 * @library: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @options: the format and what goes in
 * @file: where to
 * @error: return location for an error
 *
 * Exports a scorecard and lists the file with its interview.
 *
 * Returns: whether the file is on disk and listed
 */
gboolean
candor_export_to_file (CandorLibrary             *library,
                       const char                *interview_id,
                       const CandorExportOptions *options,
                       GFile                     *file,
                       GError                   **error)
{
  g_autoptr(CandorExportJob) job = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library) && G_IS_FILE (file), FALSE);
  g_return_val_if_fail (interview_id != NULL && options != NULL, FALSE);

  job = candor_export_job_new (library, interview_id, options, error);
  return job != NULL && candor_export_job_write (job, file, error) &&
         list_export (library, job, file, error);
}

/**
 * candor_export_async:
 * @library: a library
 * @interview_id: the id of an interview
 * @options: the format and what goes in
 * @file: where to
 * @cancellable: (nullable): ignored once the file is being written
 * @callback: called on the main thread
 * @user_data: for @callback
 *
 * Exports a scorecard: it is read here, written in a thread.
 */
void
candor_export_async (CandorLibrary             *library,
                     const char                *interview_id,
                     const CandorExportOptions *options,
                     GFile                     *file,
                     GCancellable              *cancellable,
                     GAsyncReadyCallback        callback,
                     gpointer                   user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  CandorExportJob *job;
  Export *export;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (CANDOR_IS_LIBRARY (library));
  g_return_if_fail (interview_id != NULL && options != NULL && G_IS_FILE (file));

  job = candor_export_job_new (library, interview_id, options, &error);
  if (job == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  export = g_new0 (Export, 1);
  export->job = job;
  export->file = g_object_ref (file);
  export->library = g_object_ref (library);
  g_task_set_task_data (task, export, export_free);
  g_task_run_in_thread (task, export_thread);
}

/**
 * candor_export_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends candor_export_async(), on the main thread: the file is listed with its interview.
 *
 * Returns: whether the file is on disk and listed
 */
gboolean
candor_export_finish (GAsyncResult *result,
                      GError      **error)
{
  Export *export = g_task_get_task_data (G_TASK (result));
  g_autoptr(CandorLibrary) library = export != NULL ? g_steal_pointer (&export->library) : NULL;

  return g_task_propagate_boolean (G_TASK (result), error) &&
         list_export (library, export->job, export->file, error);
}

/**
 * candor_export_all:
 * @library: a library
 * @options: the format and what goes in
 * @folder: where to; it is made when it is not there
 * @error: return location for an error
 *
 * Exports each signed or finished interview into a file of its own and replaces nothing.
 *
 * Returns: the number of files written, or -1
 */
int
candor_export_all (CandorLibrary             *library,
                   const CandorExportOptions *options,
                   GFile                     *folder,
                   GError                   **error)
{
  g_autoptr(CandorExportBatch) batch = candor_export_batch_new (library, options, folder, error);

  if (batch == NULL || !candor_export_batch_run (batch, error))
    return -1;
  return (int) candor_export_batch_get_n_done (batch);
}
