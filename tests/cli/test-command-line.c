/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"

/* The promises to scripts: statuses, streams, keys, ids. */

static JsonArray *
parse_array (Candorctl *self,
             JsonNode **root)
{
  g_autoptr(GError) error = NULL;

  *root = json_from_string (self->output, &error);
  g_assert_no_error (error);
  return json_node_get_array (*root);
}

static void
test_malformed (Candorctl    *self,
                gconstpointer data)
{
  candorctl_run (self, 2, "frobnicate", NULL);
  g_assert_nonnull (strstr (self->complaint, "guide import"));
  candorctl_run (self, 2, "guide", "frobnicate", NULL);
  g_assert_nonnull (strstr (self->complaint, "guide import"));
  g_assert_cmpstr (self->output, ==, "");
  candorctl_run (self, 2, "guide", "show", NULL);
  candorctl_run (self, 2, "guide", "show", "one", "two", NULL);
  candorctl_run (self, 2, "guide", "list", "--no-such-option", NULL);
  candorctl_run (self, 2, "question", "list", "--difficulty", "cruel", NULL);
  candorctl_run (self, 2, "interview", "record", "x", "first", "--score", "3", NULL);
  candorctl_run (self, 2, "candidate", "add", "Priya", "--delete-on", "soon", NULL);
  candorctl_run (self, 2, "interview", "start", "--kit", "x", NULL);
}

/* What a later issue builds is absent. */
static void
test_absent (Candorctl    *self,
             gconstpointer data)
{
  candorctl_run (self, 2, "kit", "draw", "Any", NULL);
  candorctl_run (self, 2, "backup", "create", "x", NULL);
  candorctl_run (self, 2, "candidate", "erase", "x", NULL);
}

static void
test_help (Candorctl    *self,
           gconstpointer data)
{
  candorctl_run (self, 0, "--help", NULL);
  g_assert_nonnull (strstr (self->output, "interview sign"));
  candorctl_run (self, 0, "kit", "--help", NULL);
  g_assert_nonnull (strstr (self->output, "kit create"));
  g_assert_null (strstr (self->output, "guide import"));
  candorctl_run (self, 0, "kit", "create", "--help", NULL);
  g_assert_nonnull (strstr (self->output, "--minutes"));
  candorctl_run (self, 0, "version", NULL);
  g_assert_true (g_str_has_prefix (self->output, "candorctl "));
}

/* Each verb of --help stands in candorctl(1). */
static void
test_man_page (Candorctl    *self,
               gconstpointer data)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("CANDOR_SOURCE_ROOT"), "data", "man", "candorctl.1", NULL);
  g_autofree char *page = NULL;
  g_auto(GStrv) lines = NULL;
  g_autoptr(GString) plain = NULL;
  guint n_verbs = 0;

  g_assert_true (g_file_get_contents (path, &page, NULL, NULL));
  plain = g_string_new (page);
  g_string_replace (plain, "\\-", "-", 0);
  candorctl_run (self, 0, "--help", NULL);
  lines = g_strsplit (self->output, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *call = g_strndup (lines[i], MIN (strlen (lines[i]), 24));
      g_autofree char *entry = g_strconcat (".B ", g_strstrip (call), NULL);

      if (!g_str_has_prefix (lines[i], "  ") || g_str_has_prefix (call, "candorctl"))
        continue;
      n_verbs++;
      if (strstr (plain->str, entry) == NULL)
        g_test_message ("not in the page: %s", call);
      g_assert_nonnull (strstr (plain->str, entry));
    }
  g_assert_cmpuint (n_verbs, >=, 32);
}

static void
test_unknown_ids (Candorctl    *self,
                  gconstpointer data)
{
  candorctl_run (self, 1, "guide", "show", "nobody", NULL);
  g_assert_true (g_str_has_prefix (self->complaint, "candorctl: guide show: "));
  g_assert_cmpuint (strlen (self->complaint), ==, strcspn (self->complaint, "\n") + 1);
  candorctl_run (self, 1, "kit", "show", "00000000", NULL);
  candorctl_run (self, 1, "question", "show", "behavioural/nothing", NULL);
  candorctl_run (self, 1, "candidate", "show", "00000000", NULL);
  candorctl_run (self, 1, "interview", "show", "00000000", NULL);
  candorctl_run (self, 1, "report", "00000000", "--format", "xml", NULL);
}

