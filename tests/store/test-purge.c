/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-audit-chain.h"
#include "candor-purge.h"
#include "store-fixture.h"

#define TWO_DAYS_AGO "(unixepoch () - 2 * 86400) * 1000000"
#define AN_HOUR_AGO "(unixepoch () - 3600) * 1000000"

static void
purge (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_purge_is_due (sql));
  candor_purge_job (sql, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (candor_purge_is_due (sql));
  fixture_run (sql, "INSERT INTO question_fts (question_fts) VALUES ('integrity-check')");
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
}

static void
test_not_before_a_day (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);

  fixture_run (sql, "UPDATE guide SET deleted_at = " AN_HOUR_AGO "; UPDATE interview SET"
               " deleted_at = " AN_HOUR_AGO);
  g_assert_false (candor_purge_is_due (sql));
}

static void
test_guide_goes_wordings_stay (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorInterview) loaded = NULL;

  fixture_run (sql, "UPDATE guide SET deleted_at = " TWO_DAYS_AGO);
  purge (sql);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question_fts_docsize"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question_fts ('mutable')"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question_text"), ==, 2);

  loaded = candor_interview_table_load (sql, candor_interview_get_id (interview), NULL);
  g_assert_cmpuint (candor_interview_get_n_responses (loaded), ==, 2);
}

static void
test_kit_stays_while_it_is_needed (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);

  fixture_run (sql, "UPDATE kit SET deleted_at = " TWO_DAYS_AGO "; UPDATE candidate SET deleted_at"
               " = " TWO_DAYS_AGO);
  g_assert_false (candor_purge_is_due (sql));

  fixture_run (sql, "UPDATE interview SET deleted_at = " TWO_DAYS_AGO);
  purge (sql);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM interview"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM response"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM kit_entry"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM candidate"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question"), ==, 2);
}

static void
test_extra_question_goes_with_its_interview (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, "extra-1");
  g_autoptr(CandorResponse) response = NULL;

  candor_question_set_prompt (question, "Priya, why did you leave?");
  response = candor_response_new (3, question, CANDOR_REQUIREMENT_OPTIONAL, 1, TRUE);
  candor_interview_table_add_response (sql, candor_interview_get_id (interview), response, NULL);
  candor_audit_table_add (sql, "amended", candor_interview_get_id (interview), "Priya", 1, NULL);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question_text"), ==, 3);

  fixture_run (sql, "UPDATE interview SET deleted_at = " TWO_DAYS_AGO);
  purge (sql);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question_text"), ==, 2);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit_text"), ==, 0);
}

static void
test_at_a_later_start (void)
{
  g_autofree char *path = fixture_new_path ();
  CandorStore *store = fixture_open_store (path);
  g_autoptr(CandorSql) sql = NULL;

  g_clear_object (&store);
  sql = candor_sql_open (path, CANDOR_SQL_WRITER, NULL);
  fixture_run (sql,
               "INSERT INTO guide (id, title, revision, deleted_at) VALUES ('old', 'Old', 1, " TWO_DAYS_AGO ")");
  g_clear_pointer (&sql, candor_sql_close);

  store = fixture_open_store (path);
  candor_store_wait (store);
  g_assert_cmpint (fixture_number (candor_store_get_reader (store), "SELECT count (*) FROM guide"),
                   ==, 0);
  g_assert_finalize_object (store);
  fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/purge/not-before-a-day", test_not_before_a_day);
  g_test_add_func ("/purge/guide-goes-wordings-stay", test_guide_goes_wordings_stay);
  g_test_add_func ("/purge/kit-stays-while-it-is-needed", test_kit_stays_while_it_is_needed);
  g_test_add_func ("/purge/extra-question-goes-with-its-interview",
                   test_extra_question_goes_with_its_interview);
  g_test_add_func ("/purge/at-a-later-start", test_at_a_later_start);

  return g_test_run ();
}
