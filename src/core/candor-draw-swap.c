/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

#include <stdlib.h>

/* How well a question can stand for another: the smaller the better. */
typedef struct
{
  int     other_section;
  int     other_difficulty;
  int     minutes_off;
  guint64 cost;
} Fitness;

static Fitness
fitness_of (const CandorDrawQuestion *question,
            const CandorDrawQuestion *stands_for,
            guint32                   seed)
{
  Fitness fitness = {
    !g_str_equal (question->section, stands_for->section),
    question->difficulty != stands_for->difficulty,
    abs (candor_draw_question_minutes (question) - candor_draw_question_minutes (stands_for)),
    draw_cost (question, seed)
  };

  return fitness;
}

static gboolean
is_fitter (const Fitness *self,
           const Fitness *other)
{
  if (self->other_section != other->other_section)
    return self->other_section < other->other_section;
  if (self->other_difficulty != other->other_difficulty)
    return self->other_difficulty < other->other_difficulty;
  if (self->minutes_off != other->minutes_off)
    return self->minutes_off < other->minutes_off;
  return self->cost < other->cost;
}

static int
minutes_in (const CandorDrawPool   *pool,
            const CandorDrawDemand *demand,
            const GArray           *numbers)
{
  int minutes = demand->aside_minutes;

  for (guint i = 0; i < numbers->len; i++)
    minutes += candor_draw_question_minutes (candor_draw_pool_get (pool, g_array_index (numbers, guint, i)));
  return minutes;
}

static gboolean
is_in (const GArray *numbers,
       guint         number)
{
  for (guint i = 0; i < numbers->len; i++)
    if (g_array_index (numbers, guint, i) == number)
      return TRUE;
  return FALSE;
}

static gboolean
is_near_to_any (const CandorDrawPool *pool,
                const GArray         *numbers,
                guint                 index,
                guint                 number)
{
  for (guint i = 0; i < numbers->len; i++)
    if (i != index && candor_draw_pool_are_near (pool, g_array_index (numbers, guint, i), number))
      return TRUE;
  return FALSE;
}

/**
 * candor_draw_swap:
 * @pool: what may be drawn
 * @demand: the demand; what it excludes does not come
 * @numbers: (element-type guint): the questions of a kit
 * @index: which of them is to be swapped
 *
 * Finds the question that stands best for one of a kit: of the same section where there is one, then of the same difficulty,
 * then nearest in minutes, then less used. The slot is kept, with a mix a question has a difficulty, and none of the others
 * is nearly repeated. To go on to the next one, exclude the one that was swapped.
 *
 * Returns: its number, -1 when there is none
 */
int
candor_draw_swap (const CandorDrawPool   *pool,
                  const CandorDrawDemand *demand,
                  const GArray           *numbers,
                  guint                   index)
{
  const CandorDrawQuestion *stands_for;
  int room;
  int best = -1;
  Fitness best_fitness = { 0 };

  g_return_val_if_fail (index < numbers->len, -1);

  stands_for = candor_draw_pool_get (pool, g_array_index (numbers, guint, index));
  room = demand->slot_minutes - minutes_in (pool, demand, numbers) + candor_draw_question_minutes (stands_for);
  for (guint number = 0; number < candor_draw_pool_get_n (pool); number++)
    {
      const CandorDrawQuestion *question = candor_draw_pool_get (pool, number);
      Fitness fitness = fitness_of (question, stands_for, demand->seed);

      if (candor_draw_question_minutes (question) > room || is_in (numbers, number) ||
          (candor_draw_demand_has_mix (demand) && question->difficulty == CANDOR_DIFFICULTY_UNKNOWN) ||
          (best >= 0 && !is_fitter (&fitness, &best_fitness)) ||
          g_ptr_array_find_with_equal_func (demand->excluded, question->id, g_str_equal, NULL) ||
          is_near_to_any (pool, numbers, index, number))
        continue;
      best = number;
      best_fitness = fitness;
    }
  return best;
}
