/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

gboolean
candor_library_check_not_held (CandorLibrary *self,
                               const char    *interview_id,
                               GError       **error)
{
  if (!g_hash_table_contains (self->open_interviews, interview_id) &&
      !candor_store_interview_is_elsewhere (self->store, interview_id))
    return TRUE;

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_BUSY,
                       _("This interview is open in a window: change it there, or close the "
                         "window first."));
  return FALSE;
}

gboolean
candor_library_hold_interview (CandorLibrary *self,
                               const char    *interview_id,
                               GError       **error)
{
  if (g_hash_table_contains (self->open_interviews, interview_id))
    return candor_library_check_not_held (self, interview_id, error);
  if (!candor_store_lock_interview (self->store, interview_id, error))
    return FALSE;

  g_hash_table_add (self->open_interviews, g_strdup (interview_id));
  return TRUE;
}

void
candor_library_let_interview_go (CandorLibrary *self,
                                 const char    *interview_id)
{
  if (g_hash_table_remove (self->open_interviews, interview_id))
    candor_store_unlock_interview (self->store, interview_id);
}
