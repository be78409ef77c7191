/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "candorctl.h"

/* From an empty database to a signed scorecard, as a script would do it. */

static JsonNode *
parse (Candorctl *self)
{
  g_autoptr(GError) error = NULL;
  JsonNode *root = json_from_string (self->output, &error);

  g_assert_no_error (error);
  g_assert_nonnull (root);
  return root;
}

static void
assert_keys (JsonObject *object,
             const char *keys)
{
  g_autoptr(GList) members = json_object_get_members (object);
  g_autoptr(GString) found = g_string_new (NULL);

  for (GList *link = members; link != NULL; link = link->next)
    g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "", (char *) link->data);
  g_assert_cmpstr (found->str, ==, keys);
}

/* The first ten questions of the bank. */
static GPtrArray *
list_questions (Candorctl *self)
{
  g_autoptr(JsonNode) root = NULL;
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array;

  candorctl_run (self, 0, "question", "list", "--limit", "10", "--json", NULL);
  root = parse (self);
  array = json_node_get_array (root);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *question = json_array_get_object_element (array, i);

      assert_keys (question, "guide section id prompt difficulty minutes tags");
      g_ptr_array_add (ids, g_strconcat (json_object_get_string_member (question, "guide"), "/",
                                         json_object_get_string_member (question, "id"), NULL));
    }
  g_assert_cmpuint (ids->len, ==, 10);
  return ids;
}

static char *
make_kit (Candorctl *self)
{
  g_autoptr(GPtrArray) ids = list_questions (self);
  char **id = (char **) ids->pdata;
  g_autofree char *kit =
    candorctl_make (self, "kit", "create", "Ten questions", id[0], id[1], id[2], id[3], id[4],
                    id[5], id[6], id[7], id[8], id[9], "--role", "Developer", "--minutes", "10",
                    NULL);

  /* Made, with a warning that it overruns its slot. */
  g_assert_nonnull (strstr (self->complaint, "more than it has"));
  return g_steal_pointer (&kit);
}

static void
record_ten (Candorctl  *self,
            const char *interview)
{
  for (guint i = 2; i <= 9; i++)
    {
      g_autofree char *position = g_strdup_printf ("%u", i);

      candorctl_run (self, 0, "interview", "record", interview, position, "--answer", "As asked.",
                     "--score", "4", NULL);
    }
  self->input = g_strdup ("From “stdin” & <b>bold</b>\n");
  candorctl_run (self, 0, "interview", "record", "--note", "clear", interview, "--answer", "@-",
                 "1", "--point", "1", "--point", "2", "--no-point", "2", "--minutes", "2.5",
                 "--score", "5", NULL);
  candorctl_run (self, 0, "interview", "record", interview, "10", "--score", "na", NULL);
}

static void
assert_interview (Candorctl  *self,
                  const char *interview)
{
  g_autoptr(JsonNode) root = NULL;
  JsonObject *object, *first, *score;

  candorctl_run (self, 0, "interview", "show", interview, "--json", NULL);
  root = parse (self);
  object = json_node_get_object (root);
  assert_keys (object,
               "id state kit kit_version candidate interviewer started finished score coverage "
               "recommendation strengths concerns summary left_open not_applicable not_counted amendments "
               "deviations exports responses");
  g_assert_cmpstr (json_object_get_string_member (object, "state"), ==, "signed");
  g_assert_cmpint (json_object_get_int_member (object, "not_applicable"), ==, 1);
  g_assert_true (json_object_get_null_member (object, "strengths"));

  score = json_object_get_object_member (object, "score");
  assert_keys (score, "percent low high on_scale");
  g_assert_nonnull (strstr (self->output, "\"percent\": 77.8,"));
  g_assert_nonnull (strstr (self->output, "\"on_scale\": 4.1"));
  assert_keys (json_object_get_object_member (object, "coverage"), "asked total weight_percent");

  first = json_array_get_object_element (json_object_get_array_member (object, "responses"), 0);
  assert_keys (first,
               "position guide id prompt state rating score answer note points_heard skip_reason void_reason "
               "minutes");
  g_assert_cmpstr (json_object_get_string_member (first, "answer"), ==,
                   "From “stdin” & <b>bold</b>");
  g_assert_cmpfloat (json_object_get_double_member (first, "minutes"), ==, 2.5);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (first, "points_heard")),
                    ==, 1);
  g_assert_true (json_object_get_null_member (first, "skip_reason"));
}

