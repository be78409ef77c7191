/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "candor-error.h"
#include "candor-export.h"
#include "library-fixture.h"

static char *
render (LibraryFixture            *fixture,
        const char                *interview_id,
        const CandorExportOptions *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_export_render (fixture->library, interview_id, options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_options (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  CandorExportOptions options = { .format = "html" };
  g_autofree char *html = render (fixture, id, &options);
  g_autofree char *aliased = NULL;
  g_autofree char *without = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (strstr (html, "Priya Raman"));
  g_assert_nonnull (strstr (html, "Calm &amp; clear."));
  g_assert_null (strstr (html, "<script"));

  options.use_alias = TRUE;
  aliased = render (fixture, id, &options);
  g_assert_null (strstr (aliased, "Priya"));
  g_assert_nonnull (strstr (aliased, "Heron"));

  options.without_model_answers = TRUE;
  without = render (fixture, id, &options);
  g_assert_cmpuint (strlen (without), <, strlen (aliased));

  options.format = "stone";
  g_assert_null (candor_export_render (fixture->library, id, &options, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

/* A page on paper can be told to belong to a record received apart. */
static void
test_digest (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  const CandorExportOptions page = { .format = "html" };
  const CandorExportOptions data_file = { .format = "xml" };
  g_autofree char *before = render (fixture, id, &page);
  g_autofree char *html = NULL;
  g_autofree char *xml = NULL;
  g_autofree char *digest = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (strstr (before, "Digest of what was signed"));
  candor_library_sign (fixture->library, id, &error);
  g_assert_no_error (error);
  html = render (fixture, id, &page);
  xml = render (fixture, id, &data_file);
  digest = g_strndup (strstr (xml, "</digest>") - 64, 64);
  g_assert_nonnull (strstr (html, digest));
}

static void
test_formats (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(GArray) formats = candor_export_list_formats ();

  g_assert_cmpuint (formats->len, >=, 2);
  for (guint i = 0; i < formats->len; i++)
    g_assert_cmpint (*g_array_index (formats, CandorExportFormat, i).suffix, ==, '.');
}

static char *
name_of (LibraryFixture *fixture,
         const char     *candidate_name)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  g_autoptr(CandorScorecard) scorecard = NULL;
  const CandorExportOptions options = { .format = "html" };

  candor_candidate_set_name (candor_interview_get_candidate (interview), candidate_name);
  scorecard = candor_scorecard_new (interview);
  return candor_export_file_name (scorecard, &options);
}

static char *
repeat (const char *text,
        guint       n_times)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < n_times; i++)
    g_string_append (string, text);
  return g_string_free (string, FALSE);
}

static void
test_file_names (LibraryFixture *fixture,
                 gconstpointer   data)
{
  g_autofree char *plain = name_of (fixture, "Priya R");
  g_autofree char *climbing = name_of (fixture, "../../etc/passwd");
  g_autofree char *hostile = name_of (fixture, "-\xe2\x80\xae" "a\n\x01:b ");
  g_autofree char *decomposed = name_of (fixture, "Zoe\xcc\x88");
  g_autofree char *endless_name = repeat ("x", 5000);
  g_autofree char *wide_name = repeat ("\xe5\xb1\xb1", 90);
  g_autofree char *endless = name_of (fixture, endless_name);
  g_autofree char *wide = name_of (fixture, wide_name);

  g_assert_true (g_str_has_prefix (plain, "Priya R – Any role, 30 min – 20"));
  g_assert_true (g_str_has_suffix (plain, ".html"));
  g_assert_null (strchr (climbing, '/'));
  g_assert_cmpint (*climbing, !=, '.');
  g_assert_true (g_str_has_prefix (hostile, "a b – Any"));
  g_assert_true (g_str_has_prefix (decomposed, "Zo\xc3\xab"));
  g_assert_cmpuint (strlen (endless), <=, 120);
  g_assert_cmpuint (strlen (wide), <=, 120);
  g_assert_true (g_utf8_validate (wide, -1, NULL));
  g_assert_true (g_str_has_suffix (wide, ".html"));
}

static void
test_write (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.html", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "no", "such", "out.html", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFile) no_file = g_file_new_for_path (nowhere);
  g_autoptr(GBytes) bytes = g_bytes_new_static ("whole", 5);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  GStatBuf status;

  g_assert_true (candor_export_write (bytes, file, &error));
  g_assert_no_errno (g_stat (path, &status));
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  text = library_fixture_read (path);
  g_assert_cmpstr (text, ==, "whole");
  g_assert_false (candor_export_write (bytes, no_file, &error));
  g_assert_nonnull (error);
}

static guint
count_files (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;

  while (g_dir_read_name (dir) != NULL)
    n_files++;
  return n_files;
}

/* Two of the same name and day, twice: four files, and the first ones stay. */
static void
test_all (LibraryFixture *fixture,
          gconstpointer   data)
{
  g_autoptr(CandorInterview) one = library_fixture_write_up (fixture);
  g_autoptr(CandorInterview) other = library_fixture_write_up (fixture);
  g_autoptr(CandorInterview) running = library_fixture_start (fixture, TRUE);
  g_autofree char *folder = g_build_filename (fixture->folder, "out", NULL);
  g_autoptr(GFile) target = g_file_new_for_path (folder);
  const CandorExportOptions options = { .format = "xml" };
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (candor_export_all (fixture->library, &options, target, &error), ==, 2);
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (folder), ==, 2 + 1);
  g_assert_cmpint (candor_export_all (fixture->library, &options, target, &error), ==, 2);
  g_assert_cmpuint (count_files (folder), ==, 2 * (2 + 1));
}

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_export_finish (result, &error));
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
test_async (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  g_autofree char *path = g_build_filename (fixture->folder, "out.xml", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  const CandorExportOptions options = { .format = "xml" };
  g_autofree char *text = NULL;
  gboolean is_exported = FALSE;

  candor_export_async (fixture->library, candor_interview_get_id (interview), &options, file, NULL,
                       exported_cb, &is_exported);
  iterate_until (is_true, &is_exported);
  text = library_fixture_read (path);
  g_assert_nonnull (strstr (text, "Priya Raman"));
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

  add ("/export/options", test_options);
  add ("/export/formats", test_formats);
  add ("/export/file-names", test_file_names);
  add ("/export/write", test_write);
  add ("/export/digest", test_digest);
  add ("/export/all", test_all);
  add ("/export/async", test_async);
  return g_test_run ();
}
