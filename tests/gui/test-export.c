/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A candidate's copy is read through before it leaves, and what speaks of somebody else stays. */
#include <glib/gstdio.h>
#include <string.h>

#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
  char     *interview;
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
  g_free (self->interview);
}

static void
hold_interview (Job *self)
{
  Candorctl *ctl = &self->ctl;
  g_autofree char *kit = candorctl_make (ctl, "kit", "create", "Short", "python-core/list-or-tuple", NULL);
  g_autofree char *candidate = candorctl_make (ctl, "candidate", "add", "Priya Raman", NULL);

  self->interview = candorctl_make (ctl, "interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer",
                                    "Ines Duarte", NULL);
  candorctl_run (ctl, 0, "interview", "record", self->interview, "1", "--score", "4", "--answer", "A list can grow.",
                 "--note", "Kurt said the same.", NULL);
  candorctl_run (ctl, 0, "interview", "finish", self->interview, NULL);
  candorctl_run (ctl, 0, "interview", "write-up", self->interview, "--recommendation", "yes", NULL);
  candorctl_run (ctl, 0, "interview", "sign", self->interview, NULL);
}

static void
choose_file (Job        *self,
             const char *path)
{
  desk_press (self->desk, "button", "Export…");
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, path);
  desk_key (self->desk, "Return");
}

static void
save_as (Job        *self,
         const char *path)
{
  choose_file (self, path);
  desk_await_no (self->desk, NULL, "Export Scorecard");
}

static void
open_dialog (Job *self)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+3");
  desk_press (self->desk, "list item", "Priya Raman*");
  desk_await_there (self->desk, "label", "Scorecard");
  desk_await (self->desk, "label", "Digest of what was signed: *");
  desk_press (self->desk, "button", "Export…");
  desk_await_window (self->desk, "Export Scorecard");
}

/* By keys: the row of the audience opens, and the last of the three is chosen. */
static void
choose_candidate (Job *self)
{
  g_autoptr(DeskWidget) audience = desk_await (self->desk, NULL, "Who Will Read It*");

  desk_click (self->desk, audience);
  desk_key (self->desk, "Down");
  desk_key (self->desk, "Down");
  desk_key (self->desk, "Return");
  desk_await_there (self->desk, "button", "Read Through…");
}

static void
test_read_through (Job          *self,
                   gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "copy.html");
  g_autoptr(DeskWidget) tick = NULL;
  g_autofree char *text = NULL;

  hold_interview (self);
  open_dialog (self);
  choose_candidate (self);
  desk_press (self->desk, "button", "Read Through…");
  desk_await_there (self->desk, "label", "A list can grow.");
  tick = desk_await (self->desk, "checkbox", "Leave out Question 1: Note");
  desk_click (self->desk, tick);
  desk_await_state (self->desk, tick, DESK_STATE_CHECKED);
  save_as (self, path);

  desk_await_window (self->desk, "Candor");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "Kurt"));
  g_assert_nonnull (strstr (text, "A list can grow."));
  candorctl_run (&self->ctl, 0, "report", self->interview, "--format", "html", "--audience", "candidate",
                 "--leave-out", "1.note", NULL);
  g_assert_cmpstr (text, ==, self->ctl.output);
}

/* What came while it was read is read too, before anything is written. */
static void
test_changed_meanwhile (Job          *self,
                        gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "copy.html");
  g_autofree char *text = NULL;

  hold_interview (self);
  open_dialog (self);
  choose_candidate (self);
  desk_press (self->desk, "button", "Read Through…");
  desk_await_there (self->desk, "label", "A list can grow.");
  candorctl_run (&self->ctl, 0, "interview", "amend", self->interview, "1", "--note", "Hedwig told me.", "--reason",
                 "Forgotten", NULL);
  choose_file (self, path);
  desk_await_there (self->desk, "label", "*Hedwig told me.*");
  desk_await_window (self->desk, "Export Scorecard");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  save_as (self, path);
  desk_await_window (self->desk, "Candor");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Hedwig"));
}

/* What a hiring manager need not see stays, and the report says so; the terminal writes the same. */
static void
test_parts (Job          *self,
            gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "short.html");
  g_autofree char *text = NULL;

  hold_interview (self);
  open_dialog (self);
  desk_click (self->desk, desk_await (self->desk, "label", "Parts"));
  desk_click (self->desk, desk_await (self->desk, "label", "Notes"));
  desk_await_there (self->desk, "label", "1 part left out; the report says so.");
  save_as (self, path);

  desk_await_window (self->desk, "Candor");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "Kurt"));
  g_assert_nonnull (strstr (text, "[Left out of this report]"));
  g_assert_nonnull (strstr (text, "A list can grow."));
  candorctl_run (&self->ctl, 0, "report", self->interview, "--format", "html", "--without", "notes", NULL);
  g_assert_cmpstr (text, ==, self->ctl.output);
}

/* A folder is chosen by its path; a page in it leads to what was written. */
static void
test_all (Job          *self,
          gconstpointer data)
{
  g_autofree char *folder = candorctl_path (&self->ctl, "out");
  g_autofree char *index = g_build_filename (folder, "index.html", NULL);
  g_autofree char *text = NULL;

  hold_interview (self);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+3");
  desk_press (self->desk, "button", "Export All Scorecards…");
  desk_await_window (self->desk, "Export All Scorecards");
  desk_press (self->desk, "button", "Export…");
  desk_await_focus (self->desk, NULL, "GtkTreeView");
  desk_key (self->desk, "slash");
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, folder);
  desk_key (self->desk, "Return");
  desk_await_window (self->desk, "Candor");

  desk_await_there (self->desk, "label", "1 scorecard exported");
  g_assert_true (g_file_get_contents (index, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Priya"));
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/export/read-through", Job, desk, set_up, test_read_through, tear_down);
  g_test_add ("/export/changed-meanwhile", Job, desk, set_up, test_changed_meanwhile, tear_down);
  g_test_add ("/export/parts", Job, desk, set_up, test_parts, tear_down);
  g_test_add ("/export/all", Job, desk, set_up, test_all, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
