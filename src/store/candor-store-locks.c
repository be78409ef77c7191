/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-store-private.h"

#include <glib/gi18n-lib.h>

/*
 * candor_store_lock_window:
 * @self: a store
 * @error: return location for an error
 *
 * Makes this the one window of the database, until the store is gone.
 *
 * Returns: %TRUE on success; BUSY when another program is it
 */
gboolean
candor_store_lock_window (CandorStore *self,
                          GError     **error)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);

  if (self->lock == NULL || candor_lock_take (self->lock, CANDOR_LOCK_WINDOW, error))
    return TRUE;

  g_prefix_error (error, _("The database “%s” has a window already. "), self->path);
  return FALSE;
}

/*
 * candor_store_lock_interview:
 * @self: a store
 * @interview_id: an interview
 * @error: return location for an error
 *
 * Marks the interview as running here.
 *
 * Returns: %TRUE on success; BUSY when another program runs it
 */
gboolean
candor_store_lock_interview (CandorStore *self,
                             const char  *interview_id,
                             GError     **error)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  if (self->lock == NULL || candor_lock_take (self->lock, candor_lock_place (interview_id), error))
    return TRUE;

  g_prefix_error (error, "%s ", _("This interview is running in another window."));
  return FALSE;
}

/*
 * candor_store_unlock_interview:
 * @self: a store
 * @interview_id: an interview
 *
 * Takes the mark off again.
 */
void
candor_store_unlock_interview (CandorStore *self,
                               const char  *interview_id)
{
  g_return_if_fail (CANDOR_IS_STORE (self));
  g_return_if_fail (interview_id != NULL);

  if (self->lock != NULL)
    candor_lock_release (self->lock, candor_lock_place (interview_id));
}

/*
 * candor_store_interview_is_elsewhere:
 * @self: a store
 * @interview_id: an interview
 *
 * Returns: whether another program runs it
 */
gboolean
candor_store_interview_is_elsewhere (CandorStore *self,
                                     const char  *interview_id)
{
  g_return_val_if_fail (CANDOR_IS_STORE (self), FALSE);
  g_return_val_if_fail (interview_id != NULL, FALSE);

  return self->lock != NULL &&
         candor_lock_is_elsewhere (self->lock, candor_lock_place (interview_id));
}
