/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A second score: one a question, the last one given, with each change in the audit chain. */
#include "candor-audit-chain.h"
#include "store-fixture.h"

static void
score (CandorSql  *sql,
       const char *interview_id,
       int         score,
       gint64      at_us)
{
  CandorSecondScore *second = candor_second_score_new (interview_id, 1, score, at_us);
  g_autoptr(GError) error = NULL;

  candor_second_score_table_put (sql, second, &error);
  g_assert_no_error (error);
  candor_second_score_free (second);
}

static GPtrArray *
list (CandorSql *sql,
      CandorKit *kit)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *seconds = candor_second_score_table_list (sql, candor_kit_get_id (kit), &error);

  g_assert_no_error (error);
  return seconds;
}

static void
test_audited (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  const char *id = candor_interview_get_id (interview);
  gint64 n_before = fixture_number (sql, "SELECT count (*) FROM audit");
  g_autoptr(GPtrArray) seconds = NULL;
  g_autoptr(GPtrArray) none = NULL;
  g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) error = NULL;

  score (sql, id, 3, 10);
  score (sql, id, 5, 20);
  seconds = list (sql, candor_interview_get_kit (interview));
  g_assert_cmpuint (seconds->len, ==, 1);
  g_assert_cmpint (((CandorSecondScore *) seconds->pdata[0])->score, ==, 5);
  g_assert_cmpint (((CandorSecondScore *) seconds->pdata[0])->at_us, ==, 20);

  score (sql, id, 0, 30);
  none = list (sql, candor_interview_get_kit (interview));
  g_assert_cmpuint (none->len, ==, 0);

  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit"), ==, n_before + 3);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit WHERE kind = 'second-score'"), ==, 2);
  g_assert_cmpint (fixture_number (sql, "SELECT at FROM audit WHERE kind = 'second-score-taken-back'"), ==, 30);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit_text WHERE content = 'question 1: 5'"), ==, 1);
  g_assert_true (candor_audit_chain_verify (sql, findings, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/second-scores/audited", test_audited);
  return g_test_run ();
}
