/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-sql-private.h"

#include "candor-sql-connection.h"

#define BUSY_TIMEOUT_MS 5000
#define WAL_TRIES 50
#define WAL_PAUSE_US 20000

static int
refuse_transactions_cb (void       *data,
                        int         action,
                        const char *first,
                        const char *second,
                        const char *database,
                        const char *trigger)
{
  return action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT ? SQLITE_DENY : SQLITE_OK;
}

/* Another connection that opens the file in the same moment makes the first switch BUSY at once,
 * whatever the timeout. */
static gboolean
switch_to_wal (CandorSql *self,
               GError   **error)
{
  for (int n = 0; n < WAL_TRIES; n++)
    {
      int code = sqlite3_exec (self->db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);

      if (code == SQLITE_OK)
        return TRUE;
      if ((code & 0xff) != SQLITE_BUSY)
        break;
      g_usleep (WAL_PAUSE_US);
    }

  return candor_sql_fail (self, error);
}

static gboolean
is_empty (CandorSql *self)
{
  gint64 n_pages = 0;

  return candor_sql_read_number (self, "PRAGMA page_count", &n_pages, NULL) && n_pages == 0;
}

/* The header says whose file it is before there is a WAL, so that it can be asked without one. */
static gboolean
prepare_to_write (CandorSql *self,
                  GError   **error)
{
  g_autofree char *claim = g_strdup_printf ("PRAGMA application_id = %d",
                                            CANDOR_SQL_APPLICATION_ID);

  if (is_empty (self) && !candor_sql_run_script (self, claim, error))
    return FALSE;

  return switch_to_wal (self, error) &&
         candor_sql_run_script (self, "PRAGMA synchronous = FULL;"
                                "PRAGMA cache_size = -4096;"   /* KiB: an import touches many pages */
                                "PRAGMA secure_delete = ON;", error);
}

static gboolean
set_up (CandorSql    *self,
        CandorSqlMode mode,
        GError      **error)
{
  sqlite3_extended_result_codes (self->db, 1);
  sqlite3_busy_timeout (self->db, BUSY_TIMEOUT_MS);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);

  if (!candor_sql_run_script (self, "PRAGMA cell_size_check = ON;"
                              "PRAGMA temp_store = MEMORY;", error))
    return FALSE;

  if (mode == CANDOR_SQL_WRITER)
    return prepare_to_write (self, error);

  return candor_sql_run_script (self, "PRAGMA query_only = ON;", error);
}

/* Counting the bytes that it uses takes SQLite a lock at each of them. */
static gpointer
configure_once (gpointer data)
{
  sqlite3_config (SQLITE_CONFIG_MEMSTATUS, 0);
  return NULL;
}

