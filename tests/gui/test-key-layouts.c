/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The key map of the live window on the keyboards of three countries, and while an input method composes: keys are pressed
 * by their place, and what is written or scored is what stands on them there. */
#include "talk.h"

/* Places on the keyboard. */
#define PLACE_2 "11"
#define PLACE_3 "12"
#define PLACE_4 "13"

static void
tear_down (Talk         *talk,
           gconstpointer data)
{
  desk_set_layout (talk->desk, "us");
  talk_tear_down (talk, data);
}

static void
focus_answer (Talk *talk)
{
  desk_key (talk->desk, "ctrl+e");
  desk_await_focus (talk->desk, "text box", "Answer*");
}

static void
focus_scale (Talk *talk)
{
  desk_key (talk->desk, "ctrl+shift+n");
  desk_await_focus (talk->desk, "text box", "Note*");
  desk_key (talk->desk, "F6");
  desk_key (talk->desk, "F6");
  desk_await_focus (talk->desk, "button", "1, Poor");
}

static void
assert_digits_score (Talk *talk)
{
  focus_answer (talk);
  desk_key (talk->desk, "ctrl+" PLACE_4);
  talk_await (talk, 1, "Scored 4, *");
  desk_key (talk->desk, "ctrl+" PLACE_2);
  talk_await (talk, 1, "Scored 2, *");
  focus_scale (talk);
  desk_key (talk->desk, PLACE_3);
  talk_await (talk, 1, "Scored 3, *");
}

/* Letters go by what is written on the key, wherever it is. */
static void
assert_letters_command (Talk *talk)
{
  focus_answer (talk);
  desk_key (talk->desk, "ctrl+l");
  talk_await (talk, 1, "Later");
  desk_key (talk->desk, "ctrl+Return");
  talk_await (talk, 2, "Not asked");
  desk_key (talk->desk, "ctrl+shift+Return");
  talk_await (talk, 1, "Later");
  desk_key (talk->desk, "Pause");
  desk_await_there (talk->desk, "label", "Paused *");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "label", "* of 30:00*");
}

static void
test_layout (Talk       *talk,
             const char *layout,
             const char *at_place_4,
             const char *words)
{
  desk_set_layout (talk->desk, layout);
  focus_answer (talk);
  desk_key (talk->desk, PLACE_4);
  desk_type (talk->desk, words);
  desk_await_text (talk->desk, talk->answer, at_place_4);
  talk_await (talk, 1, "Not asked");
  assert_digits_score (talk);
  assert_letters_command (talk);
}

static void
test_us (Talk         *talk,
         gconstpointer data)
{
  test_layout (talk, "us", "4 of 5", " of 5");
}

static void
test_german (Talk         *talk,
             gconstpointer data)
{
  test_layout (talk, "de", "4 für 5", " für 5");
}

/* The digits of this layout need Shift: the place of the key counts, and the digit itself as well. */
static void
test_french (Talk         *talk,
             gconstpointer data)
{
  test_layout (talk, "fr", "' est là, 5", " est là, 5");
  desk_key (talk->desk, "ctrl+shift+" PLACE_3);
  talk_await (talk, 1, "Scored 3, *");
  focus_scale (talk);
  desk_key (talk->desk, "shift+" PLACE_4);
  talk_await (talk, 1, "Scored 4, *");
}

/* An accent that waits for its letter keeps a digit to itself, and lets a score pass. */
static void
test_accent (Talk         *talk,
             gconstpointer data)
{
  desk_set_layout (talk->desk, "de");
  focus_answer (talk);
  desk_key (talk->desk, "dead_circumflex");
  desk_key (talk->desk, PLACE_2);
  desk_await_text (talk->desk, talk->answer, "²");
  talk_await (talk, 1, "Not asked");
  desk_key (talk->desk, "dead_acute");
  desk_key (talk->desk, "ctrl+" PLACE_4);
  talk_await (talk, 1, "Scored 4, *");
  desk_key (talk->desk, "e");
  desk_await_text (talk->desk, talk->answer, "²é");
}

/* A character written by its number, Ctrl and Shift held down: of its digits f would finish the interview. */
static void
test_by_number (Talk         *talk,
                gconstpointer data)
{
  focus_answer (talk);
  desk_key (talk->desk, "ctrl+shift+u");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_key (talk->desk, "space");
  desk_await_text (talk->desk, talk->answer, "ÿ");
  talk_await (talk, 1, "Not asked");
  desk_key (talk->desk, "ctrl+3");
  talk_await (talk, 1, "Scored 3, *");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/key-layouts/us", Talk, desk, talk_set_up, test_us, tear_down);
  g_test_add ("/key-layouts/german", Talk, desk, talk_set_up, test_german, tear_down);
  g_test_add ("/key-layouts/french", Talk, desk, talk_set_up, test_french, tear_down);
  g_test_add ("/key-layouts/accent", Talk, desk, talk_set_up, test_accent, tear_down);
  g_test_add ("/key-layouts/by-number", Talk, desk, talk_set_up, test_by_number, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
