/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-export.h"

static gboolean
check_options (const CandorExportOptions *export,
               GError                   **error)
{
  static const char * const audiences[] = { "internal", "manager", "candidate", NULL };

  if (export->audience != NULL && !g_strv_contains (audiences, export->audience))
    return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."),
                              export->audience, "--audience", "internal, manager, candidate");
  return candor_cli_check_format (export->format, candor_export_list_formats (), error);
}

/* "3.answer", then its text, each line of it moved in. */
static void
print_passage (const CandorPassage *passage)
{
  g_auto(GStrv) lines = g_strsplit (passage->text, "\n", -1);

  printf ("%s\n", passage->id);
  for (guint i = 0; lines[i] != NULL; i++)
    printf ("  %s\n", lines[i]);
}

static gboolean
read_through (CandorCli                 *cli,
              const CandorExportOptions *export,
              GError                   **error)
{
  const CandorExportOptions options = {
    .format = "text", .use_alias = export->use_alias
  };
  g_autoptr(GPtrArray) passages = NULL;

  if (cli->n_words != 1 || g_strcmp0 (export->audience, "candidate") != 0)
    return candor_cli_refuse (error, _("With --read-through, name one interview and “--audience candidate”."));
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  passages = candor_export_list_passages (cli->library, cli->words[0], &options, error);
  for (guint i = 0; passages != NULL && i < passages->len; i++)
    print_passage (g_ptr_array_index (passages, i));
  return passages != NULL;
}

static gboolean
report_all (CandorCli                 *cli,
            const CandorExportOptions *export,
            const char                *folder,
            GError                   **error)
{
  g_autoptr(GFile) target = NULL;
  int n_written;

  if (g_strcmp0 (export->audience, "candidate") == 0)
    return candor_cli_refuse (error, _("A candidate’s copy is read through before it goes out: write them one by one, "
                                       "each after --read-through."));
  if (export->left_out != NULL)
    return candor_cli_refuse (error, _("Passages are left out of one report, not of all."));
  if (cli->n_words > 0 || folder == NULL)
    return candor_cli_refuse (error, _("With --all, name a folder by -o and no interview."));
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  target = g_file_new_for_commandline_arg (folder);
  n_written = candor_export_all (cli->library, export, target, error);
  if (n_written < 0)
    return FALSE;
  fprintf (stderr, ngettext ("candorctl: %d scorecard written\n",
                             "candorctl: %d scorecards written\n", n_written),
           n_written);
  return TRUE;
}

static gboolean
report_one (CandorCli                 *cli,
            const CandorExportOptions *export,
            const char                *file,
            GError                   **error)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GFile) target = NULL;

  if (cli->n_words != 1)
    return candor_cli_refuse (error, _("Name one interview, or give --all."));
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  if (file != NULL && !g_str_equal (file, "-"))
    {
      target = g_file_new_for_commandline_arg (file);
      return candor_export_to_file (cli->library, cli->words[0], export, target, error);
    }
  bytes = candor_export_render (cli->library, cli->words[0], export, error);
  return bytes != NULL && candor_cli_write (bytes, file, error);
}

static gboolean
run_report (CandorCli *cli,
            GError   **error)
{
  gboolean all = FALSE;
  gboolean reads = FALSE;
  g_auto(GStrv) left_out = NULL;
  g_auto(GStrv) without = NULL;
  g_autofree char *format = NULL;
  g_autofree char *audience = NULL;
  g_autofree char *output = NULL;
  CandorExportOptions export = { NULL };
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_("The format: html, pdf, xml, markdown, text, csv or xlsx"), N_("F") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_("Write to this file, with --all into this folder"), N_("FILE") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_("Each signed or finished interview, one file each"),
      NULL },
    { "audience", 0, 0, G_OPTION_ARG_FILENAME, &audience, N_("Who will read it: internal, manager or candidate"),
      N_("WHO") },
    { "alias", 0, 0, G_OPTION_ARG_NONE, &export.use_alias,
      N_("Put the alias in the place of the name"), NULL },
    { "no-model-answers", 0, 0, G_OPTION_ARG_NONE, &export.without_model_answers,
      N_("Leave the model answers out"), NULL },
    { "without", 0, 0, G_OPTION_ARG_STRING_ARRAY, &without,
      N_("Leave a part out: answers, notes, assessment or closing; several times if need be"), N_("PART") },
    { "read-through", 0, 0, G_OPTION_ARG_NONE, &reads,
      N_("List the passages that a candidate’s copy tells, and write nothing"), NULL },
    { "leave-out", 0, 0, G_OPTION_ARG_STRING_ARRAY, &left_out,
      N_("Leave a passage out of a candidate’s copy; several times if need be"), N_("PASSAGE") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 1, error))
    return FALSE;
  export.format = format;
  export.audience = audience;
  export.left_out = (const char * const *) left_out;
  export.without = (const char * const *) without;
  if (reads)
    return read_through (cli, &export, error);
  if (!check_options (&export, error))
    return FALSE;
  return all ? report_all (cli, &export, output, error) : report_one (cli, &export, output, error);
}

const CandorCommand candor_cli_report_commands[] = {
  { "report", NULL, "ID|--all", N_("Write the scorecard of an interview"), run_report },
  { NULL }
};
