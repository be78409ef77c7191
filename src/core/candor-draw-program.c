/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

#include <string.h>

/* A bounded knapsack by dynamic programming, class by class. A cell says what the questions chosen so far are together:
 * how many of each kind (difficulty with a mix, else any) and their minutes; it holds the least cost to come there. While
 * a demanded section goes by there is a block of cells for each number of its questions; at its end the block with
 * the number demanded is folded into the first one. */

#define N_KINDS 3
#define NO_COST G_MAXUINT64

typedef struct
{
  DrawClasses       *classes;
  const DrawProblem *problem;
  const GArray      *excluded;
  guint              n_kinds;
  guint              size[N_KINDS];     /* 1 + how many of each kind */
  guint              stride[N_KINDS];
  guint              n_minutes;         /* 1 + the minutes */
  guint              n_cells;
  guint              n_blocks;
  guint64           *costs;             /* n_blocks × n_cells */
  GPtrArray         *shortlists;        /* by class: GArray of guint */
  GPtrArray         *choices;           /* by class: guint8 by cell, how many it gave; NULL when none */
  GPtrArray         *folds;             /* by demanded section: guint8 by cell, how many of it */
} Table;

static int
kind_of (const Table     *self,
         const DrawClass *class)
{
  if (!self->problem->with_mix)
    return 0;
  return (int) class->difficulty - CANDOR_DIFFICULTY_EASY;      /* without difficulty: -1 */
}

static void
size_table (Table *self)
{
  const DrawProblem *problem = self->problem;

  self->n_kinds = problem->with_mix ? N_KINDS : 1;
  self->n_minutes = problem->minutes + 1;
  self->n_cells = self->n_minutes;
  for (guint kind = 0; kind < self->n_kinds; kind++)
    {
      int n = problem->with_mix ? problem->mix[CANDOR_DIFFICULTY_EASY + kind] : problem->n_questions;

      self->size[kind] = n + 1;
      self->stride[kind] = self->n_cells;
      self->n_cells *= n + 1;
    }
  self->n_blocks = 1;
  for (guint i = 0; i < problem->n_sections; i++)
    self->n_blocks = MAX (self->n_blocks,
                          1 + (guint) (problem->sections_give ? problem->n_questions
                                       : MAX (problem->sections[i], 0)));
}

static void
clear (Table *self,
       guint  first_block)
{
  for (gsize cell = (gsize) first_block * self->n_cells; cell < (gsize) self->n_blocks * self->n_cells; cell++)
    self->costs[cell] = NO_COST;
}

