/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-sql-private.h"

#include "candor-sql-connection.h"

#include <string.h>

/* Lists with filters make many texts; what is rare is not kept. */
#define MOST_KEPT 160

static void
take_columns (CandorStatement *self)
{
  self->n_columns = sqlite3_column_count (self->handle);
  self->columns = g_new (const char *, self->n_columns + 1);
  for (int i = 0; i < self->n_columns; i++)
    self->columns[i] = g_intern_string (sqlite3_column_name (self->handle, i));
}

static CandorStatement *
compile (CandorSql  *sql,
         const char *text,
         GError    **error)
{
  g_autoptr(CandorStatement) self = g_new0 (CandorStatement, 1);

  self->sql = sql;
  self->text = g_strdup (text);
  if (sqlite3_prepare_v3 (sql->db, text, -1, SQLITE_PREPARE_PERSISTENT, &self->handle,
                          NULL) == SQLITE_OK)
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
 * candor_statement_hash:
 * @text: the text of a statement
 *
 * Texts are long and few: some of their letters tell them apart.
 *
 * Returns: its place in a table of statements
 */
guint
candor_statement_hash (gconstpointer text)
{
  const char *letters = text;
  gsize length = strlen (letters);
  gsize step = length / 16 + 1;
  guint hash = (guint) length;

  for (gsize i = 0; i < length; i += step)
    hash = hash * 33 + (guchar) letters[i];
  return hash;
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
  gpointer kept = NULL;

  if (g_hash_table_steal_extended (sql->statements, text, NULL, &kept))
    return kept;

  return compile (sql, text, error);
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
  if (self->handle == NULL || g_hash_table_size (kept) >= MOST_KEPT)
    {
      candor_statement_free (self);
      return;
    }

  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  g_hash_table_replace (kept, self->text, self);
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
