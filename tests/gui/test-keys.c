/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The key map of the live window, with real key events. */
#include "candorctl.h"
#include "desk.h"

static Desk *desk;

typedef struct
{
  Candorctl ctl;
  char     *interview_id;
} Talk;

static void
set_up (Talk         *talk,
        gconstpointer data)
{
  g_autofree char *candidate_id = NULL;
  g_autofree char *kit_id = NULL;

  candorctl_set_up (&talk->ctl, data);
  kit_id = candorctl_make (&talk->ctl, "kit", "create", "Keys", "--minutes", "30", "python-core/list-or-tuple", "python-core/why-self",
                           "python-core/zip-unequal-lengths", NULL);
  candidate_id = candorctl_make (&talk->ctl, "candidate", "add", "Ada Lovelace", NULL);
  talk->interview_id = candorctl_make (&talk->ctl, "interview", "start", "--kit", kit_id, "--candidate",
                                       candidate_id, "--interviewer", "Grace Hopper", NULL);
  desk_open (desk, talk->ctl.database);
  desk_activate (desk, talk->ctl.database, "open-interview", talk->interview_id);
  desk_await_window (desk, "Ada Lovelace");
}

static void
tear_down (Talk         *talk,
           gconstpointer data)
{
  desk_key (desk, "ctrl+q");
  desk_await_end (desk);
  g_free (talk->interview_id);
  candorctl_tear_down (&talk->ctl, data);
}

static void
test_scores_anywhere (Talk         *talk,
                      gconstpointer data)
{
  desk_press (desk, "button", "Start Clock");
  g_autofree char *scene = desk_tell (desk);

  g_test_message ("%s", scene);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/keys/scores-anywhere", Talk, NULL, set_up, test_scores_anywhere, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
