/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-score.h"

#include <math.h>

#include "candor-words.h"
#include "core-fixture.h"

#define N_RANDOM 3000
#define NEAR 1e-9

static void
assert_near (double value,
             double expected)
{
  g_assert_cmpfloat_with_epsilon (value, expected, 1e-6);
}

/* Weights 2 and 1 of a base of 4, scored 5 and 3 on 1…5: (2·1 + 1·0.5) ÷ 3 = 83.3 %; low 2.5 ÷ 4, high 3.5 ÷ 4. */
static void
test_by_hand (void)
{
  const CandorScoreItem items[] = {
    { 2, TRUE, TRUE, CANDOR_RATING_SCORED, 5 },
    { 1, TRUE, TRUE, CANDOR_RATING_SCORED, 3 },
    { 1, TRUE, FALSE, CANDOR_RATING_UNRATED, 0 },
    { 9, FALSE, TRUE, CANDOR_RATING_SCORED, 1 },
  };
  CandorScore score = candor_score_of_items (items, G_N_ELEMENTS (items), 1, 5);

  g_assert_true (score.has_percent);
  assert_near (score.percent, 250.0 / 3);
  assert_near (score.low, 62.5);
  assert_near (score.high, 87.5);
  assert_near (score.weight_percent, 75);
  g_assert_cmpuint (score.n_asked, ==, 2);
  g_assert_cmpuint (score.n_total, ==, 3);
}

static void
test_not_applicable (void)
{
  const CandorScoreItem items[] = {
    { 1, TRUE, TRUE, CANDOR_RATING_SCORED, 4 },
    { 3, TRUE, TRUE, CANDOR_RATING_NA, 0 },
  };
  CandorScore score = candor_score_of_items (items, G_N_ELEMENTS (items), 1, 5);

  assert_near (score.percent, 75);
  assert_near (score.low, 75);
  assert_near (score.high, 75);
  g_assert_cmpuint (score.n_not_applicable, ==, 1);
  g_assert_cmpuint (score.n_total, ==, 1);
}

static void
test_nothing (void)
{
  const CandorScoreItem items[] = {
    { 1, TRUE, TRUE, CANDOR_RATING_LATER, 0 },
    { 1, TRUE, TRUE, CANDOR_RATING_NA, 0 },
  };

  g_assert_false (candor_score_of_items (items, 2, 1, 5).has_percent);
  g_assert_false (candor_score_of_items (items + 1, 1, 1, 5).has_percent);
  g_assert_false (candor_score_of_items (NULL, 0, 1, 5).has_percent);
}

/* The lowest score is a score, not nothing: rule 3. */
static void
test_lowest (void)
{
  const CandorScoreItem items[] = { { 1, TRUE, TRUE, CANDOR_RATING_SCORED, 1 } };
  CandorScore score = candor_score_of_items (items, 1, 1, 5);

  g_assert_true (score.has_percent);
  assert_near (score.percent, 0);
}

static CandorScoreItem
random_item (GRand *rand,
             int    max)
{
  CandorScoreItem item = {
    .weight = g_rand_int_range (rand, 1, 10),
    .in_base = g_rand_int_range (rand, 0, 6) > 0,
    .was_asked = g_rand_boolean (rand),
    .rating = g_rand_int_range (rand, CANDOR_RATING_UNRATED, CANDOR_RATING_SCORED + 1),
    .score = g_rand_int_range (rand, 1, max + 1),
  };

  return item;
}

static void
check_random (GRand *rand)
{
  CandorScoreItem items[20];
  guint n_items = g_rand_int_range (rand, 1, G_N_ELEMENTS (items) + 1);
  int max = g_rand_int_range (rand, 3, 8);
  guint which = g_rand_int_range (rand, 0, n_items);
  CandorScore before, after;

  for (guint i = 0; i < n_items; i++)
    items[i] = random_item (rand, max);
  before = candor_score_of_items (items, n_items, 1, max);
  if (before.has_percent)
    {
      g_assert_cmpfloat (before.low, <=, before.percent + NEAR);
      g_assert_cmpfloat (before.percent, <=, before.high + NEAR);
      g_assert_cmpfloat (before.low, >=, 0);
      g_assert_cmpfloat (before.high, <=, 100 + NEAR);
    }

  /* Skipping, or taking a score back, never raises the low bound. */
  items[which].rating = CANDOR_RATING_UNRATED;
  after = candor_score_of_items (items, n_items, 1, max);
  g_assert_cmpfloat (after.has_percent ? after.low : 0, <=,
                     (before.has_percent ? before.low : 100) + NEAR);

  /* Not applicable leaves the base. */
  items[which].rating = CANDOR_RATING_NA;
  before = candor_score_of_items (items, n_items, 1, max);
  items[which].in_base = FALSE;
  after = candor_score_of_items (items, n_items, 1, max);
  assert_near (before.percent, after.percent);
  assert_near (before.low, after.low);
  g_assert_cmpuint (before.n_total, ==, after.n_total);

  /* All scored: no range is left. */
  for (guint i = 0; i < n_items; i++)
    items[i].rating = CANDOR_RATING_SCORED;
  after = candor_score_of_items (items, n_items, 1, max);
  assert_near (after.low, after.percent);
  assert_near (after.high, after.percent);
}

