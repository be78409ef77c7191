/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "candor-error.h"
#include "library-fixture.h"

#define CV "%PDF-1.4 what a candidate wrote about themselves"

static GFile *
make_file (LibraryFixture *fixture,
           const char     *name,
           const char     *content)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, content, -1, NULL));
  return g_file_new_for_path (path);
}

static GPtrArray *
list (LibraryFixture  *fixture,
      CandorCandidate *candidate)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *attachments = candor_library_list_attachments (fixture->library,
                                                            candor_candidate_get_id (candidate), &error);

  g_assert_no_error (error);
  return attachments;
}

static char *
attach (LibraryFixture  *fixture,
        CandorCandidate *candidate,
        const char      *name)
{
  g_autoptr(GFile) file = make_file (fixture, name, CV);
  g_autoptr(GError) error = NULL;
  char *id = candor_library_attach (fixture->library, candor_candidate_get_id (candidate), file, &error);

  g_assert_no_error (error);
  return id;
}

static char *
attachments_folder (LibraryFixture *fixture)
{
  return g_strconcat (fixture->path, ".attachments", NULL);
}

static void
test_attach (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autofree char *id = attach (fixture, candidate, "cv.pdf");
  g_autoptr(GPtrArray) attachments = list (fixture, candidate);
  const CandorAttachment *attachment = attachments->pdata[0];
  g_autofree char *path = candor_library_get_attachment_path (fixture->library, attachment);
  g_autofree char *content = NULL;
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, CV, -1);
  GStatBuf status;

  g_assert_cmpuint (attachments->len, ==, 1);
  g_assert_cmpstr (attachment->id, ==, id);
  g_assert_cmpstr (attachment->name, ==, "cv.pdf");
  g_assert_cmpstr (attachment->mime_type, ==, "application/pdf");
  g_assert_cmpint (attachment->n_bytes, ==, strlen (CV));
  g_assert_cmpstr (attachment->sha256, ==, digest);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, CV);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

