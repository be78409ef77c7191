/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "draw-fixture.h"

static gboolean
are_near (guint    number,
          guint    other,
          gpointer data)
{
  const FixturePool *self = data;

  return self->near[number * self->n + other];
}

static void
set_near (FixturePool *self,
          guint        number,
          guint        other)
{
  self->near[number * self->n + other] = TRUE;
  self->near[other * self->n + number] = TRUE;
}

static void
throw_near (FixturePool *self,
            GRand       *rand,
            gboolean     in_groups)
{
  guint n_groups = self->n * 3 / 4 + 1;
  g_autofree guint *group = g_new0 (guint, self->n);

  for (guint i = 0; i < self->n; i++)
    group[i] = g_rand_int_range (rand, 0, n_groups);
  for (guint i = 0; i < self->n; i++)
    for (guint j = i + 1; j < self->n; j++)
      if (in_groups ? group[i] == group[j] : g_rand_int_range (rand, 0, self->n * 2) < 3)
        set_near (self, i, j);
}

FixturePool *
fixture_pool_new (GRand   *rand,
                  guint    n,
                  gboolean in_groups)
{
  FixturePool *self = g_new0 (FixturePool, 1);
  self->n = n;
  self->n_sections = MIN (1 + n / 4, 4);
  self->near = g_new0 (guint8, n * n);
  self->pool = candor_draw_pool_new ();
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *section = g_strdup_printf ("s%u", i * self->n_sections / n);
      g_autofree char *id = g_strdup_printf ("q%u", i);
      int difficulty = g_rand_int_range (rand, 0, 8);

      candor_draw_pool_add (self->pool, "guide", section, id,
                            difficulty > 3 ? difficulty % 3 + 1 : difficulty,
                            g_rand_int_range (rand, 0, 8), g_rand_int_range (rand, 0, 4));
    }
  throw_near (self, rand, in_groups);
  candor_draw_pool_set_near (self->pool, are_near, self, NULL);
  return self;
}

void
fixture_pool_free (FixturePool *self)
{
  candor_draw_pool_free (self->pool);
  g_free (self->near);
  g_free (self);
}

static void
throw_ids (GRand             *rand,
           const FixturePool *pool,
           GPtrArray         *ids,
           int                most)
{
  for (int i = g_rand_int_range (rand, -3, most + 1); i > 0; i--)
    {
      guint number = g_rand_int_range (rand, 0, pool->n);

      g_ptr_array_add (ids, g_strdup (candor_draw_pool_get (pool->pool, number)->id));
    }
}

static void
throw_mix (GRand *rand,
           int   *mix)
{
  mix[CANDOR_DIFFICULTY_EASY] = g_rand_int_range (rand, 0, 101);
  mix[CANDOR_DIFFICULTY_MEDIUM] = g_rand_int_range (rand, 0, 101 - mix[CANDOR_DIFFICULTY_EASY]);
  mix[CANDOR_DIFFICULTY_HARD] = 100 - mix[CANDOR_DIFFICULTY_EASY] - mix[CANDOR_DIFFICULTY_MEDIUM];
}

CandorDrawDemand *
fixture_demand_new (GRand             *rand,
                    const FixturePool *pool)
{
  CandorDrawDemand *demand = candor_draw_demand_new ();

  demand->seed = g_rand_int (rand);
  demand->aside_minutes = g_rand_int_range (rand, 0, 3) * 4;
  demand->slot_minutes = demand->aside_minutes + g_rand_int_range (rand, 4, 36);
  if (g_rand_int_range (rand, 0, 4) > 0)
    demand->n_questions = g_rand_int_range (rand, 1, 8);
  if (g_rand_boolean (rand))
    throw_mix (rand, demand->mix);
  for (guint i = 0; i < pool->n_sections; i++)
    if (g_rand_int_range (rand, 0, 3) == 0)
      {
        g_autofree char *id = g_strdup_printf ("guide/s%u", i);

        candor_draw_demand_set_section (demand, id, g_rand_int_range (rand, 0, 4));
      }
  throw_ids (rand, pool, demand->must, 2);
  throw_ids (rand, pool, demand->excluded, 2);
  return demand;
}

