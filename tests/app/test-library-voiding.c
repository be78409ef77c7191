/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "candor-export.h"
#include "library-fixture.h"

#define REASON "It has two readings"

static char *
render (LibraryFixture *fixture,
        const char     *interview_id,
        const char     *format)
{
  const CandorExportOptions options = { .format = format };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_export_render (fixture->library, interview_id, &options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static CandorScore
score_of (LibraryFixture *fixture,
          const char     *interview_id)
{
  g_autoptr(CandorScorecard) scorecard =
    candor_library_load_scorecard (fixture->library, interview_id, NULL);

  return *candor_scorecard_get_score (scorecard);
}

static char *
signed_part (const char *text)
{
  const char *begin = strstr (text, "<signed ");
  const char *end = strstr (text, "</signed>");

  g_assert_true (begin != NULL && end != NULL);
  return g_strndup (begin, end - begin);
}

static const char *
void_reason (CandorKit *kit,
             guint      position)
{
  return candor_kit_entry_get_void_reason (candor_kit_get_entry (kit, position));
}

static void
set_counted (LibraryFixture *fixture,
             guint           position,
             gboolean        counted)
{
  g_autoptr(CandorKit) kit = library_fixture_kit (fixture);
  const char *id = candor_kit_get_id (kit);
  g_autoptr(GError) error = NULL;

  if (counted)
    candor_library_count_question (fixture->library, id, 0, position, NULL, &error);
  else
    candor_library_void_question (fixture->library, id, 0, position, REASON, &error);
  g_assert_no_error (error);
}

/* Six questions scored 4, one of them now 1: without it the score is what the others make. */
static void
test_score_follows (LibraryFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(CandorInterview) next = NULL;
  g_autofree char *html = NULL;
  CandorScore score;

  library_fixture_record (fixture, id, 2, "She was lost.", 1);
  g_assert_cmpfloat_with_epsilon (score_of (fixture, id).percent, 62.5, 1e-9);
  set_counted (fixture, 2, FALSE);
  score = score_of (fixture, id);
  g_assert_cmpfloat_with_epsilon (score.percent, 75, 1e-9);
  g_assert_cmpuint (score.n_total, ==, 5);
  g_assert_cmpuint (score.n_not_counted, ==, 1);
  html = render (fixture, id, "html");
  g_assert_nonnull (strstr (html, "Question 2 is not counted: " REASON));
  g_assert_nonnull (strstr (html, "1 not counted"));

  /* The kit stays in the version that it is, and the next interview does not count it either. */
  kit = library_fixture_kit (fixture);
  g_assert_cmpint (candor_kit_get_version (kit), ==, 1);
  g_assert_cmpstr (void_reason (kit, 2), ==, REASON);
  g_assert_null (void_reason (kit, 1));
  next = library_fixture_start (fixture, TRUE);
  g_assert_cmpstr (candor_response_get_void_reason (candor_interview_get_response (next, 2)), ==, REASON);

  set_counted (fixture, 2, TRUE);
  g_assert_cmpfloat_with_epsilon (score_of (fixture, id).percent, 62.5, 1e-9);
}

static void
test_signed_stays (LibraryFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *again = NULL;
  g_autofree char *record = NULL;
  g_autofree char *record_after = NULL;
  g_autoptr(GPtrArray) findings = NULL;
  g_autoptr(GError) error = NULL;

  candor_library_sign (fixture->library, id, &error);
  g_assert_no_error (error);
  before = render (fixture, id, "xml");
  record = signed_part (before);

  set_counted (fixture, 2, FALSE);
  after = render (fixture, id, "xml");
  record_after = signed_part (after);
  g_assert_cmpstr (record, ==, record_after);
  g_assert_nonnull (strstr (after, "<void position=\"2\""));
  g_assert_nonnull (strstr (after, "<reason>" REASON "</reason>"));
  g_assert_null (strstr (after, "<amendment"));

  candor_library_amend (fixture->library, id, 1, CANDOR_FIELD_SCORE, "3", "Slip of the key", &error);
  g_assert_no_error (error);
  set_counted (fixture, 2, TRUE);
  again = render (fixture, id, "xml");
  g_assert_true (strstr (again, "<void ") < strstr (again, "<amendment "));
  g_assert_true (strstr (again, "<amendment ") < strstr (again, "<counted-again "));

  findings = candor_library_check (fixture->library, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
}

/* What was out when an interview was signed is in what was signed, and nothing came later. */
static void
test_void_before_signing (LibraryFixture *fixture,
                          gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  g_autofree char *xml = NULL;
  g_autofree char *record = NULL;
  g_autoptr(GError) error = NULL;

  set_counted (fixture, 3, FALSE);
  candor_library_sign (fixture->library, id, &error);
  g_assert_no_error (error);
  xml = render (fixture, id, "xml");
  record = signed_part (xml);
  g_assert_nonnull (strstr (record, "<void>" REASON "</void>"));
  g_assert_null (strstr (xml, "<later>"));
}

/* A question that a new version keeps as it was stays out there; one in other words counts. */
static void
test_versions (LibraryFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(CandorKit) second = NULL;
  g_autoptr(CandorQuestion) other = NULL;
  g_autoptr(GError) error = NULL;

  set_counted (fixture, 2, FALSE);
  kit = library_fixture_kit (fixture);
  g_assert_true (candor_kit_move (kit, 2, 1, NULL));
  candor_library_put_kit (fixture->library, kit, &error);
  g_assert_no_error (error);
  second = candor_library_load_kit (fixture->library, candor_kit_get_id (kit), NULL);
  g_assert_cmpint (candor_kit_get_version (second), ==, 2);
  g_assert_cmpstr (void_reason (second, 1), ==, REASON);
  g_assert_null (void_reason (second, 2));

  /* The position of the first version is still known. */
  candor_library_count_question (fixture->library, candor_kit_get_id (kit), 1, 2, NULL, &error);
  g_assert_no_error (error);
  g_clear_object (&second);
  second = candor_library_load_kit (fixture->library, candor_kit_get_id (kit), NULL);
  g_assert_null (void_reason (second, 1));
}

static void
test_refused (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(CandorKit) kit = library_fixture_kit (fixture);
  const char *id = candor_kit_get_id (kit);
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_library_void_question (fixture->library, id, 0, 1, REASON, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
  g_clear_error (&error);
  interview = library_fixture_start (fixture, TRUE);
  g_assert_false (candor_library_void_question (fixture->library, id, 0, 7, REASON, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_clear_error (&error);
  g_assert_false (candor_library_void_question (fixture->library, id, 9, 1, REASON, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (candor_library_count_question (fixture->library, id, 0, 1, NULL, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void        (*test)(LibraryFixture *fixture,
                        gconstpointer   data);
  } tests[] = {
    { "/app/voiding/score-follows", test_score_follows },
    { "/app/voiding/signed-stays", test_signed_stays },
    { "/app/voiding/void-before-signing", test_void_before_signing },
    { "/app/voiding/versions", test_versions },
    { "/app/voiding/refused", test_refused },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, LibraryFixture, NULL, library_fixture_set_up, tests[i].test,
                library_fixture_tear_down);
  return g_test_run ();
}
