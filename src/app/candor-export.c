/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-guide-format.h"
#include "candor-library-private.h"
#include "candor-paper-kit.h"
#include "candor-report.h"

/* What a thread needs to write a report: values, and no library. */
typedef struct
{
  CandorScorecard          *scorecard;
  const CandorReportFormat *format;
  CandorReportOptions       options;
  char                     *signed_document;    /* the XML goes on from it; NULL = written anew */
  char                     *signed_digest;      /* NULL = not signed */
  GFile                    *file;
} ExportJob;

static void
export_job_free (ExportJob *self)
{
  g_clear_object (&self->scorecard);
  g_clear_object (&self->file);
  g_free (self->signed_document);
  g_free (self->signed_digest);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ExportJob, export_job_free)

static const CandorReportFormat *
find_format (const char *id,
             GError * *error)
{
  const CandorReportFormat *format = candor_report_format_find (id);

  if (format == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                 /* Translators: the name of a file format */
                 _("There is no format “%s” for a scorecard."), id);
  return format;
}

static gboolean
find_audience (const char     *nick,
               CandorAudience *audience,
               GError        **error)
{
  static const char * const nicks[] = { "internal", "manager", "candidate" };

  *audience = CANDOR_AUDIENCE_INTERNAL;
  if (nick == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (nicks); i++)
    if (g_str_equal (nicks[i], nick))
      {
        *audience = (CandorAudience) i;
        return TRUE;
      }
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               _("There is no audience “%s”: it is internal, manager or candidate."), nick);
  return FALSE;
}

/* What was signed is never written differently again. Other forms of it are reports of their own:
 * they name its digest at most. */
static gboolean
load_signed (CandorLibrary             *library,
             const CandorExportOptions *options,
             ExportJob                 *job,
             GError                   **error)
{
  CandorInterview *interview = candor_scorecard_get_interview (job->scorecard);
  gboolean is_whole = !options->use_alias && !options->without_model_answers &&
                      job->options.audience != CANDOR_AUDIENCE_CANDIDATE;
  g_autofree char *document = NULL;
  g_autoptr(GError) load_error = NULL;

  document = candor_interview_table_load_signed (candor_library_get_reader (library),
                                                 candor_interview_get_id (interview),
                                                 &job->signed_digest, &load_error);
  if (load_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&load_error));
      return FALSE;
    }
  job->options.signed_digest = job->signed_digest;
  if (is_whole && g_str_equal (job->format->id, "xml"))
    job->signed_document = g_steal_pointer (&document);
  return TRUE;
}

static ExportJob *
export_job_new (CandorLibrary             *library,
                const char                *interview_id,
                const CandorExportOptions *options,
                GError                   **error)
{
  g_autoptr(ExportJob) job = g_new0 (ExportJob, 1);

  job->format = find_format (options->format, error);
  if (job->format == NULL || !find_audience (options->audience, &job->options.audience, error))
    return NULL;

  job->options.use_alias = options->use_alias;
  job->options.with_model_answers = !options->without_model_answers;
  job->scorecard = candor_library_load_scorecard (library, interview_id, error);
  if (job->scorecard == NULL || !load_signed (library, options, job, error))
    return NULL;
  return g_steal_pointer (&job);
}

static GBytes *
render (ExportJob *job,
        GError   **error)
{
  if (job->signed_document != NULL)
    return candor_scorecard_append_later (job->signed_document, job->scorecard, error);
  return job->format->write (job->scorecard, &job->options, error);
}

static void
export_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  ExportJob *job = task_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = render (job, &error);

  if (bytes == NULL || !candor_export_write (bytes, job->file, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
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
  g_autoptr(ExportJob) job = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (interview_id != NULL && options != NULL && options->format != NULL, NULL);

  job = export_job_new (library, interview_id, options, error);
  return job != NULL ? render (job, error) : NULL;
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
  g_autoptr(ExportJob) job = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (CANDOR_IS_LIBRARY (library));
  g_return_if_fail (interview_id != NULL && options != NULL && G_IS_FILE (file));

  job = export_job_new (library, interview_id, options, &error);
  if (job == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  job->file = g_object_ref (file);
  g_task_set_task_data (task, g_steal_pointer (&job), (GDestroyNotify) export_job_free);
  g_task_run_in_thread (task, export_thread);
}

/**
 * candor_export_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends candor_export_async().
 *
 * Returns: whether the file is on disk
 */
gboolean
candor_export_finish (GAsyncResult *result,
                      GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
