/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

static void
assert_mode (const char *path,
             const char *suffix,
             guint       mode)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf status;

  g_test_message ("%s", name);
  g_assert_cmpint (g_stat (name, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, mode);
}

static gboolean
is_there (const char *path,
          const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);

  return g_file_test (name, G_FILE_TEST_EXISTS);
}

static char *
read_bytes (const char *path,
            gsize      *n_bytes)
{
  g_autoptr(GError) error = NULL;
  char *bytes = NULL;

  g_file_get_contents (path, &bytes, n_bytes, &error);
  g_assert_no_error (error);

  return bytes;
}

/* Opening fails like this, and leaves neither a change nor a file beside. */
static void
assert_refused_untouched (const char *path,
                          CandorError code)
{
  g_autoptr(GError) error = NULL;
  gsize n_before = 0;
  gsize n_after = 0;
  g_autofree char *before = read_bytes (path, &n_before);
  g_autofree char *after = NULL;

  g_assert_null (candor_store_open (path, &error));
  g_assert_error (error, CANDOR_ERROR, (int) code);
  after = read_bytes (path, &n_after);
  g_assert_cmpmem (before, n_before, after, n_after);
  g_assert_false (is_there (path, "-wal"));
  g_assert_false (is_there (path, "-shm"));
  g_assert_false (is_there (path, "-journal"));
  g_assert_false (is_there (path, ".lock"));
}

static void
change_closed (const char *path,
               const char *script)
{
  g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);

  fixture_run (sql, script);
}

static void
make_database (const char *path)
{
  g_autoptr(CandorStore) store = fixture_open_store (path);

  g_assert_true (candor_store_was_made (store));
}

