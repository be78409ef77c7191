/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole job as a person does it: from the bundled questions to a signed scorecard in two files. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
} Job;

static const char * const answers[] = {
  "plus makes a third list, extend changes the first",
  "floor of minus two and a half is minus three",
  "one line with a condition at its end",
  "curly braces hold keys, or keys with values",
  "numbers, texts, lists and so on",
};

static const int scores[] = { 4, 2, 5, 3, 1 };

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
  candorctl_tear_down (&self->ctl, NULL);
}

static gboolean
has_six_questions (Desk    *desk,
                   gpointer data)
{
  g_autoptr(DeskWidget) list = desk_find (desk, "list", "Questions");
  guint n_rows = 0;

  for (guint i = 0; list != NULL && i < list->children->len; i++)
    n_rows += g_str_equal (((DeskWidget *) list->children->pdata[i])->role, "list item");
  return n_rows == 6;
}

static void
filter (Job *self)
{
  g_autoptr(DeskWidget) section = NULL;

  desk_key (self->desk, "alt+1");
  section = desk_await (self->desk, "list item", "Keeping data together*");
  desk_click (self->desk, section);
  desk_await_no (self->desk, "list item", "Tell me about a time when*");
  desk_press (self->desk, "button", "Easy *");
  desk_until (self->desk, has_six_questions, NULL, "six easy questions on data are left");
}

static void
build_kit (Job *self)
{
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr(DeskWidget) list = desk_await (self->desk, "list", "Questions");
      g_autoptr(DeskWidget) add = desk_widget_find (list, "button", "Add to Kit");
      g_autofree char *facts = g_strdup_printf ("%u question*·*", i + 1);

      g_assert_true (desk_widget_press (add));
      desk_await_there (self->desk, "label", facts);
    }
  desk_press (self->desk, "button", "Open Kit");
}

static void
reorder (Job *self)
{
  g_autoptr(DeskWidget) row = desk_await (self->desk, "list item", "Question 1: You have two lists*");

  desk_click (self->desk, row);
  desk_await_focus (self->desk, "list item", "Question 1:*");
  desk_key (self->desk, "alt+Down");
  desk_await_there (self->desk, "list item", "Question 2: You have two lists*");
}

static void
start (Job *self)
{
  desk_press (self->desk, "button", "Start Interview…");
  desk_set_text (self->desk, "text box", "Candidate", "Ada Lovelace");
  desk_set_text (self->desk, "text box", "Interviewer", "Grace Hopper");
  desk_press (self->desk, "button", "Start");
  desk_await_window (self->desk, "Ada Lovelace");
  desk_press (self->desk, "button", "Start Clock");
}

static void
await_question (Job        *self,
                guint       position,
                const char *state)
{
  g_autofree char *name = g_strdup_printf ("Answer to question %u of 5*, %s", position, state);

  desk_await_focus (self->desk, "text box", name);
}

/* As in a talk: type what is said, score by key. */
static void
answer (Job  *self,
        guint position)
{
  g_autofree char *key = g_strdup_printf ("ctrl+%d", scores[position - 1]);
  g_autofree char *state = g_strdup_printf ("Scored %d, *", scores[position - 1]);

  await_question (self, position, "*");
  desk_type (self->desk, answers[position - 1]);
  desk_key (self->desk, key);
  await_question (self, position, state);
}

static void
ask_two (Job *self)
{
  answer (self, 1);
  desk_key (self->desk, "ctrl+Return");
  answer (self, 2);
  desk_await_there (self->desk, "label", "Saved");
}

static void
resume (Job *self)
{
  g_autoptr(DeskWidget) editor = NULL;

  desk_open (self->desk, self->ctl.database);
  desk_press (self->desk, "button", "Resume*");
  desk_await_window (self->desk, "Ada Lovelace");
  await_question (self, 2, "Scored 2, Weak");
  editor = desk_await (self->desk, "text box", "Answer*");
  desk_await_text (self->desk, editor, answers[1]);
  desk_key (self->desk, "ctrl+shift+Return");
  await_question (self, 1, "Scored 4, Good");
  desk_await_text (self->desk, editor, answers[0]);
  desk_key (self->desk, "ctrl+Return");
}

static void
ask_three_more (Job *self)
{
  answer (self, 3);
  desk_key (self->desk, "ctrl+Return");
  answer (self, 4);
  desk_key (self->desk, "ctrl+Return");
  answer (self, 5);
  desk_key (self->desk, "ctrl+shift+f");
}

static void
write_up (Job *self)
{
  desk_set_text (self->desk, "text box", "Strengths*", "Says what a tool is for.");
  desk_set_text (self->desk, "text box", "Concerns*", "Knows little of dictionaries.");
  desk_set_text (self->desk, "text box", "Summary*", "A good start.");
  desk_press (self->desk, NULL, "Yes");
  desk_press (self->desk, "button", "Sign and Lock");
  desk_await_window (self->desk, "Candor");
}

static void
open_export (Job *self)
{
  desk_await_window (self->desk, "Candor");
  desk_press (self->desk, "button", "Export…");
  desk_await_window (self->desk, "Export Scorecard");
}