static void
test_guides (Candorctl    *self,
             gconstpointer data)
{
  g_autofree char *path = candorctl_path (self, "out.guide.xml");
  g_autoptr(JsonNode) root = NULL;
  JsonArray *array;
  JsonObject *object;

  candorctl_run (self, 0, "guide", "export", "behavioural", "-o", path, NULL);
  candorctl_run (self, 0, "guide", "import", path, "--json", NULL);
  array = parse_array (self, &root);
  object = json_array_get_object_element (array, 0);
  g_assert_cmpstr (json_object_get_string_member (object, "format"), ==, "xml");
  g_assert_cmpint (json_object_get_int_member (object, "questions"), ==, 30);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "remarks")), ==,
                    0);

  candorctl_run (self, 0, "guide", "import", path, "--as", "mine", NULL);
  g_assert_cmpstr (self->output, ==, "mine\n");
  candorctl_run (self, 0, "guide", "remove", "mine", NULL);
  candorctl_run (self, 1, "guide", "import", path, "/no/such/file", NULL);
  g_assert_cmpstr (self->output, ==, "");
  candorctl_run (self, 0, "guide", "check", path, NULL);
  candorctl_run (self, 0, "guide", "check", "behavioural", "--json", NULL);
  g_assert_cmpstr (self->output, ==, "[]\n");
  candorctl_run (self, 1, "guide", "show", "mine", NULL);
  candorctl_run (self, 1, "guide", "import", "/no/such/file", NULL);
}

/* What is in the bank already, and the same, is no error: so the file held everything. */
static void
test_guide_formats (Candorctl    *self,
                    gconstpointer data)
{
  g_autofree char *path = candorctl_path (self, "out.md");
  g_autofree char *table = candorctl_path (self, "out.csv");
  g_autofree char *bank = candorctl_path (self, "bank.xml");

  candorctl_run (self, 0, "guide", "export", "python-core", "--format", "markdown", "-o", path, NULL);
  candorctl_run (self, 0, "guide", "import", path, NULL);
  g_assert_cmpstr (self->output, ==, "python-core\n");
  candorctl_run (self, 2, "guide", "export", "python-core", "--format", "runes", NULL);

  candorctl_run (self, 0, "guide", "export", "python-core", "--format", "csv", "-o", table, NULL);
  candorctl_run (self, 0, "guide", "import", table, "--dry-run", "--json", NULL);
  g_assert_nonnull (strstr (self->output, "\"format\": \"csv\""));
  g_assert_nonnull (strstr (self->output, "\"questions\": 64"));
  candorctl_run (self, 0, "guide", "export", "python-core", "--format", "moodle", "-o", bank, NULL);
  candorctl_run (self, 0, "guide", "import", bank, "--dry-run", "--json", NULL);
  g_assert_nonnull (strstr (self->output, "\"format\": \"moodle\""));
  g_assert_nonnull (strstr (self->output, "\"sections\": 6"));
}

