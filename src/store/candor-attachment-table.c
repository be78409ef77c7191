/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-attachment-files.h"
#include "candor-error.h"
#include "candor-row-ids.h"

#define SELECT_ATTACHMENT \
  "SELECT id, candidate, name, mime_type, n_bytes, sha256, added_at FROM attachment "

/* Deleted more than a day ago, or of a candidate who goes for good with the same purge. */
#define IS_DUE \
  "WHERE deleted_at < :before OR EXISTS (SELECT 1 FROM candidate" \
  " WHERE candidate.id = attachment.candidate AND candidate.deleted_at < :before" \
  " AND NOT EXISTS (SELECT 1 FROM interview WHERE interview.candidate = candidate.id))"

static gboolean
set_not_found (const char *attachment_id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no attachment “%s”."),
               attachment_id);
  return FALSE;
}

static CandorAttachment *
read_attachment (CandorStatement *row)
{
  CandorAttachment *attachment = g_new0 (CandorAttachment, 1);

  attachment->id = g_strdup (candor_statement_get_text (row, "id"));
  attachment->candidate_id = g_strdup (candor_statement_get_text (row, "candidate"));
  attachment->name = g_strdup (candor_statement_get_text (row, "name"));
  attachment->mime_type = g_strdup (candor_statement_get_text (row, "mime_type"));
  attachment->n_bytes = candor_statement_get_int (row, "n_bytes");
  attachment->sha256 = g_strdup (candor_statement_get_text (row, "sha256"));
  attachment->added_at_us = candor_statement_get_int (row, "added_at");
  return attachment;
}

static GPtrArray *
read_all (CandorStatement *statement,
          GError         **error)
{
  g_autoptr(GPtrArray) attachments =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_attachment_free);

  while (candor_statement_next (statement))
    g_ptr_array_add (attachments, read_attachment (statement));
  return candor_statement_done (statement, error) ? g_steal_pointer (&attachments) : NULL;
}

static gboolean
bind_content (CandorStatement        *statement,
              const CandorAttachment *attachment,
              GError                **error)
{
  return candor_statement_bind_text (statement, ":id", attachment->id, error) &&
         candor_statement_bind_text (statement, ":mime_type", attachment->mime_type, error) &&
         candor_statement_bind_int (statement, ":n_bytes", attachment->n_bytes, error) &&
         candor_statement_bind_text (statement, ":sha256", attachment->sha256, error);
}

static gboolean
remove_files (CandorSql *sql,
              GPtrArray *attachments,
              GError   **error)
{
  for (guint i = 0; i < attachments->len; i++)
    {
      const CandorAttachment *attachment = attachments->pdata[i];

      if (!candor_attachment_files_remove (candor_sql_get_path (sql), attachment->candidate_id,
                                           attachment->name, error))
        return FALSE;
    }
  return TRUE;
}

/*
 * candor_attachment_table_list:
 * @sql: a connection
 * @candidate_id: a candidate
 * @error: return location for an error
 *
 * Lists the attachments of a candidate that are whole and not deleted, the oldest first.
 *
 * Returns: (transfer full) (nullable) (element-type CandorAttachment): the attachments
 */
GPtrArray *
candor_attachment_table_list (CandorSql  *sql,
                              const char *candidate_id,
                              GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_ATTACHMENT "WHERE candidate = :candidate AND deleted_at IS NULL"
                        " ORDER BY added_at, id", error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":candidate", candidate_id, error))
    return NULL;
  return read_all (statement, error);
}

/*
 * candor_attachment_table_load:
 * @sql: a connection
 * @prefix: an attachment, or the first eight characters of its id or more
 * @error: return location for an error
 *
 * Loads an attachment that is not deleted.
 *
 * Returns: (transfer full) (nullable): the attachment; NOT_FOUND, AMBIGUOUS
 */
CandorAttachment *
candor_attachment_table_load (CandorSql  *sql,
                              const char *prefix,
                              GError    **error)
{
  g_autofree char *id =
    candor_sql_find_id (sql, "SELECT id FROM attachment WHERE deleted_at IS NULL"
                        " AND substr (id, 1, length (:prefix)) = :prefix LIMIT 2",
                        prefix, set_not_found, error);
  g_autoptr(CandorStatement) statement =
    id != NULL ? candor_sql_prepare (sql, SELECT_ATTACHMENT "WHERE id = :id", error) : NULL;
  CandorAttachment *attachment;

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", id, error) ||
      !candor_statement_next (statement))
    return NULL;
  attachment = read_attachment (statement);
  return attachment;
}

/*
 * candor_attachment_table_has_name:
 * @sql: a connection
 * @candidate_id: a candidate
 * @name: a file name
 *
 * Returns: whether an attachment of theirs is called so, one that can still be brought back among them
 */
gboolean
candor_attachment_table_has_name (CandorSql  *sql,
                                  const char *candidate_id,
                                  const char *name)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT 1 FROM attachment WHERE candidate = :candidate AND name = :name",
                        NULL);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":candidate", candidate_id, NULL) &&
         candor_statement_bind_text (statement, ":name", name, NULL) &&
         candor_statement_next (statement);
}