static gboolean
names (const GPtrArray *ids,
       const char      *id)
{
  return g_ptr_array_find_with_equal_func ((GPtrArray *) ids, id, g_str_equal, NULL);
}

static gboolean
all_there (const FixturePool      *pool,
           const CandorDrawDemand *demand,
           const guint            *numbers,
           guint                   n)
{
  for (guint i = 0; i < demand->must->len; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < n; j++)
        is_there |= g_str_equal (candor_draw_pool_get (pool->pool, numbers[j])->id,
                                 g_ptr_array_index (demand->must, i));
      if (!is_there)
        return FALSE;
    }
  return TRUE;
}

static gboolean
none_forbidden (const FixturePool      *pool,
                const CandorDrawDemand *demand,
                const guint            *numbers,
                guint                   n)
{
  gboolean with_mix = demand->mix[1] + demand->mix[2] + demand->mix[3] > 0;

  for (guint i = 0; i < n; i++)
    {
      const CandorDrawQuestion *question = candor_draw_pool_get (pool->pool, numbers[i]);

      if (names (demand->excluded, question->id) || (with_mix && question->difficulty == 0))
        return FALSE;
      for (guint j = i + 1; j < n; j++)
        if (numbers[i] == numbers[j] || pool->near[numbers[i] * pool->n + numbers[j]])
          return FALSE;
    }
  return TRUE;
}

/* The quotas written another way than the draw's: whole parts, then one each by falling remainder, the easier first. */
static int
mix_off (const CandorDrawDemand *demand,
         const int              *n_of,
         int                     n)
{
  int quota[4], off = 0, left = n;

  if (demand->mix[1] + demand->mix[2] + demand->mix[3] == 0)
    return 0;
  for (int d = 1; d <= 3; d++)
    left -= quota[d] = demand->mix[d] * n / 100;
  for (int remainder = 99; remainder >= 0; remainder--)
    for (int d = 1; d <= 3 && left > 0; d++)
      if (demand->mix[d] * n - (demand->mix[d] * n / 100) * 100 == remainder)
        {
          quota[d]++;
          left--;
        }
  for (int d = 1; d <= 3; d++)
    off += ABS (quota[d] - n_of[d]);
  return off;
}

static int
section_off (const FixturePool      *pool,
             const CandorDrawDemand *demand,
             const guint            *numbers,
             guint                   n)
{
  int off = 0;

  for (guint i = 0; i < demand->sections->len; i++)
    {
      const CandorDrawSection *section = g_ptr_array_index (demand->sections, i);
      int left = section->n_questions;

      for (guint j = 0; j < n; j++)
        left -= g_str_equal (candor_draw_pool_get (pool->pool, numbers[j])->section, section->id);
      off += ABS (left);
    }
  return off;
}

FixtureVerdict
fixture_judge (const FixturePool      *pool,
               const CandorDrawDemand *demand,
               const guint            *numbers,
               guint                   n)
{
  FixtureVerdict verdict = { .n_questions = n };
  int n_of[4] = { 0 };

  for (guint i = 0; i < n; i++)
    {
      const CandorDrawQuestion *question = candor_draw_pool_get (pool->pool, numbers[i]);

      verdict.minutes += question->minutes == 0 ? 4 : question->minutes;
      verdict.n_uses += question->n_uses;
      n_of[question->difficulty]++;
    }
  verdict.holds = n > 0 && all_there (pool, demand, numbers, n) &&
                  none_forbidden (pool, demand, numbers, n) &&
                  verdict.minutes + demand->aside_minutes <= demand->slot_minutes;
  verdict.count_off = demand->n_questions > 0 ? ABS ((int) n - demand->n_questions) : 0;
  verdict.section_off = section_off (pool, demand, numbers, n);
  verdict.mix_off = mix_off (demand, n_of, n);
  return verdict;
}
