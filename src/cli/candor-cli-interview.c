/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

static gboolean
run_ask (CandorCli *cli,
         GError   **error)
{
  g_autofree char *prompt = NULL;
  guint position;
  const GOptionEntry options[] = {
    { "prompt", 0, 0, G_OPTION_ARG_FILENAME, &prompt, N_("The question; @FILE and @- are read"),
      N_("T") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || !candor_cli_take_text (&prompt, error))
    return FALSE;
  if (prompt == NULL)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--prompt");
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  position = candor_library_ask (cli->library, cli->words[0], prompt, error);
  if (position > 0)
    printf ("%u\n", position);
  return position > 0;
}

static gboolean
step (CandorCli *cli,
      CandorStep next,
      GError   **error)
{
  return candor_cli_parse (cli, NULL, 1, 1, error) &&
         candor_cli_open (cli, error) != NULL &&
         candor_library_step (cli->library, cli->words[0], next, NULL, error);
}

static gboolean
run_pause (CandorCli *cli,
           GError   **error)
{
  return step (cli, CANDOR_STEP_PAUSE, error);
}

static gboolean
run_resume (CandorCli *cli,
            GError   **error)
{
  return step (cli, CANDOR_STEP_RESUME, error);
}

static gboolean
run_finish (CandorCli *cli,
            GError   **error)
{
  return step (cli, CANDOR_STEP_FINISH, error);
}

static gboolean
run_cancel (CandorCli *cli,
            GError   **error)
{
  g_autofree char *reason = NULL;
  const GOptionEntry options[] = {
    { "reason", 0, 0, G_OPTION_ARG_FILENAME, &reason,
      N_("Why: no-show, withdrew, technical, or a sentence"), N_("T") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || !candor_cli_take_text (&reason, error))
    return FALSE;
  if (reason == NULL || *reason == '\0')
    return candor_cli_refuse (error, _("Something is missing: %s"), "--reason");
  return candor_cli_open (cli, error) != NULL &&
         candor_library_step (cli->library, cli->words[0], CANDOR_STEP_CALL_OFF, reason, error);
}

static gboolean
run_sign (CandorCli *cli,
          GError   **error)
{
  return candor_cli_parse (cli, NULL, 1, 1, error) &&
         candor_cli_open (cli, error) != NULL &&
         candor_library_sign (cli->library, cli->words[0], error);
}

const CandorCommand candor_cli_interview_commands[] = {
  { "interview", "plan", "[ID]", N_("Plan an interview, or move a planned one to another time"),
    candor_cli_interview_plan },
  { "interview", "calendar", "ID", N_("Write a planned interview as a calendar entry"),
    candor_cli_interview_calendar },
  { "interview", "start", "[ID]", N_("Start an interview, or the planned one of that id"),
    candor_cli_interview_start },
  { "interview", "record", "ID POSITION", N_("Record what was said to one question"),
    candor_cli_interview_record },
  { "interview", "ask", "ID", N_("Add an extra question"), run_ask },
  { "interview", "pause", "ID", N_("Stop the clock"), run_pause },
  { "interview", "resume", "ID", N_("Let the clock run on"), run_resume },
  { "interview", "cancel", "ID", N_("Call an interview off"), run_cancel },
  { "interview", "finish", "ID", N_("End the conversation"), run_finish },
  { "interview", "write-up", "ID", N_("Write the interview up"), candor_cli_interview_write_up },
  { "interview", "sign", "ID", N_("Sign and lock the scorecard"), run_sign },
  { "interview", "amend", "ID [POSITION]", N_("Change a signed scorecard; the old value is kept"),
    candor_cli_interview_amend },
  { "interview", "consensus", "ID POSITION --score N --reason T", N_("Write down what a panel settled on"),
    candor_cli_interview_consensus },
  { "interview", "list", "", N_("List the interviews"), candor_cli_interview_list },
  { "interview", "show", "ID", N_("Show an interview with all that was recorded"),
    candor_cli_interview_show },
  { NULL }
};