static void
test_properties (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20261123);

  for (guint i = 0; i < N_RANDOM; i++)
    check_random (rand);
}

/* The other way round: the percentage of an interview where all is scored, from its points alone. */
static double
percent_by_points (const CandorScoreItem *items,
                   guint                  n_items,
                   int                    max)
{
  int points = 0, most = 0;

  for (guint i = 0; i < n_items; i++)
    if (items[i].in_base && items[i].rating == CANDOR_RATING_SCORED)
      {
        points += (int) items[i].weight * (items[i].score - 1);
        most += (int) items[i].weight * (max - 1);
      }
  return 100.0 * points / most;
}

static gboolean
is_open (const CandorScoreItem *item)
{
  return item->in_base && (item->rating == CANDOR_RATING_UNRATED || item->rating == CANDOR_RATING_LATER);
}

/* Gives every score there is to each question that has none, one after the other; remembers the worst and the best. */
static void
complete (CandorScoreItem *items,
          guint            n_items,
          guint            from,
          int              max,
          double          *low,
          double          *high)
{
  guint next = from;
  double percent;

  while (next < n_items && !is_open (&items[next]))
    next++;
  if (next == n_items)
    {
      percent = percent_by_points (items, n_items, max);
      *low = MIN (*low, percent);
      *high = MAX (*high, percent);
      return;
    }
  items[next].rating = CANDOR_RATING_SCORED;
  for (items[next].score = 1; items[next].score <= max; items[next].score++)
    complete (items, n_items, next + 1, max, low, high);
  items[next].rating = CANDOR_RATING_LATER;
}

/* The range is what the rest could still make of it: tried out with all scores the rest can get. */
static void
test_by_trying_all (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (64);

  for (guint round = 0; round < N_RANDOM / 10; round++)
    {
      CandorScoreItem items[6];
      int max = g_rand_int_range (rand, 3, 6);
      double low = 100, high = 0;
      CandorScore score;

      for (guint i = 0; i < G_N_ELEMENTS (items); i++)
        items[i] = random_item (rand, max);
      items[0].in_base = TRUE;
      items[0].rating = CANDOR_RATING_SCORED;
      score = candor_score_of_items (items, G_N_ELEMENTS (items), 1, max);
      assert_near (score.percent, percent_by_points (items, G_N_ELEMENTS (items), max));
      complete (items, G_N_ELEMENTS (items), 0, max, &low, &high);
      assert_near (score.low, low);
      assert_near (score.high, high);
    }
}

