/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An interview that is planned: offered when the program starts, moved to another time, called off and taken back, started. */
#include <string.h>

#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
  char     *interview;
} Job;

/* In an hour. */
static void
set_up (Job          *self,
        gconstpointer data)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) soon = g_date_time_add_hours (now, 1);
  g_autofree char *at = g_date_time_format (soon, "%Y-%m-%dT%H:%M");
  g_autofree char *kit = NULL;
  g_autofree char *candidate = NULL;

  self->desk = (Desk *) data;
  candorctl_set_up (&self->ctl, NULL);
  kit = candorctl_make (&self->ctl, "kit", "create", "Second round", "python-core/list-or-tuple", NULL);
  candidate = candorctl_make (&self->ctl, "candidate", "add", "Priya Raman", NULL);
  self->interview = candorctl_make (&self->ctl, "interview", "plan", "--kit", kit, "--candidate", candidate, "--at", at,
                                    "--interviewer", "Ines Duarte", NULL);
  desk_open (self->desk, self->ctl.database);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
  g_free (self->interview);
}

static void
choose (Job        *self,
        const char *item)
{
  desk_press (self->desk, "button", "More for Priya Raman");
  desk_press (self->desk, "menu item", item);
}

static void
assert_state (Job        *self,
              const char *state)
{
  g_autofree char *line = g_strdup_printf ("\"state\": \"%s\"", state);

  candorctl_run (&self->ctl, 0, "interview", "show", self->interview, "--json", NULL);
  if (strstr (self->ctl.output, line) == NULL)
    g_error ("%s is not in %s", line, self->ctl.output);
}

/* The program opens with it in sight, and one press starts its clock. */
static void
test_offered (Job          *self,
              gconstpointer data)
{
  desk_await_there (self->desk, "list item", "Priya Raman, Planned*");
  desk_press (self->desk, "button", "Start");
  desk_await_window (self->desk, "Priya Raman*");
  desk_await_there (self->desk, "button", "Pause*");
  assert_state (self, "running");
  desk_key (self->desk, "ctrl+w");
  desk_await_window (self->desk, "Candor");
}

static void
test_rescheduled (Job          *self,
                  gconstpointer data)
{
  desk_await_there (self->desk, "list item", "Priya Raman, Planned*");
  choose (self, "Reschedule…");
  desk_await_there (self->desk, "label", "When Will It Be?");
  desk_set_text (self->desk, "spin button", "Minute", "07");
  desk_press (self->desk, "button", "Reschedule");
  desk_await_there (self->desk, "list item", "Priya Raman, Planned*:07*");
}

static void
test_no_show (Job          *self,
              gconstpointer data)
{
  desk_await_there (self->desk, "list item", "Priya Raman, Planned*");
  choose (self, "No-Show");
  desk_await_there (self->desk, "list item", "Priya Raman, Called off*");
  assert_state (self, "called-off");
  desk_press (self->desk, "button", "*Undo");
  desk_await_there (self->desk, "list item", "Priya Raman, Planned*");
  assert_state (self, "planned");
}

/* From paper: the day and how long it took, then the write-up, without a clock. */
static void
test_afterwards (Job          *self,
                 gconstpointer data)
{
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", "Second round*");
  desk_press (self->desk, "button", "Start Interview…");
  desk_set_text (self->desk, "text box", "Candidate", "Ana Lopes");
  desk_set_text (self->desk, "text box", "Interviewer", "Ines Duarte");
  desk_press (self->desk, "button", "Enter Afterwards…");
  desk_await_there (self->desk, "label", "When Was It Held?");
  desk_set_text (self->desk, "spin button", "Minutes", "35");
  desk_press (self->desk, "button", "Enter");
  desk_await_window (self->desk, "Ana Lopes*");
  desk_await_no (self->desk, "button", "Pause*");
  desk_set_text (self->desk, "text box", "Answer to question 1", "As it stands on the paper.");
  desk_press (self->desk, "button", "Close, Take Up Later");
  desk_await_window (self->desk, "Candor");
  desk_key (self->desk, "alt+3");
  desk_await_there (self->desk, "list item", "Ana Lopes, To write up*");
  candorctl_run (&self->ctl, 0, "interview", "list", "--json", NULL);
  g_assert_nonnull (strstr (self->ctl.output, "\"state\": \"finished\""));
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/planning/offered", Job, desk, set_up, test_offered, tear_down);
  g_test_add ("/planning/rescheduled", Job, desk, set_up, test_rescheduled, tear_down);
  g_test_add ("/planning/no-show", Job, desk, set_up, test_no_show, tear_down);
  g_test_add ("/planning/afterwards", Job, desk, set_up, test_afterwards, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