/*
 * candor_attachment_table_begin:
 * @sql: a job's connection
 * @attachment: an attachment that is to be copied
 * @error: return location for an error
 *
 * Notes a file before there is any of it, as a deleted one: whatever happens before candor_attachment_table_complete(),
 * the purge finds it and leaves nothing behind.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_attachment_table_begin (CandorSql              *sql,
                               const CandorAttachment *attachment,
                               GError                **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO attachment"
                        " (id, candidate, name, mime_type, n_bytes, sha256, added_at, deleted_at)"
                        " VALUES (:id, :candidate, :name, :mime_type, :n_bytes, :sha256, :added_at,"
                        "   :added_at)",
                        error);

  return statement != NULL &&
         bind_content (statement, attachment, error) &&
         candor_statement_bind_text (statement, ":candidate", attachment->candidate_id, error) &&
         candor_statement_bind_text (statement, ":name", attachment->name, error) &&
         candor_statement_bind_int (statement, ":added_at", attachment->added_at_us, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_attachment_table_complete:
 * @sql: a job's connection
 * @attachment: an attachment of which all bytes are on disk
 * @error: return location for an error
 *
 * Makes it one of the candidate's.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_attachment_table_complete (CandorSql              *sql,
                                  const CandorAttachment *attachment,
                                  GError                **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE attachment SET mime_type = :mime_type, n_bytes = :n_bytes,"
                        " sha256 = :sha256, deleted_at = NULL WHERE id = :id",
                        error);

  if (statement == NULL || !bind_content (statement, attachment, error) ||
      !candor_statement_run (statement, error))
    return FALSE;
  return candor_sql_count_changes (sql) > 0 || set_not_found (attachment->id, error);
}

/*
 * candor_attachment_table_set_deleted:
 * @sql: a job's connection
 * @attachment_id: an attachment
 * @deleted: %FALSE takes the deletion back
 * @error: return location for an error
 *
 * Deletes an attachment, or brings it back while it is not purged. Its file stays until then.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_attachment_table_set_deleted (CandorSql  *sql,
                                     const char *attachment_id,
                                     gboolean    deleted,
                                     GError    **error)
{
  if (!candor_sql_mark_deleted (sql, "UPDATE attachment SET deleted_at = :at WHERE id = :id AND sha256 <> ''",
                                attachment_id, deleted, error))
    return FALSE;
  return candor_sql_count_changes (sql) > 0 || set_not_found (attachment_id, error);
}

/* Files first: while a row is there they can be found. */
static gboolean
remove_where (CandorSql  *sql,
              const char *select,
              const char *delete,
              const char *id,
              GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, select, error);
  g_autoptr(GPtrArray) attachments = NULL;

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", id, error))
    return FALSE;
  attachments = read_all (statement, error);
  return attachments != NULL && remove_files (sql, attachments, error) &&
         candor_sql_run_with_id (sql, delete, id, error);
}

/*
 * candor_attachment_table_drop:
 * @sql: a job's connection
 * @attachment_id: an attachment
 * @error: return location for an error
 *
 * Removes an attachment for good, its file and its row.
 *
 * Returns: %TRUE when nothing of it is left
 */
gboolean
candor_attachment_table_drop (CandorSql  *sql,
                              const char *attachment_id,
                              GError    **error)
{
  return remove_where (sql, SELECT_ATTACHMENT "WHERE id = :id", "DELETE FROM attachment WHERE id = :id",
                       attachment_id, error);
}

/*
 * candor_attachment_table_erase:
 * @sql: a job's connection
 * @candidate_id: a candidate
 * @error: return location for an error
 *
 * Removes all attachments of a candidate, files and rows, deleted ones too.
 *
 * Returns: %TRUE when nothing of them is left
 */
gboolean
candor_attachment_table_erase (CandorSql  *sql,
                               const char *candidate_id,
                               GError    **error)
{
  return remove_where (sql, SELECT_ATTACHMENT "WHERE candidate = :id",
                       "DELETE FROM attachment WHERE candidate = :id", candidate_id, error);
}

/*
 * candor_attachment_table_purge:
 * @sql: a job's connection
 * @before_us: the moment before which something was deleted
 * @error: return location for an error
 *
 * Removes the files of attachments that go for good, then their rows: what cannot be removed is tried again.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_attachment_table_purge (CandorSql *sql,
                               gint64     before_us,
                               GError   **error)
{
  g_autoptr(CandorStatement) due = candor_sql_prepare (sql, SELECT_ATTACHMENT IS_DUE, error);
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, "DELETE FROM attachment " IS_DUE, error);
  g_autoptr(GPtrArray) attachments = NULL;

  if (due == NULL || statement == NULL || !candor_statement_bind_int (due, ":before", before_us, error))
    return FALSE;
  attachments = read_all (due, error);
  return attachments != NULL && remove_files (sql, attachments, error) &&
         candor_statement_bind_int (statement, ":before", before_us, error) &&
         candor_statement_run (statement, error);
}
