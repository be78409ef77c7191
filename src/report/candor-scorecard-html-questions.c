/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-markup.h"
#include "candor-report-words.h"
#include "candor-scorecard-html.h"
#include "candor-words.h"

static void
add_facts (xmlNode         *summary,
           CandorInterview *interview,
           CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  int elapsed_s = candor_response_get_elapsed_s (response);
  xmlNode *line = candor_node_add_class (summary, "span", "facts");
  g_autofree char *standing = candor_report_reason (interview, response);
  g_autofree char *minutes = candor_words_minutes (elapsed_s / 60);

  candor_report_add_fact (line, standing);
  if (candor_response_get_void_reason (response) != NULL)
    candor_report_add_fact (line, _("Not counted"));
  if (candor_response_is_ad_hoc (response))
    candor_report_add_fact (line, _("Extra question"));
  candor_report_add_fact (line, candor_question_get_section_title (question));
  candor_report_add_fact (line,
                          candor_words_difficulty (candor_question_get_difficulty (question)));
  candor_report_add_fact (line, minutes);
}

static void
add_summary (xmlNode         *details,
             CandorInterview *interview,
             CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  xmlNode *summary = candor_node_add (details, "summary");
  g_autofree char *heading = g_strdup_printf ("%u. %s", candor_response_get_position (response),
                                              candor_question_get_headline (question));

  candor_node_add_text (summary, "h3", heading);
  add_facts (summary, interview, response);
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
    candor_node_attribute (candor_node_add_text (said, "p", _("Nothing was written down.")),
                           "class", "empty");
}

/* Why a question was skipped, or taken out for all candidates. */
static void
add_reasons (xmlNode        *inside,
             CandorResponse *response)
{
  const char *skip_note = candor_response_get_skip_note (response);
  const char *void_reason = candor_response_get_void_reason (response);
  xmlNode *block;

  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_SKIPPED && skip_note[0] != '\0')
    {
      block = candor_node_add_class (inside, "div", "block");
      candor_node_add_text (block, "h4", _("Why it was skipped"));
      candor_report_add_typed (block, skip_note);
    }
  if (void_reason == NULL)
    return;
  block = candor_node_add_class (inside, "div", "block");
  candor_node_add_text (block, "h4", _("Why it is not counted"));
  candor_report_add_typed (block, void_reason);
}

static xmlNode *
add_model_answer (xmlNode    *columns,
                  const char *answer)
{
  xmlNode *model = candor_node_add (columns, "div");

  candor_node_add_text (model, "h4", _("Model answer"));
  candor_report_add_markdown (model, answer);
  return model;
}

/* Side by side where there is room for both. */
static void
add_answers (xmlNode                   *inside,
             CandorResponse            *response,
             const CandorReportOptions *options)
{
  const char *answer = candor_question_get_answer (candor_response_get_question (response));
  xmlNode *columns = candor_node_add (inside, "div");
  xmlNode *model = NULL;
  gboolean fits;

  add_said (columns, response);
  if (options->with_model_answers && answer[0] != '\0')
    model = add_model_answer (columns, answer);
  fits = model != NULL && !candor_report_is_wide (model);
  candor_node_attribute (columns, "class", fits ? "columns two" : "columns");
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
  candor_report_add_phrase (item, point->text);
  if (point->required)
    candor_node_attribute (candor_node_add_text (item, "span", _("required")), "class", "pill");
}

static void
add_points (xmlNode        *inside,
            CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));
  xmlNode *block, *list;

  if (points->len == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED ||
      candor_response_get_rating (response) == CANDOR_RATING_NA)
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

static void
add_question (xmlNode                   *body,
              CandorInterview           *interview,
              CandorResponse            *response,
              const CandorReportOptions *options)
{
  g_autofree char *id = g_strdup_printf ("question-%u", candor_response_get_position (response));
  xmlNode *details = candor_node_add (body, "details");
  xmlNode *inside;

  candor_node_attribute (details, "id", id);
  candor_node_attribute (details, "open", "open");
  add_summary (details, interview, response);
  inside = candor_node_add_class (details, "div", "inside");
  add_prompt_rest (inside, candor_response_get_question (response));
  add_reasons (inside, response);
  add_answers (inside, response, options);
  add_points (inside, response);
  add_note (inside, response);
  candor_scorecard_html_add_anchor (inside, response,
                                    candor_kit_get_scale (candor_interview_get_kit (interview)));
}

/**
 * candor_scorecard_html_add_questions:
 * @body: where to
 * @scorecard: a scorecard
 * @options: whether model answers go in
 *
 * Adds each question with what was said beside the model answer. They fold without a script and are open at first.
 */
void
candor_scorecard_html_add_questions (xmlNode                   *body,
                                     CandorScorecard           *scorecard,
                                     const CandorReportOptions *options)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);

  candor_node_add_text (body, "h2", _("Question by Question"));
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_question (body, interview, candor_interview_get_response (interview, position), options);
}
