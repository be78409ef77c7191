/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-node.h"
#include "candor-report-facts.h"
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

  add_heading (row, _("No."), "number");
  add_heading (row, _("Question"), NULL);
  add_heading (row, _("Difficulty"), "nowrap hide-narrow");
  add_heading (row, _("Score"), "nowrap");
  add_heading (row, _("Points"), "number hide-narrow");
}

static char *
points_of (CandorResponse *response)
{
  guint n_points = candor_question_get_points (candor_response_get_question (response))->len;

  if (n_points == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED ||
      candor_response_get_rating (response) == CANDOR_RATING_NA)
    return g_strdup ("");
  return g_strdup_printf ("%u/%u", candor_response_count_heard (response), n_points);
}

static char *
score_of (CandorInterview *interview,
          CandorResponse  *response)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  int score = candor_response_get_score (response);

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return candor_report_standing (interview, response);
  return g_strdup_printf ("%d %s", score, candor_scale_get_label (scale, score));
}

/* Full to the low bound, pale to the high one, a tick at the score: what is not known is seen to be not known. */
static void
add_bar (xmlNode           *cell,
         const CandorScore *score)
{
  xmlNode *bar = candor_node_add_class (cell, "div", "bar");
  g_autofree char *places = NULL;

  candor_node_attribute (bar, "aria-hidden", "true");
  if (!score->has_percent)
    return;
  places = g_strdup_printf ("--low:%d%%;--at:%d%%;--high:%d%%", (int) candor_round_half_away (score->low, 0),
                            (int) candor_round_half_away (score->percent, 0),
                            (int) candor_round_half_away (score->high, 0));
  candor_node_attribute (bar, "style", places);
  if (score->high - score->low >= 0.5)
    candor_node_add (bar, "i");
}

/* Whoever compares this column with the total must see what is not in it. */
static void
add_score (xmlNode         *row,
           CandorScorecard *scorecard,
           CandorResponse  *response)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  const CandorScore own = candor_scorecard_score_response (scorecard, response);
  g_autofree char *score = score_of (interview, response);
  xmlNode *cell = candor_node_add_text (row, "td", score);
  const char *aside = NULL;

  candor_node_attribute (cell, "class", "nowrap score");
  if (own.has_percent)
    add_bar (cell, &own);
  if (candor_response_get_void_reason (response) != NULL)
    aside = _("not counted");
  else if (candor_response_is_ad_hoc (response))
    aside = _("extra question");
  if (aside != NULL)
    candor_node_attribute (candor_node_add_text (cell, "span", aside), "class", "aside");
}

static void
add_question (xmlNode        *row,
              CandorResponse *response,
              const char     *number)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *target = g_strconcat ("#question-", number, NULL);
  xmlNode *cell = candor_node_add (row, "th");
  xmlNode *link = candor_node_add_text (cell, "a", candor_question_get_headline (question));

  candor_node_attribute (cell, "scope", "row");
  candor_node_attribute (cell, "dir", "auto");
  candor_node_attribute (link, "href", target);
}

static void
add_row (xmlNode         *body,
         CandorScorecard *scorecard,
         CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  xmlNode *row = candor_node_add (body, "tr");
  g_autofree char *number = g_strdup_printf ("%u", candor_response_get_position (response));
  g_autofree char *points = points_of (response);

  candor_node_attribute (candor_node_add_text (row, "td", number), "class", "number");
  add_question (row, response, number);
  candor_node_attribute (candor_node_add_text (row, "td", candor_words_difficulty (candor_question_get_difficulty (question))),
                         "class", "nowrap hide-narrow");
  add_score (row, scorecard, response);
  candor_node_attribute (candor_node_add_text (row, "td", points), "class", "number hide-narrow");
}

/**
 * candor_scorecard_html_add_table:
 * @body: where to
 * @scorecard: a scorecard
 *
 * Adds the table of all questions, each a link to what was said.
 */
void
candor_scorecard_html_add_table (xmlNode         *body,
                                 CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  xmlNode *table, *rows;

  candor_node_add_text (body, "h2", _("All Questions"));
  table = candor_node_add (body, "table");
  candor_node_attribute (candor_node_add_text (table, "caption", _("Each question with its score and the points heard")),
                         "class", "unseen");
  add_headings (table);
  rows = candor_node_add (table, "tbody");
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_row (rows, scorecard, candor_interview_get_response (interview, position));
}

static void
add_part (xmlNode                   *rows,
          const CandorScorecardPart *part)
{
  xmlNode *row = candor_node_add (rows, "tr");
  g_autofree char *coverage = candor_report_coverage (&part->score);
  g_autofree char *measure = candor_words_measure (&part->score);
  xmlNode *title = candor_node_add_text (row, "th", part->title);
  xmlNode *cell = candor_node_add (candor_node_add (row, "td"), "div");

  candor_node_attribute (title, "scope", "row");
  candor_node_attribute (title, "dir", "auto");
  candor_node_attribute (cell, "class", "measure");
  add_bar (cell, &part->score);
  candor_node_attribute (candor_node_add_text (cell, "span", measure), "class", "number");
  candor_node_add_text (row, "td", coverage);
}

static void
add_parts (xmlNode    *body,
           const char *heading,
           const char *column,
           GPtrArray  *parts)
{
  xmlNode *table, *row;

  /* One bar alone says nothing that the score has not said. */
  if (parts->len < 2)
    return;
  candor_node_add_text (body, "h2", heading);
  table = candor_node_add_class (body, "table", "bars");
  candor_node_attribute (candor_node_add_text (table, "caption", heading), "class", "unseen");
  row = candor_node_add (candor_node_add (table, "thead"), "tr");
  add_heading (row, column, NULL);
  add_heading (row, _("Score"), NULL);
  add_heading (row, _("Questions"), NULL);
  table = candor_node_add (table, "tbody");
  for (guint i = 0; i < parts->len; i++)
    add_part (table, g_ptr_array_index (parts, i));
}

/**
 * candor_scorecard_html_add_bars:
 * @body: where to
 * @scorecard: a scorecard
 *
 * Adds the scores by section and by difficulty, where there are several.
 */
void
candor_scorecard_html_add_bars (xmlNode         *body,
                                CandorScorecard *scorecard)
{
  add_parts (body, _("By Section"), _("Section"), candor_scorecard_get_by_section (scorecard));
  add_parts (body, _("By Difficulty"), _("Difficulty"),
             candor_scorecard_get_by_difficulty (scorecard));
}
