/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static CandorInterview *
load (CandorSql       *sql,
      CandorInterview *interview)
{
  g_autoptr(GError) error = NULL;
  CandorInterview *loaded = candor_interview_table_load (sql, candor_interview_get_id (interview),
                                                         &error);

  g_assert_no_error (error);
  return loaded;
}

static void
apply (CandorSql                *sql,
       CandorInterview          *interview,
       guint                     position,
       const CandorResponseEdit *edit)
{
  g_autoptr(GError) error = NULL;

  candor_response_table_apply (sql, candor_interview_get_id (interview), position, edit, 5000,
                               &error);
  g_assert_no_error (error);
}

static void
score (CandorSql       *sql,
       CandorInterview *interview,
       guint            position,
       int              value)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_RATING;
  edit->rating = CANDOR_RATING_SCORED;
  edit->score = value;
  apply (sql, interview, position, edit);
}

static void
test_interview_is_whole (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorInterview) loaded = load (sql, interview);
  CandorResponse *response = candor_interview_get_response (loaded, 1);

  g_assert_cmpint (candor_interview_get_state (loaded), ==, CANDOR_INTERVIEW_STATE_RUNNING);
  g_assert_cmpstr (candor_interview_get_interviewer (loaded), ==, "Ines");
  g_assert_cmpstr (g_ptr_array_index (candor_interview_get_also_present (loaded), 0), ==, "Omar");
  g_assert_cmpstr (candor_candidate_get_name (candor_interview_get_candidate (loaded)), ==,
                   "Priya R");
  g_assert_cmpint (candor_kit_get_version (candor_interview_get_kit (loaded)), ==, 1);
  g_assert_cmpuint (candor_interview_get_n_responses (loaded), ==, 2);
  g_assert_cmpint (candor_response_get_weight (response), ==, 2);
  g_assert_cmpint (candor_response_get_state (response), ==, CANDOR_RESPONSE_STATE_NOT_REACHED);
  g_assert_true (candor_question_equal (candor_response_get_question (response),
                                        candor_response_get_question (candor_interview_get_response (interview, 1))));
}

static void
test_history_is_not_rewritten (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorQuestion) edited = fixture_question ("basics", "list-or-tuple", "Edited",
                                                       CANDOR_DIFFICULTY_HARD);
  g_autoptr(CandorInterview) loaded = NULL;

  candor_guide_table_put_question (sql, edited, NULL);
  candor_guide_table_set_deleted (sql, "python", TRUE, NULL);
  candor_kit_table_set_deleted (sql, candor_kit_get_id (candor_interview_get_kit (interview)), TRUE,
                                NULL);
  candor_candidate_table_set_deleted (sql,
                                      candor_candidate_get_id (candor_interview_get_candidate (interview)), TRUE, NULL);

  loaded = load (sql, interview);
  g_assert_cmpstr (candor_question_get_prompt (candor_response_get_question (candor_interview_get_response (loaded, 1))),
                   ==, "List or tuple?");
}

static void
test_edits_add_up (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();
  g_autoptr(CandorInterview) loaded = NULL;
  CandorResponse *response;

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_POINTS | CANDOR_EDIT_ELAPSED;
  edit->answer = g_strdup ("Tuples are fixed: ‘x’ \"y\" <z>");
  edit->heard = 3 | G_GUINT64_CONSTANT (1) << 63;
  edit->elapsed_s = 61;
  apply (sql, interview, 1, edit);
  edit->fields = CANDOR_EDIT_POINTS;
  edit->heard = 0;
  edit->unheard = 1;
  apply (sql, interview, 1, edit);
  score (sql, interview, 1, 4);

  loaded = load (sql, interview);
  response = candor_interview_get_response (loaded, 1);
  g_assert_cmpstr (candor_response_get_answer (response), ==, "Tuples are fixed: ‘x’ \"y\" <z>");
  g_assert_cmpstr (candor_response_get_note (response), ==, "");
  g_assert_true (candor_response_get_heard (response) == (2 | G_GUINT64_CONSTANT (1) << 63));
  g_assert_cmpint (candor_response_get_elapsed_s (response), ==, 61);
  g_assert_cmpint (candor_response_get_score (response), ==, 4);
  g_assert_cmpint (candor_response_get_state (response), ==, CANDOR_RESPONSE_STATE_ASKED);
  g_assert_cmpint (candor_response_get_state (candor_interview_get_response (loaded, 2)), ==,
                   CANDOR_RESPONSE_STATE_NOT_REACHED);
}

