/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-node.h"
#include "candor-scorecard-html.h"
#include "candor-words.h"

static void
add_heading (xmlNode    *row,
             const char *text,
             const char *class_name)
{
  xmlNode *th = candor_node_add_text (row, "th", text);

  candor_node_attribute (th, "scope", "col");
  candor_node_attribute (th, "class", class_name);
}

static void
add_headings (xmlNode *table)
{
  xmlNode *row = candor_node_add (candor_node_add (table, "thead"), "tr");

  add_heading (row, "#", "number");
  add_heading (row, _("Question"), NULL);
  add_heading (row, _("Difficulty"), "nowrap hide-narrow");
  add_heading (row, _("Score"), "nowrap");
  add_heading (row, _("Points"), "number hide-narrow");
}

static char *
points_of (CandorResponse *response)
{
  guint n_points = candor_question_get_points (candor_response_get_question (response))->len;

  if (n_points == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    return g_strdup ("");
  return g_strdup_printf ("%u/%u", candor_response_count_heard (response), n_points);
}

static char *
score_of (CandorResponse *response,
          CandorScale    *scale)
{
  int score = candor_response_get_score (response);

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return candor_words_response (response, scale);
  return g_strdup_printf ("%d %s", score, candor_scale_get_label (scale, score));
}

static void
add_row (xmlNode        *body,
         CandorResponse *response,
         CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  xmlNode *row = candor_node_add (body, "tr");
  g_autofree char *number = g_strdup_printf ("%u", candor_response_get_position (response));
  g_autofree char *target = g_strconcat ("#question-", number, NULL);
  g_autofree char *score = score_of (response, scale);
  g_autofree char *points = points_of (response);
  xmlNode *cell;

  candor_node_attribute (candor_node_add_text (row, "td", number), "class", "number");
  cell = candor_node_add_text (candor_node_add (row, "td"), "a", candor_question_get_headline (question));
  candor_node_attribute (cell, "href", target);
  candor_node_attribute (candor_node_add_text (row, "td", candor_words_difficulty (candor_question_get_difficulty (question))),
                         "class", "nowrap hide-narrow");
  candor_node_attribute (candor_node_add_text (row, "td", score), "class", "nowrap");
  candor_node_attribute (candor_node_add_text (row, "td", points), "class", "number hide-narrow");
}

void
candor_scorecard_html_add_table (xmlNode         *body,
                                 CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  xmlNode *table, *rows;

  candor_node_add_text (body, "h2", _("All Questions"));
  table = candor_node_add (candor_node_add_class (body, "div", "scroll"), "table");
  add_headings (table);
  rows = candor_node_add (table, "tbody");
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_row (rows, candor_interview_get_response (interview, position), scale);
}

static void
add_bar (xmlNode                   *table,
         const CandorScorecardPart *part)
{
  xmlNode *row = candor_node_add (table, "tr");
  g_autofree char *coverage = candor_words_coverage (&part->score);
  g_autofree char *percent = NULL;
  g_autofree char *width = NULL;
  xmlNode *th = candor_node_add_text (row, "td", part->title);
  xmlNode *track = candor_node_add_class (row, "td", "track");
  xmlNode *bar = candor_node_add_class (track, "div", "bar");

  candor_node_attribute (th, "class", "nowrap");
  candor_node_attribute (bar, "aria-hidden", "true");
  if (part->score.has_percent)
    {
      percent = g_strdup_printf ("%.0f %%", candor_round_half_away (part->score.percent, 0));
      width = g_strdup_printf ("width:%.0f%%", candor_round_half_away (part->score.percent, 0));
    }
  candor_node_attribute (candor_node_add (bar, "span"), "style", width != NULL ? width : "width:0");
  candor_node_attribute (candor_node_add_text (row, "td", percent != NULL ? percent : "–"), "class", "number");
  candor_node_attribute (candor_node_add_text (row, "td", coverage), "class", "nowrap");
}

static void
add_bars (xmlNode    *body,
          const char *heading,
          GPtrArray  *parts)
{
  xmlNode *table;

  if (parts->len < 2)
    return;
  candor_node_add_text (body, "h2", heading);
  table = candor_node_add (candor_node_add_class (body, "table", "bars"), "tbody");
  for (guint i = 0; i < parts->len; i++)
    add_bar (table, g_ptr_array_index (parts, i));
}

/* One bar alone says nothing that the score has not said. */
void
candor_scorecard_html_add_bars (xmlNode         *body,
                                CandorScorecard *scorecard)
{
  add_bars (body, _("By Section"), candor_scorecard_get_by_section (scorecard));
  add_bars (body, _("By Difficulty"), candor_scorecard_get_by_difficulty (scorecard));
}
