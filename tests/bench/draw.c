/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdlib.h>

#include "candor-drawing.h"

/* bench-draw DATABASE GUIDE ROUNDS: draws a kit of twelve from a guide, each time with another seed, from the demand to the
 * questions; prints the median in milliseconds. */

static CandorDrawDemand *
make_demand (const char *guide_id,
             guint       seed)
{
  CandorDrawDemand *demand = candor_draw_demand_new ();

  g_ptr_array_add (demand->guides, g_strdup (guide_id));
  demand->slot_minutes = 75;
  demand->aside_minutes = 8;
  demand->n_questions = 12;
  demand->mix[CANDOR_DIFFICULTY_EASY] = 30;
  demand->mix[CANDOR_DIFFICULTY_MEDIUM] = 50;
  demand->mix[CANDOR_DIFFICULTY_HARD] = 20;
  demand->seed = seed;
  return demand;
}

static double
draw_once (CandorLibrary *library,
           const char    *guide_id,
           guint          seed)
{
  g_autoptr(CandorDrawDemand) demand = make_demand (guide_id, seed);
  gint64 begin_us = g_get_monotonic_time ();
  g_autoptr(CandorDrawing) drawing = candor_library_draw (library, demand, NULL);

  if (drawing == NULL || drawing->draw->fault != CANDOR_DRAW_MET)
    g_error ("no kit could be drawn");
  return (g_get_monotonic_time () - begin_us) / 1000.0;
}

static int
compare (const void *a,
         const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorLibrary) library = NULL;
  g_autofree double *times = NULL;
  int n_rounds;

  if (argc != 4)
    return 2;
  library = candor_library_open (argv[1], &error);
  if (library == NULL)
    g_error ("%s", error->message);
  n_rounds = MAX (atoi (argv[3]), 1);
  times = g_new (double, n_rounds);
  for (int i = 0; i < n_rounds; i++)
    times[i] = draw_once (library, argv[2], i);
  qsort (times, n_rounds, sizeof (double), compare);
  g_print ("%.2f\n", times[n_rounds / 2]);
  return 0;
}
