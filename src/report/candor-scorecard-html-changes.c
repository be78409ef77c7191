/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-markup.h"
#include "candor-scorecard-html.h"
#include "candor-words.h"

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

static char *
title_of (const CandorAmendment *amendment)
{
  const char *field = candor_words_field (amendment->field);

  if (amendment->position == 0)
    return g_strdup (field);
  /* Translators: what an amendment changed: "Question 3, Score" */
  return g_strdup_printf (_("Question %u, %s"), amendment->position, field);
}

/* A recommendation and a missing score are kept as words of the file: people get theirs. */
static const char *
words_of (const CandorAmendment *amendment,
          const char            *value)
{
  int number;

  if (amendment->field == CANDOR_FIELD_RECOMMENDATION &&
      candor_enum_from_nick (CANDOR_TYPE_RECOMMENDATION, value, &number))
    return candor_words_recommendation (number);
  if (amendment->field != CANDOR_FIELD_SCORE || !candor_enum_from_nick (CANDOR_TYPE_RATING, value,
                                                                        &number))
    return value;
  return number == CANDOR_RATING_NA ? _("Not applicable") : _("No score");
}

static void
add_value (xmlNode               *item,
           const char            *label,
           const CandorAmendment *amendment,
           const char            *value)
{
  const char *words = words_of (amendment, value);
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
  g_autofree char *title = title_of (amendment);
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
