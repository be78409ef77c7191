/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A question as a person changes it: found by search, edited, seen, and taken back. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"
#include "desk.h"

#define PROMPT "What would a zeppelin pilot do?"

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

/* (transfer full): what the bank says the question asks */
static char *
read_prompt (Job        *self,
             const char *id)
{
  g_autoptr(JsonNode) question = NULL;

  candorctl_run (&self->ctl, 0, "question", "show", id, "--json", NULL);
  question = json_from_string (self->ctl.output, NULL);
  return g_strdup (json_object_get_string_member (json_node_get_object (question), "prompt"));
}

/* (transfer full): the id of the only question that a search finds, "GUIDE/ID" */
static char *
find_one (Job        *self,
          const char *search)
{
  g_autoptr(JsonNode) questions = NULL;
  JsonArray *array;
  JsonObject *question;

  candorctl_run (&self->ctl, 0, "question", "list", "--search", search, "--json", NULL);
  questions = json_from_string (self->ctl.output, NULL);
  array = json_node_get_array (questions);
  g_assert_cmpuint (json_array_get_length (array), ==, 1);
  question = json_array_get_object_element (array, 0);
  return g_strdup_printf ("%s/%s", json_object_get_string_member (question, "guide"),
                          json_object_get_string_member (question, "id"));
}

static void
search (Job        *self,
        const char *words)
{
  desk_key (self->desk, "alt+1");
  desk_await_there (self->desk, "list", "Questions");
  desk_key (self->desk, "ctrl+f");
  desk_await_focus (self->desk, NULL, "Search questions");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, words);
}

static void
test_edit (Job          *self,
           gconstpointer data)
{
  g_autofree char *id = find_one (self, "stuck with their work");
  g_autofree char *before = read_prompt (self, id);
  g_autofree char *edited = NULL;
  g_autofree char *undone = NULL;

  desk_open (self->desk, self->ctl.database);
  search (self, "stuck with their work");
  desk_await_no (self->desk, "list item", "Describe a situation*");
  desk_press (self->desk, "button", "Edit…");
  desk_await_window (self->desk, "Edit Question");
  desk_await_focus (self->desk, "text box", "Question");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, PROMPT);
  /* As it will be shown, before it is saved. */
  desk_await_there (self->desk, "label", PROMPT);
  desk_press (self->desk, "button", "Save");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", PROMPT "*");
  edited = read_prompt (self, id);
  g_assert_cmpstr (edited, ==, PROMPT);

  desk_press (self->desk, "button", "*Undo");
  desk_await_no (self->desk, "list item", PROMPT "*");
  undone = read_prompt (self, id);
  g_assert_cmpstr (undone, ==, before);
}

/* Escape does not lose what was typed. */
static void
test_unsaved (Job          *self,
              gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+1");
  desk_await_there (self->desk, "list", "Questions");
  desk_key (self->desk, "ctrl+n");
  desk_await_window (self->desk, "New Question");
  desk_await_focus (self->desk, "text box", "Question");
  desk_type (self->desk, PROMPT);
  desk_key (self->desk, "Escape");
  desk_await_there (self->desk, "label", "Discard Changes?");
  desk_press (self->desk, "button", "*Keep Editing");
  desk_await_focus (self->desk, "text box", "Question");
  desk_key (self->desk, "Escape");
  desk_await_there (self->desk, "label", "Discard Changes?");
  desk_press (self->desk, "button", "*Discard");
  desk_await_window (self->desk, "Candor");
}

static void
choose (Job        *self,
        const char *menu,
        const char *item)
{
  desk_press (self->desk, "button", menu);
  desk_press (self->desk, "menu item", item);
}

/* A guide of one's own, with a question in it that is retired and comes back. */
static void
test_own_guide (Job          *self,
                gconstpointer data)
{
  g_autofree char *prompt = NULL;

  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+1");
  desk_await_there (self->desk, "list", "Questions");
  choose (self, "Guides", "New Guide…");
  desk_await_window (self->desk, "New Guide");
  desk_set_text (self->desk, "text box", "Title", "Air Ships");
  desk_press (self->desk, "button", "Save");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "Air Ships, 0 questions");

  desk_press (self->desk, "button", "New Question…");
  desk_await_window (self->desk, "New Question");
  desk_await_focus (self->desk, "text box", "Question");
  desk_type (self->desk, PROMPT);
  desk_press (self->desk, "button", "Add to Listen For");
  desk_await_focus (self->desk, "text box", "Listen For");
  desk_type (self->desk, "Looks at the wind");
  desk_press (self->desk, "button", "Save");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", PROMPT "*");
  prompt = read_prompt (self, "air-ships/what-would-a-zeppelin-pilot-do");
  g_assert_cmpstr (prompt, ==, PROMPT);

  choose (self, "More for This Question", "Retire");
  desk_await_there (self->desk, "list item", "Air Ships, 0 questions");
  desk_await_no (self->desk, "label", "Question added");
  desk_press (self->desk, "button", "*Undo");
  desk_await_there (self->desk, "list item", "Air Ships, 1 question");
}

static void
select_guide (Job        *self,
              const char *name)
{
  g_autoptr(DeskWidget) place = NULL;

  desk_key (self->desk, "alt+1");
  place = desk_await (self->desk, "list item", name);
  desk_click (self->desk, place);
  desk_await_state (self->desk, place, DESK_STATE_SELECTED);
}

/* Through the file chooser, by its name. */
static void
export (Job *self)
{
  g_autofree char *path = candorctl_path (&self->ctl, "out.guide.xml");
  g_autofree char *text = NULL;

  choose (self, "Guides", "Candor guide (XML)…");
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, path);
  desk_key (self->desk, "Return");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "label", "Saved “out.guide.xml”");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "<title>What people did</title>"));
}

static void
test_guide (Job          *self,
            gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  select_guide (self, "Behavioural questions*");
  choose (self, "Guides", "Edit Guide…");
  desk_await_window (self->desk, "Edit Guide");
  desk_set_text (self->desk, "text box", "Title", "What people did");
  desk_press (self->desk, "button", "Save");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "What people did, 30 questions");

  choose (self, "Guides", "Remove Guide");
  desk_await_no (self->desk, "list item", "What people did*");
  desk_await_no (self->desk, "label", "Guide changed");
  desk_press (self->desk, "button", "*Undo");
  desk_await_there (self->desk, "list item", "What people did, 30 questions");
  export (self);
}

/* A copy is its original's near-duplicate. */
static void
test_duplicates (Job          *self,
                 gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  select_guide (self, "Behavioural questions*");
  choose (self, "More for This Question", "Duplicate…");
  desk_await_window (self->desk, "New Question");
  desk_press (self->desk, "button", "Save");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "Behavioural questions*, 31 questions");
  choose (self, "Guides", "Find Near-Duplicates…");
  desk_await_window (self->desk, "Near-Duplicates");
  desk_press (self->desk, "button", "Retire");
  desk_await_there (self->desk, "label", "Question retired*");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "Behavioural questions*, 30 questions");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/question-editor/edit", Job, desk, set_up, test_edit, tear_down);
  g_test_add ("/question-editor/unsaved", Job, desk, set_up, test_unsaved, tear_down);
  g_test_add ("/question-editor/own-guide", Job, desk, set_up, test_own_guide, tear_down);
  g_test_add ("/question-editor/guide", Job, desk, set_up, test_guide, tear_down);
  g_test_add ("/question-editor/duplicates", Job, desk, set_up, test_duplicates, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
