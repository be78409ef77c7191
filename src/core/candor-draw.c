/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

#include <math.h>

static gboolean
contains (const GArray *numbers,
          guint         number)
{
  for (guint i = 0; i < numbers->len; i++)
    if (g_array_index (numbers, guint, i) == number)
      return TRUE;
  return FALSE;
}

static void
find_must (DrawTask *self)
{
  guint n = candor_draw_pool_get_n (self->pool);

  for (guint i = 0; i < self->demand->must->len; i++)
    {
      const char *id = g_ptr_array_index (self->demand->must, i);
      guint number = 0;

      while (number < n && !g_str_equal (candor_draw_pool_get (self->pool, number)->id, id))
        number++;
      if (number == n)
        draw_task_fail (self, CANDOR_DRAW_MUST, 1, 0, id);
      else if (!contains (self->must, number))
        g_array_append_val (self->must, number);
    }
}

/* Whether a must-have cannot be asked: it is excluded, without difficulty in a mix, or near to an earlier one. */
static gboolean
is_impossible (const DrawTask *self,
               guint           index)
{
  guint number = g_array_index (self->must, guint, index);
  const CandorDrawQuestion *question = candor_draw_pool_get (self->pool, number);

  if (g_ptr_array_find_with_equal_func (self->demand->excluded, question->id, g_str_equal, NULL))
    return TRUE;
  if (candor_draw_demand_has_mix (self->demand) && question->difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    return TRUE;
  for (guint i = 0; i < index; i++)
    if (candor_draw_pool_are_near (self->pool, g_array_index (self->must, guint, i), number))
      return TRUE;
  return FALSE;
}

static void
drop_impossible (DrawTask *self)
{
  for (guint i = 0; i < self->must->len;)
    {
      guint number = g_array_index (self->must, guint, i);

      if (!is_impossible (self, i))
        {
          i++;
          continue;
        }
      g_array_remove_index (self->must, i);
      if (self->draw->fault == CANDOR_DRAW_MET)
        draw_task_fail (self, CANDOR_DRAW_MUST, 1, 0, candor_draw_pool_get (self->pool, number)->id);
    }
}

static void
count_must (DrawTask *self)
{
  for (guint i = 0; i < self->must->len; i++)
    {
      guint number = g_array_index (self->must, guint, i);
      const CandorDrawQuestion *question = candor_draw_pool_get (self->pool, number);

      self->must_minutes += candor_draw_question_minutes (question);
      self->must_mix[question->difficulty]++;
      for (guint j = 0; j < self->demand->sections->len; j++)
        {
          const CandorDrawSection *section = g_ptr_array_index (self->demand->sections, j);

          self->must_sections[j] += g_str_equal (section->id, question->section);
        }
    }
}

int
draw_task_budget (const DrawTask *self)
{
  return self->demand->slot_minutes - self->demand->aside_minutes - self->must_minutes;
}

/* How many questions fill the slot where minutes are as usual in the pool. */
int
draw_task_usual_count (const DrawTask *self)
{
  int n_drawn = (int) lround (MAX (draw_task_budget (self), 0) / self->classes->usual_minutes);

  return CLAMP ((int) self->must->len + n_drawn, 1, CANDOR_DRAW_MAX_QUESTIONS);
}

void
draw_task_fail (DrawTask       *self,
                CandorDrawFault fault,
                int             wanted,
                int             got,
                const char     *name)
{
  self->draw->fault = fault;
  self->draw->wanted = wanted;
  self->draw->got = got;
  g_free (self->draw->name);
  self->draw->name = g_strdup (name);
}

DrawSolution *
draw_task_solve (DrawTask *self,
                 int       n_questions,
                 const int mix[CANDOR_N_DIFFICULTIES],
                 gboolean  sections_give)
{
  guint n_sections = self->demand->sections->len;
  g_autofree int *sections = g_new0 (int, n_sections + 1);
  DrawProblem problem = {
    .n_questions = n_questions - (int) self->must->len,
    .minutes = draw_task_budget (self),
    .with_mix = mix != NULL,
    .n_sections = n_sections,
    .sections = sections,
    .sections_give = sections_give,
  };

  for (int i = 0; mix != NULL && i < CANDOR_N_DIFFICULTIES; i++)
    problem.mix[i] = mix[i] - self->must_mix[i];
  for (guint i = 0; i < n_sections; i++)
    {
      const CandorDrawSection *section = g_ptr_array_index (self->demand->sections, i);

      sections[i] = section->n_questions - self->must_sections[i];
    }
  return draw_search (self->classes, &problem);
}

static DrawSolution *
solve_count (DrawTask *self,
             int       n_questions,
             gboolean  with_mix,
             gboolean  sections_give)
{
  int shares[CANDOR_N_DIFFICULTIES];

  if (n_questions < 1 || n_questions > CANDOR_DRAW_MAX_QUESTIONS)
    return draw_solution_new ();
  candor_draw_share (self->demand->mix, n_questions, shares);
  return draw_task_solve (self, n_questions, with_mix ? shares : NULL, sections_give);
}

static void
keep_better (DrawSolution **best,
             DrawSolution  *other)
{
  other->cost = 0;
  if (draw_solution_compare (other, *best) >= 0)
    {
      draw_solution_free (other);
      return;
    }
  draw_solution_free (*best);
  *best = other;
}

static gboolean
is_full (const DrawTask     *self,
         const DrawSolution *solution)
{
  return solution->found && solution->deviation == 0 && solution->minutes == draw_task_budget (self);
}

DrawSolution *
draw_task_best (DrawTask *self,
                gboolean  with_mix,
                gboolean  sections_give)
{
  int usual = draw_task_usual_count (self);
  DrawSolution *best;

  if (self->demand->n_questions > 0)
    return solve_count (self, self->demand->n_questions, with_mix, sections_give);
  best = draw_solution_new ();
  for (int off = 0; off < CANDOR_DRAW_MAX_QUESTIONS && !is_full (self, best); off++)
    {
      keep_better (&best, solve_count (self, usual - off, with_mix, sections_give));
      if (off > 0 && !is_full (self, best))
        keep_better (&best, solve_count (self, usual + off, with_mix, sections_give));
    }
  return best;
}

static void
add_numbers (CandorDraw           *draw,
             const CandorDrawPool *pool,
             const GArray         *numbers)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      guint number = g_array_index (numbers, guint, i);
      const CandorDrawQuestion *question = candor_draw_pool_get (pool, number);

      draw->minutes += candor_draw_question_minutes (question);
      draw->n_about += question->minutes == 0;
      g_array_append_val (draw->numbers, number);
    }
}

