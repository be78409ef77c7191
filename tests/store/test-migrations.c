/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include <glib/gstdio.h>

#define FIRST "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) STRICT; INSERT INTO meta VALUES ('readable_from', '1');"
#define SECOND "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT; INSERT INTO more VALUES (7);"

static char *
describe_schema (CandorSql *sql)
{
  GString *schema = g_string_new (NULL);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT name, coalesce (sql, '') AS text FROM sqlite_schema ORDER BY"
                        " name", NULL);

  while (candor_statement_next (statement))
    g_string_append_printf (schema, "%s: %s\n", candor_statement_get_text (statement, "name"),
                            candor_statement_get_text (statement, "text"));

  return g_string_free (schema, FALSE);
}

static gboolean
run (CandorSql  *sql,
     const char *first,
     const char *second,
     GError    **error)
{
  const char * const scripts[] = { first, second, NULL };
  gboolean made = FALSE;

  return candor_migrations_run (sql, scripts, &made, error);
}

static void
test_scripts_hold_no_transaction (void)
{
  g_auto(GStrv) scripts = candor_migrations_load ();
  g_autoptr(GRegex) transaction =
    g_regex_new ("^\\s*(BEGIN\\s*(TRANSACTION|IMMEDIATE|EXCLUSIVE|DEFERRED|;)|COMMIT|ROLLBACK|SAVEPOINT|END\\s+TRANSACTION)",
                 G_REGEX_MULTILINE | G_REGEX_CASELESS, 0, NULL);

  g_assert_cmpuint (g_strv_length (scripts), >, 0);
  for (guint i = 0; scripts[i] != NULL; i++)
    {
      g_assert_false (g_regex_match (transaction, scripts[i], 0, NULL));
      g_assert_nonnull (strstr (scripts[i], "'readable_from'"));
    }
}

static void
test_fresh_is_upgraded (void)
{
  g_auto(GStrv) scripts = candor_migrations_load ();
  g_autoptr(CandorSql) fresh = fixture_open_memory ();
  g_autoptr(CandorSql) upgraded = candor_sql_open (":memory:", CANDOR_SQL_WRITER, NULL);
  g_autofree char *fresh_schema = describe_schema (fresh);
  g_autofree char *upgraded_schema = NULL;

  for (guint i = 0; scripts[i] != NULL; i++)
    {
      g_autofree char *version = g_strdup_printf ("PRAGMA user_version = %u", i + 1);

      fixture_run (upgraded, scripts[i]);
      fixture_run (upgraded, version);
    }
  upgraded_schema = describe_schema (upgraded);
  g_assert_cmpstr (fresh_schema, ==, upgraded_schema);
  g_assert_cmpint (fixture_number (fresh, "PRAGMA user_version"), ==, g_strv_length (scripts));
}

static void
test_all_tables_are_strict (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();

  g_assert_cmpint (fixture_number (sql,
                                   "SELECT count (*) FROM pragma_table_list WHERE schema = 'main'"
                                   " AND type = 'table'"
                                   " AND NOT strict AND name NOT LIKE 'sqlite_%'"), ==, 0);
}

static void
test_broken_script_leaves_the_version (void)
{
  static const char * const broken[] = {
    SECOND "SELECT nonsense;", SECOND "COMMIT;", SECOND "COMMIT; BEGIN;", "SAVEPOINT here;" SECOND,
    SECOND "CREATE TABLE child (id INTEGER REFERENCES more (id) DEFERRABLE INITIALLY DEFERRED)"
    " STRICT;"
    "INSERT INTO child VALUES (8);",
  };

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *path = fixture_new_path ();
      g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);

      g_assert_true (run (sql, FIRST, NULL, NULL));
      g_assert_false (run (sql, FIRST, broken[i], &error));
      g_assert_nonnull (error);
      g_assert_cmpint (fixture_number (sql, "PRAGMA user_version"), ==, 1);
      g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM sqlite_schema WHERE name ="
                                       " 'more'"), ==, 0);
      g_assert_false (candor_sql_in_transaction (sql));
      g_clear_pointer (&sql, candor_sql_close);
      fixture_remove (path);
    }
}

static void
test_broken_references_are_noticed (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);

  g_assert_true (run (sql, FIRST, NULL, NULL));
  fixture_run (sql, "CREATE TABLE child (parent INTEGER REFERENCES parent (id)) STRICT;"
               "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
               "PRAGMA foreign_keys = OFF; INSERT INTO child VALUES (8); PRAGMA foreign_keys = ON;");
  g_assert_false (run (sql, FIRST, SECOND, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED);
  g_assert_cmpint (fixture_number (sql, "PRAGMA user_version"), ==, 1);

  g_clear_pointer (&sql, candor_sql_close);
  fixture_remove (path);
}

