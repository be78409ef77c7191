/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An interview called off, from the list and from its own window; and one that goes into the calendar. */
#include <string.h>

#include "talk.h"

static void
assert_says (Talk       *talk,
             const char *words)
{
  candorctl_run (&talk->ctl, 0, "interview", "show", talk->interview_id, "--json", NULL);
  if (strstr (talk->ctl.output, words) == NULL)
    g_error ("%s is not in %s", words, talk->ctl.output);
}

static void
plan (Talk         *talk,
      gconstpointer data)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) tomorrow = g_date_time_add_days (now, 1);
  g_autofree char *at = g_date_time_format (tomorrow, "%Y-%m-%dT%H:%M");
  g_autofree char *kit = NULL;
  g_autofree char *candidate = NULL;

  talk->desk = (Desk *) data;
  candorctl_set_up (&talk->ctl, NULL);
  kit = candorctl_make (&talk->ctl, "kit", "create", "Second round", "python-core/list-or-tuple", NULL);
  candidate = candorctl_make (&talk->ctl, "candidate", "add", "Ada Lovelace", NULL);
  talk->interview_id = candorctl_make (&talk->ctl, "interview", "plan", "--kit", kit, "--candidate", candidate, "--at", at,
                                       "--interviewer", "Grace Hopper", NULL);
  desk_open (talk->desk, talk->ctl.database);
  desk_key (talk->desk, "alt+3");
  desk_await_there (talk->desk, "list item", "Ada Lovelace, Planned*");
}

static void
choose (Talk       *talk,
        const char *item)
{
  desk_press (talk->desk, "button", "More for Ada Lovelace");
  desk_press (talk->desk, "menu item", item);
}

static void
test_from_list (Talk         *talk,
                gconstpointer data)
{
  choose (talk, "Call Off…");
  desk_press (talk->desk, "button", "Withdrew");
  desk_await_there (talk->desk, "list item", "Ada Lovelace, Called off*");
  assert_says (talk, "\"state\": \"called-off\"");
  desk_press (talk->desk, "button", "*Undo");
  desk_await_there (talk->desk, "list item", "Ada Lovelace, Planned*");
  assert_says (talk, "\"state\": \"planned\"");
}

/* What was typed stays; the interview comes back paused. */
static void
test_from_window (Talk         *talk,
                  gconstpointer data)
{
  desk_type (talk->desk, "The line broke");
  desk_press (talk->desk, "button", "Menu");
  desk_press (talk->desk, "menu item", "Call Off…");
  desk_press (talk->desk, "button", "Technical*");
  desk_await_window (talk->desk, "Candor");
  talk_forget (talk);
  desk_await_there (talk->desk, "list item", "Ada Lovelace, Called off*");
  assert_says (talk, "\"state\": \"called-off\"");
  assert_says (talk, "The line broke");
  desk_press (talk->desk, "button", "*Undo");
  desk_await_there (talk->desk, "list item", "Ada Lovelace, Paused*");
  assert_says (talk, "\"state\": \"paused\"");
}

static gboolean
is_written (Desk    *desk,
            gpointer data)
{
  return g_file_test (data, G_FILE_TEST_EXISTS);
}

/* The entry has the time and the name, and nothing that somebody thinks. */
static void
test_calendar (Talk         *talk,
               gconstpointer data)
{
  g_autofree char *path = candorctl_path (&talk->ctl, "talk.ics");
  g_autofree char *text = NULL;

  choose (talk, "Save Calendar Entry…");
  desk_await_focus (talk->desk, "text box", "*");
  desk_key (talk->desk, "ctrl+a");
  desk_type (talk->desk, path);
  desk_key (talk->desk, "Return");
  desk_await_window (talk->desk, "Candor");
  desk_until (talk->desk, is_written, path, "the entry is written");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR"));
  g_assert_nonnull (strstr (text, "DTSTART"));
  g_assert_nonnull (strstr (text, "Ada Lovelace"));
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/calling-off/from-list", Talk, desk, plan, test_from_list, talk_tear_down);
  g_test_add ("/calling-off/from-window", Talk, desk, talk_set_up, test_from_window, talk_tear_down);
  g_test_add ("/calling-off/calendar", Talk, desk, plan, test_calendar, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
