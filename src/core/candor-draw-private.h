/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-draw.h"

/* How a draw is reckoned, in three layers: candor-draw-classes.c sorts the pool into classes of questions that can stand
 * for one another, candor-draw-program.c solves the whole-number problem over these classes as if there were no
 * near-duplicates, candor-draw-search.c takes the near-duplicates into account; candor-draw.c asks them. */

/* What a choice costs, in one number that is added and compared: deviation · uses · lots, from the highest bits to the
 * lowest. Sums of 50 questions stay within their bits: 50 lots of 26 bits in 32, 50 uses of at most 65,535 in 22. */
#define DRAW_LOT_BITS 26
#define DRAW_USE_SHIFT 32
#define DRAW_USE_MAX 65535
#define DRAW_DEVIATION_SHIFT 54

/* Questions of one section (of those that are demanded; else the rest), difficulty and minutes: where a class gives k
 * questions, it is the k cheapest. */
typedef struct
{
  int              phase;               /* 0 the rest, else 1 + the index of the demanded section */
  CandorDifficulty difficulty;
  int              minutes;
  guint            first;               /* its range in the sorted numbers */
  guint            end;
} DrawClass;

typedef struct
{
  const CandorDrawPool *pool;
  GArray               *classes;        /* of DrawClass, by phase */
  guint                *numbers;        /* of the pool, by class, then cheapest first */
  guint64              *cost_of;        /* by number */
  guint                *class_of;       /* by number; G_MAXUINT for what cannot be drawn */
  guint8               *is_out;         /* by number: near to a must-have */
  guint                *clique_of;      /* by number: 0 = none; at most one of a clique can be in a kit */
  GPtrArray            *cliques;        /* of GArray of guint, each within one class, all near to one another */
  GHashTable           *near;           /* memory of the pool's answers */
  GArray               *must;           /* of guint */
  guint                 n_without_difficulty;
  guint                 n_of[CANDOR_N_DIFFICULTIES][CANDOR_DRAW_MAX_MINUTES + 1];    /* by difficulty and minutes */
  double                usual_minutes;
} DrawClasses;

DrawClasses *draw_classes_new       (const CandorDrawPool   *pool,
                                     const CandorDrawDemand *demand,
                                     GArray                 *must);
void         draw_classes_free      (DrawClasses *self);
gboolean     draw_classes_are_near  (DrawClasses *self,
                                     guint        number,
                                     guint        other);
/* Takes note that two questions of a class are near; FALSE when their cliques do not make one. */
gboolean     draw_classes_join      (DrawClasses *self,
                                     guint        number,
                                     guint        other);
/* The cheapest of a class, at most n_wanted, one of each clique, without those that are out or excluded. */
void         draw_classes_shortlist (DrawClasses     *self,
                                     const DrawClass *class,
                                     const GArray    *excluded,
                                     guint            n_wanted,
                                     GArray          *numbers);
guint64      draw_cost              (const CandorDrawQuestion *question,
                                     guint32                   seed);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DrawClasses, draw_classes_free)

/* The problem for one number of questions, must-haves already taken off. */
typedef struct
{
  int      n_questions;
  int      minutes;                     /* at most */
  gboolean with_mix;
  int      mix[CANDOR_N_DIFFICULTIES];  /* exactly, with_mix */
  guint    n_sections;
  int     *sections;                    /* exactly, by index; below 0 cannot be met */
  gboolean sections_give;               /* a section may be missed; each question off costs a deviation */
} DrawProblem;

typedef struct
{
  gboolean found;
  int      deviation;
  int      minutes;
  guint64  cost;
  GArray  *numbers;                     /* of guint, without the must-haves */
} DrawSolution;

int           draw_solution_compare (const DrawSolution *self,
                                     const DrawSolution *other);         /* the better one first */
DrawSolution *draw_solution_new     (void);
void          draw_solution_free    (DrawSolution *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DrawSolution, draw_solution_free)

DrawSolution *draw_program_solve    (DrawClasses       *classes,
                                     const DrawProblem *problem,
                                     const GArray      *excluded);
DrawSolution *draw_search           (DrawClasses       *classes,
                                     const DrawProblem *problem);

/* A draw on its way: the demand, what may be drawn, and what the must-haves take of everything. */
typedef struct
{
  const CandorDrawPool   *pool;
  const CandorDrawDemand *demand;
  DrawClasses            *classes;
  GArray                 *must;         /* of guint */
  int                     must_minutes;
  int                     must_mix[CANDOR_N_DIFFICULTIES];
  int                    *must_sections;
  CandorDraw             *draw;
} DrawTask;

/* The best choice of that many questions, must-haves counted; mix NULL: of any difficulty. */
DrawSolution *draw_task_solve       (DrawTask *self,
                                     int       n_questions,
                                     const int mix[CANDOR_N_DIFFICULTIES],
                                     gboolean  sections_give);
int           draw_task_budget      (const DrawTask *self);      /* minutes for questions beside the must-haves */
int           draw_task_usual_count (const DrawTask *self);
void          draw_task_fail        (DrawTask       *self,
                                     CandorDrawFault fault,
                                     int             wanted,
                                     int             got,
                                     const char     *name);
/* The choice for the demand as it is, or with sections that give. candor-draw.c */
DrawSolution *draw_task_best        (DrawTask *self,
                                     gboolean  with_mix,
                                     gboolean  sections_give);
/* The choice for the nearest demand, and its fault told. candor-draw-nearest.c */
DrawSolution *draw_task_nearest     (DrawTask *self);

void draw_sort (const CandorDrawPool *pool,
                GArray               *numbers);
