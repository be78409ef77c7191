/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How one scores is told in words, as bars, and as the table behind them, to oneself alone. */
#include "candorctl.h"
#include "desk.h"

#define KIT "Two questions"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
} Job;

static void
hold (Candorctl  *ctl,
      const char *kit,
      const char *interviewer,
      const char *score)
{
  g_autofree char *candidate = candorctl_make (ctl, "candidate", "add", "Käthe Müller-Lüdenscheidt", NULL);
  g_autofree char *interview = candorctl_make (ctl, "interview", "start", "--kit", kit, "--candidate", candidate,
                                               "--interviewer", interviewer, NULL);

  candorctl_run (ctl, 0, "interview", "record", interview, "1", "--score", score, NULL);
  candorctl_run (ctl, 0, "interview", "record", interview, "2", "--score", "5", NULL);
  candorctl_run (ctl, 0, "interview", "finish", interview, NULL);
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  self->desk = (Desk *) data;
  candorctl_set_up (&self->ctl, NULL);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Candor");
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
}

static void
open_habits (Job *self)
{
  desk_open (self->desk, self->ctl.database);
  desk_press (self->desk, "button", "Main Menu");
  desk_press (self->desk, "menu item", "My Scoring Habits");
  desk_await_window (self->desk, "My Scoring Habits");
}

/* The first name that is given is the one who interviews here; the colleague's interview stays out. */
static void
test_habits (Job          *self,
             gconstpointer data)
{
  g_autofree char *kit = candorctl_make (&self->ctl, "kit", "create", KIT, "python-core/join-two-lists",
                                         "python-core/round-down", NULL);

  hold (&self->ctl, kit, "Ines Duarte", "1");
  hold (&self->ctl, kit, "Ines Duarte", "4");
  hold (&self->ctl, kit, "Somebody Else", "1");
  open_habits (self);
  desk_await_there (self->desk, "label", "Over 2 interviews that you held and wrote up.*");
  desk_await_there (self->desk, "label", "Too early to say: 4 scores so far.");
  desk_await_there (self->desk, "image", "Scores; 1: 1 times; 2: 0 times; 3: 0 times; 4: 1 times; 5: 2 times");
  desk_press (self->desk, "list item", "Scores Scores");
  desk_await_there (self->desk, "label", "2 times");
  desk_await_there (self->desk, "label", "No question was timed yet.");
}

static void
test_nothing_yet (Job          *self,
                  gconstpointer data)
{
  open_habits (self);
  desk_await_there (self->desk, "label", "Nothing to Say Yet");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/habits/told", Job, desk, set_up, test_habits, tear_down);
  g_test_add ("/habits/nothing-yet", Job, desk, set_up, test_nothing_yet, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
