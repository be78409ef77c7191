/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-copy.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "candor-error.h"

static gboolean
fail (const char *path,
      int         system_error,
      GError    **error)
{
  g_set_error (error, CANDOR_ERROR,
               system_error == ENOSPC || system_error == EDQUOT ? CANDOR_ERROR_NO_SPACE
                                                                : CANDOR_ERROR_FAILED,
               /* Translators: the first %s is a file, the second what the system says */
               _("The copy “%s” could not be made: %s. The database was left as it is."),
               path, g_strerror (system_error));

  return FALSE;
}

/* VACUUM INTO writes into a file that is there and empty, and keeps its mode. Two programs that
 * copy at the same time have a file each. */
static gboolean
make_empty (char    *path,
            GError **error)
{
  int file = g_mkstemp_full (path, O_WRONLY | O_CLOEXEC, 0600);

  if (file < 0)
    return fail (path, errno, error);

  close (file);
  return TRUE;
}

static gboolean
vacuum_into (CandorSql  *sql,
             const char *path,
             GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, "VACUUM INTO :path", error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":path", path, error) &&
         candor_statement_run (statement, error);
}

/* SQLite does not sync what VACUUM INTO writes. */
static gboolean
sync_path (const char *path,
           GError    **error)
{
  int file = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  int code = file < 0 ? -1 : fsync (file);
  int system_error = errno;

  if (file >= 0)
    close (file);

  return code == 0 || fail (path, system_error, error);
}

static gboolean
put_in_place (const char *aside,
              const char *path,
              GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_rename (aside, path) != 0)
    return fail (path, errno, error);

  return sync_path (folder, error);
}

static gboolean
has_version (const char *path,
             int         version)
{
  g_autoptr(CandorSql) copy = candor_sql_open (path, CANDOR_SQL_IMMUTABLE, NULL);
  gint64 found = 0;

  return copy != NULL && candor_sql_read_number (copy, "PRAGMA user_version", &found, NULL) &&
         found == version;
}

/*
 * candor_copy_make:
 * @sql: a connection outside a transaction
 * @path: where to
 * @version: the version of the schema that is worth a copy
 * @error: return location for an error
 *
 * Copies the database as it stands, unless another program has brought it to a newer version
 * meanwhile: that one has the copy. A half-written copy never bears the name of a whole one.
 *
 * Returns: %TRUE on success; else NO_SPACE or FAILED
 */
gboolean
candor_copy_make (CandorSql  *sql,
                  const char *path,
                  int         version,
                  GError    **error)
{
  g_autofree char *aside = g_strconcat (path, ".part-XXXXXX", NULL);

  gboolean is_made = make_empty (aside, error) && vacuum_into (sql, aside, error);

  if (is_made && has_version (aside, version))
    {
      if (sync_path (aside, error) && put_in_place (aside, path, error))
        return TRUE;
      is_made = FALSE;
    }

  g_unlink (aside);
  return is_made;
}