/* Skipping a question that had no score raises nothing either. */
static void
test_of_interview (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (4);
  CandorScore before, after;

  fixture_score (interview, 1, 4);
  fixture_answer (interview, 2, "something");
  before = candor_score_of_interview (interview);
  fixture_state (interview, 3, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  after = candor_score_of_interview (interview);
  assert_near (before.low, after.low);
  assert_near (after.percent, 75);
  assert_near (after.low, 75.0 / 4);
  g_assert_cmpuint (after.n_asked, ==, 2);
  g_assert_cmpuint (after.n_total, ==, 4);
}

/* A range that whole percents do not show is none. */
static void
test_measure (void)
{
  const CandorScore none = { .has_percent = FALSE, .high = 100 };
  const CandorScore open = { .has_percent = TRUE, .percent = 72.2, .low = 61.4, .high = 82.5 };
  const CandorScore certain = { .has_percent = TRUE, .percent = 72.5, .low = 72.5, .high = 72.5 };
  g_autofree char *nothing = candor_words_measure (&none);
  g_autofree char *range = candor_words_measure (&open);
  g_autofree char *alone = candor_words_measure (&certain);

  g_assert_cmpstr (nothing, ==, "–");
  g_assert_cmpstr (range, ==, "72 % (61–83)");
  g_assert_cmpstr (alone, ==, "73 % (73–73)");
}

static void
test_of_response (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  CandorScore score;

  fixture_score (interview, 1, 4);
  score = candor_score_of_response (candor_interview_get_response (interview, 1), scale);
  assert_near (score.percent, 75);
  assert_near (score.low, 75);
  assert_near (score.high, 75);
  g_assert_false (candor_score_of_response (candor_interview_get_response (interview, 2), scale).has_percent);
}

static void
add_response (CandorInterview  *interview,
              guint             position,
              CandorRequirement requirement,
              gboolean          is_ad_hoc,
              guint             replaces)
{
  g_autoptr(CandorQuestion) question = fixture_question ("extra", CANDOR_DIFFICULTY_HARD, 4, 0);
  g_autoptr(CandorResponse) response = candor_response_new (position, question, requirement, 1,
                                                            is_ad_hoc);

  candor_response_set_replaces (response, replaces);
  candor_interview_add_response (interview, response);
}

static void
test_outside_the_base (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);

  add_response (interview, 3, CANDOR_REQUIREMENT_OPTIONAL, TRUE, 0);
  add_response (interview, 4, CANDOR_REQUIREMENT_RESERVE, FALSE, 0);
  fixture_score (interview, 1, 5);
  fixture_score (interview, 3, 1);
  fixture_score (interview, 4, 1);
  candor_response_set_void (candor_interview_get_response (interview, 2), "It was leaked");
  g_assert_cmpuint (candor_score_of_interview (interview).n_total, ==, 1);
  assert_near (candor_score_of_interview (interview).percent, 100);
}

/* A spare question counts in the place of the one it replaces. */
static void
test_spare (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (2);

  add_response (interview, 3, CANDOR_REQUIREMENT_RESERVE, FALSE, 2);
  fixture_score (interview, 1, 5);
  fixture_score (interview, 3, 1);
  g_assert_cmpuint (candor_score_of_interview (interview).n_total, ==, 2);
  assert_near (candor_score_of_interview (interview).percent, 50);
  assert_near (candor_score_of_interview (interview).high, 50);
}

/* Rule 12: scored 5, 1 and 3 of 1…5; without the 1 that is 75 %, and it says that one is missing. */
static void
test_not_counted (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview (3);
  CandorScore score;
  g_autofree char *words = NULL;

  fixture_score (interview, 1, 5);
  fixture_score (interview, 2, 1);
  fixture_score (interview, 3, 3);
  assert_near (candor_score_of_interview (interview).percent, 50);

  candor_response_set_void (candor_interview_get_response (interview, 2), "Two readings");
  add_response (interview, 4, CANDOR_REQUIREMENT_REQUIRED, TRUE, 0);
  candor_response_set_void (candor_interview_get_response (interview, 4), "An extra one never counts");
  score = candor_score_of_interview (interview);
  assert_near (score.percent, 75);
  assert_near (score.low, 75);
  g_assert_cmpuint (score.n_total, ==, 2);
  g_assert_cmpuint (score.n_not_counted, ==, 1);
  words = candor_words_score (&score, 1, 5);
  g_assert_cmpstr (words, ==, "4.0 of 5 · 75 % (75–75) · 2 of 2 asked · 1 not counted");

  candor_response_set_void (candor_interview_get_response (interview, 2), NULL);
  assert_near (candor_score_of_interview (interview).percent, 50);
  g_assert_cmpuint (candor_score_of_interview (interview).n_not_counted, ==, 0);
}

static void
test_rounding (void)
{
  g_assert_cmpfloat (candor_round_half_away (72.25, 1), ==, 72.3);
  g_assert_cmpfloat (candor_round_half_away (0.285, 2), ==, 0.29);
  g_assert_cmpfloat (candor_round_half_away (-2.5, 0), ==, -3);
  g_assert_cmpfloat (candor_round_half_away (2.4999, 0), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/score/by-hand", test_by_hand);
  g_test_add_func ("/score/not-applicable", test_not_applicable);
  g_test_add_func ("/score/nothing", test_nothing);
  g_test_add_func ("/score/lowest", test_lowest);
  g_test_add_func ("/score/properties", test_properties);
  g_test_add_func ("/score/by-trying-all", test_by_trying_all);
  g_test_add_func ("/score/of-interview", test_of_interview);
  g_test_add_func ("/score/measure", test_measure);
  g_test_add_func ("/score/of-response", test_of_response);
  g_test_add_func ("/score/outside-the-base", test_outside_the_base);
  g_test_add_func ("/score/spare", test_spare);
  g_test_add_func ("/score/not-counted", test_not_counted);
  g_test_add_func ("/score/rounding", test_rounding);
  return g_test_run ();
}
