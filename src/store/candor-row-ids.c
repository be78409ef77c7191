/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-row-ids.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

#define SHORTEST_PREFIX 8

/*
 * candor_sql_run_with_id:
 * @sql: a connection
 * @text: a statement with the parameter :id
 * @id: its value
 * @error: return location for an error
 *
 * Runs a statement about one row.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_run_with_id (CandorSql  *sql,
                        const char *text,
                        const char *id,
                        GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":id", id, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_sql_mark_deleted:
 * @sql: a job's connection
 * @text: a statement with the parameters :id and :at
 * @id: a row
 * @deleted: %FALSE takes the deletion back
 * @error: return location for an error
 *
 * Marks a row as deleted now, or as not deleted.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_mark_deleted (CandorSql  *sql,
                         const char *text,
                         const char *id,
                         gboolean    deleted,
                         GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":id", id, error) &&
         candor_statement_bind_moment (statement, ":at", deleted ? g_get_real_time () : 0, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_sql_find_id:
 * @sql: a connection
 * @text: a statement with the parameter :prefix that yields ids which begin so
 * @prefix: an id or its beginning
 * @set_not_found: says that nothing begins so
 * @error: return location for an error
 *
 * Completes an id.
 *
 * Returns: (transfer full): the id; NOT_FOUND, or AMBIGUOUS when more than one begins so
 */
char *
candor_sql_find_id (CandorSql            *sql,
                    const char           *text,
                    const char           *prefix,
                    CandorSetNotFoundFunc set_not_found,
                    GError              **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);
  g_autofree char *found = NULL;
  g_autofree char *lower = g_ascii_strdown (prefix, -1);
  guint n_found = 0;

  if (statement == NULL || !candor_statement_bind_text (statement, ":prefix", lower, error))
    return NULL;

  while (candor_statement_next (statement))
    {
      g_free (found);
      found = g_strdup (candor_statement_get_text (statement, "id"));
      n_found++;
    }
  if (!candor_statement_done (statement, error))
    return NULL;
  if (n_found > 1)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_AMBIGUOUS,
                   _("More than one id begins with “%s”. Give more of it."), prefix);
      return NULL;
    }

  if (n_found == 0 || (strlen (prefix) < SHORTEST_PREFIX && !g_str_equal (lower, found)))
    {
      set_not_found (prefix, error);
      return NULL;
    }

  return g_steal_pointer (&found);
}
