/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

static CandorExportedFile *
read_row (CandorStatement *row,
          const char      *interview_id)
{
  return candor_exported_file_new (interview_id,
                                   candor_statement_get_text (row, "path"),
                                   candor_statement_get_text (row, "audience"),
                                   candor_statement_get_text (row, "format"),
                                   candor_statement_get_int (row, "at"));
}

/*
 * candor_exported_file_table_add:
 * @sql: a job's connection
 * @file: a scorecard that is on disk
 * @error: return location for an error
 *
 * Lists an export with its interview.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_exported_file_table_add (CandorSql                *sql,
                                const CandorExportedFile *file,
                                GError                  **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO exported_file (interview, path, audience, format, at)"
                        " VALUES (:interview, :path, :audience, :format, :at)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", file->interview_id, error) &&
         candor_statement_bind_text (statement, ":path", file->path, error) &&
         candor_statement_bind_text (statement, ":audience", file->audience, error) &&
         candor_statement_bind_text (statement, ":format", file->format, error) &&
         candor_statement_bind_int (statement, ":at", file->at_us, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_exported_file_table_list:
 * @sql: a connection
 * @interview_id: an interview
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type CandorExportedFile): its exports, the newest first
 */
GPtrArray *
candor_exported_file_table_list (CandorSql  *sql,
                                 const char *interview_id,
                                 GError    **error)
{
  g_autoptr(GPtrArray) files =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_exported_file_free);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT path, audience, format, at"
                        " FROM exported_file"
                        " WHERE interview = :interview"
                        " ORDER BY id DESC",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":interview", interview_id, error))
    return NULL;

  while (candor_statement_next (statement))
    g_ptr_array_add (files, read_row (statement, interview_id));

  return candor_statement_done (statement, error) ? g_steal_pointer (&files) : NULL;
}
