/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "candor-error.h"

struct _CandorLock
{
  char *path;
  int   file;
};

static struct flock
describe (short  type,
          gint64 place)
{
  return (struct flock) {
           .l_type = type,
           .l_whence = SEEK_SET,
           .l_start = place,
           .l_len = 1,
  };
}

/*
 * candor_lock_open:
 * @database_path: the database beside which the lock lies
 * @error: return location for an error
 *
 * Opens the file of locks, and makes it where there is none.
 *
 * Returns: (transfer full) (nullable): the locks, none of them taken
 */
CandorLock *
candor_lock_open (const char *database_path,
                  GError    **error)
{
  g_autoptr(CandorLock) self = g_new0 (CandorLock, 1);

  self->path = g_strconcat (database_path, ".lock", NULL);
  self->file = g_open (self->path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (self->file >= 0)
    return g_steal_pointer (&self);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               /* Translators: the first %s is a file, the second what the system says */
               _("The lock “%s” could not be opened: %s. Check that its folder may be written to."),
               self->path, g_strerror (errno));
  return NULL;
}

/*
 * candor_lock_close:
 * @self: (transfer full): locks
 *
 * Lets all of them go.
 */
void
candor_lock_close (CandorLock *self)
{
  if (self->file >= 0)
    close (self->file);
  g_free (self->path);
  g_free (self);
}

/*
 * candor_lock_place:
 * @interview_id: an id
 *
 * Finds the byte that stands for an interview. Two of them share one only by a chance of 1 in 2³².
 *
 * Returns: a place for candor_lock_take()
 */
gint64
candor_lock_place (const char *interview_id)
{
  return 1 + (gint64) g_str_hash (interview_id);
}

/*
 * candor_lock_take:
 * @self: locks
 * @place: a byte
 * @error: return location for an error
 *
 * Takes a lock, or finds it taken. Taking it twice is once.
 *
 * Returns: %TRUE when it is ours; %FALSE with BUSY when another has it
 */
gboolean
candor_lock_take (CandorLock *self,
                  gint64      place,
                  GError    **error)
{
  struct flock lock = describe (F_WRLCK, place);

  if (fcntl (self->file, F_OFD_SETLK, &lock) == 0)
    return TRUE;

  if (errno == EAGAIN || errno == EACCES)
    g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_BUSY, _("Another program has it open."));
  else
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
                 _("The lock “%s” could not be taken: %s. Keep the database on a disk that knows "
                   "locks."),
                 self->path, g_strerror (errno));
  return FALSE;
}

/*
 * candor_lock_release:
 * @self: locks
 * @place: a byte
 *
 * Lets a lock go.
 */
void
candor_lock_release (CandorLock *self,
                     gint64      place)
{
  struct flock lock = describe (F_UNLCK, place);

  fcntl (self->file, F_OFD_SETLK, &lock);
}

/*
 * candor_lock_is_elsewhere:
 * @self: locks
 * @place: a byte
 *
 * Returns: whether another than @self has the lock
 */
gboolean
candor_lock_is_elsewhere (CandorLock *self,
                          gint64      place)
{
  struct flock lock = describe (F_WRLCK, place);

  return fcntl (self->file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}