static char *
read_file (const char *path)
{
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* What is no text is not for a terminal. */
static void
assert_refuses_terminal (Candorctl  *self,
                         const char *interview)
{
  g_autofree char *program =
    g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "src", "cli", "candorctl", NULL);
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  g_autofree char *complaint = NULL;
  g_autoptr(GError) error = NULL;
  int terminal = posix_openpt (O_RDWR | O_NOCTTY);

  g_assert_no_errno (grantpt (terminal));
  g_assert_no_errno (unlockpt (terminal));
  g_subprocess_launcher_take_stdout_fd (launcher, open (ptsname (terminal), O_RDWR | O_NOCTTY));
  process = g_subprocess_launcher_spawn (launcher, &error, program, "report", interview, "--format", "xlsx",
                                         "--database", self->database, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &complaint, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
  g_assert_nonnull (strstr (complaint, "name a file by -o"));
  close (terminal);
}

/* A sheet, and the page that leads to it. */
static void
assert_spreadsheets (Candorctl  *self,
                     const char *interview)
{
  g_autofree char *folder = candorctl_path (self, "sheets");
  g_autofree char *index = g_build_filename (folder, "index.html", NULL);
  g_autofree char *page = NULL;

  candorctl_run (self, 0, "report", "--all", "--format", "xlsx", "-o", folder, NULL);
  page = read_file (index);
  g_assert_nonnull (strstr (page, ".xlsx\""));
  g_assert_null (strstr (page, "<script"));
  assert_refuses_terminal (self, interview);
}

/* Two files by name and one of all; what went to standard output left no file. */
static void
assert_listed (Candorctl  *self,
               const char *interview,
               const char *path)
{
  g_autoptr(JsonNode) shown = NULL;
  JsonArray *exports;
  JsonObject *one;

  candorctl_run (self, 0, "interview", "show", interview, "--json", NULL);
  shown = json_from_string (self->output, NULL);
  exports = json_object_get_array_member (json_node_get_object (shown), "exports");
  g_assert_cmpuint (json_array_get_length (exports), ==, 3);
  one = json_array_get_object_element (exports, 1);
  g_assert_cmpstr (json_object_get_string_member (one, "path"), ==, path);
  g_assert_cmpstr (json_object_get_string_member (one, "audience"), ==, "internal");
  g_assert_cmpstr (json_object_get_string_member (one, "format"), ==, "html");
  g_assert_true (g_str_has_suffix (json_object_get_string_member (one, "when"), "Z"));
}

/* What is read through can be left out; a slip of the key lets nothing out. */
static void
assert_read_through (Candorctl  *self,
                     const char *interview)
{
  g_autofree char *path = candorctl_path (self, "copy.txt");
  g_autofree char *passage = NULL;
  g_auto(GStrv) lines = NULL;

  candorctl_run (self, 0, "report", interview, "--audience", "candidate", "--read-through", NULL);
  lines = g_strsplit (self->output, "\n", 3);
  passage = g_strdup (lines[1] + 2);
  g_assert_cmpstr (passage, !=, "");
  candorctl_run (self, 0, "report", interview, "--format", "text", "--audience", "candidate", NULL);
  g_assert_nonnull (strstr (self->output, passage));
  candorctl_run (self, 0, "report", interview, "--format", "text", "--audience", "candidate",
                 "--leave-out", lines[0], NULL);
  g_assert_null (strstr (self->output, passage));
  g_assert_nonnull (strstr (self->output, "Left out"));

  candorctl_run (self, 1, "report", interview, "--format", "text", "--audience", "candidate",
                 "--leave-out", "77.answer", "-o", path, NULL);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  candorctl_run (self, 1, "report", interview, "--format", "text", "--leave-out", lines[0], NULL);
  candorctl_run (self, 2, "report", interview, "--read-through", NULL);
}

/* What is left out is said, and such a file is not the one that was signed. */
static void
assert_parts (Candorctl  *self,
              const char *interview)
{
  candorctl_run (self, 0, "report", interview, "--format", "xml", "--without", "answers", "--without", "notes", NULL);
  g_assert_nonnull (strstr (self->output, "[Left out of this report]"));
  g_assert_null (strstr (self->output, "<signed "));
  candorctl_run (self, 1, "report", interview, "--format", "xml", "--without", "stones", NULL);
  g_assert_nonnull (strstr (self->complaint, "answers, notes, assessment or closing"));
  candorctl_run (self, 1, "report", interview, "--format", "text", "--audience", "candidate", "--without", "notes",
                 NULL);
}

static void
assert_reports (Candorctl  *self,
                const char *interview)
{
  g_autofree char *xml_path = candorctl_path (self, "out.xml");
  g_autofree char *html_path = candorctl_path (self, "out.html");
  g_autofree char *folder = candorctl_path (self, "all");
  g_autofree char *xml = NULL;
  g_autofree char *html = NULL;

  candorctl_run (self, 0, "report", interview, "--format", "xml", "-o", xml_path, NULL);
  candorctl_run (self, 0, "report", "-o", html_path, "--format", "html", interview, NULL);
  g_assert_cmpstr (self->output, ==, "");
  xml = read_file (xml_path);
  html = read_file (html_path);
  g_assert_nonnull (strstr (xml, "Priya"));
  g_assert_nonnull (strstr (html, "Priya"));
  g_assert_null (strstr (html, "<script"));

  candorctl_run (self, 0, "report", interview, "--format", "xml", NULL);
  g_assert_cmpstr (self->output, ==, xml);
  candorctl_run (self, 0, "report", interview, "--format", "html", "--alias", "--no-model-answers",
                 NULL);
  g_assert_null (strstr (self->output, "Priya"));
  candorctl_run (self, 0, "report", "--all", "--format", "html", "-o", folder, NULL);
  candorctl_run (self, 2, "report", interview, "--format", "stone", NULL);
  assert_listed (self, interview, html_path);
  candorctl_run (self, 2, "report", "--all", "--format", "html", NULL);
  candorctl_run (self, 2, "report", "--all", "--format", "html", "-o", folder, "--audience", "candidate", NULL);
  g_assert_nonnull (strstr (self->complaint, "--read-through"));
  candorctl_run (self, 2, "report", interview, "--format", "xml", "--audience", "press", NULL);
  assert_spreadsheets (self, interview);
  assert_read_through (self, interview);
  assert_parts (self, interview);
}

static void
test_main_job (Candorctl    *self,
               gconstpointer data)
{
  g_autofree char *kit = make_kit (self);
  g_autofree char *candidate =
    candorctl_make (self, "candidate", "add", "Priya Raman", "--alias", "Heron", NULL);
  g_autofree char *prefix = g_strndup (kit, 8);
  g_autofree char *interview =
    candorctl_make (self, "interview", "start", "--kit", prefix, "--candidate", candidate,
                    "--interviewer", "Ines Duarte", "--also", "Tom", NULL);

  record_ten (self, interview);
  candorctl_run (self, 0, "interview", "pause", interview, NULL);
  candorctl_run (self, 1, "interview", "pause", interview, NULL);
  candorctl_run (self, 0, "interview", "resume", interview, NULL);
  candorctl_run (self, 0, "interview", "finish", interview, NULL);
  candorctl_run (self, 1, "interview", "sign", interview, NULL);
  g_assert_true (g_str_has_prefix (self->complaint, "candorctl: interview sign: "));
  g_assert_nonnull (strstr (self->complaint, "recommendation"));
  candorctl_run (self, 0, "interview", "write-up", interview, "--recommendation", "yes",
                 "--summary", "Good.", NULL);
  candorctl_run (self, 0, "interview", "sign", interview, NULL);
  assert_interview (self, interview);
  assert_reports (self, interview);

  candorctl_run (self, 1, "interview", "record", interview, "1", "--score", "1", NULL);
  candorctl_run (self, 1, "interview", "amend", interview, "1", "--score", "8", "--note", "x",
                 "--reason", "slip", NULL);
  candorctl_run (self, 0, "interview", "amend", interview, "1", "--score", "4", "--reason", "slip",
                 NULL);
  candorctl_run (self, 0, "interview", "list", NULL);
  g_assert_nonnull (strstr (self->output, "amended"));
  candorctl_run (self, 0, "database", "check", NULL);
}

static void
test_extra_and_cancel (Candorctl    *self,
                       gconstpointer data)
{
  g_autofree char *kit = make_kit (self);
  g_autofree char *pilot = candorctl_make (self, "interview", "start", "--kit", kit, "--pilot",
                                           "--interviewer",
                                           "Ines", NULL);
  g_autofree char *position =
    candorctl_make (self, "interview", "ask", pilot, "--prompt", "And then?", NULL);
  g_autoptr(JsonNode) root = NULL;
  JsonObject *object;

  g_assert_cmpstr (position, ==, "11");
  candorctl_run (self, 0, "interview", "record", pilot, "2", "--skip", NULL);
  candorctl_run (self, 0, "interview", "record", pilot, "3", "--skip", "asked by a colleague",
                 NULL);
  candorctl_run (self, 0, "interview", "cancel", pilot, "--reason", "technical", NULL);
  candorctl_run (self, 0, "kit", "show", kit, "--json", NULL);
  root = parse (self);
  object = json_node_get_object (root);
  assert_keys (object, "id name role minutes version frozen scale questions");
  g_assert_false (json_object_get_boolean_member (object, "frozen"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/candorctl/main-job", Candorctl, NULL, candorctl_set_up, test_main_job,
              candorctl_tear_down);
  g_test_add ("/candorctl/extra", Candorctl, NULL, candorctl_set_up, test_extra_and_cancel,
              candorctl_tear_down);
  return g_test_run ();
}
