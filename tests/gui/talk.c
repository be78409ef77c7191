/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "talk.h"

#include <sqlite3.h>

void
talk_prepare (Talk *self,
              Desk *desk)
{
  g_autofree char *candidate_id = NULL;
  g_autofree char *kit_id = NULL;

  self->desk = desk;
  candorctl_set_up (&self->ctl, NULL);
  kit_id = candorctl_make (&self->ctl, "kit", "create", "Three", "--minutes", "30", "python-core/list-or-tuple",
                           "python-core/why-self", "python-core/zip-unequal-lengths", NULL);
  candidate_id = candorctl_make (&self->ctl, "candidate", "add", "Ada Lovelace", NULL);
  self->interview_id = candorctl_make (&self->ctl, "interview", "start", "--kit", kit_id, "--candidate",
                                       candidate_id, "--interviewer", "Grace Hopper", NULL);
}

void
talk_set_up (Talk         *self,
             gconstpointer data)
{
  talk_prepare (self, (Desk *) data);
  talk_open (self);
  desk_press (self->desk, "button", "Start Clock");
  talk_await (self, 1, "*");
}

void
talk_tear_down (Talk         *self,
                gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  talk_forget (self);
  g_free (self->interview_id);
  candorctl_tear_down (&self->ctl, NULL);
}

/* Opens Candor and the live window, where it goes on when it was left. */
void
talk_open (Talk *self)
{
  desk_open (self->desk, self->ctl.database);
  desk_activate (self->desk, self->ctl.database, "open-interview", self->interview_id);
  desk_await_window (self->desk, "Ada Lovelace");
  self->answer = desk_await_hidden (self->desk, "text box", "Answer*");
  self->note = desk_await_hidden (self->desk, "text box", "Note*");
}

/* The window has gone, and its widgets with it. */
void
talk_forget (Talk *self)
{
  g_clear_pointer (&self->answer, desk_widget_unref);
  g_clear_pointer (&self->note, desk_widget_unref);
}

void
talk_await (Talk       *self,
            guint       position,
            const char *state)
{
  g_autofree char *name = g_strdup_printf ("Answer to question %u of *, %s", position, state);

  desk_await_name (self->desk, self->answer, name);
}

void
talk_run_sql (Talk       *self,
              const char *sql)
{
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (self->ctl.database, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (database);
}
