/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-export.h"

/* "xml", which comes in again, and what is to be held on paper */
static gboolean
check_format (const char *format,
              gboolean   *is_paper,
              GError    **error)
{
  g_autoptr(GArray) formats = candor_export_list_paper_kit_formats ();
  g_autoptr(GString) ids = g_string_new ("xml");

  *is_paper = FALSE;
  for (guint i = 0; i < formats->len; i++)
    {
      const char *id = g_array_index (formats, CandorExportFormat, i).id;

      *is_paper |= g_strcmp0 (format, id) == 0;
      g_string_append_printf (ids, ", %s", id);
    }
  if (*is_paper || format == NULL || g_str_equal (format, "xml"))
    return TRUE;
  return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."), format, "--format", ids->str);
}

gboolean
candor_cli_kit_export (CandorCli *cli,
                       GError   **error)
{
  g_autofree char *format = NULL;
  g_autofree char *file = NULL;
  gboolean without_answers = FALSE;
  gboolean is_paper;
  g_autoptr(GBytes) bytes = NULL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_("The format: xml; html or pdf for paper"), N_("FORMAT") },
    { "no-model-answers", 0, 0, G_OPTION_ARG_NONE, &without_answers, N_("Leave the model answers out of a paper kit"),
      NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &file, N_("Write to this file"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || !check_format (format, &is_paper, error))
    return FALSE;
  if (without_answers && !is_paper)
    return candor_cli_refuse (error, _("--no-model-answers is for a kit on paper: a kit file has them all."));
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  bytes = is_paper
            ? candor_library_export_paper_kit (cli->library, cli->words[0], format, !without_answers, error)
            : candor_library_export_kit (cli->library, cli->words[0], error);
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