static void
work_out (DrawTask *self)
{
  gboolean with_mix = candor_draw_demand_has_mix (self->demand);
  g_autoptr(DrawSolution) solution = NULL;

  self->draw->n_without_difficulty = with_mix ? self->classes->n_without_difficulty : 0;
  add_numbers (self->draw, self->pool, self->must);
  if (draw_task_budget (self) < 0)
    {
      draw_task_fail (self, CANDOR_DRAW_SLOT, self->demand->slot_minutes,
                      self->demand->slot_minutes - draw_task_budget (self), NULL);
      return;
    }
  solution = draw_task_best (self, with_mix, FALSE);
  if (!solution->found)
    {
      draw_solution_free (solution);
      solution = draw_task_nearest (self);
    }
  add_numbers (self->draw, self->pool, solution->numbers);
}

/**
 * candor_draw:
 * @pool: what may be drawn
 * @demand: what the kit must be; candor_draw_demand_check() has been asked
 *
 * Draws a kit. What is demanded and what is best is defined in candor-draw.h.
 *
 * Returns: (transfer full): a kit, or the nearest one with what fails
 */
CandorDraw *
candor_draw (const CandorDrawPool   *pool,
             const CandorDrawDemand *demand)
{
  DrawTask task = { .pool = pool, .demand = demand };
  CandorDraw *draw = g_new0 (CandorDraw, 1);

  g_return_val_if_fail (pool != NULL && demand != NULL, draw);

  draw->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  task.draw = draw;
  task.must = g_array_new (FALSE, FALSE, sizeof (guint));
  task.must_sections = g_new0 (int, demand->sections->len + 1);
  find_must (&task);
  drop_impossible (&task);
  count_must (&task);
  task.classes = draw_classes_new (pool, demand, task.must);
  work_out (&task);
  draw_sort (pool, draw->numbers);
  draw_classes_free (task.classes);
  g_array_unref (task.must);
  g_free (task.must_sections);
  return draw;
}

/**
 * candor_draw_free:
 * @self: (transfer full) (nullable): a draw
 */
void
candor_draw_free (CandorDraw *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->numbers, g_array_unref);
  g_free (self->name);
  g_free (self);
}
