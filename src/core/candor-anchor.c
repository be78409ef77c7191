/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-anchor.h"

/**
 * candor_anchor_at:
 * @question: a question
 * @scale: the scale that it is scored on
 * @level: a level of that scale
 *
 * Finds what a level sounds like. Anchors are written for levels 1, 3 and 5: on a scale of another length they stand for
 * its lowest, middle and highest level.
 *
 * Returns: (transfer none) (nullable): the words of the anchor
 */
const char *
candor_anchor_at (CandorQuestion *question,
                  CandorScale    *scale,
                  int             level)
{
  if (level == candor_scale_get_min (scale))
    return candor_question_get_anchor (question, 1);
  if (level == candor_scale_get_max (scale))
    return candor_question_get_anchor (question, 5);
  if (level == candor_scale_get_middle (scale))
    return candor_question_get_anchor (question, 3);
  return NULL;
}
