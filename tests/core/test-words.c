/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate.h"
#include "candor-words.h"

#include "core-fixture.h"

static void
assert_words (char       *words,
              const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

/* Rule 4: never without coverage and honest range, on the scale first. */
static void
test_score (void)
{
  CandorScore score = { TRUE, 72.5, 61.2, 83.4, 9, 12, 0, 75 };
  const CandorScore nothing = { .n_asked = 0, .n_total = 6 };

  assert_words (candor_words_score (&score, 1, 5), "3.9 of 5 · 73 % (61–83) · 9 of 12 asked");
  score.n_not_applicable = 1;
  assert_words (candor_words_score (&score, 1, 5),
                "3.9 of 5 · 73 % (61–83) · 9 of 12 asked · 1 not applicable");
  assert_words (candor_words_score (&nothing, 1, 5), "0 of 6 asked");
  assert_words (candor_words_score_range (&score),
                "Between 61 and 83 % if the rest were worst or best");
  g_assert_null (candor_words_score_range (&nothing));
}

static void
test_response (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (5);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  const char * const expected[] = { "Scored 4, Good", "Not applicable", "Skipped", "To score", "Not asked" };

  fixture_score (interview, 1, 4);
  fixture_rate (interview, 2, CANDOR_RATING_NA);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NONE);
  fixture_answer (interview, 4, "x");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    assert_words (candor_words_response (candor_interview_get_response (interview, i + 1), scale),
                  expected[i]);
}

/* How many are required, which are heard, and what is said of it. */
static void
test_points (void)
{
  static const struct
  {
    guint       n_points;
    guint       n_required;       /* the first ones */
    guint64     heard;
    const char *words;
  } rows[] = {
    { 0, 0, 0, "" },
    { 5, 2, 0, "" },
    { 1, 0, 1, "1 of 1 point" },
    { 5, 0, 0x3, "2 of 5 points" },
    { 5, 1, 0x3, "2 of 5 points, the required one too" },
    { 5, 1, 0x6, "2 of 5 points, not the required one" },
    { 5, 2, 0xf, "4 of 5 points, both required" },
    { 5, 2, 0x6, "2 of 5 points, one of two required" },
    { 5, 2, 0x4, "1 of 5 points, neither required one" },
    { 5, 3, 0x7, "3 of 5 points, all 3 required" },
    { 5, 3, 0x13, "3 of 5 points, 2 of 3 required" },
    { 5, 3, 0x18, "2 of 5 points, none of 3 required" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(CandorQuestion) question = fixture_question ("q", CANDOR_DIFFICULTY_EASY, 4, 0);
      g_autoptr(CandorResponse) response = NULL;
      g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

      for (guint point = 0; point < rows[i].n_points; point++)
        candor_question_add_point (question, "a point", 1, point < rows[i].n_required);
      response = candor_response_new (1, question, CANDOR_REQUIREMENT_REQUIRED, 1, FALSE);
      edit->fields = CANDOR_EDIT_POINTS;
      edit->heard = rows[i].heard;
      candor_response_apply (response, edit);
      assert_words (candor_words_points (response), rows[i].words);
    }
}

static void
test_retention (void)
{
  const char * const *presets = candor_retention_presets ();

  g_assert_cmpstr (candor_words_retention ("nl"), ==, "Netherlands: 4 weeks");
  g_assert_cmpstr (candor_words_retention ("months:9"), ==, "months:9");
  for (guint i = 0; presets[i] != NULL; i++)
    g_assert_cmpstr (candor_words_retention (presets[i]), !=, presets[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/score", test_score);
  g_test_add_func ("/words/response", test_response);
  g_test_add_func ("/words/points", test_points);
  g_test_add_func ("/words/retention", test_retention);
  return g_test_run ();
}
