/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-opening.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "candor-error.h"
#include "candor-migrations.h"

static gboolean
fail (const char *path,
      GError    **error)
{
  int system_error = errno;

  g_set_error (error, CANDOR_ERROR,
               system_error == ENOSPC || system_error == EDQUOT ? CANDOR_ERROR_NO_SPACE
                                                                : CANDOR_ERROR_FAILED,
               /* Translators: the first %s is a file or folder, the second what the system says */
               _("“%s” could not be made: %s. Choose another place for the database."),
               path, g_strerror (system_error));

  return FALSE;
}

/* SQLite gives its files the mode of the database, so that must be right before SQLite sees it. */
static gboolean
make_file (const char *path,
           GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int file;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return fail (folder, error);

  file = g_open (path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
  if (file < 0 && errno != EEXIST)
    return fail (path, error);
  if (file >= 0)
    close (file);

  return TRUE;
}

/* By name and not by an open file, which would drop SQLite's locks when it is closed. */
static void
close_to_others (const char *path)
{
  static const char * const suffixes[] = { "", "-wal", "-shm", ".lock" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);
      GStatBuf status;

      if (g_stat (name, &status) == 0 && (status.st_mode & 0077) != 0)
        g_chmod (name, 0600);
    }
}

static gboolean
is_writable (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_access (path, W_OK) == 0 && g_access (folder, W_OK) == 0;
}

static int
count_scripts (void)
{
  g_auto(GStrv) scripts = candor_migrations_load ();

  return (int) g_strv_length (scripts);
}

/* Looks at the file as it lies there, without locks or files beside it: whoever is refused here has
 * been left untouched to the byte. While another program writes, what is seen may be torn; then
 * only a clear verdict counts. */
static gboolean
look (const char   *path,
      CandorSchema *schema,
      GError      **error)
{
  g_autoptr(GError) verdict = NULL;
  g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_IMMUTABLE, &verdict);

  *schema = CANDOR_SCHEMA_OURS;
  if (sql != NULL && candor_migrations_judge (sql, count_scripts (), schema, &verdict))
    return TRUE;

  if (!g_error_matches (verdict, CANDOR_ERROR, CANDOR_ERROR_FOREIGN) &&
      !g_error_matches (verdict, CANDOR_ERROR, CANDOR_ERROR_NEWER))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&verdict));
  return FALSE;
}

/* A sound header says nothing about the schema behind it: the first read does. */
static gboolean
try_schema (CandorSql *sql,
            GError   **error)
{
  gint64 n_settings = 0;

  return candor_sql_read_number (sql, "SELECT count (*) FROM setting", &n_settings, error);
}

static gboolean
open_to_read (CandorOpening *self,
              const char    *path,
              const char    *reason,
              GError       **error)
{
  CandorSchema schema;

  self->read_only_reason = g_strdup (reason);
  self->reader = candor_sql_open (path, CANDOR_SQL_READER, NULL);
  /* Where no file can be put beside a database that has none, nobody is writing. */
  if (self->reader != NULL && try_schema (self->reader, NULL))
    return candor_migrations_judge (self->reader, count_scripts (), &schema, error);

  g_clear_pointer (&self->reader, candor_sql_close);
  self->reader = candor_sql_open (path, CANDOR_SQL_IMMUTABLE, error);

  return self->reader != NULL &&
         candor_migrations_judge (self->reader, count_scripts (), &schema, error) &&
         try_schema (self->reader, error);
}

static gboolean
open_newer (CandorOpening *self,
            const char    *path,
            GError       **error)
{
  return open_to_read (self, path,
                       _("The database was written by a newer Candor: this one can show and export "
                         "it, not change it."),
                       error);
}

static gboolean
bring_up_to_date (CandorOpening *self,
                  GError       **error)
{
  g_auto(GStrv) scripts = candor_migrations_load ();

  return candor_migrations_run (self->writer, (const char * const *) scripts, &self->was_made,
                                error);
}

/* What the file alone could not tell stands in its WAL. */
static gboolean
open_to_write (CandorOpening *self,
               const char    *path,
               GError       **error)
{
  CandorSchema schema;

  self->writer = candor_sql_open (path, CANDOR_SQL_WRITER, error);
  if (self->writer == NULL)
    return FALSE;

  if (!candor_migrations_judge (self->writer, count_scripts (), &schema, error))
    {
      candor_sql_keep_wal (self->writer);
      return FALSE;
    }
  if (schema == CANDOR_SCHEMA_NEWER_READABLE)
    {
      candor_sql_keep_wal (self->writer);
      g_clear_pointer (&self->writer, candor_sql_close);
      return open_newer (self, path, error);
    }

  if (!bring_up_to_date (self, error))
    return FALSE;

  self->reader = candor_sql_open (path, CANDOR_SQL_READER, error);
  return self->reader != NULL && try_schema (self->reader, error);
}

/*
 * candor_opening_run:
 * @self: a zeroed opening
 * @path: the absolute path of a database
 * @error: return location for an error
 *
 * Opens the file, makes it where there is none, and brings it up to date. What is not ours or too
 * new is refused and left untouched.
 *
 * Returns: %TRUE on success; else FOREIGN, NEWER, DAMAGED, NO_SPACE, BUSY or FAILED
 */
gboolean
candor_opening_run (CandorOpening *self,
                    const char    *path,
                    GError       **error)
{
  CandorSchema schema;

  if (!g_file_test (path, G_FILE_TEST_EXISTS) && !make_file (path, error))
    return FALSE;
  if (!look (path, &schema, error))
    return FALSE;
  if (schema == CANDOR_SCHEMA_NEWER_READABLE)
    return open_newer (self, path, error);
  if (!is_writable (path))
    return open_to_read (self, path, _("The database lies where nothing can be written."), error);

  close_to_others (path);
  return open_to_write (self, path, error);
}

/*
 * candor_opening_clear:
 * @self: an opening
 *
 * Closes what was opened and not taken over, the writer last: it tidies the file.
 */
void
candor_opening_clear (CandorOpening *self)
{
  g_clear_pointer (&self->reader, candor_sql_close);
  g_clear_pointer (&self->writer, candor_sql_close);
  g_clear_pointer (&self->read_only_reason, g_free);
}
