/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-files.h"

#include "candor-scorecard-verify.h"

/**
 * candor_scorecard_file_check:
 * @file: a scorecard file
 * @error: return location for an error
 *
 * Looks whether a signed scorecard is whole and unchanged.
 *
 * Returns: (transfer full) (nullable): what it says and what is wrong with it; INVALID or an error of reading
 */
CandorSeal *
candor_scorecard_file_check (GFile   *file,
                             GError **error)
{
  g_autofree char *name = NULL;
  g_autoptr(GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);
  bytes = candor_scorecard_load (file, error);
  return bytes != NULL ? candor_scorecard_verify (bytes, name, error) : NULL;
}
