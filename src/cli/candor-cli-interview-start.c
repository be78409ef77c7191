/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-time.h"

typedef struct
{
  char    *kit;
  char    *candidate;
  char    *interviewer;
  char    *held;
  GStrv    also;
  gboolean is_pilot;
} StartOptions;

static void
start_options_clear (StartOptions *self)
{
  g_free (self->kit);
  g_free (self->candidate);
  g_free (self->interviewer);
  g_free (self->held);
  g_strfreev (self->also);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StartOptions, start_options_clear)

static gboolean
check_options (const StartOptions *given,
               GError            **error)
{
  if (given->kit == NULL)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--kit");
  if (given->candidate == NULL && !given->is_pilot)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--candidate");
  for (guint i = 0; given->also != NULL && given->also[i] != NULL; i++)
    if (!candor_cli_check_text (given->also[i], error))
      return FALSE;
  return candor_cli_check_text (given->interviewer, error);
}

gboolean
candor_cli_take_time (const char *text,
                      gint64     *time_us,
                      GError    **error)
{
  if (text == NULL || candor_time_parse (text, time_us, NULL))
    return TRUE;
  return candor_cli_refuse (error,
                            _("“%s” is no time: write it like “2026-05-03 14:00” or "
                              "2026-05-03T12:00:00Z."),
                            text);
}

/* The interviewer named here is the one remembered, and the other way round. */
gboolean
candor_cli_take_interviewer (CandorCli *cli,
                             char     **interviewer,
                             GError   **error)
{
  g_autofree char *remembered = candor_library_get_interviewer (cli->library);

  if (*interviewer == NULL)
    *interviewer = g_steal_pointer (&remembered);
  else if (remembered == NULL)
    return candor_library_set_interviewer (cli->library, *interviewer, error);
  if (*interviewer == NULL)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--interviewer");
  return TRUE;
}

static gboolean
start (CandorCli          *cli,
       const StartOptions *given,
       gint64              held_at_us,
       GError            **error)
{
  const CandorInterviewPlan plan = {
    .kit_id = given->kit,
    .candidate_id = given->candidate,
    .interviewer = given->interviewer,
    .also_present = (const char * const *) given->also,
    .is_pilot = given->is_pilot,
    .held_at_us = held_at_us,
    .starts_clock = TRUE,
  };
  g_autoptr(CandorInterview) interview =
    candor_library_start_interview (cli->library, &plan, error);

  if (interview != NULL)
    printf ("%s\n", candor_interview_get_id (interview));
  return interview != NULL;
}

/* All that is to be known of it was said when it was planned. */
static gboolean
start_planned (CandorCli          *cli,
               const StartOptions *given,
               GError            **error)
{
  if (given->kit != NULL || given->candidate != NULL || given->interviewer != NULL ||
      given->held != NULL || given->also != NULL || given->is_pilot)
    return candor_cli_refuse (error, _("A planned interview starts as it was planned: no option "
                                       "goes with its id."));
  if (candor_cli_open (cli, error) == NULL ||
      !candor_library_step (cli->library, cli->words[0], CANDOR_STEP_START, NULL, error))
    return FALSE;
  printf ("%s\n", cli->words[0]);
  return TRUE;
}

gboolean
candor_cli_interview_start (CandorCli *cli,
                            GError   **error)
{
  g_auto(StartOptions) given = { NULL };
  gint64 held_at_us = 0;
  const GOptionEntry options[] = {
    { "kit", 0, 0, G_OPTION_ARG_FILENAME, &given.kit, N_("The kit"), N_("ID") },
    { "candidate", 0, 0, G_OPTION_ARG_FILENAME, &given.candidate, N_("The candidate"), N_("ID") },
    { "interviewer", 0, 0, G_OPTION_ARG_FILENAME, &given.interviewer, N_("Who interviews"),
      N_("NAME") },
    { "also", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.also,
      N_("Who else is present; may be repeated"), N_("NAME") },
    { "pilot", 0, 0, G_OPTION_ARG_NONE, &given.is_pilot, N_("A rehearsal, without a candidate"),
      NULL },
    { "held", 0, 0, G_OPTION_ARG_FILENAME, &given.held,
      N_("It was held at this time and is entered now"), N_("TIME") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 1, error))
    return FALSE;
  if (cli->n_words == 1)
    return start_planned (cli, &given, error);
  if (!check_options (&given, error) ||
      !candor_cli_take_time (given.held, &held_at_us, error) ||
      candor_cli_open (cli, error) == NULL ||
      !candor_cli_take_interviewer (cli, &given.interviewer, error))
    return FALSE;
  return start (cli, &given, held_at_us, error);
}
