/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard.h"

#include <string.h>

#include "core-fixture.h"

static gboolean
has_deviation (CandorScorecard *scorecard,
               const char      *words)
{
  GPtrArray *deviations = candor_scorecard_get_deviations (scorecard);

  for (guint i = 0; i < deviations->len; i++)
    if (strstr (g_ptr_array_index (deviations, i), words) != NULL)
      return TRUE;
  return FALSE;
}

static void
test_parts (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (4);
  g_autoptr(CandorScorecard) scorecard = NULL;
  const CandorScorecardPart *part;

  fixture_score (interview, 1, 5);
  fixture_score (interview, 3, 5);
  fixture_score (interview, 2, 1);
  fixture_score (interview, 4, 3);
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  scorecard = candor_scorecard_new (interview);
  g_assert_cmpuint (candor_scorecard_get_by_section (scorecard)->len, ==, 2);
  part = g_ptr_array_index (candor_scorecard_get_by_section (scorecard), 0);
  g_assert_cmpstr (part->title, ==, "Section A");
  g_assert_cmpfloat (part->score.percent, ==, 100);
  part = g_ptr_array_index (candor_scorecard_get_by_section (scorecard), 1);
  g_assert_cmpfloat (part->score.percent, ==, 25);
  g_assert_cmpuint (candor_scorecard_get_by_difficulty (scorecard)->len, ==, 1);
}

static void
test_hidden (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);
  g_autoptr(CandorScorecard) scorecard = NULL;

  fixture_score (interview, 1, 5);
  scorecard = candor_scorecard_new (interview);
  g_assert_null (candor_scorecard_get_score (scorecard));
  g_assert_cmpuint (candor_scorecard_get_coverage (scorecard)->n_asked, ==, 1);
  g_assert_cmpuint (candor_scorecard_get_by_section (scorecard)->len, ==, 0);
}

static void
test_deviations (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (3);
  g_autoptr(CandorQuestion) extra = fixture_question ("x", CANDOR_DIFFICULTY_UNKNOWN, 0, 0);
  g_autoptr(CandorResponse) ad_hoc = candor_response_new (4, extra, CANDOR_REQUIREMENT_OPTIONAL, 1,
                                                          TRUE);
  g_autoptr(CandorScorecard) scorecard = NULL;

  candor_interview_add_response (interview, ad_hoc);
  fixture_answer (interview, 1, "x");
  fixture_state (interview, 2, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  scorecard = candor_scorecard_new (interview);
  g_assert_cmpuint (candor_scorecard_get_deviations (scorecard)->len, ==, 3);
  g_assert_true (has_deviation (scorecard, "Question 2 was skipped (no time)"));
  g_assert_true (has_deviation (scorecard, "Question 3 was not asked"));
  g_assert_true (has_deviation (scorecard, "Question 4 is an extra question"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scorecard/parts", test_parts);
  g_test_add_func ("/scorecard/hidden", test_hidden);
  g_test_add_func ("/scorecard/deviations", test_deviations);
  return g_test_run ();
}
