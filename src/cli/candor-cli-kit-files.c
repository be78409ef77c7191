/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

gboolean
candor_cli_kit_export (CandorCli *cli,
                       GError   **error)
{
  g_autofree char *format = NULL;
  g_autofree char *file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_("The format: xml"), N_("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &file, N_("Write to this file"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error))
    return FALSE;
  if (format != NULL && !g_str_equal (format, "xml"))
    return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."), format, "--format", "xml");
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  bytes = candor_library_export_kit (cli->library, cli->words[0], error);
  return bytes != NULL && candor_cli_write (bytes, file, error);
}

gboolean
candor_cli_kit_import (CandorCli *cli,
                       GError   **error)
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(CandorKit) kit = NULL;

  if (!candor_cli_parse (cli, NULL, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;

  file = g_file_new_for_commandline_arg (cli->words[0]);
  kit = candor_library_import_kit (cli->library, file, NULL, error);
  if (kit == NULL)
    return FALSE;
  printf ("%s\n", candor_kit_get_id (kit));
  return TRUE;
}
