/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An interview that runs late: what the window offers to leave out, and takes back. */
#include "talk.h"

/* Twenty minutes into a talk of thirty, still at the first of five questions, the third and fourth optional. */
static void
set_up (Talk         *talk,
        gconstpointer data)
{
  g_autofree char *kit_id = NULL;
  g_autofree char *candidate_id = NULL;

  talk->desk = (Desk *) data;
  candorctl_set_up (&talk->ctl, NULL);
  kit_id = candorctl_make (&talk->ctl, "kit", "create", "Five", "--minutes", "30", "python-core/list-or-tuple",
                           "python-core/why-self", "python-core/zip-unequal-lengths",
                           "python-core/what-an-iterator-is", "python-core/handling-errors", NULL);
  candorctl_run (&talk->ctl, 0, "kit", "edit", kit_id, "--set", "3:optional", NULL);
  candorctl_run (&talk->ctl, 0, "kit", "edit", kit_id, "--set", "4:optional", NULL);
  candidate_id = candorctl_make (&talk->ctl, "candidate", "add", "Ada Lovelace", NULL);
  talk->interview_id = candorctl_make (&talk->ctl, "interview", "start", "--kit", kit_id, "--candidate",
                                       candidate_id, "--interviewer", "Grace Hopper", NULL);
  candorctl_run (&talk->ctl, 0, "interview", "pause", talk->interview_id, NULL);
  talk_run_sql (talk, "UPDATE sitting SET elapsed_s = 1270; UPDATE interview SET current_position = 1");
  talk_open (talk);
  talk_await (talk, 1, "Not asked");
}

/* (transfer full): how the questions stand on disk, a letter each: asked, not reached */
static char *
read_states (Talk *talk)
{
  g_autoptr(GString) found = g_string_new (NULL);
  g_auto(GStrv) lines = NULL;

  candorctl_run (&talk->ctl, 0, "interview", "show", talk->interview_id, NULL);
  lines = g_strsplit (talk->ctl.output, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_suffix (lines[i], ", unrated") || g_str_has_prefix (lines[i], "asked, "))
      g_string_append_c (found, lines[i][0]);
  return g_strdup (found->str);
}

typedef struct
{
  Talk       *talk;
  const char *letters;
} States;

static gboolean
are_on_disk (Desk    *desk,
             gpointer data)
{
  const States *wanted = data;
  g_autofree char *found = read_states (wanted->talk);

  return g_str_equal (found, wanted->letters);
}

/* Next never waits for the disk, so a test does. */
static void
await_states (Talk       *talk,
              const char *letters)
{
  States wanted = { talk, letters };
  g_autofree char *what = g_strdup_printf ("“%s” is on disk", letters);

  desk_until (talk->desk, are_on_disk, &wanted, what);
}

static void
choose (Talk       *talk,
        const char *item)
{
  desk_key (talk->desk, "ctrl+shift+t");
  desk_await_focus (talk->desk, "menu item", "Leave Out 2 Optional");
  if (!g_str_equal (item, "Leave Out 2 Optional"))
    desk_key (talk->desk, "Down");
  desk_await_focus (talk->desk, "menu item", item);
  desk_key (talk->desk, "Return");
}

static void
test_leave_out (Talk         *talk,
                gconstpointer data)
{
  desk_await_there (talk->desk, "button", "8 min left: 2 required questions, then closing");
  choose (talk, "Leave Out 2 Optional");
  desk_await_there (talk->desk, "label", "Left out 2 optional questions");
  desk_await_there (talk->desk, "button", "8 min left: 2 required questions, then closing");
  desk_await_focus (talk->desk, "text box", "Answer*");
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 2, "Not asked");
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 5, "Not asked");
  await_states (talk, "aannn");
}

/* A button that is pressed by its action does so after a moment; then the toast goes. */
static void
undo (Talk *talk)
{
  desk_press (talk->desk, "button", "*Undo");
  desk_await_no (talk->desk, "button", "*Undo");
}

static void
test_undo (Talk         *talk,
           gconstpointer data)
{
  choose (talk, "Leave Out 2 Optional");
  undo (talk);
  desk_await_there (talk->desk, "button", "8 min left: 2 required questions, then closing");
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 2, "Not asked");
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 3, "Not asked");
}

static void
test_closing (Talk         *talk,
              gconstpointer data)
{
  desk_key (talk->desk, "ctrl+2");
  talk_await (talk, 1, "Scored 2, *");
  choose (talk, "Go to Closing");
  desk_await_there (talk->desk, "label", "Left out 4 questions");
  desk_await_there (talk->desk, "button", "Finish");
  await_states (talk, "annnn");
  undo (talk);
  desk_await_focus (talk->desk, "text box", "Answer*");
  talk_await (talk, 1, "Scored 2, *");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/late/leave-out", Talk, desk, set_up, test_leave_out, talk_tear_down);
  g_test_add ("/late/undo", Talk, desk, set_up, test_undo, talk_tear_down);
  g_test_add ("/late/closing", Talk, desk, set_up, test_closing, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
