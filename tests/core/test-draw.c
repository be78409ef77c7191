/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "draw-fixture.h"

#include <string.h>

#include "candor-error.h"

#define N_DEMANDS 1000

/* What all choices of a small pool come to: the best one that meets everything, and how near one comes when one demand gives. */
typedef struct
{
  gboolean any;
  int      minutes;
  guint    uses_of[16];         /* the least, by number of questions, of those with the most minutes */
  int      least_mix_off;       /* all else met; -1 = none */
  int      least_section_off;
  int      least_count_off;
} Truth;

static void
take_least (int *least,
            int  off)
{
  if (*least < 0 || off < *least)
    *least = off;
}

static void
weigh (Truth                *truth,
       const FixtureVerdict *verdict)
{
  if (!verdict->holds)
    return;
  if (verdict->count_off == 0 && verdict->section_off == 0)
    take_least (&truth->least_mix_off, verdict->mix_off);
  if (verdict->count_off == 0 && verdict->mix_off == 0)
    take_least (&truth->least_section_off, verdict->section_off);
  if (verdict->section_off == 0 && verdict->mix_off == 0)
    take_least (&truth->least_count_off, verdict->count_off);
  if (verdict->count_off + verdict->section_off + verdict->mix_off > 0 ||
      (truth->any && verdict->minutes < truth->minutes))
    return;
  if (!truth->any || verdict->minutes > truth->minutes)
    memset (truth->uses_of, 0xff, sizeof truth->uses_of);
  truth->any = TRUE;
  truth->minutes = verdict->minutes;
  truth->uses_of[verdict->n_questions] = MIN (truth->uses_of[verdict->n_questions], verdict->n_uses);
}

static Truth
try_all (const FixturePool      *pool,
         const CandorDrawDemand *demand)
{
  Truth truth = { FALSE, 0, { 0 }, -1, -1, -1 };

  for (guint choice = 1; choice < 1u << pool->n; choice++)
    {
      guint numbers[16], n = 0;
      FixtureVerdict verdict;

      for (guint i = 0; i < pool->n; i++)
        if (choice & 1u << i)
          numbers[n++] = i;
      verdict = fixture_judge (pool, demand, numbers, n);
      weigh (&truth, &verdict);
    }
  return truth;
}

static FixtureVerdict
judge (const FixturePool      *pool,
       const CandorDrawDemand *demand,
       const CandorDraw       *draw)
{
  return fixture_judge (pool, demand, (const guint *) (gpointer) draw->numbers->data, draw->numbers->len);
}

static void
assert_kit (const FixtureVerdict *verdict)
{
  g_assert_true (verdict->holds);
  g_assert_cmpint (verdict->count_off, ==, 0);
  g_assert_cmpint (verdict->section_off, ==, 0);
  g_assert_cmpint (verdict->mix_off, ==, 0);
}

static void
assert_refusal (const CandorDrawDemand *demand,
                const CandorDraw       *draw,
                const FixtureVerdict   *verdict,
                const Truth            *truth)
{
  g_autofree char *sentence = candor_draw_describe_fault (draw);

  g_assert_nonnull (sentence);
  g_assert_false (truth->any);
  if (draw->fault == CANDOR_DRAW_MUST || draw->fault == CANDOR_DRAW_SLOT)
    {
      g_assert_cmpint (truth->least_mix_off & truth->least_section_off & truth->least_count_off, ==, -1);
      return;
    }
  g_assert_true (draw->fault == CANDOR_DRAW_SEVERAL || draw->wanted != draw->got);
  if (draw->fault == CANDOR_DRAW_MIX)
    {
      g_assert_true (verdict->holds && verdict->count_off == 0 && verdict->section_off == 0);
      if (demand->n_questions > 0)
        g_assert_cmpint (verdict->mix_off, ==, truth->least_mix_off);
      return;
    }
  g_assert_cmpint (truth->least_mix_off, ==, -1);
  if (draw->fault == CANDOR_DRAW_SECTION)
    {
      g_assert_true (verdict->holds && verdict->count_off == 0 && verdict->mix_off == 0);
      g_assert_cmpint (verdict->section_off, ==, truth->least_section_off);
      return;
    }
  g_assert_cmpint (truth->least_section_off, ==, -1);
  if (draw->fault == CANDOR_DRAW_COUNT && draw->got > 0)
    {
      g_assert_true (verdict->holds && verdict->section_off == 0 && verdict->mix_off == 0);
      g_assert_cmpint (verdict->count_off, ==, truth->least_count_off);
      return;
    }
  g_assert_cmpint (truth->least_count_off, ==, -1);
}

