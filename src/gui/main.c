/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "candor-application.h"

/* Files are ours alone, no core dump holds what a candidate said, and a full quota is an error to
 * be told, not a signal to die of. */
static void
guard_process (void)
{
  struct rlimit no_core = { 0, 0 };

  umask (077);
  setrlimit (RLIMIT_CORE, &no_core);
  signal (SIGXFSZ, SIG_IGN);
}

static void
set_up_translations (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static gboolean
parse_options (int     *argc,
               char  ***argv,
               char   **database,
               GError **error)
{
  gboolean show_version = FALSE;
  const GOptionEntry entries[] = {
    { "database", 'd', 0, G_OPTION_ARG_FILENAME, database, N_("Work on this database"), N_("FILE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &show_version, N_("Print the version and leave"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);

  g_option_context_set_summary (context, _("Prepare, run and document structured interviews."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;
  if (show_version)
    {
      g_print ("candor %s\n", PACKAGE_VERSION);
      exit (0);
    }
  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *database = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorApplication) application = NULL;

  guard_process ();
  set_up_translations ();
  if (!parse_options (&argc, &argv, &database, &error))
    {
      g_printerr ("candor: %s\n", error->message);
      return 2;
    }
  application = candor_application_new (database);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
