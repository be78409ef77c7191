/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A kit is saved to be held on paper, and it is what the terminal writes. */
#include <string.h>

#include "candorctl.h"
#include "desk.h"

#define KIT "Any role, 30 min"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
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
}

static void
save_as (Job        *self,
         const char *path)
{
  desk_press (self->desk, "button", "Save…");
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, path);
  desk_key (self->desk, "Return");
  desk_await_no (self->desk, NULL, "Paper Kit");
}

static void
test_without_answers (Job          *self,
                      gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "paper.html");
  g_autofree char *kit = NULL;
  g_autofree char *text = NULL;

  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", KIT "*");
  desk_press (self->desk, "button", "Menu of the Kit");
  desk_press (self->desk, "menu item", "Paper Kit…");
  desk_await_window (self->desk, "Paper Kit");
  desk_press (self->desk, "switch", "With Model Answers");
  save_as (self, path);

  desk_await_window (self->desk, "Candor");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  candorctl_run (&self->ctl, 0, "kit", "list", NULL);
  kit = g_strndup (strstr (self->ctl.output, "  " KIT) - 36, 36);
  candorctl_run (&self->ctl, 0, "kit", "export", kit, "--format", "html", "--no-model-answers", NULL);
  g_assert_cmpstr (text, ==, self->ctl.output);
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/paper-kit-dialog/without-answers", Job, desk, set_up, test_without_answers, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