static int
open_connection (CandorSql    *self,
                 CandorSqlMode mode)
{
  /* Each connection belongs to one thread at a time, so it needs no mutex of its own. */
  int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
  static GOnce once = G_ONCE_INIT;
  g_autofree char *escaped = NULL;
  g_autofree char *uri = NULL;

  g_once (&once, configure_once, NULL);
  if (mode == CANDOR_SQL_WRITER)
    return sqlite3_open_v2 (self->path, &self->db, flags | SQLITE_OPEN_READWRITE, NULL);

  escaped = g_uri_escape_string (self->path, "/", TRUE);
  uri = g_strdup_printf ("file:%s%s", escaped, mode == CANDOR_SQL_IMMUTABLE ? "?immutable=1" : "");

  return sqlite3_open_v2 (uri, &self->db, flags | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
}

/*
 * candor_sql_open:
 * @path: a file that is there, if only empty, or ":memory:"
 * @mode: what it is for
 * @error: return location for an error
 *
 * Opens a connection with the settings that keep what is saved.
 *
 * Returns: (transfer full) (nullable): the connection, or %NULL: FOREIGN, DAMAGED, NO_SPACE, BUSY or
 * FAILED
 */
CandorSql *
candor_sql_open (const char   *path,
                 CandorSqlMode mode,
                 GError      **error)
{
  g_autoptr(CandorSql) self = g_new0 (CandorSql, 1);

  self->path = g_strdup (path);
  self->statements = g_hash_table_new_full (candor_statement_hash, g_str_equal, NULL,
                                            (GDestroyNotify) candor_statement_free);
  if (open_connection (self, mode) != SQLITE_OK)
    {
      candor_sql_fail (self, error);
      return NULL;
    }

  return set_up (self, mode, error) ? g_steal_pointer (&self) : NULL;
}

/*
 * candor_sql_close:
 * @self: (transfer full): a connection whose statements were all given back
 *
 * Closes the connection.
 */
void
candor_sql_close (CandorSql *self)
{
  g_hash_table_unref (self->statements);
  sqlite3_close (self->db);
  g_free (self->path);
  g_free (self);
}

/*
 * candor_sql_get_path:
 * @self: a connection
 *
 * Returns: (transfer none): the file
 */
const char *
candor_sql_get_path (CandorSql *self)
{
  return self->path;
}

/*
 * candor_sql_is_spoilt:
 * @self: a connection
 *
 * Tells whether the file failed under the connection. After a failed fsync a repeated one proves
 * nothing, so such a connection is closed and opened again.
 *
 * Returns: %TRUE when it must be opened again
 */
gboolean
candor_sql_is_spoilt (CandorSql *self)
{
  return self->is_spoilt;
}

/*
 * candor_sql_in_transaction:
 * @self: a connection
 *
 * Returns: %TRUE between begin and commit
 */
gboolean
candor_sql_in_transaction (CandorSql *self)
{
  return !sqlite3_get_autocommit (self->db);
}

/*
 * candor_sql_keep_wal:
 * @self: a connection
 *
 * Makes closing leave the file as it is: a database that we refuse is not ours to tidy.
 */
void
candor_sql_keep_wal (CandorSql *self)
{
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

/*
 * candor_sql_run_script:
 * @self: a connection
 * @script: statements without parameters
 * @error: return location for an error
 *
 * Runs the statements in order, up to the first that fails.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_run_script (CandorSql  *self,
                       const char *script,
                       GError    **error)
{
  if (sqlite3_exec (self->db, script, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  return candor_sql_fail (self, error);
}

/*
 * candor_sql_run_migration:
 * @self: a connection in a transaction
 * @script: statements without parameters
 * @error: return location for an error
 *
 * Runs the script of a migration. One that begins or ends a transaction is refused.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_run_migration (CandorSql  *self,
                          const char *script,
                          GError    **error)
{
  gboolean success;

  sqlite3_set_authorizer (self->db, refuse_transactions_cb, NULL);
  success = candor_sql_run_script (self, script, error);
  sqlite3_set_authorizer (self->db, NULL, NULL);

  return success;
}

/*
 * candor_sql_begin:
 * @self: a connection
 * @error: return location for an error
 *
 * Begins a transaction that writes: it waits here for another writer, not in the middle.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_begin (CandorSql *self,
                  GError   **error)
{
  return candor_sql_check_place (self, error) &&
         candor_sql_run_script (self, "BEGIN IMMEDIATE", error);
}

/*
 * candor_sql_commit:
 * @self: a connection in a transaction
 * @error: return location for an error
 *
 * Ends the transaction; on success it is on disk.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_commit (CandorSql *self,
                   GError   **error)
{
  return candor_sql_run_script (self, "COMMIT", error);
}

/*
 * candor_sql_roll_back:
 * @self: a connection
 *
 * Takes back what was not committed, if anything. After some errors SQLite has done so itself.
 */
void
candor_sql_roll_back (CandorSql *self)
{
  if (candor_sql_in_transaction (self))
    sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);
}

/*
 * candor_sql_read_number:
 * @self: a connection
 * @text: a statement without parameters
 * @number: (out): the first column of the first row; 0 without a row
 * @error: return location for an error
 *
 * Reads one number.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_sql_read_number (CandorSql  *self,
                        const char *text,
                        gint64     *number,
                        GError    **error)
{
  sqlite3_stmt *handle = NULL;
  int code = sqlite3_prepare_v2 (self->db, text, -1, &handle, NULL);

  *number = 0;
  if (code == SQLITE_OK)
    code = sqlite3_step (handle);
  if (code == SQLITE_ROW)
    *number = sqlite3_column_int64 (handle, 0);
  if (code != SQLITE_ROW && code != SQLITE_DONE)
    candor_sql_fail (self, error);
  sqlite3_finalize (handle);

  return code == SQLITE_ROW || code == SQLITE_DONE;
}

/*
 * candor_sql_last_row:
 * @self: a connection
 *
 * Returns: the row id of the last insertion
 */
gint64
candor_sql_last_row (CandorSql *self)
{
  return sqlite3_last_insert_rowid (self->db);
}

/*
 * candor_sql_count_changes:
 * @self: a connection
 *
 * Returns: how many rows the last statement that ended has changed
 */
int
candor_sql_count_changes (CandorSql *self)
{
  return sqlite3_changes (self->db);
}
