/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A kit drawn as a person does it, and the same one from the terminal. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"
#include "desk.h"

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

/* (transfer full): the id of the kit of that name */
static char *
find_kit (Job        *self,
          const char *name)
{
  g_autoptr(JsonNode) root = NULL;
  JsonArray *kits;

  candorctl_run (&self->ctl, 0, "kit", "list", "--json", NULL);
  root = json_from_string (self->ctl.output, NULL);
  kits = json_node_get_array (root);
  for (guint i = 0; i < json_array_get_length (kits); i++)
    {
      JsonObject *kit = json_array_get_object_element (kits, i);

      if (g_str_equal (json_object_get_string_member (kit, "name"), name))
        return g_strdup (json_object_get_string_member (kit, "id"));
    }
  g_error ("There is no kit “%s”: %s", name, self->ctl.output);
}

/* (transfer full): "guide/id guide/id" */
static char *
list_questions (Job        *self,
                const char *kit_id)
{
  g_autoptr(JsonNode) root = NULL;
  JsonArray *questions;
  GString *ids = g_string_new (NULL);

  candorctl_run (&self->ctl, 0, "kit", "show", kit_id, "--json", NULL);
  root = json_from_string (self->ctl.output, NULL);
  questions = json_object_get_array_member (json_node_get_object (root), "questions");
  for (guint i = 0; i < json_array_get_length (questions); i++)
    {
      JsonObject *question = json_array_get_object_element (questions, i);

      g_string_append_printf (ids, "%s/%s ", json_object_get_string_member (question, "guide"),
                              json_object_get_string_member (question, "id"));
    }
  return g_string_free (ids, FALSE);
}

static void
open_dialog (Job *self)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "button", "Menu of the Kits");
  desk_press (self->desk, "menu item", "Draw a Kit…");
  desk_await_window (self->desk, "Draw Questions");
}

/* The first guide is chosen and nothing else demanded: what is seen is made, and it is what the terminal draws. */
static void
test_make (Job          *self,
           gconstpointer data)
{
  g_autofree char *drawn = NULL, *made = NULL, *expected = NULL, *ids = NULL;

  open_dialog (self);
  desk_await_there (self->desk, "label", "8 questions · 45 of 45 min");
  desk_set_text (self->desk, "text box", "Name", "Seen");
  desk_press (self->desk, "button", "Make Kit");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "Seen*");
  made = find_kit (self, "Seen");
  ids = list_questions (self, made);
  drawn = candorctl_make (&self->ctl, "kit", "draw", "Typed", "--guide", "behavioural", "--minutes", "45", NULL);
  expected = list_questions (self, drawn);
  g_assert_cmpstr (ids, ==, expected);
}

static void
type_number (Job        *self,
             const char *name,
             const char *number)
{
  g_autoptr(DeskWidget) spin = desk_await (self->desk, "spin button", name);

  desk_click (self->desk, spin);
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, number);
  desk_key (self->desk, "Tab");
}

/* A demand that cannot be met is said, the nearest kit is made, and a question is swapped. */
static void
test_nearest (Job          *self,
              gconstpointer data)
{
  g_autofree char *made = NULL, *expected = NULL, *drawn = NULL, *ids = NULL;
  g_auto(GStrv) swapped = NULL, straight = NULL;

  open_dialog (self);
  desk_await_there (self->desk, "label", "8 questions · 45 of 45 min");
  desk_set_text (self->desk, "text box", "Name", "Swapped");
  type_number (self, "Number of Questions", "20");
  desk_await_there (self->desk, "alert", "20 questions are demanded, but no more than * can be had*nearest kit*");
  desk_press (self->desk, "button", "Swap Question 1*");
  desk_press (self->desk, "button", "Make Nearest Kit");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", "Swapped*");
  made = find_kit (self, "Swapped");
  ids = list_questions (self, made);
  drawn = candorctl_make (&self->ctl, "kit", "draw", "Nearest", "--guide", "behavioural", "--minutes", "45", "--count",
                          "20", "--nearest", NULL);
  expected = list_questions (self, drawn);
  swapped = g_strsplit (ids, " ", 2);
  straight = g_strsplit (expected, " ", 2);
  g_assert_cmpstr (swapped[0], !=, straight[0]);
  g_assert_cmpstr (swapped[1], ==, straight[1]);
}

/* A kit from another machine, opened with Candor. */
static void
test_opened (Job          *self,
             gconstpointer data)
{
  g_autofree char *file = candorctl_path (&self->ctl, "carried.kit.xml");
  g_autofree char *other = candorctl_path (&self->ctl, "other.db");
  g_autofree char *kit =
    candorctl_make (&self->ctl, "kit", "draw", "Carried", "--guide", "behavioural", "--minutes", "30", NULL);

  candorctl_run (&self->ctl, 0, "kit", "export", kit, "-o", file, NULL);
  g_free (self->ctl.database);
  self->ctl.database = g_steal_pointer (&other);
  desk_open (self->desk, self->ctl.database);
  desk_open_file (self->desk, self->ctl.database, file);
  desk_await_there (self->desk, "list item", "Carried*");
  candorctl_run (&self->ctl, 0, "kit", "show", kit, NULL);
}

static void
add (const char *path,
     Desk       *desk,
     void (     *test )(Job *,
                        gconstpointer))
{
  g_test_add (path, Job, desk, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  add ("/draw-dialog/make", desk, test_make);
  add ("/draw-dialog/nearest", desk, test_nearest);
  add ("/draw-dialog/opened", desk, test_opened);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
