/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-response-row.h"

/*
 * candor_response_table_apply:
 * @sql: a job's connection
 * @interview_id: an interview
 * @position: from 1
 * @edit: what to change
 * @at_us: the moment
 * @error: return location for an error
 *
 * Changes a response as candor_response_apply() does; what makes a question asked is decided there
 * alone.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_response_table_apply (CandorSql                *sql,
                             const char               *interview_id,
                             guint                     position,
                             const CandorResponseEdit *edit,
                             gint64                    at_us,
                             GError                  **error)
{
  g_autoptr(CandorResponse) response =
    candor_response_row_load (sql, interview_id, position, error);

  if (response == NULL)
    return FALSE;

  candor_response_apply (response, edit);
  return candor_response_row_update (sql, interview_id, response, at_us, error);
}

/*
 * candor_response_table_put_replaces:
 * @sql: a job's connection
 * @interview_id: an interview
 * @position: the position of a spare question
 * @replaces: the position that it stands in for, 0 for none
 * @at_us: the moment
 * @error: return location for an error
 *
 * Returns: %TRUE on success
 */
gboolean
candor_response_table_put_replaces (CandorSql  *sql,
                                    const char *interview_id,
                                    guint       position,
                                    guint       replaces,
                                    gint64      at_us,
                                    GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE response SET replaces = :replaces, saved_at = :at"
                        " WHERE interview = :interview AND position = :position", error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         candor_statement_bind_int (statement, ":replaces", replaces, error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         candor_statement_run (statement, error);
}
