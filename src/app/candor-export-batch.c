/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export-batch.h"

#include "candor-export-private.h"
#include "candor-library-private.h"

/* So many files are listed in one transaction. */
#define N_LISTED_AT_ONCE 50

struct _CandorExportBatch
{
  GObject             parent_instance;

  CandorLibrary      *library;
  CandorExportOptions options;
  char               *format;
  char               *audience;
  char              **without;
  GFile              *folder;
  GPtrArray          *interview_ids;
  guint               n_done;
  GPtrArray          *names;            /* of the files written, for the index */
  GPtrArray          *unlisted;         /* (element-type CandorExportedFile): written, and not yet in the database */
};

G_DEFINE_FINAL_TYPE (CandorExportBatch, candor_export_batch, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_N_DONE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* One file: read and named on the main thread, written anywhere. */
typedef struct
{
  CandorExportJob *job;
  GFile           *file;
} Step;

static void
step_free (Step *self)
{
  g_clear_pointer (&self->job, candor_export_job_free);
  g_clear_object (&self->file);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Step, step_free)

static Step *
step_new (CandorExportBatch * self,
          GError * *error)
{
  g_autoptr(Step) step = g_new0 (Step, 1);

  step->job = candor_export_job_new (self->library,
                                     g_ptr_array_index (self->interview_ids, self->n_done),
                                     &self->options, error);
  if (step->job == NULL)
    return NULL;
  step->file = candor_export_reserve_for (self->folder, candor_export_job_get_interview (step->job),
                                          &self->options, error);
  return step->file != NULL ? g_steal_pointer (&step) : NULL;
}

/* The name was reserved by an empty file, which nobody is left with. */
static gboolean
step_write (Step    *self,
            GError **error)
{
  if (candor_export_job_write (self->job, self->file, error))
    return TRUE;
  g_file_delete (self->file, NULL, NULL);
  return FALSE;
}

static gboolean
list_written (CandorExportBatch *self,
              GError           **error)
{
  gboolean is_listed = candor_library_add_exports (self->library, self->unlisted, error);

  g_ptr_array_set_size (self->unlisted, 0);
  return is_listed;
}

static gboolean
take_written (CandorExportBatch *self,
              Step              *step,
              GError           **error)
{
  g_ptr_array_add (self->unlisted, candor_export_job_describe (step->job, step->file));
  g_ptr_array_add (self->names, g_file_get_basename (step->file));
  self->n_done++;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DONE]);
  return self->unlisted->len < N_LISTED_AT_ONCE || list_written (self, error);
}

/* Also after an error: what is on disk is told. */
static gboolean
end (CandorExportBatch *self,
     GError           **error)
{
  gboolean is_listed = list_written (self, error);

  candor_library_tell (self->library, CANDOR_CHANGES_INTERVIEWS);
  return is_listed && (self->names->len == 0 ||
                       candor_export_write_index (self->folder, self->names, error));
}

static gboolean
run_step (CandorExportBatch *self,
          GError           **error)
{
  g_autoptr(Step) step = step_new (self, error);

  return step != NULL && step_write (step, error) && take_written (self, step, error);
}

static void go_on (GTask *task);

static void
stop (GTask  *task,
      GError *error)
{
  end (g_task_get_source_object (task), NULL);
  g_task_return_error (task, error);
  g_object_unref (task);
}

static void
write_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  g_autoptr(GError) error = NULL;

  if (step_write (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GTask *task = user_data;
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error) &&
      take_written (g_task_get_source_object (task), g_task_get_task_data (G_TASK (result)), &error))
    go_on (task);
  else
    stop (task, error);
}

static void
write_next (GTask *task)
{
  CandorExportBatch *self = g_task_get_source_object (task);
  GError *error = NULL;
  Step *step = step_new (self, &error);
  g_autoptr(GTask) writing = NULL;

  if (step == NULL)
    {
      stop (task, error);
      return;
    }
  writing = g_task_new (NULL, NULL, written_cb, task);
  g_task_set_task_data (writing, step, (GDestroyNotify) step_free);
  g_task_run_in_thread (writing, write_thread);
}

