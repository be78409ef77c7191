/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

static CandorStatement *
prepare (CandorSql  *sql,
         const char *text,
         const char *interview_id,
         GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":interview", interview_id, error))
    return NULL;
  return g_steal_pointer (&statement);
}

/*
 * candor_extra_time_table_put:
 * @sql: a job's connection
 * @interview_id: an interview
 * @minutes: extra minutes, 0 for none
 * @at_us: the moment
 * @error: return location for an error
 *
 * Writes how much extra time was granted; of none no trace is left.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_extra_time_table_put (CandorSql  *sql,
                             const char *interview_id,
                             int         minutes,
                             gint64      at_us,
                             GError    **error)
{
  g_autoptr(CandorStatement) statement = NULL;

  if (minutes == 0)
    {
      statement = prepare (sql, "DELETE FROM extra_time WHERE interview = :interview",
                           interview_id, error);
      return statement != NULL && candor_statement_run (statement, error);
    }
  statement = prepare (sql,
                       "INSERT INTO extra_time (interview, minutes, saved_at)"
                       " VALUES (:interview, :minutes, :at)"
                       " ON CONFLICT (interview)"
                       "   DO UPDATE SET minutes = excluded.minutes, saved_at = excluded.saved_at",
                       interview_id, error);
  return statement != NULL &&
         candor_statement_bind_int (statement, ":minutes", minutes, error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_extra_time_table_load:
 * @sql: a connection
 * @interview: an interview
 * @error: return location for an error
 *
 * Tells the interview how much extra time was granted.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_extra_time_table_load (CandorSql       *sql,
                              CandorInterview *interview,
                              GError         **error)
{
  g_autoptr(CandorStatement) statement =
    prepare (sql, "SELECT minutes FROM extra_time WHERE interview = :interview",
             candor_interview_get_id (interview), error);

  if (statement == NULL)
    return FALSE;
  if (candor_statement_next (statement))
    candor_interview_set_extra_minutes (interview,
                                        (int) candor_statement_get_int (statement, "minutes"));
  return candor_statement_done (statement, error);
}
