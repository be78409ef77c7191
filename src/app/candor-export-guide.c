/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-guide-format.h"
#include "candor-library-private.h"

typedef struct
{
  CandorSql  *sql;
  const char *guide_id;
} Source;

/* What a thread needs to write a guide. */
typedef struct
{
  CandorStore *store;           /* the library's, which outlives the writing */
  char        *guide_id;
  char        *format;
  GFile       *file;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_free (self->guide_id);
  g_free (self->format);
  g_object_unref (self->file);
  g_free (self);
}

static gboolean
each_question_cb (CandorGuideTake take,
                  gpointer        take_data,
                  gpointer        user_data,
                  GError        **error)
{
  Source *source = user_data;

  return candor_question_table_each (source->sql, source->guide_id, take, take_data, error);
}

static GBytes *
write_guide (CandorSql  *sql,
             const char *guide_id,
             const char *format,
             GError    **error)
{
  const CandorGuideFormat *found = candor_guide_format_find (format != NULL ? format : "xml");
  g_autoptr(CandorGuide) guide = candor_guide_table_load (sql, guide_id, error);
  Source source = { sql, guide_id };

  if (guide == NULL)
    return NULL;
  if (found != NULL)
    return found->write (&(CandorGuideContent) { guide, each_question_cb, &source }, error);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: the id of a format */
               _("A guide cannot be written as “%s”."), format);
  return NULL;
}

static gboolean
write_cb (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  Job *job = data;
  g_autoptr(GBytes) bytes = write_guide (sql, job->guide_id, job->format, error);

  return bytes != NULL && candor_export_write (bytes, job->file, error);
}

static void
write_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (candor_store_read_apart (job->store, write_cb, job, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The library's task ends here and not in the thread, where its last reference must not go. */
static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * candor_library_export_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @format: (nullable): the id of a format, %NULL for "xml"
 * @error: return location for an error
 *
 * Writes a guide as a file.
 *
 * Returns: (transfer full) (nullable): the file's content; INVALID when there is no such format
 */
GBytes *
candor_library_export_guide (CandorLibrary *self,
                             const char    *guide_id,
                             const char    *format,
                             GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (guide_id != NULL, NULL);

  return write_guide (candor_library_get_reader (self), guide_id, format, error);
}

/**
 * candor_export_guide_async:
 * @library: a library
 * @guide_id: the id of a guide
 * @format: the id of a format
 * @file: where to; an older file is replaced once the new one is whole
 * @cancellable: (nullable): leaves the result unread
 * @callback: told on the main thread
 * @user_data: for @callback
 *
 * Writes a guide to a file without holding up the main loop.
 */
void
candor_export_guide_async (CandorLibrary      *library,
                           const char         *guide_id,
                           const char         *format,
                           GFile              *file,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr(GTask) in_thread = NULL;
  Job *job;

  g_return_if_fail (CANDOR_IS_LIBRARY (library));
  g_return_if_fail (guide_id != NULL && format != NULL);
  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (Job, 1);
  job->store = library->store;
  job->guide_id = g_strdup (guide_id);
  job->format = g_strdup (format);
  job->file = g_object_ref (file);
  in_thread = g_task_new (NULL, cancellable, written_cb,
                          g_task_new (library, cancellable, callback, user_data));
  g_task_set_task_data (in_thread, job, job_free);
  g_task_run_in_thread (in_thread, write_thread);
}

/**
 * candor_export_guide_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: whether the file is on disk
 */
gboolean
candor_export_guide_finish (GAsyncResult *result,
                            GError      **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
