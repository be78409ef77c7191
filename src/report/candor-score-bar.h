/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "candor-score.h"

/* What a bar is painted with: 0 to 1, red, green, blue. */
typedef struct
{
  double ink[3];
  double accent[3];
  double ground[3];             /* what it lies on */
} CandorBarPaint;

/* A score as a bar: full to the lowest it can be, pale to the highest, a tick where it stands; one picture for screen, PDF and
 * printer. The figures belong beside it: it tells nothing that they do not. */
void candor_score_bar_draw (const CandorScore    *score,
                            cairo_t              *cairo,                /* its origin the upper left corner */
                            double                width,
                            double                height,
                            gboolean              from_right,
                            const CandorBarPaint *paint);
