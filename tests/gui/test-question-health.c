/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bad question is found, taken out for everybody, and put back. */
#include <string.h>

#include "candorctl.h"
#include "desk.h"

#define KIT "Two questions"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
  char     *interview;
} Job;

/* The kit's first two questions of the bank, one interview with it: the lowest score, then the highest. */
static void
hold_interview (Job *self)
{
  Candorctl *ctl = &self->ctl;
  g_autofree char *kit = candorctl_make (ctl, "kit", "create", KIT, "python-core/join-two-lists",
                                         "python-core/round-down", NULL);
  g_autofree char *candidate = candorctl_make (ctl, "candidate", "add", "Käthe Müller-Lüdenscheidt", NULL);

  self->interview = candorctl_make (ctl, "interview", "start", "--kit", kit, "--candidate", candidate,
                                    "--interviewer", "Ines Duarte", NULL);
  candorctl_run (ctl, 0, "interview", "record", self->interview, "1", "--score", "1", NULL);
  candorctl_run (ctl, 0, "interview", "record", self->interview, "2", "--score", "5", NULL);
  candorctl_run (ctl, 0, "interview", "finish", self->interview, NULL);
  candorctl_run (ctl, 0, "interview", "write-up", self->interview, "--recommendation", "yes", NULL);
  candorctl_run (ctl, 0, "interview", "sign", self->interview, NULL);
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  self->desk = (Desk *) data;
  candorctl_set_up (&self->ctl, NULL);
  hold_interview (self);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  g_free (self->interview);
  candorctl_tear_down (&self->ctl, NULL);
}

static void
assert_said (Job        *self,
             const char *words)
{
  candorctl_run (&self->ctl, 0, "interview", "show", self->interview, NULL);
  if (strstr (self->ctl.output, words) == NULL)
    g_error ("“%s” is not in: %s", words, self->ctl.output);
}

static void
give_reason (Job        *self,
             const char *reason)
{
  desk_await_there (self->desk, "label", "Not Counted");
  desk_set_text (self->desk, "text box", "Why? Scorecards will say it", reason);
  desk_press (self->desk, "button", "Do Not Count");
}

static void
test_from_the_kit (Job          *self,
                   gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", KIT "*");
  desk_press (self->desk, "button", "Menu of Question 1");
  desk_press (self->desk, "menu item", "Not Counted…");
  give_reason (self, "Two readings");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "label", "Not counted: Two readings");
  assert_said (self, "5.0 of 5 · 100 % (100–100) · 1 of 1 asked · 1 not counted");

  desk_press (self->desk, "button", "*Undo");
  desk_await_no (self->desk, "label", "Not counted: Two readings");
  assert_said (self, "3.0 of 5 · 50 % (50–50) · 2 of 2 asked");
}

static void
test_health (Job          *self,
             gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", KIT "*");
  desk_press (self->desk, "button", "Menu of the Kit");
  desk_press (self->desk, "menu item", "Question Health…");
  desk_await_window (self->desk, "Question Health");
  desk_await_there (self->desk, "label", "Over 1 interview that is written up*");
  desk_await_there (self->desk, "label", "Too early to say: 1 score so far.*");
  desk_await_there (self->desk, "image", "Scores; 1: 1 times*");

  desk_click (self->desk, desk_await (self->desk, "label", "Too early to say: 1 score so far.*"));
  desk_press (self->desk, "button", "Not Counted…");
  give_reason (self, "Too eesy");
  desk_await_window (self->desk, "Question Health");
  desk_press (self->desk, "button", "*Undo");
  desk_await_no (self->desk, "button", "Count Again");
  assert_said (self, "3.0 of 5 · 50 % (50–50) · 2 of 2 asked");

  desk_press (self->desk, "button", "Not Counted…");
  give_reason (self, "Too easy");
  desk_await_window (self->desk, "Question Health");
  desk_press (self->desk, "button", "Count Again");
  desk_await_no (self->desk, "button", "Count Again");
  assert_said (self, "3.0 of 5 · 50 % (50–50) · 2 of 2 asked");
  /* Escape is for the toast first. */
  desk_await_there (self->desk, "label", "The question is counted again");
  desk_key (self->desk, "Escape");
  desk_await_no (self->desk, "label", "The question is counted again");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Candor");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/question-health/from-the-kit", Job, desk, set_up, test_from_the_kit, tear_down);
  g_test_add ("/question-health/health", Job, desk, set_up, test_health, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
