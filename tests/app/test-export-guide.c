/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-error.h"
#include "candor-export.h"
#include "library-fixture.h"

typedef struct
{
  GError  *error;
  gboolean is_written;
  gboolean is_done;
} Writing;

static void
written_cb (GObject      *library,
            GAsyncResult *result,
            gpointer      user_data)
{
  Writing *self = user_data;

  self->is_written = candor_export_guide_finish (result, &self->error);
  self->is_done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Writing *) data)->is_done;
}

static char *
export (LibraryFixture *fixture,
        const char     *guide_id,
        const char     *format,
        Writing        *writing)
{
  char *path = g_build_filename (fixture->folder, "exported", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  *writing = (Writing) { 0 };
  candor_export_guide_async (fixture->library, guide_id, format, file, NULL, written_cb, writing);
  iterate_until (is_done, writing);
  return path;
}

/* In each format the file is what the library would have written. */
static void
test_formats (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(GArray) formats = candor_export_list_guide_formats ();

  for (guint i = 0; i < formats->len; i++)
    {
      const char *format = g_array_index (formats, CandorExportFormat, i).id;
      Writing writing;
      g_autofree char *path = export (fixture, "behavioural", format, &writing);
      g_autofree char *text = library_fixture_read (path);
      g_autoptr(GBytes) bytes = NULL;

      g_assert_no_error (writing.error);
      g_assert_true (writing.is_written);
      bytes = candor_library_export_guide (fixture->library, "behavioural", format, NULL);
      g_assert_cmpmem (text, strlen (text), g_bytes_get_data (bytes, NULL),
                       g_bytes_get_size (bytes));
    }
}

static void
test_refused (LibraryFixture *fixture,
              gconstpointer   data)
{
  Writing writing;
  g_autofree char *path = export (fixture, "nobody", "xml", &writing);

  g_assert_false (writing.is_written);
  g_assert_error (writing.error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_clear_error (&writing.error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/export-guide/formats", LibraryFixture, NULL, library_fixture_set_up, test_formats,
              library_fixture_tear_down);
  g_test_add ("/export-guide/refused", LibraryFixture, NULL, library_fixture_set_up, test_refused,
              library_fixture_tear_down);
  return g_test_run ();
}
