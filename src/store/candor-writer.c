/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-writer.h"

#define N_PRIORITIES 2

typedef struct
{
  CandorStoreJob   job;
  gpointer         data;
  CandorWriterDone done;
  gpointer         user_data;
} Entry;

struct _CandorWriter
{
  CandorSql *sql;               /* the thread's; NULL while it could not be opened again */
  char      *path;
  GThread   *thread;

  GMutex     mutex;             /* over what follows */
  GCond      changed;
  GQueue     queues[N_PRIORITIES];
  gboolean   is_at_work;
  gboolean   closing;
};

/* What candor_writer_run() waits for. */
typedef struct
{
  GMutex   mutex;
  GCond    ended;
  gboolean has_ended;
  GError  *error;
} Wait;

static gboolean
is_empty (CandorWriter *self)
{
  for (guint i = 0; i < N_PRIORITIES; i++)
    if (self->queues[i].length > 0)
      return FALSE;

  return TRUE;
}

static Entry *
pop (CandorWriter *self)
{
  for (guint i = 0; i < N_PRIORITIES; i++)
    if (self->queues[i].length > 0)
      return g_queue_pop_head (&self->queues[i]);

  return NULL;
}

static gboolean
open_again (CandorWriter *self,
            GError      **error)
{
  if (self->sql != NULL && !candor_sql_is_spoilt (self->sql))
    return TRUE;

  g_clear_pointer (&self->sql, candor_sql_close);
  self->sql = candor_sql_open (self->path, CANDOR_SQL_WRITER, error);

  return self->sql != NULL;
}

static gboolean
run_in_transaction (CandorWriter *self,
                    Entry        *entry,
                    GError      **error)
{
  if (!open_again (self, error) || !candor_sql_begin (self->sql, error))
    return FALSE;

  if (entry->job (self->sql, entry->data, error) && candor_sql_commit (self->sql, error))
    return TRUE;

  candor_sql_roll_back (self->sql);
  return FALSE;
}

static void
run_entry (CandorWriter *self,
           Entry        *entry)
{
  g_autoptr(GError) error = NULL;

  run_in_transaction (self, entry, &error);
  entry->done (entry->user_data, error);
  g_free (entry);
}

/* The next job, waited for; NULL when the writer closes and nothing is left. */
static Entry *
wait_for_entry (CandorWriter *self)
{
  Entry *entry;

  g_mutex_lock (&self->mutex);
  self->is_at_work = FALSE;
  g_cond_broadcast (&self->changed);
  while (is_empty (self) && !self->closing)
    g_cond_wait (&self->changed, &self->mutex);
  entry = pop (self);
  self->is_at_work = entry != NULL;
  g_mutex_unlock (&self->mutex);

  return entry;
}

static gpointer
write_cb (gpointer data)
{
  CandorWriter *self = data;

  for (Entry *entry = wait_for_entry (self); entry != NULL; entry = wait_for_entry (self))
    run_entry (self, entry);

  return NULL;
}

static void
end_wait_cb (gpointer      user_data,
             const GError *error)
{
  Wait *wait = user_data;

  g_mutex_lock (&wait->mutex);
  wait->error = error != NULL ? g_error_copy (error) : NULL;
  wait->has_ended = TRUE;
  g_cond_signal (&wait->ended);
  g_mutex_unlock (&wait->mutex);
}

/*
 * candor_writer_new:
 * @sql: (transfer full): the connection that writes
 *
 * Starts the thread.
 *
 * Returns: (transfer full): the writer
 */
CandorWriter *
candor_writer_new (CandorSql *sql)
{
  CandorWriter *self = g_new0 (CandorWriter, 1);

  self->sql = sql;
  self->path = g_strdup (candor_sql_get_path (sql));
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  for (guint i = 0; i < N_PRIORITIES; i++)
    g_queue_init (&self->queues[i]);
  self->thread = g_thread_new ("writer", write_cb, self);

  return self;
}

/*
 * candor_writer_free:
 * @self: (transfer full): a writer
 *
 * Runs what is queued, ends the thread and closes the connection.
 */
void
candor_writer_free (CandorWriter *self)
{
  g_mutex_lock (&self->mutex);
  self->closing = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
  g_thread_join (self->thread);

  g_clear_pointer (&self->sql, candor_sql_close);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self->path);
  g_free (self);
}

/*
 * candor_writer_push:
 * @self: a writer
 * @priority: before which others
 * @job: what to do, in the writer's thread
 * @data: for the job
 * @done: told in the writer's thread how the job ended
 * @user_data: for @done
 *
 * Queues a job.
 */
void
candor_writer_push (CandorWriter       *self,
                    CandorStorePriority priority,
                    CandorStoreJob      job,
                    gpointer            data,
                    CandorWriterDone    done,
                    gpointer            user_data)
{
  Entry *entry = g_new (Entry, 1);

  *entry = (Entry) { job, data, done, user_data };
  g_mutex_lock (&self->mutex);
  g_queue_push_tail (&self->queues[priority], entry);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}

/*
 * candor_writer_run:
 * @self: a writer
 * @job: what to do
 * @data: for the job
 * @error: return location for an error
 *
 * Queues a job and waits for it.
 *
 * Returns: %TRUE when it is on disk
 */
gboolean
candor_writer_run (CandorWriter  *self,
                   CandorStoreJob job,
                   gpointer       data,
                   GError       **error)
{
  Wait wait = { 0 };

  g_mutex_init (&wait.mutex);
  g_cond_init (&wait.ended);
  candor_writer_push (self, CANDOR_STORE_PRIORITY_NORMAL, job, data, end_wait_cb, &wait);

  g_mutex_lock (&wait.mutex);
  while (!wait.has_ended)
    g_cond_wait (&wait.ended, &wait.mutex);
  g_mutex_unlock (&wait.mutex);
  g_mutex_clear (&wait.mutex);
  g_cond_clear (&wait.ended);

  if (wait.error == NULL)
    return TRUE;

  g_propagate_error (error, wait.error);
  return FALSE;
}

/*
 * candor_writer_wait:
 * @self: a writer
 *
 * Waits until nothing is queued nor being written.
 */
void
candor_writer_wait (CandorWriter *self)
{
  g_mutex_lock (&self->mutex);
  while (self->is_at_work || !is_empty (self))
    g_cond_wait (&self->changed, &self->mutex);
  g_mutex_unlock (&self->mutex);
}

/*
 * candor_writer_peek_data_version:
 * @self: a writer
 * @version: (out): changes when another connection than the writer's has committed
 *
 * Asks without waiting for what is being written.
 *
 * Returns: %FALSE when the writer is at work: ask again later
 */
gboolean
candor_writer_peek_data_version (CandorWriter *self,
                                 gint64       *version)
{
  gboolean success;

  g_mutex_lock (&self->mutex);
  success = !self->is_at_work && is_empty (self) && self->sql != NULL &&
            candor_sql_read_number (self->sql, "PRAGMA data_version", version, NULL);
  g_mutex_unlock (&self->mutex);

  return success;
}
