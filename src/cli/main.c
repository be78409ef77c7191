/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "candor-cli.h"

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

int
main (int    argc,
      char **argv)
{
  guard_process ();
  set_up_translations ();
  return candor_cli_main (argc, argv);
}
