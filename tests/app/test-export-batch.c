/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "candor-error.h"
#include "candor-export-batch.h"
#include "library-fixture.h"

typedef struct
{
  gboolean      is_over;
  GCancellable *cancellable;    /* cancelled after so many files */
  guint         n_wanted;
  GError       *error;
} Run;

static GFile *
folder_of (LibraryFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out", NULL);

  return g_file_new_for_path (path);
}

static guint
count_whole_files (LibraryFixture *fixture)
{
  g_autoptr(GFile) folder = folder_of (fixture);
  g_autoptr(GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (g_file_peek_path (folder), name, NULL);
      g_autofree char *text = library_fixture_read (path);

      if (g_str_equal (name, "index.html"))
        continue;
      g_assert_true (g_str_has_suffix (text, "</scorecard>\n"));
      n_files++;
    }
  return n_files;
}

/* It leads to so many files, each of which is there. */
static void
assert_index (LibraryFixture *fixture,
              const char     *name,
              guint           n_links)
{
  g_autoptr(GFile) folder = folder_of (fixture);
  g_autofree char *path = g_build_filename (g_file_peek_path (folder), name, NULL);
  g_autofree char *text = library_fixture_read (path);
  g_auto(GStrv) pieces = g_strsplit (text, "href=\"", -1);

  g_assert_cmpuint (g_strv_length (pieces), ==, n_links + 1);
  for (guint i = 1; i <= n_links; i++)
    {
      g_autofree char *address = g_strndup (pieces[i], strcspn (pieces[i], "\""));
      g_autofree char *file = g_uri_unescape_string (address, NULL);
      g_autofree char *whole = g_build_filename (g_file_peek_path (folder), file, NULL);

      g_assert_true (g_file_test (whole, G_FILE_TEST_IS_REGULAR));
    }
}

static guint
count_listed (LibraryFixture  *fixture,
              CandorInterview *interview)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) files =
    candor_library_list_exports (fixture->library, candor_interview_get_id (interview), &error);

  g_assert_no_error (error);
  for (guint i = 0; i < files->len; i++)
    {
      const CandorExportedFile *file = files->pdata[i];

      g_assert_true (g_path_is_absolute (file->path));
      g_assert_true (g_file_test (file->path, G_FILE_TEST_IS_REGULAR));
    }
  return files->len;
}

static CandorExportBatch *
batch_new (LibraryFixture *fixture)
{
  const CandorExportOptions options = { .format = "xml" };
  g_autoptr(GFile) folder = folder_of (fixture);
  g_autoptr(GError) error = NULL;
  CandorExportBatch *batch = candor_export_batch_new (fixture->library, &options, folder, &error);

  g_assert_no_error (error);
  return batch;
}

/* Path, audience, format and moment, the newest first; they go with their interview. */
static void
test_listed (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  g_autofree char *path = g_build_filename (fixture->folder, "card.html", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  CandorExportOptions options = { .format = "xml" };
  gint64 before_us = g_get_real_time ();
  g_autoptr(GPtrArray) files = NULL;
  const CandorExportedFile *newest;
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (count_listed (fixture, interview), ==, 0);
  g_assert_true (candor_export_to_file (fixture->library, id, &options, file, &error));
  options = (CandorExportOptions) { .format = "html", .audience = "candidate" };
  g_assert_true (candor_export_to_file (fixture->library, id, &options, file, &error));
  library_fixture_open_again (fixture);

  files = candor_library_list_exports (fixture->library, id, &error);
  g_assert_cmpuint (files->len, ==, 2);
  newest = files->pdata[0];
  g_assert_cmpstr (newest->path, ==, path);
  g_assert_cmpstr (newest->audience, ==, "candidate");
  g_assert_cmpstr (newest->format, ==, "html");
  g_assert_cmpint (newest->at_us, >=, before_us);
  g_assert_cmpstr (((CandorExportedFile *) files->pdata[1])->audience, ==, "internal");
}

/* What was not written is not listed. */
static void
test_failed (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  g_autofree char *path = g_build_filename (fixture->folder, "no", "such", "card.xml", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  const CandorExportOptions options = { .format = "xml" };
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_export_to_file (fixture->library, candor_interview_get_id (interview), &options,
                                         file, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (count_listed (fixture, interview), ==, 0);
}

static void
run_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      data)
{
  Run *run = data;

  candor_export_batch_run_finish (CANDOR_EXPORT_BATCH (source), result, &run->error);
  run->is_over = TRUE;
}

static gboolean
is_over (gpointer data)
{
  return ((Run *) data)->is_over;
}

static void
n_done_cb (CandorExportBatch *batch,
           GParamSpec        *pspec,
           Run               *run)
{
  if (run->cancellable != NULL && candor_export_batch_get_n_done (batch) == run->n_wanted)
    g_cancellable_cancel (run->cancellable);
}

static void
run (CandorExportBatch *batch,
     Run               *self)
{
  g_signal_connect (batch, "notify::n-done", G_CALLBACK (n_done_cb), self);
  candor_export_batch_run_async (batch, self->cancellable, run_cb, self);
  iterate_until (is_over, self);
}

static void
test_batch (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(CandorInterview) one = library_fixture_write_up (fixture);
  g_autoptr(CandorInterview) other = library_fixture_write_up (fixture);
  g_autoptr(CandorInterview) running = library_fixture_start (fixture, TRUE);
  CandorExportBatch *batch = batch_new (fixture);
  Run all = { FALSE };

  g_assert_cmpuint (candor_export_batch_get_n_files (batch), ==, 2);
  run (batch, &all);
  g_assert_no_error (all.error);
  g_assert_cmpuint (candor_export_batch_get_n_done (batch), ==, 2);
  g_assert_cmpuint (count_whole_files (fixture), ==, 2);
  assert_index (fixture, "index.html", 2);
  g_assert_cmpuint (count_listed (fixture, one), ==, 1);
  g_assert_cmpuint (count_listed (fixture, other), ==, 1);
  g_assert_cmpuint (count_listed (fixture, running), ==, 0);
  g_assert_finalize_object (batch);
}

/* Whole files and no others; each of them is listed. */
static void
test_cancel (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorInterview) one = library_fixture_write_up (fixture);
  g_autoptr(CandorInterview) two = library_fixture_write_up (fixture);
  g_autoptr(CandorInterview) three = library_fixture_write_up (fixture);
  g_autoptr(CandorExportBatch) batch = batch_new (fixture);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  Run some = { .cancellable = cancellable, .n_wanted = 2 };

  run (batch, &some);
  g_assert_error (some.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&some.error);
  g_assert_cmpuint (count_whole_files (fixture), ==, 2);
  assert_index (fixture, "index.html", 2);
  g_assert_cmpuint (count_listed (fixture, one) + count_listed (fixture, two) +
                    count_listed (fixture, three), ==, 2);
}

static void
add (const char *name,
     void (     *test )(LibraryFixture *fixture,
                        gconstpointer   data))
{
  g_test_add (name, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/export-batch/listed", test_listed);
  add ("/export-batch/failed", test_failed);
  add ("/export-batch/batch", test_batch);
  add ("/export-batch/cancel", test_cancel);
  return g_test_run ();
}
