/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-sql-private.h"

#include "candor-enums.h"
#include "candor-error.h"
#include "candor-sql-connection.h"

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

static int
find_column (CandorStatement *self,
             const char      *name)
{
  for (int i = 0; i < self->n_columns; i++)
    if (g_str_equal (self->columns[i], name))
      return i;

  g_error ("No column %s in “%s”", name, self->text);
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
         check_bound (self, sqlite3_bind_text (self->handle, index, value, -1, SQLITE_TRANSIENT),
                      error);
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
         check_bound (self, sqlite3_bind_blob64 (self->handle, index, bytes, n_bytes,
                                                 SQLITE_TRANSIENT), error);
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
