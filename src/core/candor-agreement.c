/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-agreement.h"

#define MAX_SCORE 7

/* Pairs of scores that two people gave to one question: how often each score met each other one. */
typedef struct
{
  double pairs[MAX_SCORE + 1][MAX_SCORE + 1];
  double totals[MAX_SCORE + 1];       /* how often each score is in a pair */
  double n;
} Coincidences;

static void
add_question (Coincidences    *self,
              const int       *scores,
              guint            n_people,
              CandorAgreement *agreement)
{
  guint counts[MAX_SCORE + 1] = { 0 };
  guint n = 0;

  for (guint i = 0; i < n_people; i++)
    if (scores[i] != 0)
      {
        counts[scores[i]]++;
        n++;
      }
  if (n < 2)
    return;

  agreement->n_questions++;
  agreement->n_scores += n;
  for (guint a = 1; a <= MAX_SCORE; a++)
    for (guint b = 1; b <= MAX_SCORE; b++)
      self->pairs[a][b] += (double) counts[a] * (counts[b] - (a == b && counts[b] > 0 ? 1 : 0)) / (n - 1);
  for (guint a = 1; a <= MAX_SCORE; a++)
    self->totals[a] += counts[a];
  self->n += n;
}

/* Ordinal scores are as far apart as there are scores between them. */
static double
distance (const Coincidences *self,
          guint               a,
          guint               b)
{
  double between = -(self->totals[a] + self->totals[b]) / 2;

  for (guint level = MIN (a, b); level <= MAX (a, b); level++)
    between += self->totals[level];
  return a == b ? 0 : between *between;
}

static void
settle (const Coincidences *self,
        CandorAgreement    *agreement)
{
  double observed = 0;
  double expected = 0;

  for (guint a = 1; a <= MAX_SCORE; a++)
    for (guint b = 1; b <= MAX_SCORE; b++)
      {
        observed += self->pairs[a][b] * distance (self, a, b);
        expected += self->totals[a] * self->totals[b] * distance (self, a, b);
      }
  agreement->has_alpha = expected > 0 && agreement->n_questions > 1;
  if (agreement->has_alpha)
    agreement->alpha = 1 - (self->n - 1) * observed / expected;
}

/**
 * candor_agreement_compute:
 * @scores: the scores question by question, each from 1 to 7, or 0 where there is none
 * @n_questions: how many questions
 * @n_people: how many people, which is how many scores a question has
 *
 * Returns: how far they agree
 */
CandorAgreement
candor_agreement_compute (const int *scores,
                          guint      n_questions,
                          guint      n_people)
{
  CandorAgreement agreement = { 0 };
  Coincidences coincidences = { 0 };

  for (guint i = 0; i < n_questions; i++)
    add_question (&coincidences, scores + (gsize) i * n_people, n_people, &agreement);
  settle (&coincidences, &agreement);
  return agreement;
}
