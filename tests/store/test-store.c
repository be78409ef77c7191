/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include <glib/gstdio.h>

/* A setting to write, and how the job shall end. */
typedef struct
{
  const char *key;
  gboolean    fails;
} Write;

static gboolean
write_job (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  Write *write = data;

  if (!candor_setting_table_set (sql, write->key, "x", error))
    return FALSE;
  if (!write->fails)
    return TRUE;

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID, "changed its mind");
  return FALSE;
}

static void
write_key (CandorStore *store,
           const char  *key)
{
  g_autoptr(GError) error = NULL;
  Write write = { key, FALSE };

  candor_store_run (store, write_job, &write, &error);
  g_assert_no_error (error);
}

static gboolean
has_key (CandorStore *store,
         const char  *key)
{
  g_autofree char *value = candor_setting_table_get (candor_store_get_reader (store), key);

  return value != NULL;
}

static void
test_made_once (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);

  g_assert_true (candor_store_was_made (store));
  g_assert_false (candor_store_is_read_only (store));
  g_assert_null (candor_store_get_read_only_reason (store));
  g_assert_cmpstr (candor_store_get_path (store), ==, path);
  write_key (store, "kept");
  g_assert_finalize_object (store);

  store = fixture_open_store (path);
  g_assert_false (candor_store_was_made (store));
  g_assert_true (has_key (store, "kept"));
  g_assert_finalize_object (store);
  fixture_remove (path);
}

