/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

static gboolean
remove_score (CandorSql               *sql,
              const CandorSecondScore *second,
              GError                 **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "DELETE FROM second_score WHERE interview = :interview AND position = :position", error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", second->interview_id, error) &&
         candor_statement_bind_int (statement, ":position", second->position, error) &&
         candor_statement_run (statement, error);
}

static gboolean
write_score (CandorSql               *sql,
             const CandorSecondScore *second,
             GError                 **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO second_score (interview, position, score, at)"
                        " VALUES (:interview, :position, :score, :at)"
                        " ON CONFLICT (interview, position)"
                        "   DO UPDATE SET score = excluded.score, at = excluded.at", error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", second->interview_id, error) &&
         candor_statement_bind_int (statement, ":position", second->position, error) &&
         candor_statement_bind_int (statement, ":score", second->score, error) &&
         candor_statement_bind_int (statement, ":at", second->at_us, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_second_score_table_put:
 * @sql: a job's connection
 * @second: what was scored again; a score of 0 takes it back
 * @error: return location for an error
 *
 * Writes it beside the first score, and adds that to the audit chain.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_second_score_table_put (CandorSql               *sql,
                               const CandorSecondScore *second,
                               GError                 **error)
{
  gboolean is_taken_back = second->score == 0;
  g_autofree char *text = is_taken_back ? g_strdup_printf ("question %u", second->position)
                                        : g_strdup_printf ("question %u: %d", second->position, second->score);

  return (is_taken_back ? remove_score (sql, second, error) : write_score (sql, second, error)) &&
         candor_audit_table_add (sql, is_taken_back ? "second-score-taken-back" : "second-score",
                                 second->interview_id, text, second->at_us, error);
}

/*
 * candor_second_score_table_list:
 * @sql: a connection
 * @kit_id: a kit
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type CandorSecondScore): all of that kit's interviews
 */
GPtrArray *
candor_second_score_table_list (CandorSql  *sql,
                                const char *kit_id,
                                GError    **error)
{
  g_autoptr(GPtrArray) seconds = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_second_score_free);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT second_score.interview, position, score, at FROM second_score"
                        " JOIN interview ON interview.id = second_score.interview WHERE kit = :kit", error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":kit", kit_id, error))
    return NULL;
  while (candor_statement_next (statement))
    g_ptr_array_add (seconds, candor_second_score_new (candor_statement_get_text (statement, "interview"),
                                                       (guint) candor_statement_get_int (statement, "position"),
                                                       (int) candor_statement_get_int (statement, "score"),
                                                       candor_statement_get_int (statement, "at")));
  return candor_statement_done (statement, error) ? g_steal_pointer (&seconds) : NULL;
}
