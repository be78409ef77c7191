/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "candor-config.h"

enum
{
  STATUS_DONE,
  STATUS_FAILED,
  STATUS_MALFORMED,
};

static gboolean run_version (CandorCli *cli,
                             GError   **error);

static const CandorCommand version_commands[] = {
  { "version", NULL, "", N_("Print the version"), run_version },
  { NULL }
};

static const CandorCommand * const nouns[] = {
  candor_cli_guide_commands,
  candor_cli_question_commands,
  candor_cli_kit_commands,
  candor_cli_candidate_commands,
  candor_cli_interview_commands,
  candor_cli_report_commands,
  candor_cli_scorecard_commands,
  candor_cli_compare_commands,
  candor_cli_review_commands,
  candor_cli_health_commands,
  candor_cli_habits_commands,
  candor_cli_database_commands,
  version_commands,
};

static gboolean
run_version (CandorCli *cli,
             GError   **error)
{
  if (!candor_cli_parse (cli, NULL, 0, 0, error))
    return FALSE;
  printf ("candorctl %s\n", PACKAGE_VERSION);
  return TRUE;
}

static void
print_commands (FILE                *file,
                const CandorCommand *commands)
{
  for (const CandorCommand *command = commands; command->noun != NULL; command++)
    {
      g_autofree char *call = g_strjoin (" ", command->noun, command->verb, NULL);

      fprintf (file, "  %-22s %s\n", call, _(command->summary));
    }
}

static void
print_help (FILE                *file,
            const CandorCommand *commands)
{
  fprintf (file, "%s\n  candorctl %s %s\n\n", _("Usage:"),
           commands != NULL ? commands->noun : _("NOUN"), _("VERB … [--database FILE]"));
  if (commands != NULL)
    print_commands (file, commands);
  for (guint i = 0; commands == NULL && i < G_N_ELEMENTS (nouns); i++)
    print_commands (file, nouns[i]);
  fprintf (file, "\n%s\n", _("Each takes --help."));
}

static gboolean
asks_for_help (const char *word)
{
  return g_strcmp0 (word, "--help") == 0 || g_strcmp0 (word, "-h") == 0;
}

static const CandorCommand *
find_noun (const char *word)
{
  for (guint i = 0; word != NULL && i < G_N_ELEMENTS (nouns); i++)
    if (g_str_equal (word, nouns[i]->noun))
      return nouns[i];
  return NULL;
}

static const CandorCommand *
find_verb (const CandorCommand *commands,
           const char          *word)
{
  for (const CandorCommand *command = commands; command->noun != NULL; command++)
    if (command->verb == NULL || g_strcmp0 (word, command->verb) == 0)
      return command;
  return NULL;
}

/* One line, whatever the sentence was made of. */
static void
print_error (const CandorCommand *command,
             const GError        *error)
{
  g_autofree char *what = g_strjoin (" ", command->noun, command->verb, NULL);
  g_autofree char *why = g_strdelimit (g_strdup (error->message), "\r\n", ' ');

  fprintf (stderr, "candorctl: %s: %s\n", what, why);
}

static int
fail (const CandorCommand *command,
      const GError        *error)
{
  print_error (command, error);
  return error->domain == G_OPTION_ERROR ? STATUS_MALFORMED : STATUS_FAILED;
}

/* What a full disk or a closed pipe took away was not done. */
static int
close_output (const CandorCommand *command,
              int                  status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  fprintf (stderr, "candorctl: %s: %s\n", command->noun, _("The output could not be written."));
  return STATUS_FAILED;
}

static int
run_command (const CandorCommand *command,
             char               **arguments)
{
  CandorCli cli = { .command = command, .arguments = arguments };
  g_autoptr(GError) error = NULL;
  int status =
    command->run (&cli, &error) ? close_output (command, cli.status) : fail (command, error);

  g_clear_object (&cli.library);
  g_clear_pointer (&cli.words, g_strfreev);
  g_clear_pointer (&cli.database, g_free);
  return status;
}

/* "candorctl nonsense" and "candorctl guide nonsense" say what there is. */
static int
refuse_word (const CandorCommand *commands,
             const char          *word)
{
  if (word != NULL)
    fprintf (stderr, "candorctl: %s: %s\n", word,
             commands != NULL ? _("there is no such verb") : _("there is no such noun"));
  print_help (stderr, commands);
  return STATUS_MALFORMED;
}

