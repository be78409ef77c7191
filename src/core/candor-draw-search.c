/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

/* Branch and bound, the best bound first. The program's choice is a bound for every kit without the questions that a node
 * excludes, as near-duplicates only forbid more. Where it has two near-duplicates, no kit has both: either all of a class
 * that are near to one another become a clique, which gives one question at most and keeps the bound, or the node
 * goes on as two, each without one of them. The first choice free of near-duplicates is the best kit. */

/* A bank would have to be made for it to come here; beyond, the best child goes on alone. */
#define MAX_NODES 4000

typedef struct
{
  GArray       *excluded;
  DrawSolution *solution;
} Node;

static void
node_free (gpointer data)
{
  Node *node = data;

  g_array_unref (node->excluded);
  draw_solution_free (node->solution);
  g_free (node);
}

/* Takes out what is near to a must-have, for good; tells whether there was anything. */
static gboolean
put_out (DrawClasses  *classes,
         const GArray *numbers)
{
  gboolean any = FALSE;

  for (guint i = 0; i < numbers->len; i++)
    for (guint j = 0; j < classes->must->len; j++)
      {
        guint number = g_array_index (numbers, guint, i);

        if (!draw_classes_are_near (classes, number, g_array_index (classes->must, guint, j)))
          continue;
        classes->is_out[number] = TRUE;
        any = TRUE;
      }
  return any;
}

/* Makes cliques of the near-duplicates of one class; tells whether there were any that make one. */
static gboolean
join_all (DrawClasses  *classes,
          const GArray *numbers)
{
  gboolean any = FALSE;

  for (guint i = 0; i < numbers->len; i++)
    for (guint j = i + 1; j < numbers->len; j++)
      {
        guint number = g_array_index (numbers, guint, i);
        guint other = g_array_index (numbers, guint, j);

        if (classes->class_of[number] == classes->class_of[other] &&
            draw_classes_are_near (classes, number, other) &&
            (classes->clique_of[number] == 0 ||
             classes->clique_of[number] != classes->clique_of[other]))
          any |= draw_classes_join (classes, number, other);
      }
  return any;
}

static gboolean
find_near (DrawClasses  *classes,
           const GArray *numbers,
           guint        *number,
           guint        *other)
{
  for (guint i = 0; i < numbers->len; i++)
    for (guint j = i + 1; j < numbers->len; j++)
      {
        *number = g_array_index (numbers, guint, i);
        *other = g_array_index (numbers, guint, j);
        if (draw_classes_are_near (classes, *number, *other))
          return TRUE;
      }
  return FALSE;
}

static void
add_node (GPtrArray         *nodes,
          DrawClasses       *classes,
          const DrawProblem *problem,
          GArray            *excluded)
{
  DrawSolution *solution = draw_program_solve (classes, problem, excluded);
  Node *node;

  while (solution->found &&
         (put_out (classes, solution->numbers) || join_all (classes, solution->numbers)))
    {
      draw_solution_free (solution);
      solution = draw_program_solve (classes, problem, excluded);
    }
  node = g_new (Node, 1);
  node->excluded = g_array_ref (excluded);
  node->solution = solution;
  if (solution->found)
    g_ptr_array_add (nodes, node);
  else
    node_free (node);
}

static Node *
take_best (GPtrArray *nodes)
{
  guint best = 0;

  for (guint i = 1; i < nodes->len; i++)
    {
      const Node *node = g_ptr_array_index (nodes, i);
      const Node *best_node = g_ptr_array_index (nodes, best);

      if (draw_solution_compare (node->solution, best_node->solution) < 0)
        best = i;
    }
  return g_ptr_array_steal_index (nodes, best);
}

static void
branch (GPtrArray         *nodes,
        DrawClasses       *classes,
        const DrawProblem *problem,
        const Node        *node,
        guint              without)
{
  g_autoptr(GArray) excluded = g_array_copy (node->excluded);

  g_array_append_val (excluded, without);
  add_node (nodes, classes, problem, excluded);
}

/* The best choice without near-duplicates, among one another and with the must-haves. */
DrawSolution *
draw_search (DrawClasses       *classes,
             const DrawProblem *problem)
{
  g_autoptr(GPtrArray) nodes = g_ptr_array_new_with_free_func (node_free);
  g_autoptr(GArray) nothing = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_nodes = 0;

  add_node (nodes, classes, problem, nothing);
  while (nodes->len > 0)
    {
      Node *node = take_best (nodes);
      guint number = 0, other = 0;

      if (!find_near (classes, node->solution->numbers, &number, &other))
        {
          DrawSolution *solution = g_steal_pointer (&node->solution);

          g_array_unref (node->excluded);
          g_free (node);
          return solution;
        }
      if (++n_nodes > MAX_NODES)
        g_ptr_array_set_size (nodes, 0);
      branch (nodes, classes, problem, node, number);
      branch (nodes, classes, problem, node, other);
      node_free (node);
    }
  return draw_solution_new ();
}