static Table *
table_new (DrawClasses       *classes,
           const DrawProblem *problem,
           const GArray      *excluded)
{
  Table *self = g_new0 (Table, 1);

  self->classes = classes;
  self->problem = problem;
  self->excluded = excluded;
  size_table (self);
  self->costs = g_new (guint64, (gsize) self->n_blocks * self->n_cells);
  clear (self, 0);
  self->costs[0] = 0;
  self->shortlists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->choices = g_ptr_array_new_with_free_func (g_free);
  self->folds = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static void
table_free (Table *self)
{
  g_free (self->costs);
  g_ptr_array_unref (self->shortlists);
  g_ptr_array_unref (self->choices);
  g_ptr_array_unref (self->folds);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Table, table_free)

/* By how much one question of a class moves on. */
static gsize
step_of (const Table     *self,
         const DrawClass *class)
{
  return (gsize) class->minutes + self->stride[kind_of (self, class)] +
         (class->phase > 0 ? self->n_cells : 0);
}

/* How many of a class a cell can hold at most. */
static guint
room_in (const Table     *self,
         const DrawClass *class,
         guint            block,
         guint            cell)
{
  int kind = kind_of (self, class);
  guint room = (cell / self->stride[kind]) % self->size[kind];

  room = MIN (room, cell % self->n_minutes / class->minutes);
  return class->phase > 0 ? MIN (room, block) : room;
}

/* Cells are filled from the last to the first, each from earlier ones which still are as they were before the class. */
static void
fill_cell (Table         *self,
           gsize          at,
           gsize          step,
           guint          room,
           const guint64 *sums,
           guint8        *choices)
{
  guint64 least = self->costs[at];

  for (guint n = 1; n <= room; n++)
    {
      guint64 before = self->costs[at - n * step];

      if (before == NO_COST || before + sums[n] >= least)
        continue;
      least = before + sums[n];
      choices[at] = n;
    }
  self->costs[at] = least;
}

static void
fill_from_class (Table           *self,
                 const DrawClass *class,
                 const GArray    *shortlist)
{
  guint n_blocks = class->phase > 0 ? self->n_blocks : 1;
  gsize step = step_of (self, class);
  guint8 *choices = g_new0 (guint8, (gsize) n_blocks * self->n_cells);
  guint64 sums[CANDOR_DRAW_MAX_QUESTIONS + 1] = { 0 };

  for (guint i = 0; i < shortlist->len; i++)
    sums[i + 1] = sums[i] + self->classes->cost_of[g_array_index (shortlist, guint, i)];
  for (guint block = n_blocks; block-- > 0;)
    for (guint cell = self->n_cells; cell-- > 0;)
      {
        guint room = MIN (room_in (self, class, block, cell), shortlist->len);

        if (room > 0)
          fill_cell (self, (gsize) block * self->n_cells + cell, step, room, sums, choices);
      }
  g_ptr_array_add (self->choices, choices);
}

static void
go_through_class (Table           *self,
                  const DrawClass *class)
{
  g_autoptr(GArray) shortlist = g_array_new (FALSE, FALSE, sizeof (guint));
  guint most = self->problem->minutes / class->minutes;
  gboolean is_closed = kind_of (self, class) < 0 ||
                       (class->phase > 0 && self->n_blocks == 1);

  most = MIN (most, (guint) self->problem->n_questions);
  if (!is_closed && most > 0)
    draw_classes_shortlist (self->classes, class, self->excluded, most, shortlist);
  if (shortlist->len > 0)
    fill_from_class (self, class, shortlist);
  else
    g_ptr_array_add (self->choices, NULL);
  g_ptr_array_add (self->shortlists, g_steal_pointer (&shortlist));
}

/* What it costs that a section has n questions; NO_COST where that must not be. */
static guint64
section_cost (const Table *self,
              guint        section,
              guint        n)
{
  int off = ABS ((int) n - self->problem->sections[section]);

  if (off > 0 && !self->problem->sections_give)
    return NO_COST;
  return (guint64) off << DRAW_DEVIATION_SHIFT;
}

static void
fold (Table *self,
      guint  section)
{
  guint8 *folds = g_new0 (guint8, self->n_cells);

  for (guint cell = 0; cell < self->n_cells; cell++)
    {
      guint64 least = NO_COST;

      for (guint n = 0; n < self->n_blocks; n++)
        {
          guint64 cost = self->costs[(gsize) n * self->n_cells + cell];
          guint64 extra = section_cost (self, section, n);

          if (cost == NO_COST || extra == NO_COST || cost + extra >= least)
            continue;
          least = cost + extra;
          folds[cell] = n;
        }
      self->costs[cell] = least;
    }
  g_ptr_array_add (self->folds, folds);
  clear (self, 1);
}

static void
fill (Table *self)
{
  GArray *classes = self->classes->classes;
  guint i = 0;

  for (guint phase = 0; phase <= self->problem->n_sections; phase++)
    {
      for (; i < classes->len && g_array_index (classes, DrawClass, i).phase == (int) phase; i++)
        go_through_class (self, &g_array_index (classes, DrawClass, i));
      if (phase > 0)
        fold (self, phase - 1);
    }
}

static void
take (Table        *self,
      DrawSolution *solution,
      guint         cell)
{
  GArray *classes = self->classes->classes;
  guint i = classes->len;
  gsize at = cell;

  for (guint phase = self->problem->n_sections + 1; phase-- > 0;)
    {
      if (phase > 0)
        at += (gsize) ((guint8 *) g_ptr_array_index (self->folds, phase - 1))[at] * self->n_cells;
      for (; i > 0 && g_array_index (classes, DrawClass, i - 1).phase == (int) phase; i--)
        {
          const guint8 *choices = g_ptr_array_index (self->choices, i - 1);
          GArray *shortlist = g_ptr_array_index (self->shortlists, i - 1);
          guint n = choices != NULL ? choices[at] : 0;

          g_array_append_vals (solution->numbers, shortlist->data, n);
          if (n > 0)
            at -= n * step_of (self, &g_array_index (classes, DrawClass, i - 1));
        }
    }
  g_assert (at == 0);
}

/* Of the cells with all that is demanded, the best: one for each sum of minutes. */
static guint
find_best (const Table  *self,
           DrawSolution *solution)
{
  guint first = self->n_cells - self->n_minutes;
  guint best = first;

  for (guint minutes = 0; minutes < self->n_minutes; minutes++)
    {
      DrawSolution other = { FALSE, 0, minutes, self->costs[first + minutes], NULL };

      other.found = other.cost != NO_COST;
      other.deviation = other.found ? other.cost >> DRAW_DEVIATION_SHIFT : 0;
      if (draw_solution_compare (&other, solution) >= 0)
        continue;
      other.numbers = solution->numbers;
      *solution = other;
      best = first + minutes;
    }
  return best;
}

DrawSolution *
draw_solution_new (void)
{
  DrawSolution *self = g_new0 (DrawSolution, 1);

  self->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
draw_solution_free (DrawSolution *self)
{
  g_array_unref (self->numbers);
  g_free (self);
}

int
draw_solution_compare (const DrawSolution *self,
                       const DrawSolution *other)
{
  if (self->found != other->found)
    return self->found ? -1 : 1;
  if (self->deviation != other->deviation)
    return self->deviation < other->deviation ? -1 : 1;
  if (self->minutes != other->minutes)
    return self->minutes > other->minutes ? -1 : 1;
  return self->cost < other->cost ? -1 : self->cost > other->cost;
}

/* The minutes that the n shortest questions of some difficulties take; more than any slot when there are not so many. */
static int
least_minutes (const DrawClasses *classes,
               int                first_difficulty,
               int                last_difficulty,
               int                n)
{
  int sum = 0;

  for (int minutes = 1; minutes <= CANDOR_DRAW_MAX_MINUTES && n > 0; minutes++)
    for (int i = first_difficulty; i <= last_difficulty && n > 0; i++)
      {
        int n_here = MIN ((guint) n, classes->n_of[i][minutes]);

        sum += n_here * minutes;
        n -= n_here;
      }
  return n > 0 ? CANDOR_DRAW_MAX_MINUTES + 1 : sum;
}

/* What can be seen without solving anything. */
static gboolean
is_hopeless (const DrawClasses *classes,
             const DrawProblem *problem)
{
  int minutes = 0;
  int n_demanded = 0;

  for (guint i = 0; !problem->sections_give && i < problem->n_sections; i++)
    {
      if (problem->sections[i] < 0)
        return TRUE;
      n_demanded += problem->sections[i];
    }
  if (problem->n_questions < n_demanded || problem->minutes < 0)
    return TRUE;
  if (!problem->with_mix)
    return least_minutes (classes, 0, CANDOR_N_DIFFICULTIES - 1, problem->n_questions) > problem->minutes;
  for (int i = CANDOR_DIFFICULTY_EASY; i < CANDOR_N_DIFFICULTIES; i++)
    {
      if (problem->mix[i] < 0)
        return TRUE;
      minutes += least_minutes (classes, i, i, problem->mix[i]);
    }
  return minutes > problem->minutes;
}

/* The best choice as if nothing but the cliques known were near-duplicates. */
DrawSolution *
draw_program_solve (DrawClasses       *classes,
                    const DrawProblem *problem,
                    const GArray      *excluded)
{
  DrawSolution *solution = draw_solution_new ();
  g_autoptr(Table) table = NULL;
  guint best;

  if (problem->n_questions < 0 || is_hopeless (classes, problem))
    return solution;
  table = table_new (classes, problem, excluded);
  fill (table);
  best = find_best (table, solution);
  if (solution->found)
    take (table, solution, best);
  return solution;
}
