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

/**
 * candor_anchor_nearest:
 * @question: a question
 * @scale: a scale
 * @level: a level
 * @step: 1 for those above, -1 for those below
 *
 * Returns: the nearest level in that direction that is described; 0 for none
 */
int
candor_anchor_nearest (CandorQuestion *question,
                       CandorScale    *scale,
                       int             level,
                       int             step)
{
  for (level += step; candor_scale_contains (scale, level); level += step)
    if (candor_anchor_at (question, scale, level) != NULL)
      return level;
  return 0;
}
