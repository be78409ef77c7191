/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-words.h"

#include <glib/gi18n-lib.h>

static guint
count_required (CandorResponse *response,
                gboolean        only_heard)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));
  guint n = 0;

  for (guint i = 0; i < points->len; i++)
    if (((const CandorPoint *) points->pdata[i])->required &&
        (!only_heard || candor_response_is_heard (response, i)))
      n++;
  return n;
}

static char *
with_few_required (const char *points,
                   guint       n_heard,
                   guint       n_required)
{
  if (n_required == 1 && n_heard == 1)
    /* Translators: %s is "4 of 5 points" */
    return g_strdup_printf (_("%s, the required one too"), points);
  if (n_required == 1)
    /* Translators: %s is "4 of 5 points" */
    return g_strdup_printf (_("%s, not the required one"), points);
  if (n_heard == 2)
    /* Translators: %s is "4 of 5 points" */
    return g_strdup_printf (_("%s, both required"), points);
  if (n_heard == 1)
    /* Translators: %s is "4 of 5 points" */
    return g_strdup_printf (_("%s, one of two required"), points);
  /* Translators: %s is "2 of 5 points" */
  return g_strdup_printf (_("%s, neither required one"), points);
}

static char *
with_required (const char *points,
               guint       n_heard,
               guint       n_required)
{
  if (n_required == 0)
    return g_strdup (points);
  if (n_required <= 2)
    return with_few_required (points, n_heard, n_required);
  if (n_heard == n_required)
    /* Translators: %s is "4 of 5 points", %u is 3 or more */
    return g_strdup_printf (ngettext ("%s, all %u required", "%s, all %u required", n_required), points, n_required);
  if (n_heard == 0)
    /* Translators: %s is "1 of 5 points", %u is 3 or more */
    return g_strdup_printf (ngettext ("%s, none of %u required", "%s, none of %u required", n_required), points,
                            n_required);
  /* Translators: %s is "4 of 5 points", then how many of the required ones, of 3 or more */
  return g_strdup_printf (ngettext ("%s, %u of %u required", "%s, %u of %u required", n_required), points, n_heard,
                          n_required);
}

/**
 * candor_words_points:
 * @response: a response
 *
 * Says how many of the key points were heard, and how many of those that a good answer must mention: evidence to
 * score by, never a score.
 *
 * Returns: (transfer full): such as "4 of 5 points, both required"; empty as long as none was heard
 */
char *
candor_words_points (CandorResponse *response)
{
  guint n_points, n_heard;
  g_autofree char *points = NULL;

  g_return_val_if_fail (CANDOR_IS_RESPONSE (response), NULL);

  n_points = candor_question_get_points (candor_response_get_question (response))->len;
  n_heard = candor_response_count_heard (response);
  if (n_heard == 0)
    return g_strdup ("");
  /* Translators: how many of the points to listen for were heard: "2 of 4 points" */
  points = g_strdup_printf (ngettext ("%u of %u point", "%u of %u points", n_points), n_heard, n_points);
  return with_required (points, count_required (response, TRUE), count_required (response, FALSE));
}