static void
test_copy_is_kept (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autofree char *copy_path = candor_migrations_copy_path (path, 2);
  g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);
  g_autoptr(CandorSql) copy = NULL;
  GStatBuf status;

  g_assert_true (run (sql, FIRST, NULL, &error));
  g_assert_false (g_file_test (copy_path, G_FILE_TEST_EXISTS));
  g_assert_true (run (sql, FIRST, SECOND, &error));
  g_assert_no_error (error);
  g_assert_cmpint (fixture_number (sql, "SELECT id FROM more"), ==, 7);

  g_assert_cmpint (g_stat (copy_path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  copy = candor_sql_open (copy_path, CANDOR_SQL_READER, &error);
  g_assert_no_error (error);
  g_assert_cmpint (fixture_number (copy, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (fixture_number (copy, "SELECT count (*) FROM sqlite_schema WHERE name = 'more'"),
                   ==, 0);
  g_assert_cmpint (fixture_number (copy, "PRAGMA application_id"), ==, CANDOR_SQL_APPLICATION_ID);

  g_clear_pointer (&copy, candor_sql_close);
  g_clear_pointer (&sql, candor_sql_close);
  fixture_remove (path);
}

static void
test_without_copy_no_migration (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = fixture_new_path ();
  g_autofree char *copy_path = candor_migrations_copy_path (path, 2);
  g_autofree char *in_the_way = g_build_filename (copy_path, "x", NULL);
  g_autoptr(CandorSql) sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);

  g_assert_true (run (sql, FIRST, NULL, NULL));
  g_assert_cmpint (g_mkdir_with_parents (in_the_way, 0700), ==, 0);
  g_assert_false (run (sql, FIRST, SECOND, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_assert_cmpint (fixture_number (sql, "PRAGMA user_version"), ==, 1);

  g_clear_pointer (&sql, candor_sql_close);
  g_rmdir (in_the_way);
  g_rmdir (copy_path);
  fixture_remove (path);
}

static void
test_judge (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = candor_sql_open (":memory:", CANDOR_SQL_WRITER, NULL);
  CandorSchema schema;

  g_assert_true (run (sql, FIRST, NULL, NULL));
  g_assert_true (candor_migrations_judge (sql, 1, &schema, NULL));
  g_assert_cmpint (schema, ==, CANDOR_SCHEMA_OURS);

  fixture_run (sql, "PRAGMA user_version = 3; UPDATE meta SET value = '2'");
  g_assert_true (candor_migrations_judge (sql, 2, &schema, NULL));
  g_assert_cmpint (schema, ==, CANDOR_SCHEMA_NEWER_READABLE);
  g_assert_false (candor_migrations_judge (sql, 1, &schema, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NEWER);
  g_clear_error (&error);

  fixture_run (sql, "PRAGMA application_id = 5");
  g_assert_false (candor_migrations_judge (sql, 3, &schema, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FOREIGN);
}

static gpointer
open_cb (gpointer data)
{
  return fixture_open_store (data);
}

/* Each of them keeps its copy of what was there before, and none is in another's way. */
static void
test_upgraded_by_many (void)
{
  g_autofree char *path = fixture_new_path ();
  g_auto(GStrv) scripts = candor_migrations_load ();
  const char * const first[] = { scripts[0], NULL };
  g_autofree char *copy = candor_migrations_copy_path (path, (int) g_strv_length (scripts));
  CandorSql *sql;
  GThread *threads[6];
  gboolean was_made = FALSE;

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);
  g_assert_true (candor_migrations_run (sql, first, &was_made, NULL));
  candor_sql_close (sql);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("opener", open_cb, path);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr(CandorStore) store = g_thread_join (threads[i]);

      g_assert_false (candor_store_was_made (store));
    }

  sql = candor_sql_open (copy, CANDOR_SQL_IMMUTABLE, NULL);
  g_assert_cmpint (fixture_number (sql, "PRAGMA user_version"), ==, 1);
  candor_sql_close (sql);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/migrations/scripts-hold-no-transaction", test_scripts_hold_no_transaction);
  g_test_add_func ("/migrations/fresh-is-upgraded", test_fresh_is_upgraded);
  g_test_add_func ("/migrations/all-tables-are-strict", test_all_tables_are_strict);
  g_test_add_func ("/migrations/by-many", test_upgraded_by_many);
  g_test_add_func ("/migrations/broken-script-leaves-the-version",
                   test_broken_script_leaves_the_version);
  g_test_add_func ("/migrations/broken-references-are-noticed", test_broken_references_are_noticed);
  g_test_add_func ("/migrations/copy-is-kept", test_copy_is_kept);
  g_test_add_func ("/migrations/without-copy-no-migration", test_without_copy_no_migration);
  g_test_add_func ("/migrations/judge", test_judge);

  return g_test_run ();
}