static void
test_edit_of_nothing (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  g_assert_false (candor_response_table_apply (sql, candor_interview_get_id (interview), 3, edit, 1,
                                               &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (candor_interview_table_load (sql, "nothing", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
test_skip (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();
  g_autoptr(CandorInterview) loaded = NULL;
  CandorResponse *response;

  edit->fields = CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_SKIPPED;
  edit->skip_reason = CANDOR_SKIP_REASON_NO_TIME;
  edit->skip_note = g_strdup ("bell rang");
  apply (sql, interview, 2, edit);

  loaded = load (sql, interview);
  response = candor_interview_get_response (loaded, 2);
  g_assert_cmpint (candor_response_get_state (response), ==, CANDOR_RESPONSE_STATE_SKIPPED);
  g_assert_cmpint (candor_response_get_skip_reason (response), ==, CANDOR_SKIP_REASON_NO_TIME);
  g_assert_cmpstr (candor_response_get_skip_note (response), ==, "bell rang");
}

static void
test_extra_question (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, "extra-1");
  g_autoptr(CandorResponse) response = NULL;
  g_autoptr(CandorInterview) loaded = NULL;

  candor_question_set_prompt (question, "And why?");
  response = candor_response_new (3, question, CANDOR_REQUIREMENT_OPTIONAL, 1, TRUE);
  g_assert_true (candor_interview_table_add_response (sql, candor_interview_get_id (interview),
                                                      response, &error));

  loaded = load (sql, interview);
  g_assert_cmpuint (candor_interview_get_n_responses (loaded), ==, 3);
  response = g_object_ref (candor_interview_get_response (loaded, 3));
  g_assert_true (candor_response_is_ad_hoc (response));
  g_assert_null (candor_question_get_guide_id (candor_response_get_question (response)));
  g_assert_cmpstr (candor_question_get_prompt (candor_response_get_question (response)), ==,
                   "And why?");
}

static void
test_steps (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorInterview) finished = NULL;
  g_autoptr(CandorInterview) reopened = NULL;
  g_autoptr(CandorInterview) called_off = NULL;

  candor_interview_table_put_step (sql, id, CANDOR_INTERVIEW_STATE_FINISHED, NULL, 7000, NULL);
  finished = load (sql, interview);
  g_assert_cmpint (candor_interview_get_state (finished), ==, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_cmpint (candor_interview_get_finished_at_us (finished), ==, 7000);

  candor_interview_table_put_step (sql, id, CANDOR_INTERVIEW_STATE_RUNNING, NULL, 8000, NULL);
  reopened = load (sql, interview);
  g_assert_cmpint (candor_interview_get_finished_at_us (reopened), ==, 0);

  candor_interview_table_put_step (sql, id, CANDOR_INTERVIEW_STATE_CALLED_OFF, "no-show", 9000,
                                   NULL);
  called_off = load (sql, interview);
  g_assert_cmpstr (candor_interview_get_call_off_reason (called_off), ==, "no-show");
}

static void
test_sittings_and_position (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorInterview) loaded = NULL;
  g_autoptr(CandorCandidate) candidate = NULL;

  g_assert_false (candor_interview_table_put_sitting (sql, id, (CandorSitting) { 1, 2, 3 },
                                                      &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  candor_interview_table_add_sitting (sql, id, (CandorSitting) { 100, 0, 0 }, NULL);
  candor_interview_table_put_sitting (sql, id, (CandorSitting) { 100, 200, 60 }, NULL);
  candor_interview_table_add_sitting (sql, id, (CandorSitting) { 300, 0, 5 }, NULL);
  candor_interview_table_put_position (sql, id, 2, NULL);

  loaded = load (sql, interview);
  g_assert_cmpuint (candor_interview_get_sittings (loaded)->len, ==, 2);
  g_assert_cmpint (g_array_index (candor_interview_get_sittings (loaded), CandorSitting,
                                  0).ended_at_us, ==, 200);
  g_assert_cmpint (candor_interview_get_elapsed_s (loaded), ==, 65);
  g_assert_cmpuint (candor_interview_get_current_position (loaded), ==, 2);

  candidate = candor_candidate_table_load (sql,
                                           candor_candidate_get_id (candor_interview_get_candidate (interview)), NULL);
  g_assert_cmpuint (candor_candidate_get_n_interviews (candidate), ==, 1);
  g_assert_cmpint (candor_candidate_get_last_interview_at_us (candidate), ==, 300);
}

static void
test_write_up (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  g_autoptr(CandorWriteUp) later = candor_write_up_new ();
  g_autoptr(CandorInterview) loaded = NULL;

  candor_write_up_set_text (write_up, CANDOR_WRITE_UP_SUMMARY, "Fine");
  candor_write_up_set_text (write_up, CANDOR_WRITE_UP_AVAILABILITY, "June");
  candor_interview_table_put_write_up (sql, id, write_up, 1, NULL);
  candor_write_up_set_text (later, CANDOR_WRITE_UP_SUMMARY, "");
  later->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  later->recommendation = CANDOR_RECOMMENDATION_STRONG_YES;
  candor_interview_table_put_write_up (sql, id, later, 2, NULL);

  loaded = load (sql, interview);
  g_assert_cmpstr (candor_interview_get_text (loaded, CANDOR_WRITE_UP_SUMMARY), ==, "");
  g_assert_cmpstr (candor_interview_get_text (loaded, CANDOR_WRITE_UP_AVAILABILITY), ==, "June");
  g_assert_cmpstr (candor_interview_get_text (loaded, CANDOR_WRITE_UP_STRENGTHS), ==, "");
  g_assert_cmpint (candor_interview_get_recommendation (loaded), ==,
                   CANDOR_RECOMMENDATION_STRONG_YES);
}

static void
test_list (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(GPtrArray) summaries = NULL;
  g_autoptr(GPtrArray) finished = NULL;
  CandorInterviewSummary *summary;

  score (sql, interview, 1, 5);
  summaries = candor_interview_table_list (sql, NULL);
  g_assert_cmpuint (summaries->len, ==, 1);
  summary = g_ptr_array_index (summaries, 0);
  g_assert_cmpstr (summary->candidate_name, ==, "Priya R");
  g_assert_cmpstr (summary->kit_name, ==, "Python developer");
  g_assert_cmpuint (summary->score.n_asked, ==, 1);
  g_assert_cmpuint (summary->score.n_total, ==, 2);
  g_assert_false (summary->score_is_visible);

  candor_interview_table_put_step (sql, candor_interview_get_id (interview),
                                   CANDOR_INTERVIEW_STATE_FINISHED, NULL, 1, NULL);
  finished = candor_interview_table_list (sql, NULL);
  summary = g_ptr_array_index (finished, 0);
  g_assert_true (summary->score_is_visible);
  g_assert_cmpfloat (summary->score.percent, ==, 100);
  g_assert_cmpint (summary->scale_max, ==, 5);
}

static void
test_signed (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  const char *id = candor_interview_get_id (interview);
  g_autofree char *document = NULL;
  g_autofree char *digest = NULL;
  g_autoptr(CandorInterview) loaded = NULL;

  g_assert_null (candor_interview_table_load_signed (sql, id, &digest, &error));
  g_assert_no_error (error);
  g_assert_true (candor_interview_table_put_signed (sql, id, 4000, "<scorecard/>", "abc", &error));
  document = candor_interview_table_load_signed (sql, id, &digest, &error);
  g_assert_cmpstr (document, ==, "<scorecard/>");
  g_assert_cmpstr (digest, ==, "abc");
  loaded = load (sql, interview);
  g_assert_cmpint (candor_interview_get_state (loaded), ==, CANDOR_INTERVIEW_STATE_SIGNED);
  g_assert_cmpint (candor_interview_get_signed_at_us (loaded), ==, 4000);

  g_assert_false (candor_interview_table_put_signed (sql, "nothing", 4000, "", "", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
test_delete_and_undo (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) interview = fixture_interview (sql);
  g_autoptr(GPtrArray) none = NULL;
  g_autoptr(CandorInterview) back = NULL;

  g_assert_true (candor_interview_table_set_deleted (sql, candor_interview_get_id (interview), TRUE,
                                                     &error));
  none = candor_interview_table_list (sql, NULL);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (candor_interview_table_set_deleted (sql, candor_interview_get_id (interview),
                                                     FALSE, &error));
  back = load (sql, interview);
  g_assert_cmpuint (candor_interview_get_n_responses (back), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/interviews/interview-is-whole", test_interview_is_whole);
  g_test_add_func ("/interviews/history-is-not-rewritten", test_history_is_not_rewritten);
  g_test_add_func ("/interviews/edits-add-up", test_edits_add_up);
  g_test_add_func ("/interviews/edit-of-nothing", test_edit_of_nothing);
  g_test_add_func ("/interviews/skip", test_skip);
  g_test_add_func ("/interviews/extra-question", test_extra_question);
  g_test_add_func ("/interviews/steps", test_steps);
  g_test_add_func ("/interviews/sittings-and-position", test_sittings_and_position);
  g_test_add_func ("/interviews/write-up", test_write_up);
  g_test_add_func ("/interviews/list", test_list);
  g_test_add_func ("/interviews/signed", test_signed);
  g_test_add_func ("/interviews/delete-and-undo", test_delete_and_undo);

  return g_test_run ();
}
