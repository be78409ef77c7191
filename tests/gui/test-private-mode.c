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
  status = g_test_run ();
  desk_end (desk);
  return status;
}
