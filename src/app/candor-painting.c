/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-painting.h"

#include "candor-score-bar.h"

/**
 * candor_painting_draw_bar:
 * @score: a score
 * @cairo: where to, its origin the upper left corner of the bar
 * @width: how wide it is
 * @height: how high
 * @from_right: whether it grows from the right, where people read so
 * @ink: (array fixed-size=3): the colour of text
 * @accent: (array fixed-size=3): the colour of what is full
 * @ground: (array fixed-size=3): what the bar lies on
 *
 * Paints a score as paper has it.
 */
void
candor_painting_draw_bar (const CandorScore *score,
                          cairo_t           *cairo,
                          double             width,
                          double             height,
                          gboolean           from_right,
                          const double       ink[3],
                          const double       accent[3],
                          const double       ground[3])
{
  const CandorBarPaint paint = {
    { ink[0], ink[1], ink[2] },
    { accent[0], accent[1], accent[2] },
    { ground[0], ground[1], ground[2] },
  };

  candor_score_bar_draw (score, cairo, width, height, from_right, &paint);
}