/* What a file is called never leads out of the folder of its candidate, and two of a name are two. */
static void
test_names (LibraryFixture *fixture,
            gconstpointer   data)
{
  static const struct
  {
    const char *name;
    const char *kept;
  } rows[] = {
    { "cv.pdf", "cv.pdf" },
    { "Lebenslauf – Müller.docx", "Lebenslauf – Müller.docx" },
    { "...pdf", "Attachment.pdf" },
    { ".hidden", "hidden" },
    { "-rf *?.txt", "rf.txt" },
    { "two\nlines.txt", "two lines.txt" },
    { "cv", "cv" },
    { "a.b.c", "a.b.c" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(CandorCandidate) candidate = NULL;
      g_autoptr(GPtrArray) attachments = NULL;
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;

      candidate = library_fixture_add_candidate (fixture, rows[i].kept);
      first = attach (fixture, candidate, rows[i].name);
      second = attach (fixture, candidate, rows[i].name);
      attachments = list (fixture, candidate);
      g_assert_cmpuint (attachments->len, ==, 2);
      g_assert_cmpstr (((CandorAttachment *) attachments->pdata[0])->name, ==, rows[i].kept);
      g_assert_cmpstr (((CandorAttachment *) attachments->pdata[1])->name, !=, rows[i].kept);
      g_assert_nonnull (strstr (((CandorAttachment *) attachments->pdata[1])->name, " (2)"));
    }
}

static void
test_long_name (LibraryFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autoptr(GString) name = g_string_new (NULL);
  g_autofree char *id = NULL;
  g_autoptr(GPtrArray) attachments = NULL;
  const CandorAttachment *attachment;

  while (name->len < 240)
    g_string_append (name, "ü");
  g_string_append (name, ".pdf");
  id = attach (fixture, candidate, name->str);
  attachments = list (fixture, candidate);
  attachment = attachments->pdata[0];
  g_assert_cmpuint (strlen (attachment->name), <=, 120);
  g_assert_true (g_utf8_validate (attachment->name, -1, NULL));
  g_assert_true (g_str_has_suffix (attachment->name, "ü.pdf"));
}

static void
test_remove_and_undo (LibraryFixture *fixture,
                      gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autofree char *id = attach (fixture, candidate, "cv.pdf");
  g_autoptr(GPtrArray) removed = NULL;
  g_autoptr(GPtrArray) restored = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_remove_attachment (fixture->library, id, &error));
  removed = list (fixture, candidate);
  g_assert_cmpuint (removed->len, ==, 0);
  g_assert_false (candor_library_remove_attachment (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (candor_library_restore_attachment (fixture->library, id, &error));
  restored = list (fixture, candidate);
  g_assert_cmpuint (restored->len, ==, 1);
  g_assert_cmpstr (((CandorAttachment *) restored->pdata[0])->name, ==, "cv.pdf");
}

/* Whatever goes wrong, neither a row nor a file is left. */
static void
assert_refused (LibraryFixture  *fixture,
                CandorCandidate *candidate,
                GFile           *file,
                int              code,
                const char      *words)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) attachments = NULL;
  g_autofree char *folder = attachments_folder (fixture);

  g_assert_null (candor_library_attach (fixture->library, candor_candidate_get_id (candidate), file, &error));
  g_assert_error (error, CANDOR_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
  attachments = list (fixture, candidate);
  g_assert_cmpuint (attachments->len, ==, 0);
  g_assert_false (g_file_test (folder, G_FILE_TEST_IS_DIR));
}

static void
test_refused (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr(GFile) missing = g_file_get_child (folder, "missing.pdf");
  g_autoptr(GFile) large = make_file (fixture, "large.pdf", "");
  g_autoptr(GFile) fits = make_file (fixture, "cv.pdf", CV);
  g_autofree char *attachments = attachments_folder (fixture);

  assert_refused (fixture, candidate, folder, CANDOR_ERROR_INVALID, "no file");
  assert_refused (fixture, candidate, missing, CANDOR_ERROR_FAILED, "missing.pdf");
  g_assert_cmpint (truncate (g_file_peek_path (large), CANDOR_ATTACHMENT_MOST_BYTES + 1), ==, 0);
  assert_refused (fixture, candidate, large, CANDOR_ERROR_INVALID, "larger than 64 MiB");
  /* Where the folder should be, something else is in the way. */
  g_assert_true (g_file_set_contents (attachments, "", -1, NULL));
  assert_refused (fixture, candidate, fits, CANDOR_ERROR_FAILED, "Nothing was attached");
}

static void
test_largest (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autoptr(GFile) file = make_file (fixture, "large.pdf", "");
  g_autoptr(GError) error = NULL;
  g_autofree char *id = NULL;

  g_assert_cmpint (truncate (g_file_peek_path (file), CANDOR_ATTACHMENT_MOST_BYTES), ==, 0);
  id = candor_library_attach (fixture->library, candor_candidate_get_id (candidate), file, &error);
  g_assert_no_error (error);
  g_assert_nonnull (id);
}

static void
attached_cb (GObject      *library,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  *(char **) user_data = candor_library_attach_finish (CANDOR_LIBRARY (library), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_set (gpointer data)
{
  return *(char **) data != NULL;
}

static void
test_async (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autoptr(GFile) file = make_file (fixture, "cv.pdf", CV);
  g_autoptr(GPtrArray) attachments = NULL;
  g_autofree char *id = NULL;

  candor_library_attach_async (fixture->library, candor_candidate_get_id (candidate), file, attached_cb, &id);
  iterate_until (is_set, &id);
  attachments = list (fixture, candidate);
  g_assert_cmpuint (attachments->len, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void        (*test) (LibraryFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/attachments/attach", test_attach },
    { "/attachments/names", test_names },
    { "/attachments/long-name", test_long_name },
    { "/attachments/remove-and-undo", test_remove_and_undo },
    { "/attachments/refused", test_refused },
    { "/attachments/largest", test_largest },
    { "/attachments/async", test_async },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, LibraryFixture, NULL, library_fixture_set_up, tests[i].test,
                library_fixture_tear_down);
  return g_test_run ();
}