static void
test_kit_edit (Candorctl    *self,
               gconstpointer data)
{
  g_autofree char *kit = candorctl_make (self, "kit", "create", "Three", "behavioural/own-mistake",
                                         "behavioural/angry-person", "behavioural/plan-overturned",
                                         NULL);
  g_autofree char *same = NULL;
  g_autoptr(JsonNode) root = NULL;
  JsonArray *questions;

  same = candorctl_make (self, "kit", "edit", kit, "--move", "3:1", "--set", "2:reserve",
                         "--weight", "1:3",
                         "--add", "behavioural/misunderstanding@1", "--name", "Four", "--answers", "open", NULL);
  g_assert_cmpstr (same, ==, kit);
  candorctl_run (self, 0, "kit", "show", kit, "--json", NULL);
  root = json_from_string (self->output, NULL);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "name"), ==, "Four");
  questions = json_object_get_array_member (json_node_get_object (root), "questions");
  g_assert_cmpuint (json_array_get_length (questions), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (questions, 0),
                                                  "id"), ==, "misunderstanding");
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (questions, 3),
                                                  "requirement"), ==, "reserve");
  g_assert_cmpint (json_object_get_int_member (json_array_get_object_element (questions, 2),
                                               "weight"), ==, 3);

  candorctl_run (self, 1, "kit", "edit", kit, "--remove", "9", NULL);
  candorctl_run (self, 1, "kit", "edit", kit, "--weight", "1:99", NULL);
  candorctl_run (self, 2, "kit", "edit", kit, "--answers", "half", NULL);
  candorctl_run (self, 2, "kit", "edit", kit, "--move", "1", NULL);
  candorctl_run (self, 1, "kit", "edit", kit, "--add", "behavioural/own-mistake", NULL);
  candorctl_run (self, 0, "kit", "remove", kit, NULL);
  candorctl_run (self, 1, "kit", "show", kit, NULL);
}

static void
test_candidates (Candorctl    *self,
                 gconstpointer data)
{
  g_autofree char *id =
    candorctl_make (self, "candidate", "add", "--email", "p@example.org", "--", "-Priya-", NULL);
  g_autoptr(JsonNode) root = NULL;
  JsonObject *object;

  candorctl_run (self, 0, "candidate", "list", "--json", NULL);
  object = json_array_get_object_element (parse_array (self, &root), 0);
  g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, id);
  g_assert_cmpstr (json_object_get_string_member (object, "name"), ==, "-Priya-");
  g_assert_cmpstr (json_object_get_string_member (object, "email"), ==, "p@example.org");
  g_assert_true (json_object_get_null_member (object, "phone"));
  g_assert_true (json_object_get_null_member (object, "hold"));
  g_assert_cmpint (json_object_get_int_member (object, "interviews"), ==, 0);
  candorctl_run (self, 1, "candidate", "add", " ", NULL);
}

/* Terminals obey what they are shown. */
static void
test_hostile_names (Candorctl    *self,
                    gconstpointer data)
{
  g_autofree char *id = candorctl_make (self, "candidate", "add", "A\033[2Jb\nc", NULL);

  candorctl_run (self, 0, "candidate", "list", NULL);
  g_assert_null (strchr (self->output, '\033'));
  g_assert_nonnull (strstr (self->output, "b c"));
  candorctl_run (self, 0, "candidate", "show", id, "--json", NULL);
  g_assert_null (strchr (self->output, '\033'));
}

static void
test_starts_without_gtk (Candorctl    *self,
                         gconstpointer data)
{
  g_autofree char *program =
    g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "src", "cli", "candorctl", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) ldd =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "ldd", program, NULL);
  g_autofree char *libraries = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (ldd, NULL, NULL, &libraries, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (libraries, "libglib-2.0"));
  g_assert_null (strstr (libraries, "gtk"));
  g_assert_null (strstr (libraries, "adwaita"));
}

static void
add (const char *name,
     void (     *test )(Candorctl    *self,
                        gconstpointer data))
{
  g_test_add (name, Candorctl, NULL, candorctl_set_up, test, candorctl_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/candorctl/malformed", test_malformed);
  add ("/candorctl/absent", test_absent);
  add ("/candorctl/help", test_help);
  add ("/candorctl/man-page", test_man_page);
  add ("/candorctl/unknown-ids", test_unknown_ids);
  add ("/candorctl/guides", test_guides);
  add ("/candorctl/guide-formats", test_guide_formats);
  add ("/candorctl/kit-edit", test_kit_edit);
  add ("/candorctl/candidates", test_candidates);
  add ("/candorctl/hostile-names", test_hostile_names);
  add ("/candorctl/without-gtk", test_starts_without_gtk);
  return g_test_run ();
}
