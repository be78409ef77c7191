/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-sql-private.h"

#include "candor-enums.h"
#include "candor-error.h"
#include "candor-sql-connection.h"

/* Lists with filters make many texts; what is rare is not kept. */
#define MOST_KEPT 160

struct _CandorStatement
{
  CandorSql    *sql;
  sqlite3_stmt *handle;
  char         *text;
  const char  **columns;        /* NULL until the first row */
  int           n_columns;
  GError       *failure;        /* of candor_statement_next() */
};

static gboolean
check_bound (CandorStatement *self,
             int              code,
             GError         **error)
{
  return code == SQLITE_OK || candor_sql_fail (self->sql, error);
}

/* 0 and an error for a name that is not in the statement. */
static int
find_parameter (CandorStatement *self,
                const char      *name,
                GError         **error)
{
  int index = sqlite3_bind_parameter_index (self->handle, name);

  if (index == 0)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
                 "No parameter %s in “%s”", name, self->text);

  return index;
}

static void
take_columns (CandorStatement *self)
{
  self->n_columns = sqlite3_column_count (self->handle);
  self->columns = g_new (const char *, self->n_columns + 1);
  for (int i = 0; i < self->n_columns; i++)
    self->columns[i] = g_intern_string (sqlite3_column_name (self->handle, i));
}

static int
find_column (CandorStatement *self,
             const char      *name)
{
  for (int i = 0; i < self->n_columns; i++)
    if (g_str_equal (self->columns[i], name))
      return i;

  g_error ("No column %s in “%s”", name, self->text);
}

static CandorStatement *
compile (CandorSql  *sql,
         const char *text,
         GError    **error)
{
  g_autoptr(CandorStatement) self = g_new0 (CandorStatement, 1);

  self->sql = sql;
  self->text = g_strdup (text);
  if (sqlite3_prepare_v3 (sql->db, text, -1, SQLITE_PREPARE_PERSISTENT, &self->handle, NULL) == SQLITE_OK)
    return g_steal_pointer (&self);

  candor_sql_fail (sql, error);
  return NULL;
}

/*
 * candor_statement_free:
 * @self: (transfer full): a statement that nobody uses
 *
 * Frees the statement, for the cache.
 */
void
candor_statement_free (CandorStatement *self)
{
  sqlite3_finalize (self->handle);
  g_clear_error (&self->failure);
  g_free (self->columns);
  g_free (self->text);
  g_free (self);
}

/*
 * candor_sql_prepare:
 * @sql: a connection
 * @text: one statement, its parameters named as ":id"
 * @error: return location for an error
 *
 * Takes the statement from the cache, or compiles it.
 *
 * Returns: (transfer full) (nullable): the statement; g_autoptr gives it back
 */
CandorStatement *
candor_sql_prepare (CandorSql  *sql,
                    const char *text,
                    GError    **error)
{
  CandorStatement *kept = g_hash_table_lookup (sql->statements, text);

  if (kept == NULL)
    return compile (sql, text, error);

  g_hash_table_steal (sql->statements, text);
  return kept;
}

/*
 * candor_statement_release:
 * @self: (transfer full): a statement
 *
 * Gives the statement back to the cache of its connection.
 */
void
candor_statement_release (CandorStatement *self)
{
  GHashTable *kept = self->sql->statements;

  g_clear_error (&self->failure);
  if (self->handle == NULL || g_hash_table_size (kept) >= MOST_KEPT || g_hash_table_contains (kept, self->text))
    {
      candor_statement_free (self);
      return;
    }

  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  g_hash_table_insert (kept, self->text, self);
}

/*
 * candor_statement_bind_text:
 * @self: a statement
 * @name: a parameter, as ":id"
 * @value: (nullable): its value, copied
 * @error: return location for an error
 *
 * Binds a text, or null.
 *
 * Returns: %TRUE on success; a name that is not there is an error
 */
gboolean
candor_statement_bind_text (CandorStatement *self,
                            const char      *name,
                            const char      *value,
                            GError         **error)
{
  int index = find_parameter (self, name, error);

  return index > 0 &&
         check_bound (self, sqlite3_bind_text (self->handle, index, value, -1, SQLITE_TRANSIENT), error);
}