static void
assert_draw (const FixturePool      *pool,
             const CandorDrawDemand *demand,
             guint                  *n_met)
{
  g_autoptr(CandorDraw) draw = candor_draw (pool->pool, demand);
  FixtureVerdict verdict = judge (pool, demand, draw);
  Truth truth = try_all (pool, demand);

  if (draw->fault != CANDOR_DRAW_MET)
    {
      assert_refusal (demand, draw, &verdict, &truth);
      return;
    }
  assert_kit (&verdict);
  g_assert_cmpint (draw->minutes, ==, verdict.minutes);
  g_assert_cmpint (verdict.minutes, ==, truth.minutes);
  g_assert_cmpuint (verdict.n_uses, ==, truth.uses_of[verdict.n_questions]);
  (*n_met)++;
}

/* Each kit meets its demand and is the best there is, each refusal is right: by trying all choices of small guides. */
static void
test_by_brute_force (void)
{
  guint n_met = 0;

  for (guint seed = 1; seed <= N_DEMANDS; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr(FixturePool) pool = fixture_pool_new (rand, g_rand_int_range (rand, 4, 11), seed % 2);
      g_autoptr(CandorDrawDemand) demand = fixture_demand_new (rand, pool);

      g_test_message ("demand %u", seed);
      assert_draw (pool, demand, &n_met);
    }
  g_assert_cmpuint (n_met, >, N_DEMANDS / 5);
  g_assert_cmpuint (n_met, <, N_DEMANDS * 4 / 5);
}

static gboolean
are_equal (const GArray *numbers,
           const GArray *others)
{
  return numbers->len == others->len &&
         memcmp (numbers->data, others->data, numbers->len * sizeof (guint)) == 0;
}

/* In pools too large to try all choices, each kit still meets its demand, and the same seed gives the same kit. */
static void
test_large_pools (void)
{
  guint n_met = 0, n_other = 0;

  for (guint seed = 1; seed <= 300; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr(FixturePool) pool = fixture_pool_new (rand, 120, seed % 2);
      g_autoptr(CandorDrawDemand) demand = fixture_demand_new (rand, pool);
      g_autoptr(CandorDraw) draw = candor_draw (pool->pool, demand);
      g_autoptr(CandorDraw) again = candor_draw (pool->pool, demand);
      g_autoptr(CandorDraw) other = NULL;
      FixtureVerdict verdict = judge (pool, demand, draw);

      demand->seed++;
      other = candor_draw (pool->pool, demand);
      g_assert_true (are_equal (draw->numbers, again->numbers));
      if (draw->fault != CANDOR_DRAW_MET)
        continue;
      assert_kit (&verdict);
      n_other += !are_equal (draw->numbers, other->numbers);
      n_met++;
    }
  g_assert_cmpuint (n_met, >, 100);
  g_assert_cmpuint (n_other, >, n_met / 2);
}

static void
test_share (void)
{
  const int mix[CANDOR_N_DIFFICULTIES] = { 0, 30, 50, 20 };
  const int halves[CANDOR_N_DIFFICULTIES] = { 0, 50, 50, 0 };
  int shares[CANDOR_N_DIFFICULTIES];

  candor_draw_share (mix, 12, shares);
  g_assert_cmpint (shares[CANDOR_DIFFICULTY_EASY], ==, 4);
  g_assert_cmpint (shares[CANDOR_DIFFICULTY_MEDIUM], ==, 6);
  g_assert_cmpint (shares[CANDOR_DIFFICULTY_HARD], ==, 2);
  candor_draw_share (halves, 5, shares);
  g_assert_cmpint (shares[CANDOR_DIFFICULTY_EASY], ==, 3);
  g_assert_cmpint (shares[CANDOR_DIFFICULTY_MEDIUM], ==, 2);
}

static gboolean
are_all_near (guint    number,
              guint    other,
              gpointer data)
{
  return TRUE;
}

