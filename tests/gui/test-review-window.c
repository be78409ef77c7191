/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One question, all answers: the whole question, what was heard of whom, and a second score by the keys alone. */
#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
  char     *kit;
} Job;

static void
hold (Job        *self,
      const char *alias,
      const char *score)
{
  g_autofree char *candidate = candorctl_make (&self->ctl, "candidate", "add", "Ada Lovelace", "--alias", alias, NULL);
  g_autofree char *talk = candorctl_make (&self->ctl, "interview", "start", "--kit", self->kit, "--interviewer",
                                          "Ines Duarte", "--candidate", candidate, NULL);

  candorctl_run (&self->ctl, 0, "interview", "record", talk, "1", "--answer", "Said so.", "--score", score,
                 "--point", "1", NULL);
  candorctl_run (&self->ctl, 0, "interview", "finish", talk, NULL);
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  self->desk = (Desk *) data;
  candorctl_set_up (&self->ctl, NULL);
  self->kit = candorctl_make (&self->ctl, "kit", "create", "Second round", "python-core/list-or-tuple", NULL);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
  g_free (self->kit);
}

static void
open_review (Job *self)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", "Second round*");
  desk_press (self->desk, "button", "Menu of the Kit");
  desk_press (self->desk, "menu item", "Compare Candidates");
  desk_await_window (self->desk, "Compare");
  desk_click (self->desk, desk_await (self->desk, "label", "Questions"));
  desk_click (self->desk, desk_await (self->desk, "label", "1. How do a list and a tuple differ*"));
  desk_await_window (self->desk, "One Question, All Answers");
}

static void
test_whole (Job          *self,
            gconstpointer data)
{
  hold (self, "Heron", "3");
  open_review (self);
  desk_await_there (self->desk, "label", "How do a list and a tuple differ*");
  desk_await_there (self->desk, "label", "5: *");
  desk_await_there (self->desk, "list item", "Heron*");
  desk_await_there (self->desk, "label", "✓ *– *");
  desk_await_there (self->desk, "label", "1 of * points*");
  desk_await_no (self->desk, "label", "Ada Lovelace*");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Compare");
}

/* The focus stays on the level that was pressed; pressed once more, the second score is taken back. */
static void
test_by_keys (Job          *self,
              gconstpointer data)
{
  hold (self, "Heron", "3");
  open_review (self);
  desk_key (self->desk, "Down");
  desk_key (self->desk, "Tab");
  desk_await_focus (self->desk, "button", "1, Poor, for Heron");
  desk_key (self->desk, "Tab");
  desk_await_focus (self->desk, "button", "2, Weak, for Heron");
  desk_key (self->desk, "space");
  desk_await_there (self->desk, "label", "First 3, now 2");
  desk_await_there (self->desk, "label", "1 answer scored again: 0 higher, 1 lower than at first.");
  desk_await_focus (self->desk, "button", "2, Weak, for Heron");
  desk_key (self->desk, "space");
  desk_await_there (self->desk, "label", "Score again");
  desk_await_no (self->desk, "label", "First 3*");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Compare");
}

/* Until a score is there, nothing is to be read; and it says when there will be. */
static void
test_none (Job          *self,
           gconstpointer data)
{
  g_autofree char *candidate = candorctl_make (&self->ctl, "candidate", "add", "Ada Lovelace", NULL);
  g_autofree char *talk = candorctl_make (&self->ctl, "interview", "start", "--kit", self->kit, "--interviewer",
                                          "Ines Duarte", "--candidate", candidate, NULL);

  candorctl_run (&self->ctl, 0, "interview", "record", talk, "1", "--skip", "no-time", NULL);
  candorctl_run (&self->ctl, 0, "interview", "finish", talk, NULL);
  open_review (self);
  desk_await_there (self->desk, "label", "No Answer Yet");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Compare");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/review-window/whole", Job, desk, set_up, test_whole, tear_down);
  g_test_add ("/review-window/by-keys", Job, desk, set_up, test_by_keys, tear_down);
  g_test_add ("/review-window/none", Job, desk, set_up, test_none, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
