/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

static gboolean
add_cb (CandorSql *sql,
        gpointer   data,
        GError   **error)
{
  GPtrArray *files = data;

  for (guint i = 0; i < files->len; i++)
    if (!candor_exported_file_table_add (sql, g_ptr_array_index (files, i), error))
      return FALSE;
  return TRUE;
}

/* On a medium that takes no writing the files are written and not listed: they were asked for. */
gboolean
candor_library_add_exports (CandorLibrary *self,
                            GPtrArray     *files,
                            GError       **error)
{
  if (files->len == 0 || candor_library_is_read_only (self) ||
      candor_library_run (self, add_cb, files, CANDOR_CHANGES_NONE, error))
    return TRUE;

  g_prefix_error (error, "%s ", _("The file is written, but is not listed with its interview."));
  return FALSE;
}

/**
 * candor_library_note_print:
 * @self: a library
 * @interview_id: whose scorecard was printed
 * @audience: the nick of who will read it
 * @error: return location for an error
 *
 * Lists a print among what left the house: its format is "paper", and nobody knows where it lies.
 *
 * Returns: %FALSE when it could not be listed
 */
gboolean
candor_library_note_print (CandorLibrary *self,
                           const char    *interview_id,
                           const char    *audience,
                           GError       **error)
{
  g_autoptr(GPtrArray) prints = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_exported_file_free);

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && interview_id != NULL && audience != NULL, FALSE);

  g_ptr_array_add (prints, candor_exported_file_new (interview_id, "", audience, "paper", g_get_real_time ()));
  if (candor_library_is_read_only (self) ||
      candor_library_run (self, add_cb, prints, CANDOR_CHANGES_NONE, error))
    return TRUE;
  g_prefix_error (error, "%s ", _("It is printed, but is not listed with its interview."));
  return FALSE;
}

/**
 * candor_library_list_exports:
 * @self: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @error: return location for an error
 *
 * Lists the files that the scorecard of an interview left as.
 *
 * Returns: (transfer full) (nullable) (element-type CandorExportedFile): the newest first;
 *   NOT_FOUND or AMBIGUOUS
 */
GPtrArray *
candor_library_list_exports (CandorLibrary *self,
                             const char    *interview_id,
                             GError       **error)
{
  CandorSql *reader = candor_library_get_reader (self);
  g_autofree char *id = candor_interview_table_find (reader, interview_id, error);

  return id != NULL ? candor_exported_file_table_list (reader, id, error) : NULL;
}
