/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "candor-export.h"
#include "candor-live.h"
#include "library-fixture.h"

static char *
render_xml (LibraryFixture *fixture,
            const char     *interview_id)
{
  const CandorExportOptions options = { .format = "xml" };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_export_render (fixture->library, interview_id, &options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static CandorInterviewState
state_of (LibraryFixture *fixture,
          const char     *interview_id)
{
  g_autoptr(CandorInterview) interview =
    candor_library_load_interview (fixture->library, interview_id, NULL);

  return candor_interview_get_state (interview);
}

static void
test_start_freezes (LibraryFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(CandorKit) before = library_fixture_kit (fixture);
  CandorInterviewPlan rehearsal = {
    .kit_id = candor_kit_get_id (before), .interviewer = "Ines Duarte", .is_pilot = TRUE,
  };
  g_autoptr(CandorInterview) pilot = NULL;
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(CandorKit) still_free = NULL;
  g_autoptr(CandorKit) after = NULL;
  g_autoptr(GError) error = NULL;

  pilot = candor_library_start_interview (fixture->library, &rehearsal, &error);
  g_assert_no_error (error);
  still_free = library_fixture_kit (fixture);
  g_assert_false (candor_kit_is_frozen (still_free));

  interview = library_fixture_start (fixture, FALSE);
  after = library_fixture_kit (fixture);
  g_assert_true (candor_kit_is_frozen (after));
  g_assert_cmpint (candor_interview_get_state (interview), ==, CANDOR_INTERVIEW_STATE_RUNNING);
  g_assert_cmpuint (candor_interview_get_n_responses (interview), ==, 6);
  g_assert_cmpuint (candor_interview_get_sittings (interview)->len, ==, 0);
}

static void
test_start_refused (LibraryFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(CandorKit) kit = library_fixture_kit (fixture);
  CandorInterviewPlan plan = { .kit_id = candor_kit_get_id (kit), .interviewer = "Ines Duarte" };
  g_autoptr(GError) error = NULL;

  g_assert_null (candor_library_start_interview (fixture->library, &plan, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_clear_error (&error);

  /* A start that fails half-way leaves the kit as it was. */
  plan.candidate_id = "00000000-0000-0000-0000-000000000000";
  g_assert_null (candor_library_start_interview (fixture->library, &plan, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_object (&kit);
  kit = library_fixture_kit (fixture);
  g_assert_false (candor_kit_is_frozen (kit));
}

/* The main job, by the library alone. */
static void
test_sign_and_amend (LibraryFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorInterview) amended = NULL;
  const CandorAmendment *amendment;
  g_autofree char *xml = NULL;
  g_autofree char *later = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_sign (fixture->library, id, &error));
  g_assert_no_error (error);
  g_assert_cmpint (state_of (fixture, id), ==, CANDOR_INTERVIEW_STATE_SIGNED);
  xml = render_xml (fixture, id);

  g_assert_true (candor_library_amend (fixture->library, id, 2, CANDOR_FIELD_SCORE, "3",
                                       "Slip of the key", &error));
  g_assert_no_error (error);
  amended = candor_library_load_interview (fixture->library, id, NULL);
  g_assert_cmpint (candor_interview_get_state (amended), ==, CANDOR_INTERVIEW_STATE_AMENDED);
  g_assert_cmpint (candor_response_get_score (candor_interview_get_response (amended, 2)), ==, 3);
  amendment = g_ptr_array_index (candor_interview_get_amendments (amended), 0);
  g_assert_cmpstr (amendment->old_value, ==, "4");
  g_assert_cmpstr (amendment->new_value, ==, "3");
  g_assert_cmpstr (amendment->who, ==, "Ines Duarte");

  /* What was signed stays to the byte; the amendment follows it. */
  later = render_xml (fixture, id);
  g_assert_cmpstr (xml, !=, later);
  {
    const char *signed_part = strstr (xml, "<signed");
    const char *signed_end = strstr (xml, "</signed>");
    g_autofree char *kept = g_strndup (signed_part, signed_end - signed_part);

    g_assert_nonnull (strstr (later, kept));
    g_assert_nonnull (strstr (later, "Slip of the key"));
  }
}

static void
test_sign_says_what_is_open (LibraryFixture *fixture,
                             gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_library_sign (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
  g_clear_error (&error);

  library_fixture_record (fixture, id, 1, "Only this one.", 5);
  g_assert_true (candor_library_step (fixture->library, id, CANDOR_STEP_FINISH, NULL, &error));
  g_assert_false (candor_library_sign (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INCOMPLETE);
  g_assert_cmpint (state_of (fixture, id), ==, CANDOR_INTERVIEW_STATE_FINISHED);
}

static void
test_rules (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();
  g_autoptr(GError) error = NULL;

  edit->fields = CANDOR_EDIT_RATING;
  edit->rating = CANDOR_RATING_SCORED;
  edit->score = 9;
  g_assert_false (candor_library_record (fixture->library, id, 1, edit, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_clear_error (&error);

  edit->score = 3;
  g_assert_false (candor_library_record (fixture->library, id, 77, edit, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_clear_error (&error);

  g_assert_false (candor_library_step (fixture->library, id, CANDOR_STEP_RESUME, NULL, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
  g_clear_error (&error);

  g_assert_false (candor_library_amend (fixture->library, id, 1, CANDOR_FIELD_NOTE, "x", "y",
                                        &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

static void
test_pause_and_ask (LibraryFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorInterview) after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_step (fixture->library, id, CANDOR_STEP_PAUSE, NULL, &error));
  g_assert_true (candor_library_step (fixture->library, id, CANDOR_STEP_RESUME, NULL, &error));
  g_assert_cmpuint (candor_library_ask (fixture->library, id, "And what did you learn?", &error),
                    ==, 7);
  g_assert_no_error (error);

  after = candor_library_load_interview (fixture->library, id, NULL);
  g_assert_true (candor_response_is_ad_hoc (candor_interview_get_response (after, 7)));
  g_assert_cmpuint (candor_interview_get_sittings (after)->len, ==, 2);
  g_assert_cmpint (g_array_index (candor_interview_get_sittings (after), CandorSitting,
                                  0).ended_at_us, >, 0);
  g_assert_cmpint (g_array_index (candor_interview_get_sittings (after), CandorSitting,
                                  1).ended_at_us, ==, 0);
}

static void
test_call_off (LibraryFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorInterview) after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_step (fixture->library, id, CANDOR_STEP_CALL_OFF, "no-show",
                                      &error));
  after = candor_library_load_interview (fixture->library, id, NULL);
  g_assert_cmpint (candor_interview_get_state (after), ==, CANDOR_INTERVIEW_STATE_CALLED_OFF);
  g_assert_cmpstr (candor_interview_get_call_off_reason (after), ==, "no-show");

  /* Taken back it stands where it stood, its clock still. */
  g_assert_true (candor_library_reinstate (fixture->library, id, &error));
  g_clear_object (&after);
  after = candor_library_load_interview (fixture->library, id, NULL);
  g_assert_cmpint (candor_interview_get_state (after), ==, CANDOR_INTERVIEW_STATE_PAUSED);
  g_assert_null (candor_interview_get_call_off_reason (after));
  g_assert_false (candor_library_reinstate (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

static void
test_busy (LibraryFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, FALSE);
  const char *id = candor_interview_get_id (interview);
  CandorLive *live = candor_live_new (fixture->library, id, NULL);
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();
  g_autoptr(GError) error = NULL;

  edit->fields = CANDOR_EDIT_NOTE;
  edit->note = g_strdup ("From elsewhere");
  g_assert_false (candor_library_record (fixture->library, id, 1, edit, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_null (candor_live_new (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_BUSY);
  g_clear_error (&error);

  g_assert_finalize_object (live);
  g_assert_true (candor_library_record (fixture->library, id, 1, edit, &error));
}

static void
test_remove (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  GListModel *interviews = candor_library_get_interviews (fixture->library);
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_remove_interview (fixture->library, id, &error));
  g_assert_cmpuint (g_list_model_get_n_items (interviews), ==, 0);
  g_assert_true (candor_library_restore_interview (fixture->library, id, &error));
  g_assert_cmpuint (g_list_model_get_n_items (interviews), ==, 1);

  g_assert_true (candor_library_sign (fixture->library, id, &error));
  g_assert_false (candor_library_remove_interview (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

/* Rule 1 and 2: a kit in use goes on as version 2, and what was signed with version 1 stays to
 * the byte. */
static void
test_kit_versions (LibraryFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(CandorKit) newest = NULL;
  g_autoptr(CandorInterview) second = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_sign (fixture->library, id, &error));
  g_assert_no_error (error);
  before = render_xml (fixture, id);

  kit = library_fixture_kit (fixture);
  g_assert_true (candor_kit_remove (kit, 6, &error));
  g_assert_true (candor_library_put_kit (fixture->library, kit, &error));
  g_assert_no_error (error);
  g_assert_cmpint (candor_kit_get_version (kit), ==, 2);

  newest = library_fixture_kit (fixture);
  g_assert_cmpint (candor_kit_get_version (newest), ==, 2);
  g_assert_cmpuint (candor_kit_get_n_entries (newest), ==, 5);
  second = library_fixture_start (fixture, FALSE);
  g_assert_cmpuint (candor_interview_get_n_responses (second), ==, 5);
  after = render_xml (fixture, id);
  g_assert_cmpstr (before, ==, after);
}

static void
test_held (LibraryFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(CandorKit) kit = library_fixture_kit (fixture);
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Later");
  const char * const also[] = { "Tom", NULL };
  const CandorInterviewPlan plan = {
    .kit_id = candor_kit_get_id (kit), .candidate_id = candor_candidate_get_id (candidate),
    .interviewer = "Ines Duarte", .also_present = also,
    .held_at_us = G_GINT64_CONSTANT (1777816800000000),
    .starts_clock = TRUE,
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorInterview) interview =
    candor_library_start_interview (fixture->library, &plan, &error);

  g_assert_no_error (error);
  g_assert_true (candor_interview_is_entered_later (interview));
  g_assert_cmpint (candor_interview_get_started_at_us (interview), ==, plan.held_at_us);
  g_assert_cmpuint (candor_interview_get_also_present (interview)->len, ==, 1);
}

static void
add (const char *name,
     void (     *test )(LibraryFixture *fixture,
                        gconstpointer   data))
{
  g_test_add (name, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/library/interviews/start", test_start_freezes);
  add ("/library/interviews/start/refused", test_start_refused);
  add ("/library/interviews/sign", test_sign_and_amend);
  add ("/library/interviews/sign/open", test_sign_says_what_is_open);
  add ("/library/interviews/rules", test_rules);
  add ("/library/interviews/pause", test_pause_and_ask);
  add ("/library/interviews/call-off", test_call_off);
  add ("/library/interviews/busy", test_busy);
  add ("/library/interviews/remove", test_remove);
  add ("/library/interviews/kit-versions", test_kit_versions);
  add ("/library/interviews/held", test_held);
  return g_test_run ();
}
