/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What helps to write down evidence instead of verdicts, as it is met in the live window. */
#include "talk.h"

/* The menu gives the focus to its button when it closes. */
static void
switch_check (Talk *talk)
{
  desk_press (talk->desk, "button", "Menu");
  desk_press (talk->desk, "menu item checkbox", "Check Notes for Unfair Words");
  desk_await_focus (talk->desk, "button", "Menu");
  desk_key (talk->desk, "ctrl+shift+n");
  desk_await_focus (talk->desk, "text box", "Note*");
}

/* A word is explained while the cursor is at it, in Private Mode and with the switch off never. */
static void
test_note_check (Talk         *talk,
                 gconstpointer data)
{
  desk_key (talk->desk, "ctrl+shift+n");
  desk_type (talk->desk, "She is pregnant ");
  desk_await_there (talk->desk, "label", "“pregnant” says something about family.*");
  desk_type (talk->desk, "and knows lists ");
  desk_await_no (talk->desk, "label", "“pregnant”*");
  desk_type (talk->desk, "but lazy");
  desk_await_there (talk->desk, "label", "“lazy” is a verdict.*");
  desk_type (talk->desk, " loading too");
  desk_await_no (talk->desk, "label", "“lazy”*");
  desk_type (talk->desk, ", weird");
  desk_await_there (talk->desk, "label", "“weird” is a verdict.*");
  switch_check (talk);
  desk_await_no (talk->desk, "label", "“weird”*");
  switch_check (talk);
  desk_await_there (talk->desk, "label", "“weird” is a verdict.*");
}

static void
test_note_check_is_private (Talk         *talk,
                            gconstpointer data)
{
  desk_type (talk->desk, "he is weird");
  desk_await_there (talk->desk, "label", "“weird” is a verdict.*");
  desk_key (talk->desk, "ctrl+shift+h");
  desk_await_no (talk->desk, "label", "“weird”*");
  desk_key (talk->desk, "ctrl+shift+h");
  desk_await_there (talk->desk, "label", "“weird” is a verdict.*");
}

/* What was heard stands beside the scale; at its ends the program asks for a line of it, until there is one. */
static void
test_points (Talk         *talk,
             gconstpointer data)
{
  desk_key (talk->desk, "alt+2");
  desk_await_there (talk->desk, "label", "1 of 4 points, one of two required");
  desk_key (talk->desk, "alt+1");
  desk_await_there (talk->desk, "label", "2 of 4 points, both required");
  desk_key (talk->desk, "ctrl+5");
  desk_await_there (talk->desk, "label", "What did they say that makes it a 5?");
  desk_key (talk->desk, "ctrl+4");
  desk_await_no (talk->desk, "label", "What did they say*");
  desk_key (talk->desk, "ctrl+1");
  desk_await_there (talk->desk, "label", "What did they say that makes it a 1?");
  desk_key (talk->desk, "ctrl+e");
  desk_type (talk->desk, "A tuple stays as it is.");
  desk_await_no (talk->desk, "label", "What did they say*");
  desk_key (talk->desk, "ctrl+shift+h");
  desk_await_no (talk->desk, "label", "2 of 4 points*");
}

typedef struct
{
  DeskWidget *widget;
  const char *pattern;
} Written;

static gboolean
is_written (Desk    *desk,
            gpointer data)
{
  Written *written = data;
  g_autofree char *text = desk_widget_text (written->widget);

  return text != NULL && g_pattern_match_simple (written->pattern, text);
}

static void
await_written (Talk       *talk,
               DeskWidget *widget,
               const char *pattern)
{
  Written written = { widget, pattern };

  desk_until (talk->desk, is_written, &written, pattern);
}

/* The clock of the interview, once a line, where somebody writes; from anywhere else it goes into the note. */
static void
test_insert_time (Talk         *talk,
                  gconstpointer data)
{
  desk_key (talk->desk, "ctrl+e");
  desk_type (talk->desk, "Tuples.");
  desk_key (talk->desk, "ctrl+t");
  await_written (talk, talk->answer, "[0:??] Tuples.");
  desk_key (talk->desk, "ctrl+t");
  desk_key (talk->desk, "ctrl+z");
  await_written (talk, talk->answer, "Tuples.");
  desk_key (talk->desk, "F9");
  desk_await_focus (talk->desk, "list item", "1, *");
  desk_key (talk->desk, "ctrl+t");
  await_written (talk, talk->note, "[0:??] ");
  desk_type (talk->desk, "\"Never.\"");
  await_written (talk, talk->note, "[0:??] \"Never.\"");
  desk_key (talk->desk, "Return");
  desk_key (talk->desk, "ctrl+t");
  await_written (talk, talk->note, "[0:??] \"Never.\"\n[0:??] ");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/evidence/note-check", Talk, desk, talk_set_up, test_note_check, talk_tear_down);
  g_test_add ("/evidence/note-check-is-private", Talk, desk, talk_set_up, test_note_check_is_private,
              talk_tear_down);
  g_test_add ("/evidence/points", Talk, desk, talk_set_up, test_points, talk_tear_down);
  g_test_add ("/evidence/insert-time", Talk, desk, talk_set_up, test_insert_time, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
