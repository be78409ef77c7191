/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

static gboolean
is_taken (CandorSql  *sql,
          const char *guide_id,
          gboolean   *taken,
          GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT 1 FROM guide WHERE id = :id", error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", guide_id, error))
    return FALSE;

  *taken = candor_statement_next (statement);
  return candor_statement_done (statement, error);
}

/*
 * candor_guide_table_find_free_id:
 * @sql: a connection
 * @title: a title
 * @error: return location for an error
 *
 * Makes an id of a title, with a number when that is taken, also by a guide that was removed.
 *
 * Returns: (transfer full) (nullable): the id
 */
char *
candor_guide_table_find_free_id (CandorSql  *sql,
                                 const char *title,
                                 GError    **error)
{
  g_autofree char *slug = candor_id_from_title (title);
  g_autofree char *id = g_strdup (slug);
  gboolean taken = FALSE;

  for (guint n = 2; is_taken (sql, id, &taken, error); n++)
    {
      if (!taken)
        return g_steal_pointer (&id);
      g_free (id);
      id = g_strdup_printf ("%s-%u", slug, n);
    }
  return NULL;
}
