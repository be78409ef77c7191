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

static gboolean
take_held (const char *held,
           gint64     *held_at_us,
           GError    **error)
{
  if (held == NULL || candor_time_parse (held, held_at_us, NULL))
    return TRUE;
  return candor_cli_refuse (error,
                            _("“%s” is no time: write it like “2026-05-03 14:00” or "
                              "2026-05-03T12:00:00Z."),
                            held);
}

/* The interviewer named here is the one remembered, and the other way round. */
static gboolean
take_interviewer (CandorCli    *cli,
                  StartOptions *given,
                  GError      **error)
{
  g_autofree char *remembered = candor_library_get_interviewer (cli->library);

  if (given->interviewer == NULL)
    given->interviewer = g_steal_pointer (&remembered);
  else if (remembered == NULL)
    return candor_library_set_interviewer (cli->library, given->interviewer, error);
  if (given->interviewer == NULL)
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

  if (!candor_cli_parse (cli, options, 0, 0, error) ||
      !check_options (&given, error) ||
      !take_held (given.held, &held_at_us, error) ||
      candor_cli_open (cli, error) == NULL ||
      !take_interviewer (cli, &given, error))
    return FALSE;
  return start (cli, &given, held_at_us, error);
}
