/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "candor-attachment-files.h"
#include "candor-purge.h"
#include "store-fixture.h"

#define TWO_DAYS_AGO "(unixepoch () - 2 * 86400) * 1000000"

/* An attachment that is all there, with its file, of a candidate without interview. */
typedef struct
{
  char             *path;
  CandorSql        *sql;
  CandorCandidate  *candidate;
  CandorAttachment *attachment;
  char             *file;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_auto(GStrv) scripts = candor_migrations_load ();
  g_autofree char *folder = NULL;
  gboolean made;

  self->path = fixture_new_path ();
  self->sql = candor_sql_open (self->path, CANDOR_SQL_WRITER, NULL);
  g_assert_true (candor_migrations_run (self->sql, (const char * const *) scripts, &made, NULL));
  self->candidate = candor_candidate_new (NULL, "Priya Raman");
  g_assert_true (candor_candidate_table_put (self->sql, self->candidate, NULL));
  self->attachment = candor_attachment_new (candor_candidate_get_id (self->candidate), "cv.pdf");
  self->file = candor_attachment_files_path (self->path, self->attachment->candidate_id, "cv.pdf");
  folder = g_path_get_dirname (self->file);
  g_assert_true (candor_attachment_table_begin (self->sql, self->attachment, NULL));
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (self->file, "CV", -1, NULL));
  g_free (self->attachment->sha256);
  self->attachment->sha256 = g_strdup ("abc");
  g_assert_true (candor_attachment_table_complete (self->sql, self->attachment, NULL));
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  candor_attachment_table_erase (self->sql, self->attachment->candidate_id, NULL);
  candor_attachment_free (self->attachment);
  g_object_unref (self->candidate);
  candor_sql_close (self->sql);
  fixture_remove (self->path);
  g_free (self->path);
  g_free (self->file);
}

static void
purge (Fixture *self)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_purge_is_due (self->sql));
  candor_purge_job (self->sql, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (candor_purge_is_due (self->sql));
}

static void
assert_gone (Fixture *self)
{
  g_autofree char *of_candidate = g_path_get_dirname (self->file);
  g_autofree char *folder = g_path_get_dirname (of_candidate);

  g_assert_cmpint (fixture_number (self->sql, "SELECT count (*) FROM attachment"), ==, 0);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

static void
test_stays (Fixture      *self,
            gconstpointer data)
{
  g_assert_true (candor_attachment_table_set_deleted (self->sql, self->attachment->id, TRUE, NULL));
  g_assert_false (candor_purge_is_due (self->sql));
  g_assert_true (candor_purge_job (self->sql, NULL, NULL));
  g_assert_true (g_file_test (self->file, G_FILE_TEST_EXISTS));
  g_assert_true (candor_attachment_table_set_deleted (self->sql, self->attachment->id, FALSE, NULL));
}

static void
test_removed_goes (Fixture      *self,
                   gconstpointer data)
{
  fixture_run (self->sql, "UPDATE attachment SET deleted_at = " TWO_DAYS_AGO);
  purge (self);
  assert_gone (self);
}

static void
test_goes_with_its_candidate (Fixture      *self,
                              gconstpointer data)
{
  fixture_run (self->sql, "UPDATE candidate SET deleted_at = " TWO_DAYS_AGO);
  purge (self);
  g_assert_cmpint (fixture_number (self->sql, "SELECT count (*) FROM candidate"), ==, 0);
  assert_gone (self);
}

/* The power went while it was copied. */
static void
test_half_copied (Fixture      *self,
                  gconstpointer data)
{
  g_autofree char *part = g_strconcat (self->file, ".part", NULL);

  g_assert_cmpint (g_rename (self->file, part), ==, 0);
  fixture_run (self->sql, "UPDATE attachment SET sha256 = '', deleted_at = " TWO_DAYS_AGO);
  g_assert_false (candor_attachment_table_set_deleted (self->sql, self->attachment->id, FALSE, NULL));
  purge (self);
  assert_gone (self);
}

static void
test_erase (Fixture      *self,
            gconstpointer data)
{
  g_assert_true (candor_attachment_table_set_deleted (self->sql, self->attachment->id, TRUE, NULL));
  g_assert_true (candor_attachment_table_erase (self->sql, self->attachment->candidate_id, NULL));
  assert_gone (self);
}

/* A file that cannot be removed keeps its row: it is tried again. */
static void
test_in_the_way (Fixture      *self,
                 gconstpointer data)
{
  g_autofree char *child = g_build_filename (self->file, "child", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_unlink (self->file), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (child, 0700), ==, 0);
  g_assert_false (candor_attachment_table_drop (self->sql, self->attachment->id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_assert_cmpint (fixture_number (self->sql, "SELECT count (*) FROM attachment"), ==, 1);
  g_rmdir (child);
  g_rmdir (self->file);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void        (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/attachments/stays", test_stays },
    { "/attachments/removed-goes", test_removed_goes },
    { "/attachments/goes-with-its-candidate", test_goes_with_its_candidate },
    { "/attachments/half-copied", test_half_copied },
    { "/attachments/erase", test_erase },
    { "/attachments/in-the-way", test_in_the_way },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
