/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>

/*
 * candor_cli_question_void:
 * @cli: the call
 * @error: return location for an error
 *
 * Takes a question out of the score for all candidates of a kit, or puts it back.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_cli_question_void (CandorCli *cli,
                          GError   **error)
{
  g_autofree char *reason = NULL;
  gboolean undo = FALSE;
  int version = 0;
  guint position = 0;
  const GOptionEntry options[] = {
    { "reason", 0, 0, G_OPTION_ARG_FILENAME, &reason, N_("Why it is not counted; scorecards say it"),
      N_("T") },
    { "undo", 0, 0, G_OPTION_ARG_NONE, &undo, N_("Count it again"), NULL },
    { "version", 0, 0, G_OPTION_ARG_INT, &version, N_("The position in this version, not the newest"),
      N_("N") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 2, 2, error) ||
      !candor_cli_number (cli->words[1], "POSITION", &position, error) ||
      !candor_cli_check_text (reason, error))
    return FALSE;
  if (reason == NULL && !undo)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--reason");
  if (version < 0)
    return candor_cli_refuse (error, _("“%d” is no number for %s."), version, "--version");
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  return undo
         ? candor_library_count_question (cli->library, cli->words[0], version, position, reason, error)
         : candor_library_void_question (cli->library, cli->words[0], version, position, reason, error);
}
