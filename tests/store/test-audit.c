/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-audit-chain.h"
#include "store-fixture.h"

static void
amend (CandorSql  *sql,
       const char *interview_id,
       guint       position,
       CandorField field,
       const char *old_value,
       const char *new_value)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorAmendment) amendment =
    candor_amendment_new (position, field, old_value, new_value, "slip of the key", "Ines", 9000);

  candor_amendment_table_add (sql, interview_id, amendment, &error);
  g_assert_no_error (error);
}

/* A signed interview with two amendments: three links. */
static CandorInterview *
sign_and_amend (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  CandorInterview *interview = fixture_interview (sql);
  const char *id = candor_interview_get_id (interview);

  candor_interview_table_put_signed (sql, id, 4000, "<scorecard/>", "abc", &error);
  g_assert_no_error (error);
  amend (sql, id, 1, CANDOR_FIELD_SCORE, NULL, "4");
  amend (sql, id, 0, CANDOR_FIELD_RECOMMENDATION, "none", "yes");

  return interview;
}

static guint
count_findings (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);

  candor_audit_chain_verify (sql, findings, &error);
  g_assert_no_error (error);

  return findings->len;
}

static void
test_amendment_changes_and_keeps (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = sign_and_amend (sql);
  g_autoptr(CandorInterview) loaded = candor_interview_table_load (sql,
                                                                   candor_interview_get_id (interview), &error);
  CandorAmendment *amendment;

  g_assert_no_error (error);
  g_assert_cmpint (candor_interview_get_state (loaded), ==, CANDOR_INTERVIEW_STATE_AMENDED);
  g_assert_cmpint (candor_response_get_score (candor_interview_get_response (loaded, 1)), ==, 4);
  g_assert_cmpint (candor_interview_get_recommendation (loaded), ==, CANDOR_RECOMMENDATION_YES);
  g_assert_cmpuint (candor_interview_get_amendments (loaded)->len, ==, 2);
  amendment = g_ptr_array_index (candor_interview_get_amendments (loaded), 1);
  g_assert_cmpstr (amendment->old_value, ==, "none");
  g_assert_cmpstr (amendment->reason, ==, "slip of the key");
  g_assert_cmpint (amendment->at_us, ==, 9000);
  g_assert_cmpuint (count_findings (sql), ==, 0);
}

static void
test_append_only (void)
{
  static const char * const attempts[] = {
    "UPDATE audit SET at = 1", "DELETE FROM audit", "INSERT OR REPLACE INTO audit SELECT * FROM"
    " audit",
  };
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = sign_and_amend (sql);

  for (guint i = 0; i < G_N_ELEMENTS (attempts); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (candor_sql_run_script (sql, attempts[i], &error));
      g_assert_nonnull (strstr (error->message, "append-only"));
    }
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit"), ==, 3);
}

static void
test_edits_are_noticed (void)
{
  static const char * const edits[] = {
    "UPDATE audit SET at = at + 1 WHERE sequence = 2",
    "UPDATE audit SET subject = 'x' WHERE sequence = 1",
    "DELETE FROM audit_text; DELETE FROM signed_scorecard; DELETE FROM amendment; DELETE FROM"
    " audit WHERE sequence = 2",
    "DELETE FROM audit_text; DELETE FROM amendment; DELETE FROM audit WHERE sequence = 3",
    "DELETE FROM audit_text; DELETE FROM signed_scorecard; DELETE FROM amendment; DELETE FROM"
    " audit",
    "UPDATE audit_text SET content = '[]' WHERE sequence = 2",
    "UPDATE amendment SET old_value = '5' WHERE field = 'score'",
    "UPDATE amendment SET reason = 'none' WHERE field = 'recommendation'",
    "UPDATE signed_scorecard SET document = '<other/>'",
    "UPDATE signed_scorecard SET digest = 'other'",
  };

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr(CandorSql) sql = fixture_open_memory ();
      g_autoptr(CandorInterview) interview = sign_and_amend (sql);

      fixture_run (sql,
                   "DROP TRIGGER audit_is_never_updated; DROP TRIGGER audit_is_never_deleted;");
      g_assert_cmpuint (count_findings (sql), ==, 0);
      fixture_run (sql, edits[i]);
      g_test_message ("%s", edits[i]);
      g_assert_cmpuint (count_findings (sql), >, 0);
    }
}

static void
test_erased_texts_leave_the_chain_whole (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = sign_and_amend (sql);

  fixture_run (sql, "DELETE FROM audit_text; DELETE FROM interview;");
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM amendment"), ==, 0);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit"), ==, 3);
  g_assert_cmpuint (count_findings (sql), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audit/amendment-changes-and-keeps", test_amendment_changes_and_keeps);
  g_test_add_func ("/audit/append-only", test_append_only);
  g_test_add_func ("/audit/edits-are-noticed", test_edits_are_noticed);
  g_test_add_func ("/audit/erased-texts-leave-the-chain-whole",
                   test_erased_texts_leave_the_chain_whole);

  return g_test_run ();
}