static void
go_on (GTask *task)
{
  CandorExportBatch *self = g_task_get_source_object (task);
  GError *error = NULL;

  if (g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), &error))
    stop (task, error);
  else if (self->n_done < self->interview_ids->len)
    write_next (task);
  else if (!end (self, &error))
    stop (task, error);
  else
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
    }
}

static void
candor_export_batch_finalize (GObject *object)
{
  CandorExportBatch *self = CANDOR_EXPORT_BATCH (object);

  g_clear_object (&self->library);
  g_clear_object (&self->folder);
  g_free (self->format);
  g_free (self->audience);
  g_strfreev (self->without);
  g_clear_pointer (&self->interview_ids, g_ptr_array_unref);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->unlisted);
  G_OBJECT_CLASS (candor_export_batch_parent_class)->finalize (object);
}

static void
candor_export_batch_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_N_DONE:
      g_value_set_uint (value, CANDOR_EXPORT_BATCH (object)->n_done);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_export_batch_class_init (CandorExportBatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = candor_export_batch_finalize;
  object_class->get_property = candor_export_batch_get_property;
  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_export_batch_init (CandorExportBatch *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->unlisted = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_exported_file_free);
}

/**
 * candor_export_batch_new:
 * @library: a library
 * @options: the format and what goes in
 * @folder: where to; it is made when it is not there
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what is to be run; INVALID: the format, FAILED: the folder
 */
CandorExportBatch *
candor_export_batch_new (CandorLibrary             *library,
                         const CandorExportOptions *options,
                         GFile                     *folder,
                         GError                   **error)
{
  CandorExportBatch *self;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library) && G_IS_FILE (folder), NULL);
  g_return_val_if_fail (options != NULL && options->format != NULL, NULL);

  if (!candor_export_make_folder (options, folder, error))
    return NULL;

  self = g_object_new (CANDOR_TYPE_EXPORT_BATCH, NULL);
  self->library = g_object_ref (library);
  self->folder = g_object_ref (folder);
  self->options = *options;
  self->options.format = self->format = g_strdup (options->format);
  self->options.audience = self->audience = g_strdup (options->audience);
  self->without = g_strdupv ((char **) options->without);
  self->options.without = (const char * const *) self->without;
  self->interview_ids = candor_export_list_interviews (library);
  return self;
}

/**
 * candor_export_batch_get_n_files:
 * @self: a batch
 *
 * Returns: the number of scorecards that there are to write
 */
guint
candor_export_batch_get_n_files (CandorExportBatch *self)
{
  g_return_val_if_fail (CANDOR_IS_EXPORT_BATCH (self), 0);

  return self->interview_ids->len;
}

/**
 * candor_export_batch_get_n_done:
 * @self: a batch
 *
 * Returns: the number of scorecards that are on disk
 */
guint
candor_export_batch_get_n_done (CandorExportBatch *self)
{
  g_return_val_if_fail (CANDOR_IS_EXPORT_BATCH (self), 0);

  return self->n_done;
}

/**
 * candor_export_batch_run:
 * @self: a batch
 * @error: return location for an error
 *
 * Writes them all.
 *
 * Returns: whether all are on disk and listed
 */
gboolean
candor_export_batch_run (CandorExportBatch *self,
                         GError           **error)
{
  g_return_val_if_fail (CANDOR_IS_EXPORT_BATCH (self), FALSE);

  while (self->n_done < self->interview_ids->len)
    if (!run_step (self, error))
      {
        end (self, NULL);
        return FALSE;
      }
  return end (self, error);
}

/**
 * candor_export_batch_run_async:
 * @self: a batch
 * @cancellable: (nullable): heeded between two files
 * @callback: called on the main thread
 * @user_data: for @callback
 *
 * Writes them all, a file at a time: it is read here and written in a thread.
 */
void
candor_export_batch_run_async (CandorExportBatch  *self,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (CANDOR_IS_EXPORT_BATCH (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_check_cancellable (task, FALSE);
  go_on (task);
}

/**
 * candor_export_batch_run_finish:
 * @self: a batch
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: whether all are on disk and listed; G_IO_ERROR_CANCELLED
 */
gboolean
candor_export_batch_run_finish (CandorExportBatch *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
