/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static gboolean
fill_job (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  g_autoptr(CandorInterview) interview = fixture_interview (sql);

  return candor_interview_table_put_signed (sql, candor_interview_get_id (interview), 1,
                                            "<scorecard/>", "abc", error);
}

static gboolean
script_job (CandorSql *sql,
            gpointer   data,
            GError   **error)
{
  return candor_sql_run_script (sql, data, error);
}

static void
change (CandorStore *store,
        const char  *script)
{
  g_autoptr(GError) error = NULL;

  candor_store_run (store, script_job, (gpointer) script, &error);
  g_assert_no_error (error);
}

static guint
count_findings (CandorStore *store)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) quick = candor_store_check (store, FALSE, &error);
  g_autoptr(GPtrArray) full = candor_store_check (store, TRUE, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (quick->len, ==, full->len);

  return full->len;
}

static void
assert_found (const char *script)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);

  g_assert_true (candor_store_run (store, fill_job, NULL, NULL));
  g_assert_cmpuint (count_findings (store), ==, 0);
  change (store, script);
  g_test_message ("%s", script);
  g_assert_cmpuint (count_findings (store), ==, 1);

  g_assert_finalize_object (store);
  fixture_remove (path);
}

static void
test_index_out_of_step (void)
{
  assert_found ("UPDATE question SET retired_at = 1 WHERE id = 'what-is-self'");
  assert_found ("INSERT INTO question_fts (rowid, prompt, body) VALUES (99, 'a', 'b')");
}

static void
test_audit (void)
{
  assert_found ("UPDATE signed_scorecard SET document = '<other/>'");
}

static void
test_references (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  g_autoptr(CandorSql) outside = NULL;

  g_assert_true (candor_store_run (store, fill_job, NULL, NULL));
  outside = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);
  fixture_run (outside, "PRAGMA foreign_keys = OFF; DELETE FROM candidate;");
  g_assert_cmpuint (count_findings (store), ==, 1);

  g_clear_pointer (&outside, candor_sql_close);
  g_assert_finalize_object (store);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/check/index-out-of-step", test_index_out_of_step);
  g_test_add_func ("/check/audit", test_audit);
  g_test_add_func ("/check/references", test_references);

  return g_test_run ();
}
