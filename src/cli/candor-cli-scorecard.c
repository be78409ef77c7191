/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-scorecard.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-scorecard-files.h"
#include "candor-time.h"

static void
print_seal (const CandorSeal *seal)
{
  g_autofree char *at = candor_time_to_rfc3339 (seal->signed_at_us);

  /* Translators: a candidate, a kit, an interviewer, a moment */
  printf (_("%s, %s, signed by %s at %s\n"), seal->candidate, seal->kit, seal->interviewer,
          at != NULL ? at : "–");
  if (seal->n_later > 0)
    printf (ngettext ("%u later entry\n", "%u later entries\n", seal->n_later), seal->n_later);
  printf ("%s\n", seal->digest);
}

/* It needs no database. */
static gboolean
run_verify (CandorCli *cli,
            GError   **error)
{
  gboolean as_json = FALSE;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write what is wrong as JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr(GFile) file = NULL;
  g_autoptr(CandorSeal) seal = NULL;

  if (!candor_cli_parse (cli, options, 1, 1, error))
    return FALSE;
  file = g_file_new_for_commandline_arg (cli->words[0]);
  seal = candor_scorecard_file_check (file, error);
  if (seal == NULL)
    return FALSE;

  if (!as_json)
    print_seal (seal);
  candor_cli_print_findings (cli, seal->findings, FALSE, as_json);
  return TRUE;
}

const CandorCommand candor_cli_scorecard_commands[] = {
  { "scorecard", "import", "FILE...", N_("Take in colleagues’ signed scorecards"), candor_cli_scorecard_import },
  { "scorecard", "verify", "FILE", N_("Look whether a signed scorecard is whole and unchanged"), run_verify },
  { NULL }
};
