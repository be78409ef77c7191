/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What others may see while a screen is shared: in no state a model answer, a note or a score. */
#include "talk.h"

static const struct
{
  const char *role;
  const char *name;
} secrets[] = {
  { "text box", "Note*" },
  { "button", "4, Good" },
  { NULL, "Listen For" },
  { NULL, "Model Answer" },
  { NULL, "Ask Further" },
  { "list item", "1, How do a list*" },
  { "label", "* of 4 points*" },
  { "label", "What did they say*" },
  { "label", "“weird”*" },
  { "text box", "General Notes" },
  { "text box", "Strengths" },
  { "text box", "What the Candidate Asks" },
  { NULL, "*Scored*" },
};

static void
assert_private (Talk *talk)
{
  desk_await_there (talk->desk, "button", "Private");
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    desk_await_no (talk->desk, secrets[i].role, secrets[i].name);
}

/* On each card, while it is paused, and in write-up; what is typed and scored then is saved all the same. */
static void
test_private_mode (Talk         *talk,
                   gconstpointer data)
{
  desk_type (talk->desk, "A list can grow.");
  desk_key (talk->desk, "ctrl+4");
  talk_await (talk, 1, "Scored 4, Good");
  desk_key (talk->desk, "ctrl+shift+h");
  assert_private (talk);
  talk_await (talk, 1, "private");
  desk_key (talk->desk, "ctrl+m");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 2, "private");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+2");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "button", "Resume");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+shift+p");
  desk_key (talk->desk, "ctrl+Return");
  desk_key (talk->desk, "ctrl+Return");
  desk_await_there (talk->desk, NULL, "Private Mode Is On");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+shift+f");
  desk_await_there (talk->desk, NULL, "Private Mode Is On");
  assert_private (talk);
  desk_await_no (talk->desk, NULL, "Sign and Lock");
  desk_key (talk->desk, "ctrl+shift+h");
  desk_await_there (talk->desk, "button", "Sign and Lock");
}

static void
choose_more (Talk       *talk,
             const char *item)
{
  desk_press (talk->desk, "button", "More");
  desk_press (talk->desk, "menu item", item);
}

/* The window follows the question and holds nothing else. */
static void
test_candidate_window (Talk         *talk,
                       gconstpointer data)
{
  desk_type (talk->desk, "A list can grow.");
  choose_more (talk, "Candidate Window");
  desk_await_window (talk->desk, "Question");
  desk_await_there (talk->desk, "label", "How do a list*");
  desk_await_no (talk->desk, "text box", "*");
  desk_await_no (talk->desk, NULL, "Listen For");
  desk_await_no (talk->desk, NULL, "A list can grow.");
  desk_key (talk->desk, "ctrl+w");
  desk_await_window (talk->desk, "Ada Lovelace");
  talk_await (talk, 1, "*");
}

static void
assert_open (Talk       *talk,
             const char *role,
             const char *name)
{
  desk_key (talk->desk, "ctrl+shift+h");
  desk_await_there (talk->desk, role, name);
  desk_key (talk->desk, "ctrl+shift+h");
  assert_private (talk);
}

/* From the opening card to the write-up: each is hidden, each is there again without it. */
static void
test_states (Talk         *talk,
             gconstpointer data)
{
  desk_type (talk->desk, "It is weird.");
  desk_key (talk->desk, "alt+1");
  desk_key (talk->desk, "ctrl+5");
  talk_await (talk, 1, "Scored 5, Strong");
  desk_key (talk->desk, "ctrl+shift+h");
  assert_private (talk);
  assert_open (talk, "label", "1 of 4 points*");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "button", "Resume");
  assert_open (talk, "text box", "Note*");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "button", "Pause");
  desk_key (talk->desk, "ctrl+k");
  talk_await (talk, 2, "private");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+shift+Return");
  talk_await (talk, 1, "private");
  desk_key (talk->desk, "ctrl+shift+Return");
  desk_await_there (talk->desk, NULL, "Private Mode Is On");
  assert_open (talk, "text box", "General Notes");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_await_no (talk->desk, "button", "Pause");
  assert_open (talk, "text box", "Strengths");
  desk_key (talk->desk, "ctrl+shift+h");
}

/* Closed and opened again, the screen may still be shared. */
static void
test_opened_again (Talk         *talk,
                   gconstpointer data)
{
  desk_key (talk->desk, "ctrl+shift+h");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+w");
  desk_await_window (talk->desk, "Candor");
  talk_forget (talk);
  desk_activate (talk->desk, talk->ctl.database, "open-interview", talk->interview_id);
  desk_await_window (talk->desk, "Ada Lovelace");
  assert_private (talk);
  desk_key (talk->desk, "ctrl+shift+h");
  desk_await_there (talk->desk, "text box", "Note*");
}

static void
back_to_interview (Talk *talk)
{
  desk_activate (talk->desk, talk->ctl.database, "open-interview", talk->interview_id);
  desk_await_window (talk->desk, "Ada Lovelace");
}

/* It follows the question, stays while the clock is paused, and is empty where nothing is asked. */
static void
test_candidate_window_follows (Talk         *talk,
                               gconstpointer data)
{
  g_autoptr(DeskWidget) prompt = NULL;

  choose_more (talk, "Candidate Window");
  desk_await_window (talk->desk, "Question");
  prompt = desk_await (talk->desk, "label", "How do a list*");
  back_to_interview (talk);
  desk_key (talk->desk, "ctrl+shift+h");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "button", "Resume");
  desk_await_name (talk->desk, prompt, "How do a list*");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_key (talk->desk, "ctrl+Return");
  desk_await_name (talk->desk, prompt, "Why do methods*");
  desk_key (talk->desk, "ctrl+shift+Return");
  desk_await_name (talk->desk, prompt, "How do a list*");
  desk_key (talk->desk, "ctrl+shift+Return");
  desk_await_name (talk->desk, prompt, "");
  desk_key (talk->desk, "ctrl+Return");
  desk_await_name (talk->desk, prompt, "Why do methods*");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_await_name (talk->desk, prompt, "");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/private-mode/private-mode", Talk, desk, talk_set_up, test_private_mode,
              talk_tear_down);
  g_test_add ("/private-mode/candidate-window", Talk, desk, talk_set_up, test_candidate_window,
              talk_tear_down);
  g_test_add ("/private-mode/states", Talk, desk, talk_set_up, test_states, talk_tear_down);
  g_test_add ("/private-mode/opened-again", Talk, desk, talk_set_up, test_opened_again, talk_tear_down);
  g_test_add ("/private-mode/candidate-window-follows", Talk, desk, talk_set_up, test_candidate_window_follows,
              talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
