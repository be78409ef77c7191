/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-node.h"
#include "candor-report-markup.h"
#include "candor-scorecard-html.h"
#include "candor-words.h"

static char *
facts_of (CandorResponse *response,
          CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  int elapsed_s = candor_response_get_elapsed_s (response);
  g_autoptr(GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  const char *section = candor_question_get_section_title (question);
  const char *difficulty = candor_words_difficulty (candor_question_get_difficulty (question));

  g_ptr_array_add (facts, candor_words_response (response, scale));
  if (candor_response_is_ad_hoc (response))
    g_ptr_array_add (facts, g_strdup (_("Extra question")));
  if (section != NULL && section[0] != '\0')
    g_ptr_array_add (facts, g_strdup (section));
  if (difficulty[0] != '\0')
    g_ptr_array_add (facts, g_strdup (difficulty));
  if (elapsed_s >= 60)
    g_ptr_array_add (facts, candor_words_minutes (elapsed_s / 60));
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (" · ", (char **) facts->pdata);
}

static void
add_summary (xmlNode        *details,
             CandorResponse *response,
             CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  xmlNode *summary = candor_node_add (details, "summary");
  g_autofree char *facts = facts_of (response, scale);
  g_autofree char *heading = g_strdup_printf ("%u. %s", candor_response_get_position (response),
                                              candor_question_get_headline (question));

  candor_node_add_text (summary, "h3", heading);
  candor_node_attribute (candor_node_add_text (summary, "span", facts), "class", "facts");
}

/* What follows the first line of the prompt, mostly code. */
static void
add_prompt_rest (xmlNode        *inside,
                 CandorQuestion *question)
{
  const char *prompt = candor_question_get_prompt (question);
  const char *rest = strchr (prompt, '\n');

  if (rest != NULL)
    candor_report_add_markdown (candor_node_add_class (inside, "div", "block"), rest);
}

static void
add_said (xmlNode        *columns,
          CandorResponse *response)
{
  xmlNode *said = candor_node_add_class (columns, "div", "said");
  const char *answer = candor_response_get_answer (response);

  candor_node_add_text (said, "h4", _("What was said"));
  if (answer[0] != '\0')
    candor_report_add_typed (said, answer);
  else
    candor_node_attribute (candor_node_add_text (said, "p", _("Nothing was written down.")), "class", "empty");
}

static void
add_answers (xmlNode                   *inside,
             CandorResponse            *response,
             const CandorReportOptions *options)
{
  const char *model = candor_question_get_answer (candor_response_get_question (response));
  gboolean with_model = options->with_model_answers && model[0] != '\0';
  gboolean is_wide = with_model && candor_report_is_wide (model);
  xmlNode *columns = candor_node_add_class (inside, "div", with_model && !is_wide ? "columns two" : "columns");
  xmlNode *node;

  add_said (columns, response);
  if (!with_model)
    return;
  node = candor_node_add (columns, "div");
  candor_node_add_text (node, "h4", _("Model answer"));
  candor_report_add_markdown (node, model);
}

static void
add_point (xmlNode           *list,
           const CandorPoint *point,
           gboolean           heard)
{
  xmlNode *item = candor_node_add_class (list, "li", heard ? "heard" : "missed");
  xmlNode *mark = candor_node_add_text (item, "span", heard ? "✓" : "–");

  candor_node_attribute (mark, "class", "mark");
  candor_node_attribute (mark, "aria-hidden", "true");
  candor_node_attribute (candor_node_add_text (item, "span", heard ? _("Heard: ") : _("Not heard: ")), "class", "unseen");
  candor_node_text (item, point->text);
  if (point->required)
    candor_node_attribute (candor_node_add_text (item, "span", _("required")), "class", "pill");
}

static void
add_points (xmlNode        *inside,
            CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));
  xmlNode *block, *list;

  if (points->len == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    return;
  block = candor_node_add_class (inside, "div", "block");
  candor_node_add_text (block, "h4", _("Points listened for"));
  list = candor_node_add_class (block, "ul", "points");
  for (guint i = 0; i < points->len; i++)
    add_point (list, g_ptr_array_index (points, i), candor_response_is_heard (response, i));
}

static void
add_note (xmlNode        *inside,
          CandorResponse *response)
{
  xmlNode *block;

  if (candor_response_get_note (response)[0] == '\0')
    return;
  block = candor_node_add_class (inside, "div", "block");
  candor_node_add_text (block, "h4", _("Note of the interviewer"));
  candor_report_add_typed (block, candor_response_get_note (response));
}

/* The words that stand for the level given, so that the number can be judged. */
static void
add_anchor (xmlNode        *inside,
            CandorResponse *response,
            CandorScale    *scale)
{
  int score = candor_response_get_score (response);
  CandorQuestion *question = candor_response_get_question (response);
  const char *anchor = NULL;
  xmlNode *block;
  g_autofree char *words = NULL;

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return;
  if (score == candor_scale_get_min (scale))
    anchor = candor_question_get_anchor (question, 1);
  else if (score == candor_scale_get_middle (scale))
    anchor = candor_question_get_anchor (question, 3);
  else if (score == candor_scale_get_max (scale))
    anchor = candor_question_get_anchor (question, 5);
  if (anchor == NULL)
    return;
  block = candor_node_add_class (inside, "div", "block");
  words = candor_words_response (response, scale);
  candor_node_add_text (block, "h4", words);
  candor_node_add_text (block, "p", anchor);
}

static void
add_question (xmlNode                   *body,
              CandorResponse            *response,
              CandorScale               *scale,
              const CandorReportOptions *options)
{
  g_autofree char *id = g_strdup_printf ("question-%u", candor_response_get_position (response));
  xmlNode *details = candor_node_add (body, "details");
  xmlNode *inside;

  candor_node_attribute (details, "id", id);
  candor_node_attribute (details, "open", "open");
  add_summary (details, response, scale);
  inside = candor_node_add_class (details, "div", "inside");
  add_prompt_rest (inside, candor_response_get_question (response));
  add_answers (inside, response, options);
  add_points (inside, response);
  add_note (inside, response);
  add_anchor (inside, response, scale);
}

void
candor_scorecard_html_add_questions (xmlNode                   *body,
                                     CandorScorecard           *scorecard,
                                     const CandorReportOptions *options)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));

  candor_node_add_text (body, "h2", _("Question by Question"));
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_question (body, candor_interview_get_response (interview, position), scale, options);
}
