/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-store-private.h"

#include "candor-error.h"
#include "candor-opening.h"
#include "candor-purge.h"

G_DEFINE_FINAL_TYPE (CandorStore, candor_store, G_TYPE_OBJECT)

/* How a queued job ended, on its way to the main context of who queued it. */
typedef struct
{
  GTask  *task;
  GError *error;
} Ending;

static void
ending_free (gpointer data)
{
  Ending *ending = data;

  g_object_unref (ending->task);
  g_clear_error (&ending->error);
  g_free (ending);
}

static gboolean
return_ending_cb (gpointer data)
{
  Ending *ending = data;

  if (ending->error != NULL)
    g_task_return_error (ending->task, g_steal_pointer (&ending->error));
  else
    g_task_return_boolean (ending->task, TRUE);

  return G_SOURCE_REMOVE;
}

/* The task holds the store. It must not be this thread that lets it go, for the store waits for
 * this thread to end. */
static void
send_ending_cb (gpointer      user_data,
                const GError *error)
{
  GTask *task = user_data;
  Ending *ending = g_new (Ending, 1);
  g_autoptr(GSource) source = g_idle_source_new ();

  *ending = (Ending) { task, error != NULL ? g_error_copy (error) : NULL };
  g_source_set_priority (source, g_task_get_priority (task));
  g_source_set_callback (source, return_ending_cb, ending, ending_free);
  g_source_attach (source, g_task_get_context (task));
}

static void
ignore_ending_cb (gpointer      user_data,
                  const GError *error)
{
  /* What could not be purged now is purged at the next start. */
}

static gboolean
refuse_to_write (CandorStore *self,
                 GError     **error)
{
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_READ_ONLY, self->read_only_reason);
  return FALSE;
}

static gboolean
read_data_version (CandorStore *self,
                   gint64      *version)
{
  if (self->writer != NULL)
    return candor_writer_peek_data_version (self->writer, version);

  return candor_sql_read_number (self->reader, "PRAGMA data_version", version, NULL);
}

static void
take_over (CandorStore   *self,
           CandorOpening *opening)
{
  self->reader = g_steal_pointer (&opening->reader);
  self->read_only_reason = g_steal_pointer (&opening->read_only_reason);
  self->was_made = opening->was_made;
  if (opening->writer != NULL)
    self->writer = candor_writer_new (g_steal_pointer (&opening->writer));
  read_data_version (self, &self->data_version);
}

static void
queue_purge (CandorStore *self)
{
  if (self->writer != NULL && candor_purge_is_due (self->reader))
    candor_writer_push (self->writer, CANDOR_STORE_PRIORITY_NORMAL, candor_purge_job, NULL,
                        ignore_ending_cb, NULL);
}

static void
candor_store_finalize (GObject *object)
{
  CandorStore *self = CANDOR_STORE (object);

  /* The writer last: it tidies the file. */
  g_clear_pointer (&self->reader, candor_sql_close);
  g_clear_pointer (&self->writer, candor_writer_free);
  g_clear_pointer (&self->lock, candor_lock_close);
  g_free (self->path);
  g_free (self->read_only_reason);

  G_OBJECT_CLASS (candor_store_parent_class)->finalize (object);
}

static void
candor_store_class_init (CandorStoreClass *class)
{
  G_OBJECT_CLASS (class)->finalize = candor_store_finalize;
}

static void
candor_store_init (CandorStore *self)
{
}

/*
 * candor_store_open:
 * @path: a database, which is made where there is none
 * @error: return location for an error
 *
 * Opens a database, brings it up to date and starts its writer. On read-only media, or when a newer
 * program wrote it so that we can read it, it opens read-only.
 *
 * Returns: (transfer full) (nullable): the store; else NEWER, FOREIGN, DAMAGED, NO_SPACE, BUSY or
 * FAILED
 */
CandorStore *
candor_store_open (const char *path,
                   GError    **error)
{
  g_autoptr(CandorStore) self = NULL;
  g_auto(CandorOpening) opening = { 0 };

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (CANDOR_TYPE_STORE, NULL);
  self->path = g_canonicalize_filename (path, NULL);
  if (!candor_opening_run (&opening, self->path, error))
    return NULL;

  take_over (self, &opening);
  if (self->writer != NULL)
    {
      self->lock = candor_lock_open (self->path, error);
      if (self->lock == NULL)
        return NULL;
    }
  queue_purge (self);

  return g_steal_pointer (&self);
}

