/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-store-private.h"

#include "candor-sql-private.h"

/* On media where no lock can be taken the store itself reads the file as one that nobody changes. */
static CandorSql *
open_apart (CandorStore *self,
            GError     **error)
{
  CandorSql *sql = candor_sql_open (self->path, CANDOR_SQL_READER, NULL);

  if (sql == NULL && candor_store_is_read_only (self))
    return candor_sql_open (self->path, CANDOR_SQL_IMMUTABLE, error);
  return sql != NULL ? sql : candor_sql_open (self->path, CANDOR_SQL_READER, error);
}

/*
 * candor_store_read_apart:
 * @self: a store
 * @job: reads, and changes nothing
 * @data: for the job
 * @error: return location for an error
 *
 * Runs a long read at once in the caller's thread, on a connection of its own: neither the main thread's reader nor the
 * writer waits for it. For any thread.
 *
 * Returns: what the job returns; %FALSE when the file cannot be opened
 */
gboolean
candor_store_read_apart (CandorStore   *self,
                         CandorStoreJob job,
                         gpointer       data,
                         GError       **error)
{
  g_autoptr(CandorSql) sql = NULL;

  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);

  sql = open_apart (self, error);
  return sql != NULL && job (sql, data, error);
}
