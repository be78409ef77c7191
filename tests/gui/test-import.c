/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A guide as a person brings it in: read, corrected, imported, found, edited; another taken back. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"
#include "desk.h"

#define RIVERS "# Rivers\n\n## Flow\n\n### What is a delta?\n\nWhere it ends.\n\n### What is a weir?\n\nA dam.\n\n" \
  "## Boats\n\n### What is a lock?\n\nA lift.\n"
#define BREAD "Bread questions\n\n1. Why does dough rise?\n\nYeast.\n\n2. What is a crumb?\n\nThe inside.\n\n3. How long?\n\nAn hour.\n"

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
  candorctl_run (&self->ctl, 0, "guide", "list", NULL);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_kill (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
}

static void
open_document (Job        *self,
               const char *name,
               const char *text)
{
  g_autofree char *path = candorctl_path (&self->ctl, name);
  g_autofree char *title = g_strdup_printf ("Import “%s”", name);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  desk_open_file (self->desk, self->ctl.database, path);
  desk_await_window (self->desk, title);
}

/* (transfer full): one member of what the bank says of the question */
static char *
read_member (Job        *self,
             const char *id,
             const char *member)
{
  g_autoptr(JsonNode) question = NULL;

  candorctl_run (&self->ctl, 0, "question", "show", id, "--json", NULL);
  question = json_from_string (self->ctl.output, NULL);
  return g_strdup (json_object_get_string_member (json_node_get_object (question), member));
}

static void
correct (Job *self)
{
  desk_await_there (self->desk, "label", "3 questions in 2 sections");
  desk_click (self->desk, desk_await (self->desk, "list item", "Flow, 2 questions"));
  desk_await_there (self->desk, "text box", "Section Title");
  desk_set_text (self->desk, "text box", "Section Title", "Currents");
  desk_await_there (self->desk, "list item", "Currents, 2 questions");
  desk_click (self->desk, desk_await (self->desk, "list item", "What is a weir?*"));
  desk_click (self->desk, desk_await (self->desk, "combo box", "Difficulty"));
  desk_await_there (self->desk, "label", "Hard");
  for (guint i = 0; i < 3; i++)
    desk_key (self->desk, "Down");
  desk_key (self->desk, "Return");
  desk_await_there (self->desk, "list item", "What is a weir?, Hard");
}

static void
find (Job        *self,
      const char *words)
{
  desk_key (self->desk, "ctrl+f");
  desk_await_focus (self->desk, NULL, "Search questions");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, words);
}

static void
test_import (Job          *self,
             gconstpointer data)
{
  g_autofree char *difficulty = NULL;
  g_autofree char *section = NULL;
  g_autofree char *prompt = NULL;

  desk_open (self->desk, self->ctl.database);
  open_document (self, "rivers.md", RIVERS);
  correct (self);
  /* Nothing is in the bank before it is imported. */
  candorctl_run (&self->ctl, 1, "guide", "show", "rivers", NULL);
  desk_press (self->desk, "button", "Import");
  desk_await_window (self->desk, "Candor");

  find (self, "weir");
  desk_await_there (self->desk, "list item", "What is a weir?*");
  difficulty = read_member (self, "rivers/what-is-a-weir", "difficulty");
  section = read_member (self, "rivers/what-is-a-weir", "section");
  g_assert_cmpstr (difficulty, ==, "hard");
  g_assert_cmpstr (section, ==, "currents");

  desk_press (self->desk, "button", "Edit…");
  desk_await_window (self->desk, "Edit Question");
  desk_await_focus (self->desk, "text box", "Question");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, "What does a weir hold?");
  desk_press (self->desk, "button", "Save");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "What does a weir hold?*");
  prompt = read_member (self, "rivers/what-is-a-weir", "prompt");
  g_assert_cmpstr (prompt, ==, "What does a weir hold?");

  open_document (self, "bread.txt", BREAD);
  desk_await_there (self->desk, "label", "3 questions in 1 section");
  desk_press (self->desk, "button", "Import");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "Bread questions*");
  desk_press (self->desk, "button", "*Undo");
  desk_await_no (self->desk, "list item", "Bread questions*");
  candorctl_run (&self->ctl, 1, "guide", "show", "bread-questions", NULL);
}

/* A file that is no guide gets a sentence, and nothing comes in. */
static void
test_refuse (Job          *self,
             gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  open_document (self, "letter.txt", "Dear Ada,\n\nno questions today.\n");
  desk_await_there (self->desk, NULL, "Nothing Was Imported");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Candor");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/import/import", Job, desk, set_up, test_import, tear_down);
  g_test_add ("/import/refuse", Job, desk, set_up, test_refuse, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
