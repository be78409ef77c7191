/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-row-ids.h"
#include "candor-sql-private.h"

static gboolean
set_not_found (const char *interview_id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no interview “%s”."),
               interview_id);
  return FALSE;
}

/* An UPDATE of one interview must have met it. */
static gboolean
run_on_interview (CandorSql       *sql,
                  CandorStatement *statement,
                  const char      *interview_id,
                  GError         **error)
{
  if (!candor_statement_bind_text (statement, ":interview", interview_id, error) ||
      !candor_statement_run (statement, error))
    return FALSE;

  return candor_sql_count_changes (sql) > 0 || set_not_found (interview_id, error);
}

static gboolean
bind_sitting (CandorStatement *statement,
              CandorSitting    sitting,
              GError         **error)
{
  return candor_statement_bind_int (statement, ":started_at", sitting.started_at_us, error) &&
         candor_statement_bind_int (statement, ":ended_at", sitting.ended_at_us, error) &&
         candor_statement_bind_int (statement, ":elapsed_s", sitting.elapsed_s, error);
}

/*
 * candor_interview_table_find:
 * @sql: a connection
 * @prefix: an id, or its first eight characters or more
 * @error: return location for an error
 *
 * Completes the id of an interview.
 *
 * Returns: (transfer full) (nullable): the id; NOT_FOUND, AMBIGUOUS
 */
char *
candor_interview_table_find (CandorSql  *sql,
                             const char *prefix,
                             GError    **error)
{
  return candor_sql_find_id (sql,
                             "SELECT id FROM interview"
                             " WHERE deleted_at IS NULL"
                             "   AND substr (id, 1, length (:prefix)) = :prefix LIMIT 2",
                             prefix, set_not_found, error);
}

/*
 * candor_interview_table_put_step:
 * @sql: a job's connection
 * @interview_id: an interview
 * @state: the state it is in now; signed is candor_interview_table_put_signed()
 * @reason: (nullable): why it was called off
 * @at_us: the moment
 * @error: return location for an error
 *
 * Writes a state and its time. Going on again takes the end back.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_interview_table_put_step (CandorSql           *sql,
                                 const char          *interview_id,
                                 CandorInterviewState state,
                                 const char          *reason,
                                 gint64               at_us,
                                 GError             **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE interview"
                        " SET state = :state, call_off_reason = :reason, saved_at = :at,"
                        "   finished_at = CASE WHEN :state = 'finished' THEN :at"
                        "                      WHEN :state IN ('running', 'paused') THEN 0"
                        "                      ELSE finished_at END"
                        " WHERE id = :interview",
                        error);

  return statement != NULL &&
         candor_statement_bind_nick (statement, ":state", CANDOR_TYPE_INTERVIEW_STATE, state,
                                     error) &&
         candor_statement_bind_text (statement, ":reason", reason, error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         run_on_interview (sql, statement, interview_id, error);
}

/*
 * candor_interview_table_put_position:
 * @sql: a job's connection
 * @interview_id: an interview
 * @position: 0 the opening card, 1 … n a question, n + 1 the closing card
 * @error: return location for an error
 *
 * Writes where the interview stands.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_interview_table_put_position (CandorSql  *sql,
                                     const char *interview_id,
                                     guint       position,
                                     GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE interview SET current_position = :position WHERE id = :interview",
                        error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         run_on_interview (sql, statement, interview_id, error);
}

/*
 * candor_interview_table_put_planned:
 * @sql: a job's connection
 * @interview_id: an interview
 * @planned_for_us: when it will be held
 * @error: return location for an error
 *
 * Writes the time of a plan.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_interview_table_put_planned (CandorSql  *sql,
                                    const char *interview_id,
                                    gint64      planned_for_us,
                                    GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE interview SET planned_for = :planned WHERE id = :interview", error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":planned", planned_for_us, error) &&
         run_on_interview (sql, statement, interview_id, error);
}

/*
 * candor_interview_table_add_sitting:
 * @sql: a job's connection
 * @interview_id: an interview
 * @sitting: a stretch of the clock
 * @error: return location for an error
 *
 * Adds a sitting after the others.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_interview_table_add_sitting (CandorSql    *sql,
                                    const char   *interview_id,
                                    CandorSitting sitting,
                                    GError      **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO sitting (interview, number, started_at, ended_at, elapsed_s)"
                        " SELECT :interview, coalesce (max (number), 0) + 1, :started_at, :ended_at,"
                        "   :elapsed_s"
                        " FROM sitting WHERE interview = :interview",
                        error);

  return statement != NULL &&
         bind_sitting (statement, sitting, error) &&
         run_on_interview (sql, statement, interview_id, error);
}

/*
 * candor_interview_table_put_sitting:
 * @sql: a job's connection
 * @interview_id: an interview with a sitting
 * @sitting: how its last one is now
 * @error: return location for an error
 *
 * Writes the last sitting.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_interview_table_put_sitting (CandorSql    *sql,
                                    const char   *interview_id,
                                    CandorSitting sitting,
                                    GError      **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE sitting"
                        " SET started_at = :started_at, ended_at = :ended_at, elapsed_s = :elapsed_s"
                        " WHERE interview = :interview"
                        "   AND number = (SELECT max (number) FROM sitting"
                        "                 WHERE interview = :interview)",
                        error);

  return statement != NULL &&
         bind_sitting (statement, sitting, error) &&
         run_on_interview (sql, statement, interview_id, error);
}

/*
 * candor_interview_table_set_deleted:
 * @sql: a job's connection
 * @interview_id: an interview
 * @deleted: %FALSE takes the deletion back
 * @error: return location for an error
 *
 * Deletes an interview, or brings it back while it is not purged.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_interview_table_set_deleted (CandorSql  *sql,
                                    const char *interview_id,
                                    gboolean    deleted,
                                    GError    **error)
{
  if (!candor_sql_mark_deleted (sql, "UPDATE interview SET deleted_at = :at WHERE id = :id",
                                interview_id, deleted, error))
    return FALSE;

  return candor_sql_count_changes (sql) > 0 || set_not_found (interview_id, error);
}
