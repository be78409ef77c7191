/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

static gboolean
run_check (CandorCli *cli,
           GError   **error)
{
  g_autoptr(GPtrArray) findings = NULL;

  if (!candor_cli_parse (cli, NULL, 0, 0, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  findings = candor_library_check (cli->library, error);
  if (findings == NULL)
    return FALSE;

  for (guint i = 0; i < findings->len; i++)
    printf ("%s\n", (const char *) findings->pdata[i]);
  cli->status = findings->len > 0;
  return TRUE;
}

const CandorCommand candor_cli_database_commands[] = {
  { "database", "check", "", N_("Check that the database is whole"), run_check },
  { NULL }
};
