/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include "candor-attachment-copy.h"
#include "candor-attachment-files.h"

/* A file on its way into the folder of attachments. */
typedef struct
{
  GFile            *source;
  CandorAttachment *attachment;
  char             *path;
} Attaching;

typedef struct
{
  const char *attachment_id;
  gboolean    deleted;
} DeleteJob;

static void
attaching_free (gpointer data)
{
  Attaching *self = data;

  g_object_unref (self->source);
  candor_attachment_free (self->attachment);
  g_free (self->path);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Attaching, attaching_free)

/* The name is chosen where no other program can take it meanwhile. */
static gboolean
begin_cb (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  CandorAttachment *attachment = data;
  g_autofree char *name = g_steal_pointer (&attachment->name);
  g_autoptr(CandorCandidate) candidate = NULL;

  attachment->name = g_strdup (name);
  candidate = candor_candidate_table_load (sql, attachment->candidate_id, error);
  for (guint n = 2; candor_attachment_table_has_name (sql, attachment->candidate_id, attachment->name); n++)
    {
      g_free (attachment->name);
      attachment->name = candor_attachment_name_numbered (name, n);
    }
  return candidate != NULL && candor_attachment_table_begin (sql, attachment, error);
}

static gboolean
complete_cb (CandorSql *sql,
             gpointer   data,
             GError   **error)
{
  return candor_attachment_table_complete (sql, data, error);
}

static gboolean
drop_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  CandorAttachment *attachment = data;

  return candor_attachment_table_drop (sql, attachment->id, error);
}

static gboolean
delete_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  DeleteJob *job = data;

  return candor_attachment_table_set_deleted (sql, job->attachment_id, job->deleted, error);
}

static Attaching *
begin (CandorLibrary *self,
       const char    *candidate_id,
       GFile         *source,
       GError       **error)
{
  g_autoptr(Attaching) attaching = g_new0 (Attaching, 1);
  g_autofree char *id =
    candor_candidate_table_find (candor_library_get_reader (self), candidate_id, error);
  g_autofree char *name = candor_attachment_name_of (source);

  attaching->source = g_object_ref (source);
  if (id == NULL)
    return NULL;
  attaching->attachment = candor_attachment_new (id, name);
  if (!candor_library_run (self, begin_cb, attaching->attachment, CANDOR_CHANGES_NONE, error))
    return NULL;
  attaching->path = candor_library_get_attachment_path (self, attaching->attachment);
  return g_steal_pointer (&attaching);
}

/* What failed to be copied, or could not be noted, leaves neither file nor row. */
static char *
end (CandorLibrary *self,
     Attaching     *attaching,
     gboolean       is_copied,
     GError       **error)
{
  if (is_copied && candor_library_run (self, complete_cb, attaching->attachment,
                                       CANDOR_CHANGES_CANDIDATES, error))
    return g_strdup (attaching->attachment->id);
  candor_library_run (self, drop_cb, attaching->attachment, CANDOR_CHANGES_NONE, NULL);
  return NULL;
}