/* The verb's own options and the one that each has. */
static GOptionContext *
make_context (CandorCli          *cli,
              const GOptionEntry *options,
              gpointer            given)
{
  const GOptionEntry common[] = {
    { "database", 0, 0, G_OPTION_ARG_FILENAME, &cli->database, N_("Work on this database"),
      N_("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &cli->words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (cli->command->usage);
  GOptionGroup *group = g_option_group_new ("", "", "", given, NULL);

  if (options != NULL)
    g_option_group_add_entries (group, options);
  g_option_group_add_entries (group, common);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_context_set_main_group (context, group);
  g_option_context_set_summary (context, _(cli->command->summary));
  return context;
}

/**
 * candor_cli_main:
 * @argc: the number of arguments
 * @argv: the arguments
 *
 * Finds the command and runs it.
 *
 * Returns: 0 done, 1 it could not be done or a check has findings, 2 a malformed command line
 */
int
candor_cli_main (int    argc,
                 char **argv)
{
  const CandorCommand *commands = find_noun (argv[1]);
  const CandorCommand *command;

  if (commands == NULL && !asks_for_help (argv[1]))
    return refuse_word (NULL, argv[1]);
  if (commands == NULL || (commands->verb != NULL && asks_for_help (argv[2])))
    {
      print_help (stdout, commands);
      return STATUS_DONE;
    }
  command = find_verb (commands, argv[2]);
  if (command == NULL)
    return refuse_word (commands, argv[2]);
  return run_command (command, argv + (command->verb != NULL ? 3 : 2));
}

/**
 * candor_cli_parse:
 * @cli: the call
 * @options: (nullable): the options of this verb
 * @n_least: the least number of words
 * @n_most: the largest number of words
 * @error: return location for an error
 *
 * Takes the options out of the arguments, wherever they stand; "--" ends them.
 *
 * Returns: %FALSE with %G_OPTION_ERROR when the command line is malformed
 */
gboolean
candor_cli_parse (CandorCli          *cli,
                  const GOptionEntry *options,
                  guint               n_least,
                  guint               n_most,
                  GError            **error)
{
  return candor_cli_parse_into (cli, options, NULL, n_least, n_most, error);
}

/**
 * candor_cli_parse_into:
 * @cli: the call
 * @options: (nullable): the options of this verb
 * @given: what their callbacks are handed
 * @n_least: the least number of words
 * @n_most: the largest number of words
 * @error: return location for an error
 *
 * Like candor_cli_parse(), for options with a callback.
 *
 * Returns: %FALSE with %G_OPTION_ERROR when the command line is malformed
 */
gboolean
candor_cli_parse_into (CandorCli          *cli,
                       const GOptionEntry *options,
                       gpointer            given,
                       guint               n_least,
                       guint               n_most,
                       GError            **error)
{
  g_autoptr(GOptionContext) context = make_context (cli, options, given);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) arguments = NULL;
  g_autofree char *program =
    g_strjoin (" ", "candorctl", cli->command->noun, cli->command->verb, NULL);

  g_strv_builder_add (builder, program);
  g_strv_builder_addv (builder, (const char **) cli->arguments);
  arguments = g_strv_builder_end (builder);
  g_set_prgname (program);
  if (!g_option_context_parse_strv (context, &arguments, error))
    return FALSE;

  cli->n_words = cli->words != NULL ? g_strv_length (cli->words) : 0;
  if (cli->n_words < n_least)
    return candor_cli_refuse (error, _("Something is missing: %s"), cli->command->usage);
  if (cli->n_words > n_most)
    return candor_cli_refuse (error, _("“%s” is too much."), cli->words[n_most]);
  return TRUE;
}

/**
 * candor_cli_open:
 * @cli: the call
 * @error: return location for an error
 *
 * Opens the database that --database names, or the user's own.
 *
 * Returns: (transfer none) (nullable): the library
 */
CandorLibrary *
candor_cli_open (CandorCli *cli,
                 GError   **error)
{
  if (cli->library == NULL)
    cli->library = candor_library_open (cli->database, error);
  return cli->library;
}
