/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"

static JsonNode *
show (Candorctl  *self,
      const char *kit)
{
  candorctl_run (self, 0, "kit", "show", kit, "--json", NULL);
  return json_from_string (self->output, NULL);
}

/* "id id id", and how many are of a difficulty and a section. */
static char *
list_ids (Candorctl  *self,
          const char *kit,
          const char *difficulty,
          const char *section,
          guint      *n_found)
{
  g_autoptr(JsonNode) root = show (self, kit);
  JsonArray *questions = json_object_get_array_member (json_node_get_object (root), "questions");
  g_autoptr(GString) ids = g_string_new (NULL);

  *n_found = 0;
  for (guint i = 0; i < json_array_get_length (questions); i++)
    {
      JsonObject *question = json_array_get_object_element (questions, i);

      g_string_append_printf (ids, "%s ", json_object_get_string_member (question, "id"));
      if (difficulty != NULL)
        *n_found += g_strcmp0 (json_object_get_string_member (question, "difficulty"), difficulty) == 0;
      if (section != NULL)
        *n_found += g_strcmp0 (json_object_get_string_member (question, "section"), section) == 0;
    }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
test_demands (Candorctl    *self,
              gconstpointer data)
{
  guint n_hard, n_functions;
  g_autofree char *ids = NULL, *again_ids = NULL, *other_ids = NULL;
  g_autofree char *kit =
    candorctl_make (self, "kit", "draw", "Ten", "--guide", "python-core", "--minutes", "55", "--count", "10",
                    "--mix", "easy=30,medium=50,hard=20", "--section", "functions=3", "--must",
                    "python-core/list-or-tuple", "--seed", "7", "--role", "Developer", NULL);
  g_autofree char *again =
    candorctl_make (self, "kit", "draw", "Again", "--guide", "python-core", "--minutes", "55", "--count", "10",
                    "--mix", "easy=30,medium=50,hard=20", "--section", "python-core/functions=3", "--must",
                    "list-or-tuple", "--seed", "7", NULL);
  g_autofree char *other =
    candorctl_make (self, "kit", "draw", "Other", "--guide", "python-core", "--minutes", "55", "--count", "10",
                    "--mix", "easy=30,medium=50,hard=20", "--section", "functions=3", "--exclude",
                    "list-or-tuple", "--seed", "8", NULL);

  ids = list_ids (self, kit, "hard", NULL, &n_hard);
  g_assert_cmpuint (n_hard, ==, 2);
  again_ids = list_ids (self, again, NULL, "functions", &n_functions);
  g_assert_cmpuint (n_functions, ==, 3);
  other_ids = list_ids (self, other, NULL, NULL, &n_hard);
  g_assert_nonnull (strstr (ids, "list-or-tuple "));
  g_assert_null (strstr (other_ids, "list-or-tuple "));
  g_assert_cmpstr (ids, ==, again_ids);
  g_assert_cmpstr (ids, !=, other_ids);
  candorctl_run (self, 0, "kit", "check", kit, NULL);
}

static void
test_refusals (Candorctl    *self,
               gconstpointer data)
{
  g_autofree char *nearest = NULL;

  candorctl_run (self, 1, "kit", "draw", "Many", "--guide", "python-core", "--minutes", "30", "--count", "20", NULL);
  g_assert_nonnull (strstr (self->complaint, "20 questions are demanded, but no more than 7"));
  g_assert_cmpstr (self->output, ==, "");
  candorctl_run (self, 1, "kit", "draw", "Hard", "--guide", "python-core", "--minutes", "60", "--count", "4",
                 "--section", "object-orientation=4", "--mix", "hard=100", NULL);
  g_assert_nonnull (strstr (self->complaint, "Hard: 4 demanded, 2 can be had, 2 are missing"));
  candorctl_run (self, 1, "kit", "draw", "Full", "--guide", "python-core", "--minutes", "9", "--must",
                 "list-or-tuple", NULL);
  g_assert_nonnull (strstr (self->complaint, "more than the slot"));
  nearest = candorctl_make (self, "kit", "draw", "Many", "--guide", "python-core", "--minutes", "30", "--count", "20",
                            "--nearest", NULL);
  g_assert_nonnull (nearest);
}

static void
test_malformed (Candorctl    *self,
                gconstpointer data)
{
  candorctl_run (self, 2, "kit", "draw", "Name", "--minutes", "30", NULL);
  candorctl_run (self, 2, "kit", "draw", "Name", "--guide", "python-core", NULL);
  candorctl_run (self, 2, "kit", "draw", "Name", "--guide", "python-core", "--minutes", "30", "--mix", "easy", NULL);
  candorctl_run (self, 2, "kit", "draw", "Name", "--guide", "python-core", "--minutes", "30", "--section", "s", NULL);
  candorctl_run (self, 1, "kit", "draw", "Name", "--guide", "nowhere", "--minutes", "30", NULL);
  candorctl_run (self, 1, "kit", "draw", "Name", "--guide", "python-core", "--minutes", "30", "--section", "nowhere=1",
                 NULL);
  candorctl_run (self, 1, "kit", "draw", "Name", "--guide", "python-core", "--minutes", "30", "--mix", "easy=50", NULL);
  g_assert_nonnull (strstr (self->complaint, "50 percent"));
}

static void
hold (Candorctl  *self,
      const char *kit)
{
  g_autofree char *candidate = candorctl_make (self, "candidate", "add", "Priya R", NULL);
  g_autofree char *interview =
    candorctl_make (self, "interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", "Ines", NULL);

  candorctl_run (self, 0, "interview", "record", interview, "1", "--answer", "As asked.", "--score", "3", NULL);
  candorctl_run (self, 0, "interview", "finish", interview, NULL);
}

/* What was asked in a finished interview comes again only when nothing else will do. */
static void
test_less_used (Candorctl    *self,
                gconstpointer data)
{
  guint n_found;
  g_autofree char *first_ids = NULL, *second_ids = NULL;
  g_autofree char *first =
    candorctl_make (self, "kit", "draw", "First", "--guide", "python-core", "--minutes", "12", "--count", "1", NULL);
  g_autofree char *second = NULL;

  first_ids = list_ids (self, first, NULL, NULL, &n_found);
  hold (self, first);
  second = candorctl_make (self, "kit", "draw", "Second", "--guide", "python-core", "--minutes", "12", "--count", "1",
                           NULL);
  second_ids = list_ids (self, second, NULL, NULL, &n_found);
  g_assert_cmpstr (first_ids, !=, second_ids);
}

/* Out to a file, and into an empty database. */
static void
test_travels (Candorctl    *self,
              gconstpointer data)
{
  g_autofree char *file = candorctl_path (self, "drawn.kit.xml");
  g_autofree char *kit =
    candorctl_make (self, "kit", "draw", "Five", "--guide", "python-core", "--minutes", "30", "--count", "5", NULL);
  g_autofree char *shown = NULL, *again = NULL;

  candorctl_run (self, 0, "kit", "export", kit, "--format", "xml", "-o", file, NULL);
  candorctl_run (self, 0, "kit", "show", kit, "--json", NULL);
  shown = g_strdup (self->output);
  g_free (self->database);
  self->database = candorctl_path (self, "other.db");
  candorctl_run (self, 1, "kit", "show", kit, NULL);
  again = candorctl_make (self, "kit", "import", file, NULL);
  g_assert_cmpstr (again, ==, kit);
  candorctl_run (self, 0, "kit", "show", kit, "--json", NULL);
  g_assert_cmpstr (self->output, ==, shown);
  candorctl_run (self, 0, "kit", "import", file, NULL);
  candorctl_run (self, 2, "kit", "export", kit, "--format", "odt", NULL);
  candorctl_run (self, 0, "kit", "export", kit, "--format", "html", NULL);
  g_assert_nonnull (strstr (self->output, "Model Answers"));
  candorctl_run (self, 0, "kit", "export", kit, "--format", "html", "--no-model-answers", NULL);
  g_assert_nonnull (strstr (self->output, "What was said"));
  g_assert_null (strstr (self->output, "Model Answers"));
  candorctl_run (self, 2, "kit", "export", kit, "--no-model-answers", NULL);
  candorctl_run (self, 0, "kit", "export", kit, "--format", "pdf", "-o", file, NULL);
  candorctl_run (self, 1, "kit", "import", "nowhere.kit.xml", NULL);
}

static void
add (const char *path,
     void (     *test )(Candorctl *,
                        gconstpointer))
{
  g_test_add (path, Candorctl, NULL, candorctl_set_up, test, candorctl_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("/kit-draw/demands", test_demands);
  add ("/kit-draw/refusals", test_refusals);
  add ("/kit-draw/malformed", test_malformed);
  add ("/kit-draw/less-used", test_less_used);
  add ("/kit-draw/travels", test_travels);
  return g_test_run ();
}
