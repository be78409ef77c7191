/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "candorctl.h"

#define CV "%PDF-1.4 what a candidate wrote about themselves"
#define MOST_BYTES (8 * 1024 * 1024)

static JsonArray *
show_attachments (Candorctl  *self,
                  const char *candidate_id,
                  JsonNode  **root)
{
  g_autoptr(GError) error = NULL;

  candorctl_run (self, 0, "candidate", "show", candidate_id, "--json", NULL);
  *root = json_from_string (self->output, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (*root), "attachments");
}

static char *
make_file (Candorctl  *self,
           const char *name)
{
  char *path = candorctl_path (self, name);

  g_assert_true (g_file_set_contents (path, CV, -1, NULL));
  return path;
}

static void
test_attach (Candorctl    *self,
             gconstpointer data)
{
  g_autofree char *candidate_id = candorctl_make (self, "candidate", "add", "Ada Lovelace", NULL);
  g_autofree char *file = make_file (self, "cv.pdf");
  g_autofree char *id = candorctl_make (self, "candidate", "attach", candidate_id, file, NULL);
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(JsonNode) without = NULL;
  JsonArray *attachments = show_attachments (self, candidate_id, &root);
  JsonObject *attachment = json_array_get_object_element (attachments, 0);
  g_autofree char *content = NULL;

  g_assert_cmpuint (json_array_get_length (attachments), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (attachment, "id"), ==, id);
  g_assert_cmpstr (json_object_get_string_member (attachment, "name"), ==, "cv.pdf");
  g_assert_cmpstr (json_object_get_string_member (attachment, "mime_type"), ==, "application/pdf");
  g_assert_cmpint (json_object_get_int_member (attachment, "bytes"), ==, strlen (CV));
  g_assert_true (g_str_has_suffix (json_object_get_string_member (attachment, "added"), "Z"));
  g_assert_true (g_file_get_contents (json_object_get_string_member (attachment, "path"), &content, NULL, NULL));
  g_assert_cmpstr (content, ==, CV);
  candorctl_run (self, 0, "candidate", "show", candidate_id, NULL);
  g_assert_nonnull (strstr (self->output, id));
  candorctl_run (self, 0, "candidate", "detach", id, NULL);
  g_assert_cmpuint (json_array_get_length (show_attachments (self, candidate_id, &without)), ==, 0);
  candorctl_run (self, 1, "candidate", "detach", id, NULL);
}

static void
test_refused (Candorctl    *self,
              gconstpointer data)
{
  g_autofree char *candidate_id = candorctl_make (self, "candidate", "add", "Ada Lovelace", NULL);
  g_autofree char *file = make_file (self, "cv.pdf");
  g_autofree char *missing = candorctl_path (self, "missing.pdf");

  candorctl_run (self, 2, "candidate", "attach", candidate_id, NULL);
  candorctl_run (self, 1, "candidate", "attach", "00000000", file, NULL);
  candorctl_run (self, 1, "candidate", "attach", candidate_id, missing, NULL);
  g_assert_nonnull (strstr (self->complaint, "“missing.pdf” cannot be read"));
  candorctl_run (self, 1, "candidate", "attach", candidate_id, self->folder, NULL);
  g_assert_nonnull (strstr (self->complaint, "no file"));
}

/* A quota, as good as a full disk: nothing is half there, and what was there before stays. */
static void
test_no_room (Candorctl    *self,
              gconstpointer data)
{
  g_autofree char *candidate_id = candorctl_make (self, "candidate", "add", "Ada Lovelace", NULL);
  g_autofree char *small = make_file (self, "cv.pdf");
  g_autofree char *large = make_file (self, "large.pdf");
  g_autofree char *id = candorctl_make (self, "candidate", "attach", candidate_id, small, NULL);
  g_autofree char *folder = g_strdup_printf ("%s.attachments/%s", self->database, candidate_id);
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GDir) files = NULL;
  struct rlimit before, limit;

  g_assert_cmpint (truncate (large, MOST_BYTES + 1), ==, 0);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  limit = before;
  limit.rlim_cur = MOST_BYTES;
  setrlimit (RLIMIT_FSIZE, &limit);
  candorctl_run (self, 1, "candidate", "attach", candidate_id, large, NULL);
  setrlimit (RLIMIT_FSIZE, &before);
  g_assert_nonnull (strstr (self->complaint, "Nothing was attached"));
  g_assert_cmpuint (json_array_get_length (show_attachments (self, candidate_id, &root)), ==, 1);
  files = g_dir_open (folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (files), ==, "cv.pdf");
  g_assert_null (g_dir_read_name (files));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/attachments/attach", Candorctl, NULL, candorctl_set_up, test_attach, candorctl_tear_down);
  g_test_add ("/attachments/refused", Candorctl, NULL, candorctl_set_up, test_refused, candorctl_tear_down);
  g_test_add ("/attachments/no-room", Candorctl, NULL, candorctl_set_up, test_no_room, candorctl_tear_down);
  return g_test_run ();
}
