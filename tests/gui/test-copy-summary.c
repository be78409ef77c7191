/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scorecard is taken along as plain text. */
#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
} Job;

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
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
}

static void
hold_interview (Candorctl *ctl)
{
  g_autofree char *kit = candorctl_make (ctl, "kit", "create", "Short", "python-core/list-or-tuple", NULL);
  g_autofree char *candidate = candorctl_make (ctl, "candidate", "add", "Priya Raman", NULL);
  g_autofree char *interview = candorctl_make (ctl, "interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer",
                                               "Ines Duarte", NULL);

  candorctl_run (ctl, 0, "interview", "record", interview, "1", "--score", "4", "--answer", "A list can grow.", NULL);
  candorctl_run (ctl, 0, "interview", "finish", interview, NULL);
  candorctl_run (ctl, 0, "interview", "write-up", interview, "--recommendation", "yes", NULL);
  candorctl_run (ctl, 0, "interview", "sign", interview, NULL);
}

static gboolean
holds_scorecard (Desk    *desk,
                 gpointer data)
{
  g_autofree char *text = desk_widget_text (data);

  return g_pattern_match_simple ("Priya Raman*Ines Duarte*Yes*Scored 4, Good*A list can grow.*", text) &&
         !g_pattern_match_simple ("*Model answer*", text);
}

/* What was said goes along, the model answer does not; pasted, it is seen in any text. */
static void
test_copy (Job          *self,
           gconstpointer data)
{
  g_autoptr(DeskWidget) name = NULL;

  hold_interview (&self->ctl);
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+3");
  desk_press (self->desk, "list item", "Priya Raman*");
  desk_await_there (self->desk, "label", "Scorecard");
  desk_key (self->desk, "ctrl+shift+c");
  desk_await_there (self->desk, "label", "Summary copied");

  desk_key (self->desk, "alt+4");
  desk_key (self->desk, "ctrl+n");
  name = desk_await (self->desk, "text box", "Name");
  desk_click (self->desk, name);
  desk_key (self->desk, "ctrl+v");
  desk_until (self->desk, holds_scorecard, name, "the scorecard is pasted");
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
  g_test_add ("/copy-summary/paste", Job, desk, set_up, test_copy, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
