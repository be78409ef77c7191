/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-markup.h"
#include "candor-report-words.h"
#include "candor-scorecard-html.h"

/**
 * candor_scorecard_html_add_deviations:
 * @body: where to
 * @scorecard: a scorecard
 *
 * Adds What Differed, or nothing.
 */
void
candor_scorecard_html_add_deviations (xmlNode         *body,
                                      CandorScorecard *scorecard)
{
  GPtrArray *deviations = candor_scorecard_get_deviations (scorecard);
  xmlNode *list;

  if (deviations->len == 0)
    return;
  candor_node_add_text (body, "h2", _("What Differed"));
  list = candor_node_add (body, "ul");
  for (guint i = 0; i < deviations->len; i++)
    candor_node_add_text (list, "li", g_ptr_array_index (deviations, i));
}

static void
add_value (xmlNode               *item,
           const char            *label,
           const CandorAmendment *amendment,
           const char            *value)
{
  const char *words = candor_report_amended_value (amendment, value);
  xmlNode *row = candor_node_add_class (item, "div", "value");
  xmlNode *typed;

  candor_node_attribute (candor_node_add_text (row, "p", label), "class", "label");
  typed = candor_node_add (row, "div");
  if (words[0] != '\0')
    candor_report_add_typed (typed, words);
  else
    candor_node_attribute (candor_node_add_text (typed, "p", _("Nothing")), "class", "empty");
}

static void
add_amendment (xmlNode               *list,
               const CandorAmendment *amendment)
{
  g_autofree char *title = candor_report_amended (amendment);
  g_autofree char *day = candor_report_day (amendment->at_us);
  xmlNode *item = candor_node_add_class (list, "li", "amendment");
  xmlNode *facts;

  candor_node_add_text (item, "h3", title);
  facts = candor_node_add_class (item, "p", "facts");
  candor_report_add_fact (facts, amendment->reason);
  candor_report_add_fact (facts, amendment->who);
  candor_report_add_fact (facts, day);
  add_value (item, _("Before"), amendment, amendment->old_value);
  add_value (item, _("Now"), amendment, amendment->new_value);
}

/**
 * candor_scorecard_html_add_amendments:
 * @body: where to
 * @scorecard: a scorecard
 *
 * Adds what was changed after signing, oldest first, or nothing.
 */
void
candor_scorecard_html_add_amendments (xmlNode         *body,
                                      CandorScorecard *scorecard)
{
  GPtrArray *amendments =
    candor_interview_get_amendments (candor_scorecard_get_interview (scorecard));
  xmlNode *list;

  if (amendments->len == 0)
    return;
  candor_node_add_text (body, "h2", _("Amendments"));
  list = candor_node_add_class (body, "ol", "amendments");
  for (guint i = 0; i < amendments->len; i++)
    add_amendment (list, g_ptr_array_index (amendments, i));
}