static void
copy_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Attaching *attaching = task_data;
  GError *error = NULL;

  if (candor_attachment_copy (attaching->source, attaching->path, attaching->attachment, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * candor_library_list_attachments:
 * @self: a library
 * @candidate_id: the whole id of a candidate
 * @error: return location for an error
 *
 * Lists the files that belong to a candidate, the oldest first.
 *
 * Returns: (transfer full) (nullable) (element-type CandorAttachment): the attachments
 */
GPtrArray *
candor_library_list_attachments (CandorLibrary *self,
                                 const char    *candidate_id,
                                 GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (candidate_id != NULL, NULL);

  return candor_attachment_table_list (candor_library_get_reader (self), candidate_id, error);
}

/**
 * candor_library_get_attachment_path:
 * @self: a library
 * @attachment: an attachment
 *
 * Returns: (transfer full): where its copy lies
 */
char *
candor_library_get_attachment_path (CandorLibrary          *self,
                                    const CandorAttachment *attachment)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (attachment != NULL, NULL);

  return candor_attachment_files_path (candor_library_get_path (self), attachment->candidate_id,
                                       attachment->name);
}

/**
 * candor_library_attach:
 * @self: a library
 * @candidate_id: the id of a candidate, or a unique prefix
 * @source: a file of at most %CANDOR_ATTACHMENT_MOST_BYTES
 * @error: return location for an error
 *
 * Copies a file beside the database and makes it the candidate's. It comes whole or not at all.
 *
 * Returns: (transfer full) (nullable): the id of the attachment; NOT_FOUND, AMBIGUOUS, INVALID, NO_SPACE, FAILED
 */
char *
candor_library_attach (CandorLibrary *self,
                       const char    *candidate_id,
                       GFile         *source,
                       GError       **error)
{
  g_autoptr(Attaching) attaching = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (candidate_id != NULL, NULL);
  g_return_val_if_fail (G_IS_FILE (source), NULL);

  attaching = begin (self, candidate_id, source, error);
  if (attaching == NULL)
    return NULL;
  return end (self, attaching,
              candor_attachment_copy (source, attaching->path, attaching->attachment, NULL, error), error);
}

/**
 * candor_library_attach_async:
 * @self: a library
 * @candidate_id: the id of a candidate
 * @source: a file
 * @callback: what is called in the end
 * @user_data: for @callback
 *
 * As candor_library_attach(), with the copying done elsewhere meanwhile.
 */
void
candor_library_attach_async (CandorLibrary      *self,
                             const char         *candidate_id,
                             GFile              *source,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  g_autoptr(GTask) task = NULL;
  Attaching *attaching;
  GError *error = NULL;

  g_return_if_fail (CANDOR_IS_LIBRARY (self));
  g_return_if_fail (candidate_id != NULL);
  g_return_if_fail (G_IS_FILE (source));

  task = g_task_new (self, NULL, callback, user_data);
  attaching = begin (self, candidate_id, source, &error);
  if (attaching == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  g_task_set_task_data (task, attaching, attaching_free);
  g_task_run_in_thread (task, copy_in_thread);
}

/**
 * candor_library_attach_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the id of the attachment
 */
char *
candor_library_attach_finish (CandorLibrary *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  Attaching *attaching;
  gboolean is_copied;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  attaching = g_task_get_task_data (G_TASK (result));
  is_copied = g_task_propagate_boolean (G_TASK (result), error);
  return attaching != NULL ? end (self, attaching, is_copied, error) : NULL;
}

/**
 * candor_library_remove_attachment:
 * @self: a library
 * @attachment_id: the id of an attachment, or a unique prefix
 * @error: return location for an error
 *
 * Removes an attachment. Its file goes a day later, when it can no longer be brought back.
 *
 * Returns: %FALSE with NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_remove_attachment (CandorLibrary *self,
                                  const char    *attachment_id,
                                  GError       **error)
{
  g_autoptr(CandorAttachment) attachment = NULL;
  DeleteJob job = { NULL, TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (attachment_id != NULL, FALSE);

  attachment = candor_attachment_table_load (candor_library_get_reader (self), attachment_id, error);
  if (attachment == NULL)
    return FALSE;
  job.attachment_id = attachment->id;
  return candor_library_run (self, delete_cb, &job, CANDOR_CHANGES_CANDIDATES, error);
}

/**
 * candor_library_restore_attachment:
 * @self: a library
 * @attachment_id: the whole id of an attachment that was removed
 * @error: return location for an error
 *
 * Puts a removed attachment back: Undo.
 *
 * Returns: %FALSE with NOT_FOUND when it is gone for good
 */
gboolean
candor_library_restore_attachment (CandorLibrary *self,
                                   const char    *attachment_id,
                                   GError       **error)
{
  DeleteJob job = { attachment_id, FALSE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (attachment_id != NULL, FALSE);

  return candor_library_run (self, delete_cb, &job, CANDOR_CHANGES_CANDIDATES, error);
}
