/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-rules.h"

#include <string.h>

#include "candor-error.h"
#include "core-fixture.h"

/* Rule 16, every state and every step; + may, - may not. In the order of CandorStep:
 * start, pause, resume, finish, reopen, sign, call off. */
static const char * const table[] = {
  [CANDOR_INTERVIEW_STATE_PLANNED] = "+-----+",
  [CANDOR_INTERVIEW_STATE_RUNNING] = "-+-+--+",
  [CANDOR_INTERVIEW_STATE_PAUSED] = "--++--+",
  [CANDOR_INTERVIEW_STATE_FINISHED] = "----++-",
  [CANDOR_INTERVIEW_STATE_SIGNED] = "-------",
  [CANDOR_INTERVIEW_STATE_AMENDED] = "-------",
  [CANDOR_INTERVIEW_STATE_CALLED_OFF] = "-------",
};

static void
test_steps (void)
{
  for (guint state = 0; state < G_N_ELEMENTS (table); state++)
    for (guint step = CANDOR_STEP_START; step <= CANDOR_STEP_CALL_OFF; step++)
      {
        g_autoptr(CandorInterview) interview = fixture_interview (0);
        g_autoptr(GError) error = NULL;
        gboolean allowed;

        if (step == CANDOR_STEP_SIGN)
          {
            g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

            write_up->fields = CANDOR_WRITE_UP_RECOMMENDATION;
            write_up->recommendation = CANDOR_RECOMMENDATION_YES;
            candor_interview_apply (interview, write_up);
          }
        candor_interview_set_state (interview, state);
        allowed = candor_rules_check_step (interview, step, &error);
        g_assert_cmpint (allowed, ==, table[state][step] == '+');
        if (!allowed)
          g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
      }
}

/* Reopen until something was written up. */
static void
test_reopen (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (1);
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  g_autoptr(GError) error = NULL;

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_true (candor_rules_check_step (interview, CANDOR_STEP_REOPEN, NULL));
  candor_write_up_set_text (write_up, CANDOR_WRITE_UP_SUMMARY, "Good.");
  candor_interview_apply (interview, write_up);
  g_assert_false (candor_rules_check_step (interview, CANDOR_STEP_REOPEN, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

static void
test_edits (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);
  CandorResponseEdit edit =
  { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_SCORED, .score = 5 };
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_rules_check_edit (interview, 2, &edit, NULL));
  g_assert_false (candor_rules_check_edit (interview, 3, &edit, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_clear_error (&error);
  g_assert_false (candor_rules_check_edit (interview, 0, &edit, NULL));
  edit.score = 6;
  g_assert_false (candor_rules_check_edit (interview, 1, &edit, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_assert_nonnull (strstr (error->message, "1"));
  edit.score = 0;
  g_assert_false (candor_rules_check_edit (interview, 1, &edit, NULL));
}

static void
test_points (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (1);
  CandorResponseEdit edit = { .fields = CANDOR_EDIT_POINTS, .heard = 1 << 2 };

  g_assert_true (candor_rules_check_edit (interview, 1, &edit, NULL));
  edit.heard = 1 << 3;
  g_assert_false (candor_rules_check_edit (interview, 1, &edit, NULL));
}

/* Rules 8 and 10: finished is write-up, signed is locked. */
static void
test_locked (void)
{
  const CandorResponseEdit edit = { .fields = CANDOR_EDIT_NOTE, .note = (char *) "x" };
  const CandorInterviewState open[] = {
    CANDOR_INTERVIEW_STATE_RUNNING, CANDOR_INTERVIEW_STATE_PAUSED, CANDOR_INTERVIEW_STATE_FINISHED,
  };
  const CandorInterviewState shut[] = {
    CANDOR_INTERVIEW_STATE_PLANNED, CANDOR_INTERVIEW_STATE_SIGNED, CANDOR_INTERVIEW_STATE_AMENDED,
    CANDOR_INTERVIEW_STATE_CALLED_OFF,
  };
  g_autoptr(CandorInterview) interview = fixture_interview (1);

  for (guint i = 0; i < G_N_ELEMENTS (open); i++)
    {
      candor_interview_set_state (interview, open[i]);
      g_assert_true (candor_rules_check_edit (interview, 1, &edit, NULL));
    }
  for (guint i = 0; i < G_N_ELEMENTS (shut); i++)
    {
      g_autoptr(GError) error = NULL;

      candor_interview_set_state (interview, shut[i]);
      g_assert_false (candor_rules_check_edit (interview, 1, &edit, &error));
      g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
    }
}

static void
recommend (CandorInterview     *interview,
           CandorRecommendation recommendation)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  write_up->fields = CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = recommendation;
  candor_interview_apply (interview, write_up);
}

static guint
n_open (CandorInterview *interview)
{
  g_autoptr(GPtrArray) open = candor_rules_list_open (interview);

  return open->len;
}

/* Rule 8: the recommendation, and each required question scored, not applicable, skipped with a reason, or one sentence. */
static void
test_signing (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (4);
  g_autoptr(CandorWriteUp) left_open = candor_write_up_new ();

  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_cmpuint (n_open (interview), ==, 5);
  recommend (interview, CANDOR_RECOMMENDATION_NO);
  g_assert_cmpuint (n_open (interview), ==, 4);
  fixture_score (interview, 1, 1);
  fixture_rate (interview, 2, CANDOR_RATING_NA);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NONE);
  g_assert_cmpuint (n_open (interview), ==, 2);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  g_assert_cmpuint (n_open (interview), ==, 1);
  g_assert_false (candor_rules_check_step (interview, CANDOR_STEP_SIGN, NULL));
  candor_write_up_set_text (left_open, CANDOR_WRITE_UP_LEFT_OPEN, "The call broke off.");
  candor_interview_apply (interview, left_open);
  g_assert_cmpuint (n_open (interview), ==, 0);
  g_assert_true (candor_rules_check_step (interview, CANDOR_STEP_SIGN, NULL));
}

/* Rule 7: hidden until nothing is left to score. */
static void
test_hidden_score (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);

  fixture_score (interview, 1, 5);
  fixture_answer (interview, 2, "Something");
  g_assert_false (candor_rules_score_is_visible (interview));
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_false (candor_rules_score_is_visible (interview));
  fixture_rate (interview, 2, CANDOR_RATING_LATER);
  g_assert_false (candor_rules_score_is_visible (interview));
  fixture_score (interview, 2, 2);
  g_assert_true (candor_rules_score_is_visible (interview));
}

/* Rule 10. */
static void
test_amending (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (1);

  g_assert_false (candor_rules_check_amend (interview, 1, CANDOR_FIELD_SCORE, "3", "slip", NULL));
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_SIGNED);
  g_assert_true (candor_rules_check_amend (interview, 1, CANDOR_FIELD_SCORE, "3", "slip", NULL));
  g_assert_false (candor_rules_check_amend (interview, 1, CANDOR_FIELD_SCORE, "9", "slip", NULL));
  g_assert_false (candor_rules_check_amend (interview, 1, CANDOR_FIELD_SCORE, "3", "  ", NULL));
  g_assert_false (candor_rules_check_amend (interview, 0, CANDOR_FIELD_SCORE, "3", "slip", NULL));
  g_assert_false (candor_rules_check_amend (interview, 2, CANDOR_FIELD_NOTE, "x", "slip", NULL));
  g_assert_true (candor_rules_check_amend (interview, 0, CANDOR_FIELD_RECOMMENDATION, "strong-no",
                                           "panel", NULL));
  g_assert_false (candor_rules_check_amend (interview, 0, CANDOR_FIELD_RECOMMENDATION, "maybe",
                                            "panel", NULL));
}

static void
test_write_up (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (1);
  g_autoptr(CandorWriteUp) notes = candor_write_up_new ();
  g_autoptr(CandorWriteUp) summary = candor_write_up_new ();

  candor_write_up_set_text (notes, CANDOR_WRITE_UP_GENERAL_NOTES, "x");
  candor_write_up_set_text (summary, CANDOR_WRITE_UP_SUMMARY, "x");
  g_assert_true (candor_rules_check_write_up (interview, notes, NULL));
  g_assert_false (candor_rules_check_write_up (interview, summary, NULL));
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_true (candor_rules_check_write_up (interview, summary, NULL));
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_SIGNED);
  g_assert_false (candor_rules_check_write_up (interview, notes, NULL));
}

