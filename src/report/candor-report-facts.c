/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-facts.h"

#include <glib/gi18n-lib.h>

#include "candor-node.h"
#include "candor-words.h"

/**
 * candor_report_day:
 * @time_us: a moment
 *
 * Returns: (transfer full) (nullable): the local day of it in words, %NULL for 0
 */
char *
candor_report_day (gint64 time_us)
{
  g_autoptr(GDateTime) moment = NULL;
  g_autofree char *month = NULL;

  if (time_us == 0)
    return NULL;
  moment = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);
  if (moment == NULL)
    return NULL;
  month = g_date_time_format (moment, "%B");
  /* Translators: a day in a report: day of the month, name of the month, year. "3 May 2026"; to write
   * the month first: "%2$s %1$d, %3$d" */
  return g_strdup_printf (_("%d %s %d"), g_date_time_get_day_of_month (moment), month,
                          g_date_time_get_year (moment));
}

/**
 * candor_report_add_fact:
 * @line: an element of one line
 * @fact: (nullable): some words
 *
 * Adds a fact to a line of facts. Each is kept by itself, so that one written from right to left, or with marks that turn the
 * direction, leaves its neighbours as they are.
 */
void
candor_report_add_fact (xmlNode    *line,
                        const char *fact)
{
  if (fact == NULL || fact[0] == '\0')
    return;
  if (line->children != NULL)
    candor_node_text (line, " · ");
  candor_node_add_text (line, "bdi", fact);
}

/**
 * candor_report_add_phrase:
 * @node: an element
 * @phrase: a short text of a guide
 *
 * Adds a key point or an anchor, in which authors set code between backticks. One that is not closed is shown as it is.
 */
void
candor_report_add_phrase (xmlNode    *node,
                          const char *phrase)
{
  g_auto(GStrv) pieces = g_strsplit (phrase, "`", -1);
  guint n_pieces = g_strv_length (pieces);

  for (guint i = 0; i < n_pieces; i++)
    {
      gboolean is_code = i % 2 == 1;

      if (is_code && i + 1 == n_pieces)
        candor_node_text (node, "`");
      if (is_code && i + 1 < n_pieces)
        candor_node_add_text (node, "code", pieces[i]);
      else
        candor_node_text (node, pieces[i]);
    }
}

/**
 * candor_report_coverage:
 * @score: a score
 *
 * Returns: (transfer full): how much of it was asked; where nothing is left to ask, why
 */
char *
candor_report_coverage (const CandorScore *score)
{
  char *left_out;

  if (score->n_total > 0)
    return candor_words_coverage (score);
  left_out = candor_words_left_out (score);
  return left_out != NULL ? left_out : g_strdup ("–");
}

static gboolean
is_locked (CandorInterview *interview)
{
  CandorInterviewState state = candor_interview_get_state (interview);

  return state == CANDOR_INTERVIEW_STATE_SIGNED || state == CANDOR_INTERVIEW_STATE_AMENDED;
}

/**
 * candor_report_standing:
 * @interview: an interview
 * @response: one of its responses
 *
 * Returns: (transfer full): in words where the question stands
 */
char *
candor_report_standing (CandorInterview *interview,
                        CandorResponse  *response)
{
  CandorRating rating = candor_response_get_rating (response);
  gboolean has_no_score = rating == CANDOR_RATING_UNRATED || rating == CANDOR_RATING_LATER;

  if (is_locked (interview) && has_no_score &&
      candor_response_get_state (response) == CANDOR_RESPONSE_STATE_ASKED)
    return g_strdup (_("No score"));
  return candor_words_response (response,
                                candor_kit_get_scale (candor_interview_get_kit (interview)));
}
