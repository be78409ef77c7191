/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>

#include "candor-comparing.h"

static gboolean
write_comparison (CandorCli  *cli,
                  const char *kit,
                  const char *format,
                  gboolean    use_alias,
                  const char *file,
                  GError    **error)
{
  g_autoptr(CandorComparison) comparison = candor_library_compare (cli->library, kit, error);
  g_autoptr(GBytes) bytes = NULL;

  if (comparison == NULL)
    return FALSE;
  bytes = candor_comparing_render (comparison, format, use_alias, error);
  return bytes != NULL && candor_cli_write (bytes, file, error);
}

static gboolean
run_compare (CandorCli *cli,
             GError   **error)
{
  g_autofree char *kit = NULL;
  g_autofree char *format = NULL;
  g_autofree char *output = NULL;
  gboolean use_alias = FALSE;
  const GOptionEntry options[] = {
    { "kit", 0, 0, G_OPTION_ARG_FILENAME, &kit, N_("The kit that they were interviewed with"), N_("ID") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_("The format: html, pdf, csv or xlsx"), N_("F") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Write to this file"), N_("FILE") },
    { "alias", 0, 0, G_OPTION_ARG_NONE, &use_alias, N_("Put the alias in the place of the name"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 0, error))
    return FALSE;
  if (kit == NULL)
    return candor_cli_refuse (error, _("Name the kit by --kit."));
  if (!candor_cli_check_format (format, candor_comparing_list_formats (), error))
    return FALSE;
  return candor_cli_open (cli, error) != NULL &&
         write_comparison (cli, kit, format, use_alias, output, error);
}

const CandorCommand candor_cli_compare_commands[] = {
  { "compare", NULL, "--kit ID --format F", N_("Lay all candidates of a kit beside each other"), run_compare },
  { NULL }
};
