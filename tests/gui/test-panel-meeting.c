/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two machines, two interviewers, one candidate: a colleague's scorecard comes as a file, stays hidden until mine is
 * signed, and then stands beside it; what the panel settles on stands beside both. */
#include <string.h>

#include "candorctl.h"
#include "desk.h"

#define QUESTION "How do a list and a tuple differ*"

typedef struct
{
  Desk     *desk;
  Candorctl mine;
  Candorctl theirs;
  char     *talk;
  char     *card;               /* their scorecard, as a file */
} Panel;

static char *
hold (Candorctl  *self,
      const char *kit,
      const char *interviewer,
      const char *score)
{
  g_autofree char *candidate = candorctl_make (self, "candidate", "add", "Priya Raman", NULL);
  char *talk = candorctl_make (self, "interview", "start", "--kit", kit, "--interviewer", interviewer,
                               "--candidate", candidate, NULL);

  candorctl_run (self, 0, "interview", "record", talk, "1", "--answer", interviewer, "--score", score, NULL);
  candorctl_run (self, 0, "interview", "finish", talk, NULL);
  candorctl_run (self, 0, "interview", "write-up", talk, "--recommendation", "yes", NULL);
  return talk;
}

static void
set_up (Panel        *self,
        gconstpointer data)
{
  g_autofree char *file = NULL;
  g_autofree char *kit = NULL;
  g_autofree char *their_kit = NULL;
  g_autofree char *their_talk = NULL;

  self->desk = (Desk *) data;
  candorctl_set_up (&self->mine, NULL);
  candorctl_set_up (&self->theirs, NULL);
  kit = candorctl_make (&self->mine, "kit", "create", "Second round", "python-core/list-or-tuple", NULL);
  file = candorctl_path (&self->mine, "panel.kit.xml");
  candorctl_run (&self->mine, 0, "kit", "export", kit, "-o", file, NULL);
  their_kit = candorctl_make (&self->theirs, "kit", "import", file, NULL);
  their_talk = hold (&self->theirs, their_kit, "Sam Okafor", "2");
  candorctl_run (&self->theirs, 0, "interview", "sign", their_talk, NULL);
  self->card = candorctl_path (&self->mine, "sam.scorecard.xml");
  candorctl_run (&self->theirs, 0, "report", their_talk, "--format", "xml", "-o", self->card, NULL);
  self->talk = hold (&self->mine, kit, "Ines Duarte", "5");
}

static void
tear_down (Panel        *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->mine, NULL);
  candorctl_tear_down (&self->theirs, NULL);
  g_free (self->talk);
  g_free (self->card);
}

static void
import_by_screen (Panel *self)
{
  desk_press (self->desk, "button", "Import Scorecard…");
  /* A dialog of GTK 4.8 does not say that it is a window. */
  desk_await_focus (self->desk, "widget", "GtkTreeView");
  desk_type (self->desk, self->card);
  desk_key (self->desk, "Return");
}

static void
open_meeting (Panel *self)
{
  desk_click (self->desk, desk_await (self->desk, "label", "Meeting"));
  desk_await_there (self->desk, "label", "Scorecards");
}

static void
test_hidden (Panel        *self,
             gconstpointer data)
{
  desk_open (self->desk, self->mine.database);
  desk_key (self->desk, "alt+4");
  desk_await_there (self->desk, "label", "No signed scorecard yet.*");
  import_by_screen (self);
  desk_await_there (self->desk, "list item", "Meeting, 1 signed scorecard, 1 hidden until yours is signed*");
  open_meeting (self);
  desk_await_there (self->desk, "label", "Hidden until yours is signed*");
  desk_await_no (self->desk, "label", "To Talk About");
  desk_key (self->desk, "Escape");
  desk_press (self->desk, "button", "*Undo");
  desk_await_there (self->desk, "label", "No signed scorecard yet.*");
}

static void
test_settle (Panel        *self,
             gconstpointer data)
{
  candorctl_run (&self->mine, 0, "scorecard", "import", self->card, NULL);
  candorctl_run (&self->mine, 0, "interview", "sign", self->talk, NULL);
  desk_open (self->desk, self->mine.database);
  desk_key (self->desk, "alt+4");
  desk_await_there (self->desk, "list item", "Meeting, 2 signed scorecards*");
  open_meeting (self);
  desk_await_there (self->desk, "label", "3 apart · Ines Duarte 5 · Sam Okafor 2");
  desk_click (self->desk, desk_await (self->desk, "label", "3 apart*"));
  desk_await_there (self->desk, "label", "2, Weak");
  desk_press (self->desk, "button", "Settle…");
  desk_press (self->desk, "button", "Settle");
  desk_await_there (self->desk, "label", "Choose the score that the panel settled on.");
  desk_click (self->desk, desk_await (self->desk, "label", "Not chosen yet"));
  for (guint i = 0; i < 4; i++)
    desk_key (self->desk, "Down");
  desk_key (self->desk, "Return");
  desk_await_there (self->desk, "label", "4, Good");
  desk_set_text (self->desk, "text box", "Why, in a Sentence", "Both heard the example.");
  desk_press (self->desk, "button", "Settle");
  desk_await_there (self->desk, "label", "*Settled on 4, Good");
  desk_await_there (self->desk, "label", "Both heard the example. (Ines Duarte, *");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/panel-meeting/hidden", Panel, desk, set_up, test_hidden, tear_down);
  g_test_add ("/panel-meeting/settle", Panel, desk, set_up, test_settle, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
