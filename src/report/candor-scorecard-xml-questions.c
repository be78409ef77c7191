/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-enum-types.h"
#include "candor-node.h"
#include "candor-report-markup.h"
#include "candor-scorecard-xml.h"

#define XHTML_NAMESPACE "http://www.w3.org/1999/xhtml"

/* Texts in Markdown are carried as XHTML elements, so that whoever reads the file needs no Markdown. */
static void
add_markdown (xmlNode    *parent,
              const char *name,
              const char *markdown)
{
  xmlNode *node = candor_node_add (parent, name);
  xmlNode *body = xmlNewChild (node, NULL, (const xmlChar *) "div", NULL);

  xmlSetNs (body, xmlNewNs (body, (const xmlChar *) XHTML_NAMESPACE, NULL));
  candor_report_add_markdown (body, markdown);
}

static void
add_points (xmlNode        *parent,
            CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));

  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (points, i);
      xmlNode *node = candor_node_add_text (parent, "point", point->text);

      candor_node_attribute (node, "heard", candor_response_is_heard (response, i) ? "yes" : "no");
      candor_node_attribute (node, "required", point->required ? "yes" : "no");
      candor_node_number (node, "weight", point->weight);
    }
}

static void
add_anchors (xmlNode        *parent,
             CandorQuestion *question)
{
  GPtrArray *anchors = candor_question_get_anchors (question);

  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = g_ptr_array_index (anchors, i);

      candor_node_number (candor_node_add_text (parent, "anchor", anchor->text), "level",
                          anchor->level);
    }
}

static void
add_facts (xmlNode        *node,
           CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *digest = candor_question_digest (question);

  candor_node_number (node, "position", candor_response_get_position (response));
  candor_node_attribute (node, "guide", candor_question_get_guide_id (question));
  candor_node_attribute (node, "id", candor_question_get_id (question));
  candor_node_attribute (node, "digest", digest);
  if (candor_question_get_difficulty (question) != CANDOR_DIFFICULTY_UNKNOWN)
    candor_node_attribute (node, "difficulty", candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY,
                                                                    candor_question_get_difficulty (question)));
  candor_node_attribute (node, "requirement", candor_enum_to_nick (CANDOR_TYPE_REQUIREMENT,
                                                                   candor_response_get_requirement (response)));
  candor_node_number (node, "weight", candor_response_get_weight (response));
  if (candor_response_get_replaces (response) != 0)
    candor_node_number (node, "replaces", candor_response_get_replaces (response));
  if (candor_response_is_ad_hoc (response))
    candor_node_attribute (node, "ad-hoc", "yes");
}

static void
add_outcome (xmlNode        *node,
             CandorResponse *response)
{
  candor_node_attribute (node, "state", candor_enum_to_nick (CANDOR_TYPE_RESPONSE_STATE,
                                                             candor_response_get_state (response)));
  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_SKIPPED)
    candor_node_attribute (node, "skip-reason", candor_enum_to_nick (CANDOR_TYPE_SKIP_REASON,
                                                                     candor_response_get_skip_reason (response)));
  candor_node_attribute (node, "rating", candor_enum_to_nick (CANDOR_TYPE_RATING,
                                                              candor_response_get_rating (response)));
  if (candor_response_get_rating (response) == CANDOR_RATING_SCORED)
    candor_node_number (node, "score", candor_response_get_score (response));
  candor_node_number (node, "seconds", candor_response_get_elapsed_s (response));
}

static void
add_question (xmlNode                   *parent,
              CandorResponse            *response,
              const CandorReportOptions *options)
{
  CandorQuestion *question = candor_response_get_question (response);
  const char *section = candor_question_get_section_title (question);
  xmlNode *node = candor_node_add (parent, "question");

  add_facts (node, response);
  add_outcome (node, response);
  if (section != NULL && section[0] != '\0')
    candor_node_add_text (node, "section", section);
  add_markdown (node, "prompt", candor_question_get_prompt (question));
  candor_node_add_text (node, "answer", candor_response_get_answer (response));
  candor_node_add_text (node, "note", candor_response_get_note (response));
  if (candor_response_get_skip_note (response)[0] != '\0')
    candor_node_add_text (node, "skip-note", candor_response_get_skip_note (response));
  if (candor_response_get_void_reason (response) != NULL)
    candor_node_add_text (node, "void", candor_response_get_void_reason (response));
  add_points (node, response);
  add_anchors (node, question);
  if (options->with_model_answers && candor_question_get_answer (question)[0] != '\0')
    add_markdown (node, "model-answer", candor_question_get_answer (question));
}

/**
 * candor_scorecard_add_questions:
 * @parent: the record
 * @scorecard: a scorecard
 * @options: whether model answers go in
 *
 * Adds each question as it was asked, with what became of it.
 */
void
candor_scorecard_add_questions (xmlNode                   *parent,
                                CandorScorecard           *scorecard,
                                const CandorReportOptions *options)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_question (parent, candor_interview_get_response (interview, position), options);
}
