/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "candor-score.h"

/* The painters of the reports, for the screen: what is seen there is what paper has. */

/* A score with its honest range; colours are red, green and blue from 0 to 1. */
void candor_painting_draw_bar (const CandorScore *score,
                               cairo_t           *cairo,        /* its origin the upper left corner */
                               double             width,
                               double             height,
                               gboolean           from_right,
                               const double       ink[3],
                               const double       accent[3],
                               const double       ground[3]);   /* what it lies on */
