/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

/*
 * candor_setting_table_get:
 * @sql: a connection
 * @key: what was asked
 *
 * Reads an answer that belongs to the database.
 *
 * Returns: (transfer full) (nullable): the answer; %NULL when it was never given
 */
char *
candor_setting_table_get (CandorSql  *sql,
                          const char *key)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT value FROM setting WHERE key = :key", NULL);

  if (statement == NULL || !candor_statement_bind_text (statement, ":key", key, NULL) ||
      !candor_statement_next (statement))
    return NULL;

  return g_strdup (candor_statement_get_text (statement, "value"));
}

/*
 * candor_setting_table_set:
 * @sql: a job's connection
 * @key: what was asked
 * @value: the answer
 * @error: return location for an error
 *
 * Keeps an answer that belongs to the database.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_setting_table_set (CandorSql  *sql,
                          const char *key,
                          const char *value,
                          GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO setting (key, value) VALUES (:key, :value)"
                        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":key", key, error) &&
         candor_statement_bind_text (statement, ":value", value, error) &&
         candor_statement_run (statement, error);
}