static void
assert_void (CandorKit  *kit,
             guint       position,
             const char *reason,
             int         code)
{
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (candor_rules_check_void (kit, position, reason, &error), ==, code < 0);
  if (code >= 0)
    g_assert_error (error, CANDOR_ERROR, code);
}

static void
test_voiding (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (2);
  g_autoptr(CandorKit) copy = NULL;
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(GError) error = NULL;

  assert_void (kit, 2, "Nobody understands it", CANDOR_ERROR_STATE);
  candor_kit_set_version (kit, 1, 1);
  assert_void (kit, 2, "Nobody understands it", -1);
  assert_void (kit, 0, "Nobody understands it", CANDOR_ERROR_RANGE);
  assert_void (kit, 3, "Nobody understands it", CANDOR_ERROR_RANGE);
  assert_void (kit, 2, NULL, CANDOR_ERROR_INVALID);
  assert_void (kit, 2, " \n", CANDOR_ERROR_INVALID);
  g_assert_false (candor_rules_check_count_again (kit, 2, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);

  candor_kit_entry_set_void_reason (candor_kit_get_entry (kit, 2), "Two readings");
  assert_void (kit, 2, "Nobody understands it", CANDOR_ERROR_STATE);
  g_assert_true (candor_rules_check_count_again (kit, 2, NULL));

  /* A new interview asks it all the same, and does not count it. */
  copy = candor_kit_copy (kit);
  interview = candor_interview_new (NULL, copy, NULL, "Dana", TRUE);
  candor_interview_take_questions (interview);
  g_assert_null (candor_response_get_void_reason (candor_interview_get_response (interview, 1)));
  g_assert_cmpstr (candor_response_get_void_reason (candor_interview_get_response (interview, 2)), ==,
                   "Two readings");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/steps", test_steps);
  g_test_add_func ("/rules/reopen", test_reopen);
  g_test_add_func ("/rules/edits", test_edits);
  g_test_add_func ("/rules/points", test_points);
  g_test_add_func ("/rules/locked", test_locked);
  g_test_add_func ("/rules/signing", test_signing);
  g_test_add_func ("/rules/hidden-score", test_hidden_score);
  g_test_add_func ("/rules/amending", test_amending);
  g_test_add_func ("/rules/write-up", test_write_up);
  g_test_add_func ("/rules/voiding", test_voiding);
  return g_test_run ();
}
