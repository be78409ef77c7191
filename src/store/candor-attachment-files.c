/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-attachment-files.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "candor-error.h"

static gboolean
remove_file (const char *path,
             GError    **error)
{
  int code;

  if (g_unlink (path) == 0 || errno == ENOENT || errno == ENOTDIR)
    return TRUE;
  code = errno;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               /* Translators: a file, then what the system says */
               _("The attachment “%s” could not be removed: %s."), path, g_strerror (code));
  return FALSE;
}

/**
 * candor_attachment_files_path:
 * @database: the path of the database
 * @candidate_id: whose attachment
 * @name: its name, safe as a file's
 *
 * Returns: (transfer full): where it lies
 */
char *
candor_attachment_files_path (const char *database,
                              const char *candidate_id,
                              const char *name)
{
  g_autofree char *folder = g_strconcat (database, ".attachments", NULL);

  return g_build_filename (folder, candidate_id, name, NULL);
}

/**
 * candor_attachment_files_remove:
 * @database: the path of the database
 * @candidate_id: whose attachment
 * @name: its name
 * @error: return location for an error
 *
 * Removes an attachment, or what there is of one that was never whole, and the folders that are empty then.
 *
 * Returns: %TRUE when no byte of it is left
 */
gboolean
candor_attachment_files_remove (const char *database,
                                const char *candidate_id,
                                const char *name,
                                GError    **error)
{
  g_autofree char *path = candor_attachment_files_path (database, candidate_id, name);
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autofree char *of_candidate = g_path_get_dirname (path);
  g_autofree char *folder = g_path_get_dirname (of_candidate);

  if (!remove_file (path, error) || !remove_file (part, error))
    return FALSE;
  /* What is not empty stays. */
  if (g_rmdir (of_candidate) == 0)
    g_rmdir (folder);
  return TRUE;
}