/* Hundreds of questions that are all near-duplicates of one another give one. */
static void
test_all_near (void)
{
  g_autoptr(CandorDrawPool) pool = candor_draw_pool_new ();
  g_autoptr(CandorDrawDemand) demand = candor_draw_demand_new ();
  g_autoptr(CandorDraw) draw = NULL;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *id = g_strdup_printf ("q%u", i);

      candor_draw_pool_add (pool, "guide", "section", id, 1 + i % 2, 4 + i % 2, 0);
    }
  candor_draw_pool_set_near (pool, are_all_near, NULL, NULL);
  demand->n_questions = 3;
  draw = candor_draw (pool, demand);
  g_assert_cmpint (draw->fault, ==, CANDOR_DRAW_COUNT);
  g_assert_cmpint (draw->wanted, ==, 3);
  g_assert_cmpint (draw->got, ==, 1);
}

static void
test_without_difficulty (void)
{
  g_autoptr(CandorDrawPool) pool = candor_draw_pool_new ();
  g_autoptr(CandorDrawDemand) demand = candor_draw_demand_new ();
  g_autoptr(CandorDraw) draw = NULL;

  candor_draw_pool_add (pool, "guide", "a", "judged", CANDOR_DIFFICULTY_EASY, 0, 7);
  candor_draw_pool_add (pool, "guide", "a", "not", CANDOR_DIFFICULTY_UNKNOWN, 5, 0);
  demand->n_questions = 1;
  demand->mix[CANDOR_DIFFICULTY_EASY] = 100;
  draw = candor_draw (pool, demand);
  g_assert_cmpint (draw->fault, ==, CANDOR_DRAW_MET);
  g_assert_cmpuint (g_array_index (draw->numbers, guint, 0), ==, 0);
  g_assert_cmpuint (draw->n_without_difficulty, ==, 1);
  g_assert_cmpuint (draw->n_about, ==, 1);
  g_assert_cmpint (draw->minutes, ==, 4);
}

static void
test_swap (void)
{
  g_autoptr(CandorDrawPool) pool = candor_draw_pool_new ();
  g_autoptr(CandorDrawDemand) demand = candor_draw_demand_new ();
  g_autoptr(GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  guint number = 0;

  candor_draw_pool_add (pool, "guide", "a", "first", CANDOR_DIFFICULTY_EASY, 4, 0);
  candor_draw_pool_add (pool, "guide", "b", "other-section", CANDOR_DIFFICULTY_EASY, 4, 0);
  candor_draw_pool_add (pool, "guide", "a", "longer", CANDOR_DIFFICULTY_EASY, 6, 0);
  candor_draw_pool_add (pool, "guide", "a", "same", CANDOR_DIFFICULTY_EASY, 4, 9);
  g_array_append_val (numbers, number);
  g_assert_cmpint (candor_draw_swap (pool, demand, numbers, 0), ==, 3);
  g_ptr_array_add (demand->excluded, g_strdup ("guide/same"));
  g_assert_cmpint (candor_draw_swap (pool, demand, numbers, 0), ==, 2);
  demand->slot_minutes = 5;
  g_assert_cmpint (candor_draw_swap (pool, demand, numbers, 0), ==, 1);
  g_ptr_array_add (demand->excluded, g_strdup ("guide/other-section"));
  g_assert_cmpint (candor_draw_swap (pool, demand, numbers, 0), ==, -1);
}

static void
test_demand (void)
{
  g_autoptr(CandorDrawDemand) demand = candor_draw_demand_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_draw_demand_check (demand, NULL));
  demand->mix[CANDOR_DIFFICULTY_EASY] = 60;
  g_assert_false (candor_draw_demand_check (demand, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  demand->mix[CANDOR_DIFFICULTY_HARD] = 40;
  g_assert_true (candor_draw_demand_check (demand, NULL));
  demand->n_questions = CANDOR_DRAW_MAX_QUESTIONS + 1;
  g_assert_false (candor_draw_demand_check (demand, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draw/by-brute-force", test_by_brute_force);
  g_test_add_func ("/draw/large-pools", test_large_pools);
  g_test_add_func ("/draw/share", test_share);
  g_test_add_func ("/draw/all-near", test_all_near);
  g_test_add_func ("/draw/without-difficulty", test_without_difficulty);
  g_test_add_func ("/draw/swap", test_swap);
  g_test_add_func ("/draw/demand", test_demand);
  return g_test_run ();
}
