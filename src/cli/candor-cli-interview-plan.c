/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "candor-error.h"

typedef struct
{
  char  *kit;
  char  *candidate;
  char  *interviewer;
  char  *at;
  GStrv  also;
  gint64 at_us;
} PlanOptions;

static void
plan_options_clear (PlanOptions *given)
{
  g_free (given->kit);
  g_free (given->candidate);
  g_free (given->interviewer);
  g_free (given->at);
  g_strfreev (given->also);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanOptions, plan_options_clear)

static gboolean
reschedule (CandorCli         *cli,
            const PlanOptions *given,
            GError           **error)
{
  if (given->kit != NULL || given->candidate != NULL || given->interviewer != NULL)
    return candor_cli_refuse (error, _("Only the time of a planned interview can be changed."));
  return candor_cli_open (cli, error) != NULL &&
         candor_library_reschedule (cli->library, cli->words[0], given->at_us, error);
}

static gboolean
plan (CandorCli   *cli,
      PlanOptions *given,
      GError     **error)
{
  g_autoptr(CandorInterview) interview = NULL;

  if (given->kit == NULL || given->candidate == NULL)
    return candor_cli_refuse (error, _("Something is missing: %s"),
                              given->kit == NULL ? "--kit" : "--candidate");
  if (candor_cli_open (cli, error) == NULL ||
      !candor_cli_take_interviewer (cli, &given->interviewer, error))
    return FALSE;

  interview = candor_library_plan_interview (cli->library, &(CandorInterviewPlan) {
    .kit_id = given->kit,
    .candidate_id = given->candidate,
    .interviewer = given->interviewer,
    .also_present = (const char * const *) given->also,
    .planned_for_us = given->at_us,
  }, error);
  if (interview != NULL)
    printf ("%s\n", candor_interview_get_id (interview));
  return interview != NULL;
}

/*
 * candor_cli_interview_plan:
 * @cli: the command line
 * @error: return location for an error
 *
 * Runs `interview plan`.
 *
 * Returns: whether it is planned
 */
gboolean
candor_cli_interview_plan (CandorCli *cli,
                           GError   **error)
{
  g_auto(PlanOptions) given = { NULL };
  const GOptionEntry options[] = {
    { "kit", 0, 0, G_OPTION_ARG_FILENAME, &given.kit, N_("The kit"), N_("ID") },
    { "candidate", 0, 0, G_OPTION_ARG_FILENAME, &given.candidate, N_("The candidate"), N_("ID") },
    { "interviewer", 0, 0, G_OPTION_ARG_FILENAME, &given.interviewer, N_("Who interviews"),
      N_("NAME") },
    { "also", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.also,
      N_("Who else is present; may be repeated"), N_("NAME") },
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &given.at, N_("When"), N_("TIME") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 1, error) ||
      !candor_cli_check_text (given.interviewer, error))
    return FALSE;
  if (given.at == NULL)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--at");
  if (!candor_cli_take_time (given.at, &given.at_us, error))
    return FALSE;
  return cli->n_words == 1 ? reschedule (cli, &given, error) : plan (cli, &given, error);
}

/*
 * candor_cli_interview_calendar:
 * @cli: the command line
 * @error: return location for an error
 *
 * Runs `interview calendar`.
 *
 * Returns: whether the entry was written
 */
gboolean
candor_cli_interview_calendar (CandorCli *cli,
                               GError   **error)
{
  g_autofree char *file = NULL;
  g_autofree char *calendar = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(CandorInterview) interview = NULL;
  const GOptionEntry options[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &file, N_("Write to this file"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  interview = candor_library_load_interview (cli->library, cli->words[0], error);
  if (interview == NULL)
    return FALSE;
  if (candor_interview_get_planned_for_us (interview) == 0)
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
                           _("It was not planned for a time: there is nothing to put into a calendar."));
      return FALSE;
    }
  calendar = candor_interview_to_calendar (interview);
  bytes = g_bytes_new (calendar, strlen (calendar));
  return candor_cli_write (bytes, file, error);
}
