/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-anchor-line.h"

#include <glib/gi18n.h>

#include "candor-anchor.h"

static const char *
neighbour (CandorQuestion *question,
           CandorScale    *scale,
           int             level,
           int             step)
{
  const char *anchor = NULL;

  for (level += step; anchor == NULL && candor_scale_contains (scale, level); level += step)
    anchor = candor_anchor_at (question, scale, level);
  return anchor;
}

static char *
between (CandorQuestion *question,
         CandorScale    *scale,
         int             level)
{
  const char *below = neighbour (question, scale, level, -1);
  const char *above = neighbour (question, scale, level, +1);

  if (below == NULL || above == NULL)
    return NULL;
  /* Translators: a level without words of its own shows those of its neighbours */
  return g_strdup_printf (_("between “%s” and “%s”"), below, above);
}

/**
 * candor_anchor_line:
 * @question: the question as asked
 * @scale: the scale of the kit
 * @level: the level pointed at or chosen, 0 for none
 *
 * Says what that level sounds like. A level without an anchor shows its neighbours'.
 *
 * Returns: (transfer full): the line
 */
char *
candor_anchor_line (CandorQuestion *question,
                    CandorScale    *scale,
                    int             level)
{
  const char *label;
  const char *own;
  g_autofree char *anchor = NULL;

  if (level == 0)
    return g_strdup ("");
  label = candor_scale_get_label (scale, level);
  own = candor_anchor_at (question, scale, level);
  anchor = own != NULL ? g_strdup (own) : between (question, scale, level);
  if (anchor == NULL)
    return g_strdup_printf ("%d %s", level, label);
  /* Translators: level, its label, what it sounds like: "4 Good: names a case of their own" */
  return g_strdup_printf (_("%d %s: %s"), level, label, anchor);
}

/**
 * candor_anchor_hint:
 * @response: the response
 * @scale: the scale of the kit
 * @level: the level chosen, 0 for none
 *
 * Asks for evidence at the extremes, silently once there is a line of it.
 *
 * Returns: (transfer full): the hint, mostly empty
 */
char *
candor_anchor_hint (CandorResponse *response,
                    CandorScale    *scale,
                    int             level)
{
  gboolean is_extreme =
    level == candor_scale_get_min (scale) || level == candor_scale_get_max (scale);

  if (level == 0 || !is_extreme || candor_response_get_answer (response)[0] != '\0')
    return g_strdup ("");
  /* Translators: %d is the score just given */
  return g_strdup_printf (_("What did they say that makes it a %d?"), level);
}
