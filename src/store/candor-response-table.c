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