/*
 * candor_store_get_path:
 * @self: a store
 *
 * Returns: (transfer none): the absolute path of its file
 */
const char *
candor_store_get_path (CandorStore *self)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), NULL);

  return self->path;
}

/*
 * candor_store_was_made:
 * @self: a store
 *
 * Returns: whether opening it made the database
 */
gboolean
candor_store_was_made (CandorStore *self)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);

  return self->was_made;
}

/*
 * candor_store_is_read_only:
 * @self: a store
 *
 * Returns: whether nothing can be changed
 */
gboolean
candor_store_is_read_only (CandorStore *self)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), TRUE);

  return self->writer == NULL;
}

/*
 * candor_store_get_read_only_reason:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): for people, why nothing can be changed; %NULL when it can
 */
const char *
candor_store_get_read_only_reason (CandorStore *self)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), NULL);

  return self->read_only_reason;
}

/*
 * candor_store_get_reader:
 * @self: a store
 *
 * Returns: (transfer none): the connection that reads, for the main thread only
 */
CandorSql *
candor_store_get_reader (CandorStore *self)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), NULL);

  return self->reader;
}

/*
 * candor_store_run:
 * @self: a store
 * @job: what to do, in the writer's thread
 * @data: for the job
 * @error: return location for an error
 *
 * Queues a job and waits for it: for small changes outside a live interview.
 *
 * Returns: %TRUE when it is on disk
 */
gboolean
candor_store_run (CandorStore   *self,
                  CandorStoreJob job,
                  gpointer       data,
                  GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);
  g_return_val_if_fail (job != NULL, FALSE);

  if (self->writer == NULL)
    return refuse_to_write (self, error);

  return candor_writer_run (self->writer, job, data, error);
}

/*
 * candor_store_queue:
 * @self: a store
 * @priority: before which others
 * @job: what to do, in the writer's thread
 * @data: for the job
 * @free_data: (nullable): frees @data, in the main context of the caller
 * @callback: (nullable): told when the job has ended, in the main context of the caller
 * @user_data: for @callback
 *
 * Queues a job. Finish with candor_store_queue_finish().
 */
void
candor_store_queue (CandorStore        *self,
                    CandorStorePriority priority,
                    CandorStoreJob      job,
                    gpointer            data,
                    GDestroyNotify      free_data,
                    GAsyncReadyCallback callback,
                    gpointer            user_data)
{
  g_autoptr(GTask) task = NULL;
  GError *error = NULL;

  g_return_if_fail (CANDOR_IS_STORE (self));
  g_return_if_fail (job != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_task_data (task, data, free_data);
  if (self->writer != NULL)
    {
      candor_writer_push (self->writer, priority, job, data, send_ending_cb,
                          g_steal_pointer (&task));
      return;
    }

  refuse_to_write (self, &error);
  g_task_return_error (task, error);
}

/*
 * candor_store_queue_finish:
 * @self: a store
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Tells how a queued job ended.
 *
 * Returns: %TRUE when it is on disk
 */
gboolean
candor_store_queue_finish (CandorStore  *self,
                           GAsyncResult *result,
                           GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/*
 * candor_store_wait:
 * @self: a store
 *
 * Blocks until every job queued so far has been run. Their callbacks may still be pending.
 */
void
candor_store_wait (CandorStore *self)
{
  g_return_if_fail (CANDOR_IS_STORE (self));

  if (self->writer != NULL)
    candor_writer_wait (self->writer);
}

/*
 * candor_store_changed_outside:
 * @self: a store
 *
 * Tells whether another program has committed since the last call. While we write ourselves the
 * answer waits for the next call.
 *
 * Returns: %TRUE when the lists must be read again
 */
gboolean
candor_store_changed_outside (CandorStore *self)
{
  gint64 version = 0;

  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);

  if (!read_data_version (self, &version) || version == self->data_version)
    return FALSE;

  self->data_version = version;
  return TRUE;
}
