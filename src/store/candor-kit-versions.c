/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

static gboolean
add_version (CandorSql       *sql,
             const char      *kit_id,
             CandorStatement *row,
             GPtrArray       *versions,
             GError         **error)
{
  int version = (int) candor_statement_get_int (row, "version");
  gint64 frozen_at_us = candor_statement_get_int (row, "frozen_at");
  CandorKit *kit = candor_kit_table_load (sql, kit_id, version, error);

  if (kit == NULL)
    return FALSE;
  candor_kit_set_version (kit, version, frozen_at_us);
  g_ptr_array_add (versions, kit);
  return TRUE;
}

/*
 * candor_kit_table_list_versions:
 * @sql: a connection
 * @kit_id: a kit
 * @error: return location for an error
 *
 * Lists the versions of a kit, each with its entries and since when it is in use.
 *
 * Returns: (transfer full) (nullable) (element-type CandorKit): the versions, the newest first
 */
GPtrArray *
candor_kit_table_list_versions (CandorSql  *sql,
                                const char *kit_id,
                                GError    **error)
{
  g_autoptr(GPtrArray) versions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT version, frozen_at"
                        " FROM kit_version"
                        " WHERE kit = :kit"
                        " ORDER BY version DESC",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":kit", kit_id, error))
    return NULL;

  while (candor_statement_next (statement))
    if (!add_version (sql, kit_id, statement, versions, error))
      return NULL;
  return candor_statement_done (statement, error) ? g_steal_pointer (&versions) : NULL;
}