static void
choose_xml (Job *self)
{
  g_autoptr(DeskWidget) format = desk_await (self->desk, "combo box", "Format");

  desk_click (self->desk, format);
  desk_await_there (self->desk, "label", "Data (XML)");
  desk_key (self->desk, "Down");        /* past the PDF */
  desk_key (self->desk, "Down");
  desk_key (self->desk, "Return");
}

/* Through the file chooser, by its name. */
static void
save_as (Job        *self,
         const char *path)
{
  desk_press (self->desk, "button", "Export…");
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, path);
  desk_key (self->desk, "Return");
  desk_await_no (self->desk, NULL, "Export Scorecard");
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

static void
export (Job *self)
{
  g_autofree char *html = candorctl_path (&self->ctl, "card.html");
  g_autofree char *xml = candorctl_path (&self->ctl, "card.xml");

  open_export (self);
  save_as (self, html);
  open_export (self);
  choose_xml (self);
  save_as (self, xml);
}

static JsonArray *
list_responses (Job       *self,
                JsonNode **root)
{
  JsonArray *interviews;
  const char *id;
  g_autoptr(JsonNode) list = NULL;

  candorctl_run (&self->ctl, 0, "interview", "list", "--json", NULL);
  list = json_from_string (self->ctl.output, NULL);
  interviews = json_node_get_array (list);
  g_assert_cmpuint (json_array_get_length (interviews), ==, 1);
  id = json_object_get_string_member (json_array_get_object_element (interviews, 0), "id");
  candorctl_run (&self->ctl, 0, "interview", "show", id, "--json", NULL);
  *root = json_from_string (self->ctl.output, NULL);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (*root), "state"), ==,
                   "signed");
  return json_object_get_array_member (json_node_get_object (*root), "responses");
}

/* (transfer full): a piece of the model answer that is the same in any markup: its longest run of plain words */
static char *
plain_piece_of_answer (Job        *self,
                       JsonObject *response)
{
  g_autofree char *id = g_strconcat (json_object_get_string_member (response, "guide"), "/",
                                     json_object_get_string_member (response, "id"), NULL);
  g_autoptr(GRegex) plain = g_regex_new ("[A-Za-z, ]+", 0, 0, NULL);
  g_autoptr(GMatchInfo) runs = NULL;
  g_autoptr(JsonNode) question = NULL;
  char *longest = g_strdup ("");

  candorctl_run (&self->ctl, 0, "question", "show", id, "--json", NULL);
  question = json_from_string (self->ctl.output, NULL);
  g_regex_match (plain, json_object_get_string_member (json_node_get_object (question), "answer"),
                 0, &runs);
  for (; g_match_info_matches (runs); g_match_info_next (runs, NULL))
    {
      g_autofree char *run = g_match_info_fetch (runs, 0);

      if (strlen (run) > strlen (longest))
        {
          g_free (longest);
          longest = g_steal_pointer (&run);
        }
    }
  g_assert_cmpuint (strlen (longest), >, 20);
  return longest;
}

/* Both files hold what was typed and what a good answer would have been. */
static void
assert_holds_all (Job        *self,
                  const char *name)
{
  g_autofree char *path = candorctl_path (&self->ctl, name);
  g_autofree char *file = NULL;
  g_autoptr(JsonNode) root = NULL;
  JsonArray *responses = list_responses (self, &root);

  g_assert_true (g_file_get_contents (path, &file, NULL, NULL));
  g_assert_null (strstr (file, "<script"));
  g_assert_cmpuint (json_array_get_length (responses), ==, 5);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (responses, 1), "id"),
                   ==, "join-two-lists");
  for (guint i = 0; i < 5; i++)
    {
      JsonObject *response = json_array_get_object_element (responses, i);
      g_autofree char *piece = plain_piece_of_answer (self, response);

      g_assert_cmpstr (json_object_get_string_member (response, "answer"), ==, answers[i]);
      g_assert_cmpint (json_object_get_int_member (response, "score"), ==, scores[i]);
      g_assert_nonnull (strstr (file, answers[i]));
      g_assert_nonnull (strstr (file, piece));
    }
}

static void
assert_valid (Job        *self,
              const char *name)
{
  g_autofree char *path = candorctl_path (&self->ctl, name);
  g_autofree char *schema =
    g_build_filename (g_getenv ("CANDOR_SOURCE_ROOT"), "data", "schemas", "scorecard.rng", NULL);
  g_autoptr(GSubprocess) xmllint =
    desk_launch (self->desk, -1, "xmllint", "--noout", "--nonet", "--relaxng", schema, path, NULL);

  g_assert_true (g_subprocess_wait_check (xmllint, NULL, NULL));
}

static void
test_main_job (Job          *self,
               gconstpointer data)
{
  desk_open (self->desk, self->ctl.database);
  filter (self);
  build_kit (self);
  reorder (self);
  start (self);
  ask_two (self);
  desk_kill (self->desk);
  resume (self);
  ask_three_more (self);
  write_up (self);
  export (self);
  desk_await_window (self->desk, "Candor");
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  assert_holds_all (self, "card.html");
  assert_holds_all (self, "card.xml");
  assert_valid (self, "card.xml");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/main-job", Job, desk, set_up, test_main_job, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
