/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

#include <stdlib.h>

/* What a demand that cannot be met comes nearest to: one demand gives, the others hold. */

static void
replace (DrawSolution **solution,
         DrawSolution  *other)
{
  draw_solution_free (*solution);
  *solution = other;
}

static void
keep_better (DrawSolution **best,
             DrawSolution  *other)
{
  if (draw_solution_compare (other, *best) < 0)
    replace (best, other);
  else
    draw_solution_free (other);
}

static int
distance (const int mix[CANDOR_N_DIFFICULTIES],
          const int other[CANDOR_N_DIFFICULTIES])
{
  int sum = 0;

  for (int i = 0; i < CANDOR_N_DIFFICULTIES; i++)
    sum += abs (mix[i] - other[i]);
  return sum;
}

/* All mixes of n questions at a distance from the one demanded, the best choice of them. */
static DrawSolution *
solve_mixes_at (DrawTask *self,
                int       n_questions,
                const int demanded[CANDOR_N_DIFFICULTIES],
                int       at)
{
  DrawSolution *best = draw_solution_new ();

  for (int n_easy = 0; n_easy <= n_questions; n_easy++)
    for (int n_medium = 0; n_medium <= n_questions - n_easy; n_medium++)
      {
        int mix[CANDOR_N_DIFFICULTIES] = { 0, n_easy, n_medium, n_questions - n_easy - n_medium };

        if (distance (mix, demanded) == at)
          keep_better (&best, draw_task_solve (self, n_questions, mix, FALSE));
      }
  return best;
}

static DrawSolution *
solve_nearest_mix (DrawTask *self,
                   int       n_questions)
{
  DrawSolution *solution = draw_task_solve (self, n_questions, NULL, FALSE);
  int demanded[CANDOR_N_DIFFICULTIES];

  if (!solution->found)
    return solution;
  solution->found = FALSE;
  candor_draw_share (self->demand->mix, n_questions, demanded);
  for (int at = 2; at <= 2 * n_questions && !solution->found; at += 2)
    replace (&solution, solve_mixes_at (self, n_questions, demanded, at));
  return solution;
}

/* Without a count, of the number of questions nearest to the usual one that the sections allow. */
static DrawSolution *
give_mix (DrawTask *self)
{
  int usual = draw_task_usual_count (self);
  DrawSolution *solution;

  if (self->demand->n_questions > 0)
    return solve_nearest_mix (self, self->demand->n_questions);
  solution = draw_solution_new ();
  for (int off = 0; off < CANDOR_DRAW_MAX_QUESTIONS && !solution->found; off++)
    {
      if (usual - off >= 1)
        replace (&solution, solve_nearest_mix (self, usual - off));
      if (!solution->found && usual + off <= CANDOR_DRAW_MAX_QUESTIONS)
        replace (&solution, solve_nearest_mix (self, usual + off));
    }
  return solution;
}

static DrawSolution *
solve_other_count (DrawTask *self,
                   int       n_questions)
{
  int shares[CANDOR_N_DIFFICULTIES];

  if (n_questions < 1 || n_questions > CANDOR_DRAW_MAX_QUESTIONS)
    return draw_solution_new ();
  candor_draw_share (self->demand->mix, n_questions, shares);
  return draw_task_solve (self, n_questions,
                          candor_draw_demand_has_mix (self->demand) ? shares : NULL, FALSE);
}

static DrawSolution *
give_count (DrawTask *self)
{
  int demanded = self->demand->n_questions;
  DrawSolution *solution = draw_solution_new ();

  for (int off = 1; off < CANDOR_DRAW_MAX_QUESTIONS && demanded > 0 && !solution->found; off++)
    {
      replace (&solution, solve_other_count (self, demanded - off));
      if (!solution->found)
        replace (&solution, solve_other_count (self, demanded + off));
    }
  return solution;
}

/* No mix, sections as near as can be, and as many questions as can be. */
static DrawSolution *
give_all (DrawTask *self)
{
  DrawSolution *solution = draw_solution_new ();
  int n = self->demand->n_questions > 0 ? self->demand->n_questions : draw_task_usual_count (self);

  for (n = MAX (n, (int) self->must->len); n >= 1 && !solution->found; n--)
    replace (&solution, draw_task_solve (self, n, NULL, TRUE));
  return solution;
}

static int
count_in (const DrawTask     *self,
          const DrawSolution *solution,
          const char         *section,
          CandorDifficulty    difficulty)
{
  int n = 0;

  for (guint i = 0; i < self->must->len + solution->numbers->len; i++)
    {
      guint number = i < self->must->len
                     ? g_array_index (self->must, guint, i)
                     : g_array_index (solution->numbers, guint, i - self->must->len);
      const CandorDrawQuestion *question = candor_draw_pool_get (self->pool, number);

      n += section != NULL ? g_str_equal (question->section, section) : question->difficulty == difficulty;
    }
  return n;
}

/* The difficulty of which the must-haves are too many, else that of which most are missing. */
static void
tell_mix (DrawTask           *self,
          const DrawSolution *solution)
{
  int n_questions = self->must->len + solution->numbers->len;
  int shares[CANDOR_N_DIFFICULTIES];
  int most = 0;

  candor_draw_share (self->demand->mix, n_questions, shares);
  for (int i = CANDOR_DIFFICULTY_EASY; i <= CANDOR_DIFFICULTY_HARD; i++)
    {
      int got = count_in (self, solution, NULL, i);
      int off = self->must_mix[i] > shares[i] ? CANDOR_DRAW_MAX_QUESTIONS + got : shares[i] - got;

      if (off <= most)
        continue;
      most = off;
      draw_task_fail (self, CANDOR_DRAW_MIX, shares[i], got, NULL);
      self->draw->difficulty = i;
    }
}

static void
tell_section (DrawTask           *self,
              const DrawSolution *solution)
{
  int most = 0;

  for (guint i = 0; i < self->demand->sections->len; i++)
    {
      const CandorDrawSection *section = g_ptr_array_index (self->demand->sections, i);
      int got = count_in (self, solution, section->id, 0);

      if (abs (section->n_questions - got) <= most)
        continue;
      most = abs (section->n_questions - got);
      draw_task_fail (self, CANDOR_DRAW_SECTION, section->n_questions, got, section->id);
    }
}

static void
tell_count (DrawTask           *self,
            CandorDrawFault     fault,
            const DrawSolution *solution)
{
  draw_task_fail (self, fault, MAX (self->demand->n_questions, 1),
                  self->must->len + solution->numbers->len, NULL);
}

DrawSolution *
draw_task_nearest (DrawTask *self)
{
  gboolean with_mix = candor_draw_demand_has_mix (self->demand);
  gboolean is_told = self->draw->fault != CANDOR_DRAW_MET;
  DrawSolution *solution = with_mix ? give_mix (self) : draw_solution_new ();

  if (solution->found && !is_told)
    tell_mix (self, solution);
  if (solution->found)
    return solution;
  replace (&solution, draw_task_best (self, with_mix, TRUE));
  if (solution->found && !is_told)
    tell_section (self, solution);
  if (solution->found)
    return solution;
  replace (&solution, give_count (self));
  if (solution->found && !is_told)
    tell_count (self, CANDOR_DRAW_COUNT, solution);
  if (solution->found)
    return solution;
  replace (&solution, give_all (self));
  if (!is_told)
    tell_count (self, with_mix || self->demand->sections->len > 0
                ? CANDOR_DRAW_SEVERAL : CANDOR_DRAW_COUNT, solution);
  return solution;
}
