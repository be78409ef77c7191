/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The key map of the live window, with real key events from wherever the focus may be. */
#include "talk.h"

/* Where keys are tried from: the keys that lead there, what has the focus then, and whether it takes text. */
static const struct
{
  const char *keys[4];
  const char *role;
  const char *name;
  gboolean    is_text;
} places[] = {
  { { "ctrl+e" }, "text box", "Answer*", TRUE },
  { { "ctrl+shift+n" }, "text box", "Note*", TRUE },
  { { "ctrl+shift+n", "F6", "F6" }, "button", "1, Poor", FALSE },
  { { "F9" }, "list item", "1, How do a list*", FALSE },
  { { "F9", "shift+Tab" }, "button", "Menu", FALSE },
};

static void
focus_place (Talk *talk,
             guint place)
{
  for (guint i = 0; places[place].keys[i] != NULL; i++)
    desk_key (talk->desk, places[place].keys[i]);
  desk_await_focus (talk->desk, places[place].role, places[place].name);
}

static void
test_digits (Talk         *talk,
             gconstpointer data)
{
  static const char * const words[] = { "1, Poor", "2, Weak", "3, Fair", "4, Good", "5, Strong" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint level = 1; level <= 5; level++)
      {
        g_autofree char *key = g_strdup_printf ("%s%u",
                                                places[i].is_text || level % 2 ? "ctrl+" : "",
                                                level);
        g_autofree char *state = g_strdup_printf ("Scored %s", words[level - 1]);

        focus_place (talk, i);
        desk_key (talk->desk, key);
        talk_await (talk, 1, state);
      }
}

static void
test_digits_in_text (Talk         *talk,
                     gconstpointer data)
{
  focus_place (talk, 0);
  desk_type (talk->desk, "4 of 5");
  desk_await_text (talk->desk, talk->answer, "4 of 5");
  focus_place (talk, 1);
  desk_type (talk->desk, "321");
  desk_await_text (talk->desk, talk->note, "321");
  /* Keys are taken in order: had a digit scored, the state would say so by now. */
  talk_await (talk, 1, "Not asked");
}

static void
test_keypad (Talk         *talk,
             gconstpointer data)
{
  focus_place (talk, 2);
  desk_key (talk->desk, "Num_Lock");
  /* The places of 2, 4 and 5. */
  desk_key (talk->desk, "88");
  talk_await (talk, 1, "Scored 2, *");
  desk_key (talk->desk, "83");
  talk_await (talk, 1, "Scored 4, *");
  focus_place (talk, 0);
  desk_key (talk->desk, "ctrl+84");
  talk_await (talk, 1, "Scored 5, *");
  desk_key (talk->desk, "Num_Lock");
}

static void
test_moving (Talk         *talk,
             gconstpointer data)
{
  focus_place (talk, 0);
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 2, "Not asked");
  focus_place (talk, 1);
  desk_key (talk->desk, "ctrl+KP_Enter");
  talk_await (talk, 3, "Not asked");
  desk_key (talk->desk, "ctrl+shift+Return");
  talk_await (talk, 2, "To score");
  desk_key (talk->desk, "ctrl+g");
  desk_await_focus (talk->desk, "text box", "Go to Question");
  desk_type (talk->desk, "tuple");
  desk_key (talk->desk, "Return");
  talk_await (talk, 1, "To score");
  desk_await_window (talk->desk, "Ada Lovelace");
  desk_key (talk->desk, "ctrl+g");
  desk_await_focus (talk->desk, "text box", "Go to Question");
  desk_key (talk->desk, "3");
  desk_key (talk->desk, "Return");
  talk_await (talk, 3, "Not asked");
}

static void
test_states (Talk         *talk,
             gconstpointer data)
{
  focus_place (talk, 0);
  desk_key (talk->desk, "ctrl+4");
  talk_await (talk, 1, "Scored 4, Good");
  desk_key (talk->desk, "ctrl+l");
  talk_await (talk, 1, "Later");
  /* In text Ctrl+Z belongs to the text, elsewhere to what was scored. */
  desk_type (talk->desk, "x");
  desk_await_text (talk->desk, talk->answer, "x");
  desk_key (talk->desk, "ctrl+z");
  desk_await_text (talk->desk, talk->answer, "");
  talk_await (talk, 1, "Later");
  focus_place (talk, 2);
  desk_key (talk->desk, "ctrl+z");
  talk_await (talk, 1, "Scored 4, Good");
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 2, "Not asked");
  desk_key (talk->desk, "ctrl+k");
  talk_await (talk, 3, "Not asked");
  desk_key (talk->desk, "ctrl+shift+Return");
  talk_await (talk, 2, "Skipped");
}

static void
test_aids (Talk         *talk,
           gconstpointer data)
{
  g_autoptr(DeskWidget) model_answer = desk_await (talk->desk, "button", "Model Answer");
  g_autoptr(DeskWidget) point = desk_await (talk->desk, "checkbox", "*");

  focus_place (talk, 0);
  g_assert_false (desk_widget_is (model_answer, DESK_STATE_PRESSED));
  desk_key (talk->desk, "ctrl+m");
  desk_await_state (talk->desk, model_answer, DESK_STATE_PRESSED);
  desk_key (talk->desk, "alt+1");
  desk_await_state (talk->desk, point, DESK_STATE_CHECKED);
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "label", "Paused *");
  desk_key (talk->desk, "Pause");
  desk_await_there (talk->desk, "label", "* of 30:00*");
}

static void
test_regions (Talk         *talk,
              gconstpointer data)
{
  focus_place (talk, 0);
  desk_key (talk->desk, "F6");
  desk_await_focus (talk->desk, "text box", "Note*");
  desk_key (talk->desk, "Tab");
  desk_await_focus (talk->desk, "checkbox", "*");
  desk_key (talk->desk, "F6");
  desk_await_focus (talk->desk, "button", "1, Poor");
  desk_key (talk->desk, "F6");
  desk_await_focus (talk->desk, "text box", "Answer*");
}

/* Escape floats nothing away here; the window stays. */
static void
test_finish (Talk         *talk,
             gconstpointer data)
{
  g_autoptr(DeskWidget) window = desk_await (talk->desk, "window", "Ada Lovelace");

  focus_place (talk, 0);
  desk_key (talk->desk, "Escape");
  desk_key (talk->desk, "ctrl+3");
  talk_await (talk, 1, "Scored 3, Fair");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_await_there (talk->desk, "label", "Write-up");
  g_assert_true (desk_widget_is (window, DESK_STATE_ACTIVE));
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/keys/digits", Talk, desk, talk_set_up, test_digits, talk_tear_down);
  g_test_add ("/keys/digits-in-text", Talk, desk, talk_set_up, test_digits_in_text, talk_tear_down);
  g_test_add ("/keys/keypad", Talk, desk, talk_set_up, test_keypad, talk_tear_down);
  g_test_add ("/keys/moving", Talk, desk, talk_set_up, test_moving, talk_tear_down);
  g_test_add ("/keys/states", Talk, desk, talk_set_up, test_states, talk_tear_down);
  g_test_add ("/keys/aids", Talk, desk, talk_set_up, test_aids, talk_tear_down);
  g_test_add ("/keys/regions", Talk, desk, talk_set_up, test_regions, talk_tear_down);
  g_test_add ("/keys/finish", Talk, desk, talk_set_up, test_finish, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
