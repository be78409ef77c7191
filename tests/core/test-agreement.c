/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-agreement.h"

#include <math.h>

#define N_PEOPLE 4

/* The worked example of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section E: four people, twelve
 * questions, some scores missing. Its ordinal alpha is told there as .815. */
static void
test_published (void)
{
  static const int scores[][N_PEOPLE] = {
    { 1, 1, 0, 1 }, { 2, 2, 3, 2 }, { 3, 3, 3, 3 }, { 3, 3, 3, 3 }, { 2, 2, 2, 2 }, { 1, 2, 3, 4 },
    { 4, 4, 4, 4 }, { 1, 1, 2, 1 }, { 2, 2, 2, 2 }, { 0, 5, 5, 5 }, { 0, 0, 1, 1 }, { 0, 3, 0, 0 },
  };
  CandorAgreement agreement = candor_agreement_compute (scores[0], G_N_ELEMENTS (scores), N_PEOPLE);

  g_assert_true (agreement.has_alpha);
  g_assert_cmpfloat_with_epsilon (agreement.alpha, 0.815, 0.0005);
  g_assert_cmpuint (agreement.n_questions, ==, 11);
  g_assert_cmpuint (agreement.n_scores, ==, 40);
}

static guint
count_scores (const int *scores,
              guint      n_people)
{
  guint n = 0;

  for (guint i = 0; i < n_people; i++)
    n += scores[i] > 0;
  return n;
}

static double
measure (const double *totals,
         int           a,
         int           b)
{
  double between = -(totals[a] + totals[b]) / 2;

  for (int level = MIN (a, b); level <= MAX (a, b); level++)
    between += totals[level];
  return a == b ? 0 : between *between;
}

/* All pairs of scores for one question, over those that it could have been paired with. */
static double
differ_within (const double *totals,
               const int    *scores,
               guint         n_people)
{
  double sum = 0;

  for (guint i = 0; i < n_people; i++)
    for (guint j = 0; j < n_people; j++)
      if (i != j && scores[i] > 0 && scores[j] > 0)
        sum += measure (totals, scores[i], scores[j]);
  return sum / (count_scores (scores, n_people) - 1);
}

/* By the definition, pair by pair, without coincidences. */
static double
compute_pairwise (const int *scores,
                  guint      n_questions,
                  guint      n_people)
{
  double totals[8] = { 0 };
  double observed = 0, expected = 0, n = 0;

  for (guint q = 0; q < n_questions; q++)
    for (guint i = 0; count_scores (scores + q * n_people, n_people) > 1 && i < n_people; i++)
      totals[scores[q * n_people + i]]++;
  totals[0] = 0;
  for (guint level = 1; level < 8; level++)
    n += totals[level];
  for (guint q = 0; q < n_questions; q++)
    if (count_scores (scores + q * n_people, n_people) > 1)
      observed += differ_within (totals, scores + q * n_people, n_people) / n;
  for (int a = 1; a < 8; a++)
    for (int b = 1; b < 8; b++)
      expected += totals[a] * totals[b] * measure (totals, a, b) / (n * (n - 1));
  return expected > 0 ? 1 - observed / expected : NAN;
}

static void
test_by_definition (void)
{
  for (guint seed = 0; seed < 300; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      guint n_people = (guint) g_rand_int_range (rand, 2, 6);
      guint n_questions = (guint) g_rand_int_range (rand, 1, 20);
      int max = g_rand_int_range (rand, 2, 8);
      g_autofree int *scores = g_new0 (int, n_people * n_questions);
      CandorAgreement agreement;
      double expected;

      for (guint i = 0; i < n_people * n_questions; i++)
        scores[i] = g_rand_int_range (rand, 0, max + 1);
      agreement = candor_agreement_compute (scores, n_questions, n_people);
      expected = compute_pairwise (scores, n_questions, n_people);
      g_assert_cmpint (agreement.has_alpha, ==, !isnan (expected) && agreement.n_questions > 1);
      if (agreement.has_alpha)
        g_assert_cmpfloat_with_epsilon (agreement.alpha, expected, 1e-9);
    }
}

static void
test_nothing_to_tell (void)
{
  static const int same[][2] = { { 3, 3 }, { 3, 3 } };
  static const int once[][2] = { { 3, 0 }, { 0, 5 } };
  static const int opposed[][2] = { { 1, 5 }, { 5, 1 } };

  g_assert_false (candor_agreement_compute (same[0], 2, 2).has_alpha);
  g_assert_cmpuint (candor_agreement_compute (same[0], 2, 2).n_questions, ==, 2);
  g_assert_false (candor_agreement_compute (once[0], 2, 2).has_alpha);
  g_assert_cmpuint (candor_agreement_compute (once[0], 2, 2).n_questions, ==, 0);
  g_assert_false (candor_agreement_compute (NULL, 0, 2).has_alpha);
  g_assert_false (candor_agreement_compute (opposed[0], 1, 2).has_alpha);
  g_assert_cmpfloat (candor_agreement_compute (opposed[0], 2, 2).alpha, <, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement/published", test_published);
  g_test_add_func ("/agreement/by-definition", test_by_definition);
  g_test_add_func ("/agreement/nothing-to-tell", test_nothing_to_tell);
  return g_test_run ();
}