static void
test_modes (void)
{
  g_autofree char *outer = fixture_new_path ();
  g_autofree char *path = g_strconcat (outer, ".d/inner/candor.db", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *between = g_path_get_dirname (folder);
  mode_t mask = umask (0022);
  CandorStore *store = fixture_open_store (path);

  assert_mode (folder, "", 0700);
  assert_mode (path, "", 0600);
  assert_mode (path, "-wal", 0600);
  assert_mode (path, "-shm", 0600);
  assert_mode (path, ".lock", 0600);
  g_assert_finalize_object (store);

  g_chmod (path, 0644);
  store = fixture_open_store (path);
  assert_mode (path, "", 0600);
  assert_mode (path, "-wal", 0600);
  g_assert_finalize_object (store);

  umask (mask);
  fixture_remove (path);
  g_rmdir (between);
  fixture_remove (outer);
}

static void
test_foreign_text (void)
{
  g_autofree char *path = fixture_new_path ();

  g_assert_true (g_file_set_contents (path, "Dear diary", -1, NULL));
  assert_refused_untouched (path, CANDOR_ERROR_FOREIGN);
  fixture_remove (path);
}

static void
test_foreign_database (void)
{
  g_autofree char *path = fixture_new_path ();

  change_closed (path, "CREATE TABLE theirs (a); PRAGMA application_id = 77; PRAGMA journal_mode ="
                 " DELETE;");
  assert_refused_untouched (path, CANDOR_ERROR_FOREIGN);
  change_closed (path, "PRAGMA application_id = 0;");
  assert_refused_untouched (path, CANDOR_ERROR_FOREIGN);
  fixture_remove (path);
}

static void
test_newer_is_refused (void)
{
  g_autofree char *path = fixture_new_path ();
  g_autofree char *lock = g_strconcat (path, ".lock", NULL);

  make_database (path);
  g_unlink (lock);
  change_closed (path, "PRAGMA user_version = 99; UPDATE meta SET value = '99' WHERE key ="
                 " 'readable_from'");
  assert_refused_untouched (path, CANDOR_ERROR_NEWER);
  fixture_remove (path);
}

static gboolean
nothing_job (CandorSql *sql,
             gpointer   data,
             GError   **error)
{
  return TRUE;
}

static void
test_newer_is_read (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  CandorStore *store;
  g_autoptr(GPtrArray) guides = NULL;
  g_autoptr(GPtrArray) findings = NULL;

  make_database (path);
  change_closed (path, "PRAGMA user_version = 99");
  store = fixture_open_store (path);
  g_assert_true (candor_store_is_read_only (store));
  g_assert_nonnull (candor_store_get_read_only_reason (store));
  guides = candor_guide_table_list (candor_store_get_reader (store), &error);
  g_assert_no_error (error);
  findings = candor_store_check (store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);

  g_assert_false (candor_store_run (store, nothing_job, NULL, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_READ_ONLY);
  candor_store_wait (store);
  g_assert_finalize_object (store);
  fixture_remove (path);
}

static void
ended_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  gboolean *has_ended = user_data;

  g_assert_false (candor_store_queue_finish (CANDOR_STORE (source), result, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_READ_ONLY);
  *has_ended = TRUE;
}

static void
test_queue_of_read_only (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store;
  gboolean has_ended = FALSE;

  make_database (path);
  change_closed (path, "PRAGMA user_version = 99");
  store = fixture_open_store (path);
  candor_store_queue (store, CANDOR_STORE_PRIORITY_LIVE, nothing_job, NULL, NULL, ended_cb,
                      &has_ended);
  while (!has_ended)
    g_main_context_iteration (NULL, TRUE);

  g_assert_finalize_object (store);
  fixture_remove (path);
}

/* In a process that may not write there; its status is the line that went wrong. */
static int
open_without_rights (const char *path)
{
  g_autoptr(CandorStore) store = NULL;
  g_autoptr(GPtrArray) guides = NULL;

  if (geteuid () == 0 && (setgid (NOBODY) != 0 || setuid (NOBODY) != 0))
    return __LINE__;

  store = candor_store_open (path, NULL);
  if (store == NULL)
    return __LINE__;
  if (!candor_store_is_read_only (store))
    return __LINE__;

  guides = candor_guide_table_list (candor_store_get_reader (store), NULL);
  if (guides == NULL || guides->len != 0)
    return __LINE__;

  return candor_store_lock_window (store, NULL) ? 0 : __LINE__;
}

static void
test_read_only_place (void)
{
  g_autofree char *path = fixture_new_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  int status = 0;
  pid_t child;

  make_database (path);
  g_chmod (path, 0444);
  g_chmod (folder, 0555);

  child = fork ();
  if (child == 0)
    _exit (MIN (open_without_rights (path), 255));
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);

  g_assert_false (is_there (path, "-shm"));
  g_chmod (folder, 0700);
  fixture_remove (path);
}

static void
spoil (const char *path,
       gsize       from,
       gsize       n_bytes)
{
  gsize n_all = 0;
  g_autofree char *bytes = read_bytes (path, &n_all);

  g_assert_cmpuint (from + n_bytes, <=, n_all);
  memset (bytes + from, 0xa5, n_bytes);
  g_assert_true (g_file_set_contents (path, bytes, (gssize) n_all, NULL));
}

static void
test_damaged (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();

  make_database (path);
  spoil (path, 100, 3996);
  g_assert_null (candor_store_open (path, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED);
  fixture_remove (path);
}

static void
test_no_such_place (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autofree char *below = g_build_filename (path, "candor.db", NULL);

  g_assert_true (g_file_set_contents (path, "a file", -1, NULL));
  g_assert_null (candor_store_open (below, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/opening/modes", test_modes);
  g_test_add_func ("/opening/foreign-text", test_foreign_text);
  g_test_add_func ("/opening/foreign-database", test_foreign_database);
  g_test_add_func ("/opening/newer-is-refused", test_newer_is_refused);
  g_test_add_func ("/opening/read-only-place", test_read_only_place);
  g_test_add_func ("/opening/newer-is-read", test_newer_is_read);
  g_test_add_func ("/opening/queue-of-read-only", test_queue_of_read_only);
  g_test_add_func ("/opening/damaged", test_damaged);
  g_test_add_func ("/opening/no-such-place", test_no_such_place);

  return g_test_run ();
}
