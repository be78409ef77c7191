/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One program a database, one window an interview: whoever comes second is shown the first, or told why not. */
#include <string.h>

#include "talk.h"

static int
start_again (Talk *talk)
{
  g_autofree char *program =
    g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "src", "gui", "candor", NULL);
  g_autoptr(GSubprocess) second =
    desk_launch (talk->desk, -1, program, "--database", talk->ctl.database, NULL);

  g_subprocess_wait (second, NULL, NULL);
  g_assert_true (g_subprocess_get_if_exited (second));
  return g_subprocess_get_exit_status (second);
}

/* The second start ends at once, well, and the first stands in front. */
static void
test_second_start (Talk         *talk,
                   gconstpointer data)
{
  g_autoptr(GPtrArray) windows = NULL;

  g_assert_cmpint (start_again (talk), ==, 0);
  desk_await_window (talk->desk, "Candor");
  windows = desk_find_all (talk->desk, "window", "Candor");
  g_assert_cmpuint (windows->len, ==, 1);
}

/* Resumed once more, the interview's own window comes to the front: there is no second one. */
static void
test_second_window (Talk         *talk,
                    gconstpointer data)
{
  g_autoptr(GPtrArray) windows = NULL;

  g_assert_cmpint (start_again (talk), ==, 0);
  desk_await_window (talk->desk, "Candor");
  desk_activate (talk->desk, talk->ctl.database, "open-interview", talk->interview_id);
  desk_await_window (talk->desk, "Ada Lovelace");
  windows = desk_find_all (talk->desk, "window", "Ada Lovelace");
  g_assert_cmpuint (windows->len, ==, 1);
}

static void
assert_refused (Talk *talk)
{
  g_assert_nonnull (strstr (talk->ctl.complaint, "window"));
  g_assert_cmpstr (talk->ctl.output, ==, "");
}

/* What the window has, the terminal leaves alone, and says so. */
static void
test_terminal (Talk         *talk,
               gconstpointer data)
{
  candorctl_run (&talk->ctl, 1, "interview", "record", talk->interview_id, "1", "--score", "5", NULL);
  assert_refused (talk);
  candorctl_run (&talk->ctl, 1, "interview", "finish", talk->interview_id, NULL);
  assert_refused (talk);
  desk_key (talk->desk, "ctrl+3");
  talk_await (talk, 1, "Scored 3, *");

  desk_key (talk->desk, "ctrl+w");
  desk_await_window (talk->desk, "Candor");
  talk_forget (talk);
  candorctl_run (&talk->ctl, 0, "interview", "record", talk->interview_id, "2", "--score", "5", NULL);
  candorctl_run (&talk->ctl, 0, "interview", "show", talk->interview_id, NULL);
  g_assert_nonnull (strstr (talk->ctl.output, "asked, 3\n"));
  g_assert_nonnull (strstr (talk->ctl.output, "asked, 5\n"));
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/one-window/second-start", Talk, desk, talk_set_up, test_second_start, talk_tear_down);
  g_test_add ("/one-window/second-window", Talk, desk, talk_set_up, test_second_window, talk_tear_down);
  g_test_add ("/one-window/terminal", Talk, desk, talk_set_up, test_terminal, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
