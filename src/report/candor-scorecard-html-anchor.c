/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-anchor.h"
#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-scorecard-html.h"
#include "candor-words.h"

static xmlNode *
add_block (xmlNode        *inside,
           CandorResponse *response,
           CandorScale    *scale)
{
  xmlNode *block = candor_node_add_class (inside, "div", "block");
  g_autofree char *words = candor_words_response (response, scale);

  candor_node_add_text (block, "h4", words);
  return block;
}

static void
add_level (xmlNode        *list,
           CandorQuestion *question,
           CandorScale    *scale,
           int             level)
{
  const char *label = candor_scale_get_label (scale, level);
  xmlNode *item = candor_node_add (list, "li");
  /* Translators: what comes before the description of a level: "3 Fair:" */
  g_autofree char *name = g_strdup_printf (_("%d %s:"), level, label);

  candor_node_add_text (item, "strong", name);
  candor_node_text (item, " ");
  candor_report_add_phrase (item, candor_anchor_at (question, scale, level));
}

static void
add_neighbours (xmlNode        *inside,
                CandorResponse *response,
                CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  int score = candor_response_get_score (response);
  int below = candor_anchor_nearest (question, scale, score, -1);
  int above = candor_anchor_nearest (question, scale, score, +1);
  xmlNode *block, *list;

  if (below == 0 || above == 0)
    return;
  block = add_block (inside, response, scale);
  candor_node_add_text (block, "p", _("This level lies between two that are described:"));
  list = candor_node_add (block, "ul");
  add_level (list, question, scale, below);
  add_level (list, question, scale, above);
}

/**
 * candor_scorecard_html_add_anchor:
 * @inside: where to
 * @response: a response
 * @scale: the scale that it is scored on
 *
 * Adds what the level given sounds like, so that a reader can judge the number (rule 6). A level
 * without words of its own shows those of its neighbours. Nothing for what was not scored.
 */
void
candor_scorecard_html_add_anchor (xmlNode        *inside,
                                  CandorResponse *response,
                                  CandorScale    *scale)
{
  const char *anchor;

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return;
  anchor = candor_anchor_at (candor_response_get_question (response), scale,
                             candor_response_get_score (response));
  if (anchor == NULL)
    add_neighbours (inside, response, scale);
  else
    candor_report_add_phrase (candor_node_add (add_block (inside, response, scale), "p"), anchor);
}
