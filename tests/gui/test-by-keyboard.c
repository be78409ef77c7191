/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole interview by keyboard alone, as conversations are: a jump, a question put off, one skipped, an extra one, a
 * pause, a spare one, the window closed, a second sitting on another day, and no time for the rest. */
#include <string.h>

#include "talk.h"

/* Six questions: the fifth optional, the sixth a spare one. */
static void
set_up (Talk         *talk,
        gconstpointer data)
{
  g_autofree char *kit_id = NULL;
  g_autofree char *candidate_id = NULL;

  talk->desk = (Desk *) data;
  candorctl_set_up (&talk->ctl, NULL);
  kit_id = candorctl_make (&talk->ctl, "kit", "create", "Six", "--minutes", "40", "python-core/list-or-tuple",
                           "python-core/why-self", "python-core/zip-unequal-lengths",
                           "python-core/what-an-iterator-is", "python-core/handling-errors",
                           "python-core/shallow-or-deep-copy", NULL);
  candorctl_run (&talk->ctl, 0, "kit", "edit", kit_id, "--set", "5:optional", NULL);
  candorctl_run (&talk->ctl, 0, "kit", "edit", kit_id, "--set", "6:reserve", NULL);
  candidate_id = candorctl_make (&talk->ctl, "candidate", "add", "Ada Lovelace", NULL);
  talk->interview_id = candorctl_make (&talk->ctl, "interview", "start", "--kit", kit_id, "--candidate",
                                       candidate_id, "--interviewer", "Grace Hopper", NULL);
  talk_open (talk);
}

static void
key (Talk       *talk,
     const char *keys,
     guint       position,
     const char *state)
{
  desk_key (talk->desk, keys);
  talk_await (talk, position, state);
}

static void
begin (Talk *talk)
{
  desk_await_focus (talk->desk, "button", "Start Clock");
  desk_key (talk->desk, "Return");
  talk_await (talk, 1, "Not asked");
  desk_await_focus (talk->desk, "text box", "Answer*");
  desk_type (talk->desk, "Tuples do not change.");
  key (talk, "ctrl+4", 1, "Scored 4, *");
}

/* From 2, put off, to 4; 5 is skipped; Next comes back to 2. */
static void
jump_and_skip (Talk *talk)
{
  key (talk, "ctrl+Return", 2, "Not asked");
  key (talk, "ctrl+l", 2, "Later");
  desk_key (talk->desk, "ctrl+g");
  desk_await_focus (talk->desk, "text box", "Go to Question");
  desk_key (talk->desk, "4");
  desk_key (talk->desk, "Return");
  talk_await (talk, 4, "Not asked");
  desk_await_window (talk->desk, "Ada Lovelace");
  key (talk, "ctrl+3", 4, "Scored 3, *");
  key (talk, "ctrl+Return", 5, "Not asked");
  key (talk, "ctrl+k", 2, "Later");
}

/* Opens More and chooses by the letter that is underlined. */
static void
choose (Talk       *talk,
        const char *letter)
{
  desk_key (talk->desk, "alt+m");
  desk_await_focus (talk->desk, "menu item", "*");
  desk_key (talk->desk, letter);
}

static void
ask_extra (Talk *talk)
{
  choose (talk, "e");
  desk_await_focus (talk->desk, "text box", "Extra Question");
  desk_type (talk->desk, "Why Python?");
  desk_key (talk->desk, "Return");
  talk_await (talk, 7, "Not asked");
  desk_await_window (talk->desk, "Ada Lovelace");
  desk_await_focus (talk->desk, "text box", "Answer*");
  desk_type (talk->desk, "It reads well.");
  desk_await_text (talk->desk, talk->answer, "It reads well.");
}

/* Typing goes on while the clock stands. */
static void
pause_a_moment (Talk *talk)
{
  desk_key (talk->desk, "Pause");
  desk_await_there (talk->desk, "label", "Paused *");
  desk_type (talk->desk, " And fast.");
  desk_await_text (talk->desk, talk->answer, "It reads well. And fast.");
  desk_key (talk->desk, "ctrl+shift+p");
  desk_await_there (talk->desk, "label", "* of 40:00*");
}

/* They know the second question already: the spare one is asked in its place, taken back, and asked after all. */
static void
ask_spare (Talk *talk)
{
  key (talk, "ctrl+Return", 2, "Later");
  choose (talk, "k");
  talk_await (talk, 6, "Not asked");
  desk_await_there (talk->desk, "label", "Question 6 takes the place of question 2");
  desk_await_focus (talk->desk, "text box", "Answer*");
  desk_key (talk->desk, "shift+Tab");
  key (talk, "ctrl+z", 2, "Later");
  choose (talk, "k");
  talk_await (talk, 6, "Not asked");
  key (talk, "ctrl+5", 6, "Scored 5, *");
}

/* The window is closed, and it is another day with 35 of 40 minutes gone. */
static void
come_back_another_day (Talk *talk)
{
  desk_key (talk->desk, "ctrl+w");
  desk_await_window (talk->desk, "Candor");
  talk_forget (talk);
  desk_key (talk->desk, "ctrl+q");
  desk_await_end (talk->desk);
  talk_run_sql (talk, "UPDATE sitting SET started_at = started_at - 86400000000,"
                " ended_at = ended_at - 86400000000, elapsed_s = 2100");
  talk_open (talk);
  talk_await (talk, 6, "Scored 5, *");
  desk_await_focus (talk->desk, "text box", "Answer*");
}

static void
close_in_time (Talk *talk)
{
  key (talk, "ctrl+Return", 3, "Not asked");
  desk_await_there (talk->desk, "button", "? min left: closing");
  desk_key (talk->desk, "ctrl+shift+t");
  desk_await_focus (talk->desk, "menu item", "Go to Closing");
  desk_key (talk->desk, "Return");
  desk_await_there (talk->desk, "label", "Left out 1 question");
  desk_await_there (talk->desk, "button", "Finish");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_await_there (talk->desk, "label", "Write-up");
}

static void
assert_says (Talk       *talk,
             const char *sentence)
{
  if (strstr (talk->ctl.output, sentence) == NULL)
    g_error ("“%s” is missing in:\n%s", sentence, talk->ctl.output);
}

static void
test_whole_interview (Talk         *talk,
                      gconstpointer data)
{
  begin (talk);
  jump_and_skip (talk);
  ask_extra (talk);
  pause_a_moment (talk);
  ask_spare (talk);
  come_back_another_day (talk);
  close_in_time (talk);

  candorctl_run (&talk->ctl, 0, "interview", "show", talk->interview_id, "--json", NULL);
  assert_says (talk, "Tuples do not change.");
  assert_says (talk, "It reads well. And fast.");
  assert_says (talk, "Question 5 was skipped");
  assert_says (talk, "Question 3 was left out: there was no time for it.");
  assert_says (talk, "Question 6 was asked instead of question 2.");
  assert_says (talk, "Question 7 is an extra question and not in the score.");
  assert_says (talk, "It was held in 2 sittings.");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/by-keyboard/whole-interview", Talk, desk, set_up, test_whole_interview, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
