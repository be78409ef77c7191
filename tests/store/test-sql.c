/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static CandorSql *
open_with_table (void)
{
  g_autoptr(GError) error = NULL;
  CandorSql *sql = candor_sql_open (":memory:", CANDOR_SQL_WRITER, &error);

  g_assert_no_error (error);
  fixture_run (sql, "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, at INTEGER) STRICT;"
               "INSERT INTO thing VALUES (1, 'one', NULL), (2, 'two', 22);");

  return sql;
}

static void
test_values (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = open_with_table ();
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT id, name, at FROM thing WHERE id <= :most ORDER BY id",
                        &error);

  g_assert_no_error (error);
  g_assert_true (candor_statement_bind_int (statement, ":most", 2, &error));
  g_assert_true (candor_statement_next (statement));
  g_assert_cmpstr (candor_statement_get_text (statement, "name"), ==, "one");
  g_assert_true (candor_statement_is_null (statement, "at"));
  g_assert_true (candor_statement_next (statement));
  g_assert_cmpint (candor_statement_get_int (statement, "id"), ==, 2);
  g_assert_cmpint (candor_statement_get_int (statement, "at"), ==, 22);
  g_assert_false (candor_statement_next (statement));
  g_assert_true (candor_statement_done (statement, &error));
}

static void
test_misspelt_parameter (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = open_with_table ();
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, "SELECT id FROM thing WHERE id ="
                                                             " :id", &error);

  g_assert_no_error (error);
  g_assert_false (candor_statement_bind_int (statement, ":di", 1, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
}

static void
test_misspelt_column (void)
{
  g_autoptr(CandorSql) sql = NULL;
  g_autoptr(CandorStatement) statement = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*No column nmae*");
      return;
    }

  sql = open_with_table ();
  statement = candor_sql_prepare (sql, "SELECT name FROM thing", NULL);
  candor_statement_next (statement);
  candor_statement_get_text (statement, "nmae");
}

static void
test_failure_is_told (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = open_with_table ();
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, "INSERT INTO thing (id) VALUES"
                                                             " (1)", &error);

  g_assert_no_error (error);
  g_assert_false (candor_statement_run (statement, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_clear_error (&error);

  g_assert_null (candor_sql_prepare (sql, "SELECT nonsense", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
}

static CandorStatement *
select_one (CandorSql *sql,
            gint64     id)
{
  CandorStatement *statement = candor_sql_prepare (sql, "SELECT name FROM thing WHERE id = :id",
                                                   NULL);

  g_assert_true (candor_statement_bind_int (statement, ":id", id, NULL));
  g_assert_true (candor_statement_next (statement));

  return statement;
}

static void
test_same_text_twice (void)
{
  g_autoptr(CandorSql) sql = open_with_table ();
  g_autoptr(CandorStatement) first = select_one (sql, 1);
  g_autoptr(CandorStatement) second = select_one (sql, 2);

  g_assert_cmpstr (candor_statement_get_text (first, "name"), ==, "one");
  g_assert_cmpstr (candor_statement_get_text (second, "name"), ==, "two");
}

static void
test_given_back_is_clean (void)
{
  g_autoptr(CandorSql) sql = open_with_table ();
  g_autoptr(CandorStatement) again = NULL;
  CandorStatement *first = select_one (sql, 1);

  candor_statement_release (first);
  again = candor_sql_prepare (sql, "SELECT name FROM thing WHERE id = :id", NULL);
  g_assert_true (again == first);
  g_assert_false (candor_statement_next (again));
}

static void
test_migration_may_not_commit (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = open_with_table ();

  g_assert_true (candor_sql_begin (sql, &error));
  g_assert_false (candor_sql_run_migration (sql, "DELETE FROM thing; COMMIT;", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_assert_true (candor_sql_in_transaction (sql));
  candor_sql_roll_back (sql);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM thing"), ==, 2);
}

static void
test_settings (void)
{
  g_autofree char *path = fixture_new_path ();
  g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);
  g_autoptr(CandorSql) reader = candor_sql_open (path, CANDOR_SQL_READER, NULL);

  g_assert_cmpint (fixture_number (sql, "PRAGMA synchronous"), ==, 2);
  g_assert_cmpint (fixture_number (sql, "PRAGMA foreign_keys"), ==, 1);
  g_assert_cmpint (fixture_number (sql, "PRAGMA secure_delete"), ==, 1);
  g_assert_cmpint (fixture_number (sql, "PRAGMA trusted_schema"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "PRAGMA temp_store"), ==, 2);
  g_assert_cmpint (fixture_number (sql, "PRAGMA cell_size_check"), ==, 1);
  g_assert_cmpint (fixture_number (sql, "PRAGMA busy_timeout"), ==, 5000);
  g_assert_cmpint (fixture_number (sql, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"), ==,
                   1);
  g_assert_cmpint (fixture_number (sql, "PRAGMA application_id"), ==, CANDOR_SQL_APPLICATION_ID);
  g_assert_cmpint (fixture_number (reader, "PRAGMA query_only"), ==, 1);

  g_clear_pointer (&reader, candor_sql_close);
  g_clear_pointer (&sql, candor_sql_close);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sql/values", test_values);
  g_test_add_func ("/sql/misspelt-parameter", test_misspelt_parameter);
  g_test_add_func ("/sql/misspelt-column", test_misspelt_column);
  g_test_add_func ("/sql/failure-is-told", test_failure_is_told);
  g_test_add_func ("/sql/same-text-twice", test_same_text_twice);
  g_test_add_func ("/sql/given-back-is-clean", test_given_back_is_clean);
  g_test_add_func ("/sql/migration-may-not-commit", test_migration_may_not_commit);
  g_test_add_func ("/sql/settings", test_settings);

  return g_test_run ();
}
