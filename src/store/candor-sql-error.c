/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-sql-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-sql-connection.h"

/* The files know why a write failed where the connection has forgotten it. */
static int
ask_file (CandorSql *self,
          int        which)
{
  sqlite3_file *file = NULL;
  int system_error = 0;

  sqlite3_file_control (self->db, "main", which, &file);
  if (file != NULL && file->pMethods != NULL)
    file->pMethods->xFileControl (file, SQLITE_FCNTL_LAST_ERRNO, &system_error);

  return system_error;
}

static int
find_system_error (CandorSql *self,
                   int        code)
{
  int system_error = sqlite3_system_errno (self->db);

  if (system_error == 0 && (code & 0xff) == SQLITE_IOERR)
    system_error = ask_file (self, SQLITE_FCNTL_JOURNAL_POINTER);
  if (system_error == 0 && (code & 0xff) == SQLITE_IOERR)
    system_error = ask_file (self, SQLITE_FCNTL_FILE_POINTER);

  return system_error;
}

static gboolean
is_no_space (int code,
             int system_error)
{
  if ((code & 0xff) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE)
    return TRUE;

  /* A quota and RLIMIT_FSIZE come as a failed write. */
  return (code & 0xff) == SQLITE_IOERR &&
         (system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG);
}

static void
set_no_space (CandorSql *self,
              GError   **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NO_SPACE,
               /* Translators: %s is a folder */
               _("There is no room left in “%s”. Nothing saved before is harmed; make room there "
                 "and it can be saved again."),
               folder);
}

static void
set_io_error (CandorSql *self,
              int        code,
              int        system_error,
              GError   **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               /* Translators: the first %s is a file, the second what the system says, as
                * "Input/output error" */
               _("The database “%s” could not be read or written: %s. Check that its folder is "
                 "still there and its disk is sound."),
               self->path, system_error != 0 ? g_strerror (system_error) : sqlite3_errstr (code));
}

static gboolean
has_moved (CandorSql *self)
{
  int moved = 0;

  return sqlite3_file_control (self->db, "main", SQLITE_FCNTL_HAS_MOVED,
                               &moved) == SQLITE_OK && moved != 0;
}

static void
set_error_of_code (CandorSql *self,
                   int        code,
                   GError   **error)
{
  switch (code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_BUSY,
                   _("Another program is writing to “%s”. Try again in a moment."), self->path);
      break;

    case SQLITE_READONLY:
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_READ_ONLY,
                   _("The database “%s” can only be read here. Open one that you may write to."),
                   self->path);
      break;

    case SQLITE_CORRUPT:
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED,
                   _("The database “%s” is damaged: %s. Keep the file, and go on with a backup of "
                     "it."),
                   self->path, sqlite3_errmsg (self->db));
      break;

    case SQLITE_NOTADB:
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FOREIGN,
                   _("“%s” is no database of Candor’s. It was left untouched; choose another file."),
                   self->path);
      break;

    default:
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
                   /* Translators: the first %s is a file, the second a technical reason in
                    * English */
                   _("The database “%s” could not do what was asked: %s."),
                   self->path, sqlite3_errmsg (self->db));
    }
}

/*
 * candor_sql_fail:
 * @self: a connection on which the last call failed
 * @error: return location for an error
 *
 * Says in people's words why.
 *
 * Returns: %FALSE
 */
gboolean
candor_sql_fail (CandorSql *self,
                 GError   **error)
{
  int code = sqlite3_extended_errcode (self->db);
  int system_error = find_system_error (self, code);

  if ((code & 0xff) == SQLITE_IOERR)
    self->is_spoilt = TRUE;

  if (is_no_space (code, system_error))
    set_no_space (self, error);
  else if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN)
    set_io_error (self, code, system_error, error);
  else
    set_error_of_code (self, code, error);

  return FALSE;
}

/*
 * candor_sql_check_place:
 * @self: a connection
 * @error: return location for an error
 *
 * Looks whether the file still lies where it was opened: what is written into one that was removed
 * is lost.
 *
 * Returns: %TRUE when it does
 */
gboolean
candor_sql_check_place (CandorSql *self,
                        GError   **error)
{
  if (!has_moved (self))
    return TRUE;

  self->is_spoilt = TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               _("The database “%s” was moved or removed while it was open. Put it back in its "
                 "folder to go on saving."),
               self->path);
  return FALSE;
}