/*
 * candor_statement_bind_int:
 * @self: a statement
 * @name: a parameter
 * @value: its value
 * @error: return location for an error
 *
 * Binds a whole number.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_statement_bind_int (CandorStatement *self,
                           const char      *name,
                           gint64           value,
                           GError         **error)
{
  int index = find_parameter (self, name, error);

  return index > 0 && check_bound (self, sqlite3_bind_int64 (self->handle, index, value), error);
}

/*
 * candor_statement_bind_moment:
 * @self: a statement
 * @name: a parameter
 * @moment_us: microseconds of Unix time; 0 is bound as null
 * @error: return location for an error
 *
 * Binds a moment that may be unknown.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_statement_bind_moment (CandorStatement *self,
                              const char      *name,
                              gint64           moment_us,
                              GError         **error)
{
  if (moment_us == 0)
    return candor_statement_bind_text (self, name, NULL, error);

  return candor_statement_bind_int (self, name, moment_us, error);
}

/*
 * candor_statement_bind_nick:
 * @self: a statement
 * @name: a parameter
 * @type: an enumeration of candor-enums.h
 * @value: one of its values
 * @error: return location for an error
 *
 * Binds the word that stands for a value of a closed set.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_statement_bind_nick (CandorStatement *self,
                            const char      *name,
                            GType            type,
                            int              value,
                            GError         **error)
{
  return candor_statement_bind_text (self, name, candor_enum_to_nick (type, value), error);
}

/*
 * candor_statement_bind_bytes:
 * @self: a statement
 * @name: a parameter
 * @bytes: its value, copied
 * @n_bytes: how many
 * @error: return location for an error
 *
 * Binds bytes.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_statement_bind_bytes (CandorStatement *self,
                             const char      *name,
                             gconstpointer    bytes,
                             gsize            n_bytes,
                             GError         **error)
{
  int index = find_parameter (self, name, error);

  return index > 0 &&
         check_bound (self, sqlite3_bind_blob64 (self->handle, index, bytes, n_bytes, SQLITE_TRANSIENT), error);
}

/*
 * candor_statement_run:
 * @self: a statement
 * @error: return location for an error
 *
 * Runs the statement to its end.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_statement_run (CandorStatement *self,
                      GError         **error)
{
  while (candor_statement_next (self))
    continue;

  return candor_statement_done (self, error);
}

/*
 * candor_statement_next:
 * @self: a statement
 *
 * Goes on to the next row. Whether the rows ended or failed is told by candor_statement_done().
 *
 * Returns: %TRUE while there is a row
 */
gboolean
candor_statement_next (CandorStatement *self)
{
  int code = sqlite3_step (self->handle);

  if (code == SQLITE_ROW)
    {
      if (self->columns == NULL)
        take_columns (self);
      return TRUE;
    }

  g_clear_error (&self->failure);
  if (code != SQLITE_DONE)
    candor_sql_fail (self->sql, &self->failure);
  sqlite3_reset (self->handle);

  return FALSE;
}

/*
 * candor_statement_done:
 * @self: a statement
 * @error: return location for an error
 *
 * Tells how the rows ended.
 *
 * Returns: %TRUE unless one could not be read
 */
gboolean
candor_statement_done (CandorStatement *self,
                       GError         **error)
{
  if (self->failure == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->failure));
  return FALSE;
}

/*
 * candor_statement_get_text:
 * @self: a statement with a row
 * @name: a column
 *
 * Returns: (transfer none) (nullable): its text, until the next row
 */
const char *
candor_statement_get_text (CandorStatement *self,
                           const char      *name)
{
  return (const char *) sqlite3_column_text (self->handle, find_column (self, name));
}

/*
 * candor_statement_get_int:
 * @self: a statement with a row
 * @name: a column
 *
 * Returns: its number, 0 for null
 */
gint64
candor_statement_get_int (CandorStatement *self,
                          const char      *name)
{
  return sqlite3_column_int64 (self->handle, find_column (self, name));
}

/*
 * candor_statement_is_null:
 * @self: a statement with a row
 * @name: a column
 *
 * Returns: whether it is null
 */
gboolean
candor_statement_is_null (CandorStatement *self,
                          const char      *name)
{
  return sqlite3_column_type (self->handle, find_column (self, name)) == SQLITE_NULL;
}

/*
 * candor_statement_get_nick:
 * @self: a statement with a row
 * @name: a column
 * @type: an enumeration of candor-enums.h
 *
 * Returns: the value whose word stands there; 0 for a word of a newer version
 */
int
candor_statement_get_nick (CandorStatement *self,
                           const char      *name,
                           GType            type)
{
  const char *nick = candor_statement_get_text (self, name);
  int value = 0;

  if (nick == NULL || !candor_enum_from_nick (type, nick, &value))
    return 0;

  return value;
}

/*
 * candor_statement_get_bytes:
 * @self: a statement with a row
 * @name: a column
 * @n_bytes: (out): how many
 *
 * Returns: (transfer none) (nullable): its bytes, until the next row
 */
gconstpointer
candor_statement_get_bytes (CandorStatement *self,
                            const char      *name,
                            gsize           *n_bytes)
{
  int index = find_column (self, name);
  gconstpointer bytes = sqlite3_column_blob (self->handle, index);

  *n_bytes = sqlite3_column_bytes (self->handle, index);
  return bytes;
}
