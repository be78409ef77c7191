/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must hold between processes, and when one of them is killed. The program plays the other process itself:
 * test-processes lock|write|fill PATH. */
#include "store-fixture.h"

#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>

#define N_ROUNDS 12
#define SMALL_FILE (400 * 1024)

static const char *program;

static GSubprocess *
spawn (const char *role,
       const char *path)
{
  g_autoptr(GError) error = NULL;
  GSubprocess *process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDIN_PIPE, &error,
                                           program, role, path, NULL);

  g_assert_no_error (error);
  return process;
}

static GDataInputStream *
listen_to (GSubprocess *process)
{
  return g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));
}

/* -1: it says nothing more. */
static int
read_number (GDataInputStream *stream)
{
  g_autofree char *line = g_data_input_stream_read_line (stream, NULL, NULL, NULL);

  return line == NULL ? -1 : (int) g_ascii_strtoll (line, NULL, 10);
}

static void
say (int number)
{
  g_print ("%d\n", number);
  fflush (stdout);
}

/* The roles */

static int
play_lock (const char *path)
{
  CandorStore *store = fixture_open_store (path);
  gboolean success = candor_store_lock_window (store, NULL) && candor_store_lock_interview (store,
                                                                                            "an-id", NULL);

  say (success);
  getchar ();
  g_object_unref (store);

  return 0;
}

static gboolean
write_number_job (CandorSql *sql,
                  gpointer   data,
                  GError   **error)
{
  g_autofree char *key = g_strdup_printf ("n%d", GPOINTER_TO_INT (data));
  g_autofree char *value = g_strnfill (1000, 'x');

  return candor_setting_table_set (sql, key, value, error);
}

static int
count_numbers (CandorStore *store)
{
  return (int) fixture_number (candor_store_get_reader (store),
                               "SELECT count (*) FROM setting WHERE key LIKE 'n%'");
}

static int
play_write (const char *path)
{
  CandorStore *store = fixture_open_store (path);

  for (int n = count_numbers (store) + 1;; n++)
    {
      if (!candor_store_run (store, write_number_job, GINT_TO_POINTER (n), NULL))
        return 1;
      say (n);
    }
}

static void
limit_files (rlim_t most)
{
  struct rlimit limit;

  getrlimit (RLIMIT_FSIZE, &limit);
  limit.rlim_cur = most;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* Writes until there is no room, makes room, and writes one more. */
static int
play_fill (const char *path)
{
  g_autoptr(GError) error = NULL;
  CandorStore *store = fixture_open_store (path);
  int n = 1;

  signal (SIGXFSZ, SIG_IGN);
  limit_files (SMALL_FILE);
  while (candor_store_run (store, write_number_job, GINT_TO_POINTER (n), &error))
    n++;
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NO_SPACE);
  g_assert_cmpint (count_numbers (store), ==, n - 1);
  g_clear_error (&error);

  g_assert_false (candor_store_run (store, write_number_job, GINT_TO_POINTER (n), &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NO_SPACE);
  g_clear_error (&error);

  limit_files (RLIM_INFINITY);
  candor_store_run (store, write_number_job, GINT_TO_POINTER (n), &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_numbers (store), ==, n);
  g_assert_finalize_object (store);
  say (n);

  return 0;
}

/* The tests */

static void
test_locks (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autoptr(GSubprocess) other = spawn ("lock", path);
  g_autoptr(GDataInputStream) told = listen_to (other);
  CandorStore *store = fixture_open_store (path);

  g_assert_cmpint (read_number (told), ==, 1);
  g_assert_false (candor_store_lock_window (store, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (candor_store_interview_is_elsewhere (store, "an-id"));
  g_assert_false (candor_store_interview_is_elsewhere (store, "another-id"));
  g_assert_false (candor_store_lock_interview (store, "an-id", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (candor_store_lock_interview (store, "another-id", &error));

  g_subprocess_force_exit (other);
  g_assert_true (g_subprocess_wait (other, NULL, NULL));
  g_assert_true (candor_store_lock_window (store, &error));
  g_assert_false (candor_store_interview_is_elsewhere (store, "an-id"));
  g_assert_true (candor_store_lock_interview (store, "an-id", &error));

  g_assert_finalize_object (store);
  fixture_remove (path);
}

static void
test_locks_within_one_process (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  CandorStore *other = fixture_open_store (path);

  g_assert_true (candor_store_lock_interview (store, "an-id", &error));
  g_assert_true (candor_store_lock_interview (store, "an-id", &error));
  g_assert_false (candor_store_interview_is_elsewhere (store, "an-id"));
  g_assert_true (candor_store_interview_is_elsewhere (other, "an-id"));
  candor_store_unlock_interview (store, "an-id");
  g_assert_true (candor_store_lock_interview (other, "an-id", &error));

  g_assert_finalize_object (other);
  g_assert_finalize_object (store);
  fixture_remove (path);
}

static int
kill_at_random (GSubprocess *writer)
{
  g_autoptr(GDataInputStream) told = listen_to (writer);
  int n_rounds = g_test_rand_int_range (1, 60);
  int last = 0;

  for (int i = 0; i < n_rounds; i++)
    last = read_number (told);
  g_subprocess_force_exit (writer);
  for (int n = read_number (told); n > 0; n = read_number (told))
    last = n;
  g_assert_true (g_subprocess_wait (writer, NULL, NULL));

  return last;
}

static void
test_killed (void)
{
  g_autofree char *path = fixture_new_path ();

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GSubprocess) writer = spawn ("write", path);
      g_autoptr(GPtrArray) findings = NULL;
      int n_acknowledged = kill_at_random (writer);
      CandorStore *store = fixture_open_store (path);

      /* One more may have come to disk without a word. */
      g_assert_cmpint (n_acknowledged, >, 0);
      g_assert_cmpint (count_numbers (store), >=, n_acknowledged);
      g_assert_cmpint (count_numbers (store), <=, n_acknowledged + 1);
      findings = candor_store_check (store, TRUE, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (findings->len, ==, 0);
      g_assert_finalize_object (store);
    }

  fixture_remove (path);
}

static void
test_no_space (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autoptr(GSubprocess) filler = spawn ("fill", path);
  g_autoptr(GDataInputStream) told = listen_to (filler);
  g_autoptr(GPtrArray) findings = NULL;
  int n_written = read_number (told);
  CandorStore *store;

  g_assert_true (g_subprocess_wait_check (filler, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (n_written, >, 10);

  store = fixture_open_store (path);
  g_assert_cmpint (count_numbers (store), ==, n_written);
  findings = candor_store_check (store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_finalize_object (store);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  program = argv[0];
  if (argc == 3 && g_str_equal (argv[1], "lock"))
    return play_lock (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "write"))
    return play_write (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "fill"))
    return play_fill (argv[2]);

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/processes/locks", test_locks);
  g_test_add_func ("/processes/locks-within-one-process", test_locks_within_one_process);
  g_test_add_func ("/processes/killed", test_killed);
  g_test_add_func ("/processes/no-space", test_no_space);

  return g_test_run ();
}
