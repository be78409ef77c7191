/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static void
put (CandorSql       *sql,
     CandorCandidate *candidate)
{
  g_autoptr(GError) error = NULL;

  candor_candidate_table_put (sql, candidate, &error);
  g_assert_no_error (error);
}

static void
test_candidate_is_whole (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Zoë & \"Jo\" O'Neil");
  g_autoptr(CandorCandidate) loaded = NULL;

  candor_candidate_set_say_name (candidate, "ZOH-ee");
  candor_candidate_set_contact (candidate, "zoe@example.org", "+1 555");
  candor_candidate_set_role (candidate, "Developer");
  candor_candidate_set_alias (candidate, "Candidate 7");
  candor_candidate_set_closed (candidate, "2026-05-03", CANDOR_CLOSED_AS_REJECTED);
  candor_candidate_set_delete_on (candidate, "2026-11-03", TRUE);
  candor_candidate_set_hold (candidate, "a claim");
  put (sql, candidate);

  loaded = candor_candidate_table_load (sql, candor_candidate_get_id (candidate), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (candor_candidate_get_name (loaded), ==, "Zoë & \"Jo\" O'Neil");
  g_assert_cmpstr (candor_candidate_get_say_name (loaded), ==, "ZOH-ee");
  g_assert_cmpstr (candor_candidate_get_email (loaded), ==, "zoe@example.org");
  g_assert_cmpstr (candor_candidate_get_phone (loaded), ==, "+1 555");
  g_assert_cmpstr (candor_candidate_get_alias (loaded), ==, "Candidate 7");
  g_assert_cmpstr (candor_candidate_get_closed_on (loaded), ==, "2026-05-03");
  g_assert_cmpint (candor_candidate_get_closed_as (loaded), ==, CANDOR_CLOSED_AS_REJECTED);
  g_assert_cmpstr (candor_candidate_get_delete_on (loaded), ==, "2026-11-03");
  g_assert_true (candor_candidate_get_delete_on_is_own (loaded));
  g_assert_cmpstr (candor_candidate_get_hold (loaded), ==, "a claim");
  g_assert_cmpint (candor_candidate_get_added_at_us (loaded), >, 0);
}

static void
test_change_keeps_when_added (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Before");
  g_autoptr(CandorCandidate) loaded = NULL;
  g_autoptr(GPtrArray) all = NULL;

  candor_candidate_set_history (candidate, 0, 12345, 0);
  put (sql, candidate);
  candor_candidate_set_history (candidate, 0, 99999, 0);
  candor_candidate_set_name (candidate, "After");
  put (sql, candidate);

  loaded = candor_candidate_table_load (sql, candor_candidate_get_id (candidate), NULL);
  g_assert_cmpstr (candor_candidate_get_name (loaded), ==, "After");
  g_assert_cmpint (candor_candidate_get_added_at_us (loaded), ==, 12345);
  all = candor_candidate_table_list (sql, NULL);
  g_assert_cmpuint (all->len, ==, 1);
}

static void
test_find_delete_and_undo (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Priya R");
  const char *id = candor_candidate_get_id (candidate);
  g_autofree char *prefix = g_strndup (id, 8);
  g_autofree char *found = NULL;
  g_autofree char *back = NULL;

  put (sql, candidate);
  found = candor_candidate_table_find (sql, prefix, &error);
  g_assert_cmpstr (found, ==, id);
  g_assert_true (candor_candidate_table_set_deleted (sql, id, TRUE, &error));
  g_assert_null (candor_candidate_table_find (sql, prefix, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (candor_candidate_table_load (sql, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (candor_candidate_table_set_deleted (sql, id, FALSE, &error));
  back = candor_candidate_table_find (sql, id, &error);
  g_assert_cmpstr (back, ==, id);
}

static void
test_settings (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_null (candor_setting_table_get (sql, "interviewer"));
  g_assert_true (candor_setting_table_set (sql, "interviewer", "Ines", NULL));
  first = candor_setting_table_get (sql, "interviewer");
  g_assert_cmpstr (first, ==, "Ines");
  g_assert_true (candor_setting_table_set (sql, "interviewer", "Omar", NULL));
  second = candor_setting_table_get (sql, "interviewer");
  g_assert_cmpstr (second, ==, "Omar");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/candidates/candidate-is-whole", test_candidate_is_whole);
  g_test_add_func ("/candidates/change-keeps-when-added", test_change_keeps_when_added);
  g_test_add_func ("/candidates/find-delete-and-undo", test_find_delete_and_undo);
  g_test_add_func ("/settings/get-and-set", test_settings);

  return g_test_run ();
}
