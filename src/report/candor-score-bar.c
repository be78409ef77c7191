/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-score-bar.h"

#include <math.h>

/* How much of the ink is in what is empty, of the accent in what is open. */
#define EMPTY 0.16
#define OPEN 0.34
#define TICK_SHARE 0.25
/* A range that a whole percent does not show is none. */
#define LEAST_RANGE 0.5

static void
set_mix (cairo_t      *cairo,
         const double *colour,
         const double *ground,
         double        share)
{
  cairo_set_source_rgb (cairo,
                        ground[0] + (colour[0] - ground[0]) * share,
                        ground[1] + (colour[1] - ground[1]) * share,
                        ground[2] + (colour[2] - ground[2]) * share);
}

/* What follows stays within a bar with round ends. */
static void
clip_round (cairo_t *cairo,
            double   width,
            double   height)
{
  double radius = MIN (width, height) / 2;

  cairo_new_path (cairo);
  cairo_arc (cairo, radius, radius, radius, G_PI / 2, 3 * G_PI / 2);
  cairo_arc (cairo, width - radius, radius, radius, -G_PI / 2, G_PI / 2);
  cairo_close_path (cairo);
  cairo_clip (cairo);
}

static void
fill_to (cairo_t *cairo,
         double   percent,
         double   width,
         double   height)
{
  cairo_rectangle (cairo, 0, 0, width * percent / 100, height);
  cairo_fill (cairo);
}

static void
draw_tick (const CandorScore *score,
           cairo_t           *cairo,
           double             width,
           double             height)
{
  double tick = height * TICK_SHARE;
  double x = (width - tick) * score->percent / 100;

  cairo_rectangle (cairo, x, 0, tick, height);
  cairo_fill (cairo);
}

/**
 * candor_score_bar_draw:
 * @score: a score; without a percentage the bar is empty
 * @cairo: where to, its origin the upper left corner of the bar
 * @width: how wide it is
 * @height: how high
 * @from_right: whether it grows from the right, where people read so
 * @paint: what it is painted with
 *
 * Paints a score with its honest range.
 */
void
candor_score_bar_draw (const CandorScore    *score,
                       cairo_t              *cairo,
                       double                width,
                       double                height,
                       gboolean              from_right,
                       const CandorBarPaint *paint)
{
  g_return_if_fail (score != NULL && cairo != NULL && paint != NULL);

  cairo_save (cairo);
  if (from_right)
    {
      cairo_translate (cairo, width, 0);
      cairo_scale (cairo, -1, 1);
    }
  clip_round (cairo, width, height);
  set_mix (cairo, paint->ink, paint->ground, EMPTY);
  fill_to (cairo, 100, width, height);
  if (score->has_percent)
    {
      set_mix (cairo, paint->accent, paint->ground, OPEN);
      fill_to (cairo, score->high, width, height);
      set_mix (cairo, paint->accent, paint->ground, 1);
      fill_to (cairo, score->low, width, height);
      set_mix (cairo, paint->ink, paint->ground, 1);
      if (score->high - score->low >= LEAST_RANGE)
        draw_tick (score, cairo, width, height);
    }
  cairo_restore (cairo);
}