static void
test_job_that_fails_leaves_nothing (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  Write write = { "half", TRUE };

  g_assert_false (candor_store_run (store, write_job, &write, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_assert_false (has_key (store, "half"));
  write_key (store, "next");
  g_assert_true (has_key (store, "next"));

  g_assert_finalize_object (store);
  fixture_remove (path);
}

static void
test_reader_cannot_write (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);

  g_assert_false (candor_setting_table_set (candor_store_get_reader (store), "a", "b", NULL));
  g_assert_finalize_object (store);
  fixture_remove (path);
}

/* Keeps the writer busy until it is let go. */
typedef struct
{
  GMutex   mutex;
  GCond    changed;
  gboolean may_go;
} Gate;

static gboolean
wait_at_gate_job (CandorSql *sql,
                  gpointer   data,
                  GError   **error)
{
  Gate *gate = data;

  g_mutex_lock (&gate->mutex);
  while (!gate->may_go)
    g_cond_wait (&gate->changed, &gate->mutex);
  g_mutex_unlock (&gate->mutex);

  return TRUE;
}

static void
open_gate (Gate *gate)
{
  g_mutex_lock (&gate->mutex);
  gate->may_go = TRUE;
  g_cond_signal (&gate->changed);
  g_mutex_unlock (&gate->mutex);
}

typedef struct
{
  GString *order;
  char     name;
} Mark;

static gboolean
mark_job (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  Mark *mark = data;

  g_string_append_c (mark->order, mark->name);
  return TRUE;
}

static void
queue_mark (CandorStore        *store,
            CandorStorePriority priority,
            GString            *order,
            char                name)
{
  Mark *mark = g_new (Mark, 1);

  *mark = (Mark) { order, name };
  candor_store_queue (store, priority, mark_job, mark, g_free, NULL, NULL);
}

static void
drain_context (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
test_live_goes_first (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  g_autoptr(GString) order = g_string_new (NULL);
  Gate gate = { 0 };

  candor_store_queue (store, CANDOR_STORE_PRIORITY_NORMAL, wait_at_gate_job, &gate, NULL, NULL,
                      NULL);
  queue_mark (store, CANDOR_STORE_PRIORITY_NORMAL, order, 'a');
  queue_mark (store, CANDOR_STORE_PRIORITY_NORMAL, order, 'b');
  queue_mark (store, CANDOR_STORE_PRIORITY_LIVE, order, '1');
  queue_mark (store, CANDOR_STORE_PRIORITY_LIVE, order, '2');
  open_gate (&gate);
  candor_store_wait (store);
  g_assert_cmpstr (order->str, ==, "12ab");

  drain_context ();
  g_assert_finalize_object (store);
  fixture_remove (path);
}

typedef struct
{
  GString *told;
  GThread *thread;
} Told;

static void
told_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  Told *told = user_data;
  gboolean success = candor_store_queue_finish (CANDOR_STORE (source), result, &error);

  g_assert_true (g_thread_self () == told->thread);
  g_assert_true (success == (error == NULL));
  g_string_append_c (told->told, success ? '+' : '-');
}

static void
test_callbacks_in_order (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  Told told = { g_string_new (NULL), g_thread_self () };
  Write writes[] = { { "1", FALSE }, { "2", TRUE }, { "3", FALSE }, { "4", TRUE }, { "5", TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    candor_store_queue (store, CANDOR_STORE_PRIORITY_LIVE, write_job, &writes[i], NULL, told_cb,
                        &told);
  candor_store_wait (store);
  g_assert_cmpstr (told.told->str, ==, "");
  g_assert_true (has_key (store, "3"));
  g_assert_false (has_key (store, "4"));

  while (told.told->len < G_N_ELEMENTS (writes))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (told.told->str, ==, "+-+--");

  drain_context ();
  g_assert_finalize_object (store);
  g_string_free (told.told, TRUE);
  fixture_remove (path);
}

static void
test_callback_in_the_callers_context (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  g_autoptr(GMainContext) context = g_main_context_new ();
  Told told = { g_string_new (NULL), g_thread_self () };
  Write write = { "key", FALSE };

  g_main_context_push_thread_default (context);
  candor_store_queue (store, CANDOR_STORE_PRIORITY_LIVE, write_job, &write, NULL, told_cb, &told);
  g_main_context_pop_thread_default (context);
  candor_store_wait (store);
  drain_context ();
  g_assert_cmpstr (told.told->str, ==, "");
  while (told.told->len == 0)
    g_main_context_iteration (context, TRUE);

  g_assert_finalize_object (store);
  g_string_free (told.told, TRUE);
  fixture_remove (path);
}

static void
test_store_outlives_its_jobs (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  Told told = { g_string_new (NULL), g_thread_self () };
  Write write = { "last", FALSE };

  g_object_add_weak_pointer (G_OBJECT (store), (gpointer *) &store);
  candor_store_queue (store, CANDOR_STORE_PRIORITY_NORMAL, write_job, &write, NULL, told_cb, &told);
  g_object_unref (store);
  while (store != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (told.told->str, ==, "+");

  store = fixture_open_store (path);
  g_assert_true (has_key (store, "last"));
  g_assert_finalize_object (store);
  g_string_free (told.told, TRUE);
  fixture_remove (path);
}

static void
test_changed_outside (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  CandorStore *other = fixture_open_store (path);

  candor_store_wait (store);
  candor_store_changed_outside (store);
  write_key (store, "ours");
  candor_store_wait (store);
  g_assert_false (candor_store_changed_outside (store));

  write_key (other, "theirs");
  g_assert_true (candor_store_changed_outside (store));
  g_assert_false (candor_store_changed_outside (store));
  g_assert_true (has_key (store, "theirs"));

  g_assert_finalize_object (other);
  g_assert_finalize_object (store);
  fixture_remove (path);
}

static void
test_moved_away_and_back (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autofree char *elsewhere = g_strconcat (path, ".elsewhere", NULL);
  CandorStore *store = fixture_open_store (path);
  Write write = { "after", FALSE };

  write_key (store, "before");
  g_assert_cmpint (g_rename (path, elsewhere), ==, 0);
  g_assert_false (candor_store_run (store, write_job, &write, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_false (candor_store_run (store, write_job, &write, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  g_assert_cmpint (g_rename (elsewhere, path), ==, 0);
  write_key (store, "after");
  g_assert_true (has_key (store, "before"));
  g_assert_true (has_key (store, "after"));

  g_assert_finalize_object (store);
  fixture_remove (path);
}

static gpointer
open_cb (gpointer data)
{
  return fixture_open_store (data);
}

static void
test_made_by_one_of_many (void)
{
  g_autofree char *path = fixture_new_path ();
  GThread *threads[6];
  guint n_made = 0;

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("opener", open_cb, path);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr(CandorStore) store = g_thread_join (threads[i]);

      n_made += candor_store_was_made (store);
    }

  g_assert_cmpuint (n_made, ==, 1);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/made-once", test_made_once);
  g_test_add_func ("/store/job-that-fails-leaves-nothing", test_job_that_fails_leaves_nothing);
  g_test_add_func ("/store/reader-cannot-write", test_reader_cannot_write);
  g_test_add_func ("/store/live-goes-first", test_live_goes_first);
  g_test_add_func ("/store/callbacks-in-order", test_callbacks_in_order);
  g_test_add_func ("/store/callback-in-the-callers-context", test_callback_in_the_callers_context);
  g_test_add_func ("/store/store-outlives-its-jobs", test_store_outlives_its_jobs);
  g_test_add_func ("/store/changed-outside", test_changed_outside);
  g_test_add_func ("/store/moved-away-and-back", test_moved_away_and_back);
  g_test_add_func ("/store/made-by-one-of-many", test_made_by_one_of_many);

  return g_test_run ();
}
