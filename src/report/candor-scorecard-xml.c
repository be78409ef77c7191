/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-xml.h"

#include <string.h>

#include "candor-enum-types.h"
#include "candor-node.h"
#include "candor-report-markup.h"
#include "candor-report-person.h"
#include "candor-time.h"
#include "candor-words.h"

static void
add_time (xmlNode    *node,
          const char *name,
          gint64      time_us)
{
  g_autofree char *text = candor_time_to_rfc3339 (time_us);

  candor_node_attribute (node, name, text);
}

static void
add_sittings (xmlNode         *parent,
              CandorInterview *interview)
{
  GArray *sittings = candor_interview_get_sittings (interview);

  for (guint i = 0; i < sittings->len; i++)
    {
      const CandorSitting *sitting = &g_array_index (sittings, CandorSitting, i);
      xmlNode *node = candor_node_add (parent, "sitting");

      add_time (node, "started", sitting->started_at_us);
      add_time (node, "ended", sitting->ended_at_us);
      candor_node_number (node, "seconds", sitting->elapsed_s);
    }
}

static void
add_people (xmlNode                   *parent,
            CandorScorecard           *scorecard,
            const CandorReportOptions *options)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  GPtrArray *also = candor_interview_get_also_present (interview);
  g_autofree char *person = candor_report_person (scorecard, options);
  xmlNode *candidate = candor_node_add_text (parent, "candidate", person);

  if (options->use_alias)
    candor_node_attribute (candidate, "alias", "yes");
  if (candor_interview_is_pilot (interview))
    candor_node_attribute (candidate, "pilot", "yes");
  candor_node_add_text (parent, "interviewer", candor_interview_get_interviewer (interview));
  for (guint i = 0; i < also->len; i++)
    candor_node_add_text (parent, "also-present", g_ptr_array_index (also, i));
}

static void
add_kit (xmlNode         *parent,
         CandorScorecard *scorecard)
{
  CandorKit *kit = candor_interview_get_kit (candor_scorecard_get_interview (scorecard));
  xmlNode *node = candor_node_add (parent, "kit");

  candor_node_attribute (node, "id", candor_kit_get_id (kit));
  candor_node_number (node, "version", candor_kit_get_version (kit));
  candor_node_attribute (node, "digest", candor_scorecard_get_kit_digest (scorecard));
  candor_node_add_text (node, "name", candor_kit_get_name (kit));
  if (candor_kit_get_role (kit)[0] != '\0')
    candor_node_add_text (node, "role", candor_kit_get_role (kit));
}

static void
add_scale (xmlNode     *parent,
           CandorScale *scale)
{
  xmlNode *node = candor_node_add (parent, "scale");

  for (int level = candor_scale_get_min (scale); level <= candor_scale_get_max (scale); level++)
    candor_node_number (candor_node_add_text (node, "level", candor_scale_get_label (scale, level)),
                        "value", level);
}

static void
add_score_attributes (xmlNode           *node,
                      const CandorScore *score)
{
  if (score->has_percent)
    {
      candor_node_percent (node, "percent", score->percent);
      candor_node_percent (node, "low", score->low);
      candor_node_percent (node, "high", score->high);
    }
  candor_node_number (node, "asked", score->n_asked);
  candor_node_number (node, "total", score->n_total);
  candor_node_number (node, "not-applicable", score->n_not_applicable);
  candor_node_percent (node, "weight-percent", score->weight_percent);
}

static void
add_sections (xmlNode   *parent,
              GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const CandorScorecardPart *part = g_ptr_array_index (parts, i);
      xmlNode *node = candor_node_add (parent, "section");

      candor_node_attribute (node, "title", part->title);
      add_score_attributes (node, &part->score);
    }
}

/* People see the translated word, which is the title of the part; programs get the word of the schema. */
static const char *
difficulty_of (const CandorScorecardPart *part)
{
  for (guint difficulty = CANDOR_DIFFICULTY_EASY; difficulty <= CANDOR_DIFFICULTY_HARD; difficulty++)
    if (g_str_equal (candor_words_difficulty (difficulty), part->title))
      return candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty);
  return NULL;
}

static void
add_difficulties (xmlNode   *parent,
                  GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const CandorScorecardPart *part = g_ptr_array_index (parts, i);
      xmlNode *node = candor_node_add (parent, "difficulty");

      candor_node_attribute (node, "level", difficulty_of (part));
      add_score_attributes (node, &part->score);
    }
}

static void
add_score (xmlNode         *parent,
           CandorScorecard *scorecard)
{
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  xmlNode *node = candor_node_add (parent, "score");
  CandorScore hidden = *candor_scorecard_get_coverage (scorecard);

  /* While something is to score, coverage is told and the number is not. */
  hidden.has_percent = FALSE;
  add_score_attributes (node, score != NULL ? score : &hidden);
  if (score == NULL)
    candor_node_attribute (node, "hidden", "yes");
  add_sections (node, candor_scorecard_get_by_section (scorecard));
  add_difficulties (node, candor_scorecard_get_by_difficulty (scorecard));
}

static void
add_write_up (xmlNode         *parent,
              CandorInterview *interview)
{
  static const struct
  {
    CandorWriteUpFields field;
    const char         *name;
  } texts[] = {
    { CANDOR_WRITE_UP_STRENGTHS, "strengths" },
    { CANDOR_WRITE_UP_CONCERNS, "concerns" },
    { CANDOR_WRITE_UP_SUMMARY, "summary" },
    { CANDOR_WRITE_UP_LEFT_OPEN, "left-open" },
    { CANDOR_WRITE_UP_GENERAL_NOTES, "general-notes" },
    { CANDOR_WRITE_UP_CANDIDATE_QUESTIONS, "candidate-questions" },
    { CANDOR_WRITE_UP_AVAILABILITY, "availability" },
  };
  CandorRecommendation recommendation = candor_interview_get_recommendation (interview);

  if (recommendation != CANDOR_RECOMMENDATION_NONE)
    candor_node_attribute (candor_node_add (parent, "recommendation"), "value",
                           candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION, recommendation));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *text = candor_interview_get_text (interview, texts[i].field);

      if (text[0] != '\0')
        candor_node_add_text (parent, texts[i].name, text);
    }
}

static void
add_deviations (xmlNode         *parent,
                CandorScorecard *scorecard)
{
  GPtrArray *deviations = candor_scorecard_get_deviations (scorecard);

  for (guint i = 0; i < deviations->len; i++)
    candor_node_add_text (parent, "deviation", g_ptr_array_index (deviations, i));
}

static void
add_record (xmlNode                   *root,
            CandorScorecard           *scorecard,
            const CandorReportOptions *options,
            const char                *record_name)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  xmlNode *record = candor_node_add (root, record_name);

  candor_node_attribute (record, "interview", candor_interview_get_id (interview));
  candor_node_attribute (record, "state", candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE,
                                                               candor_interview_get_state (interview)));
  add_time (record, "at", candor_interview_get_signed_at_us (interview));
  if (candor_interview_is_entered_later (interview))
    candor_node_attribute (record, "entered-later", "yes");
  if (candor_interview_get_state (interview) == CANDOR_INTERVIEW_STATE_CALLED_OFF)
    candor_node_add_text (record, "called-off", candor_interview_get_call_off_reason (interview));
  add_people (record, scorecard, options);
  add_kit (record, scorecard);
  add_sittings (record, interview);
  add_scale (record, candor_kit_get_scale (candor_interview_get_kit (interview)));
  add_score (record, scorecard);
  add_write_up (record, interview);
  candor_scorecard_add_questions (record, scorecard, options);
  add_deviations (record, scorecard);
}

/**
 * candor_scorecard_build_xml:
 * @scorecard: a scorecard
 * @options: what goes in
 * @record_name: "signed" or "unsigned"
 *
 * Returns: (transfer full): the document, laid out for reading, without a digest
 */
char *
candor_scorecard_build_xml (CandorScorecard           *scorecard,
                            const CandorReportOptions *options,
                            const char                *record_name)
{
  xmlDoc *document = xmlNewDoc ((const xmlChar *) "1.0");
  xmlNode *root = xmlNewDocNode (document, NULL, (const xmlChar *) "scorecard", NULL);
  xmlChar *memory = NULL;
  int size = 0;
  char *text;

  xmlDocSetRootElement (document, root);
  xmlSetNs (root, xmlNewNs (root, (const xmlChar *) CANDOR_SCORECARD_NAMESPACE, NULL));
  add_record (root, scorecard, options, record_name);
  xmlDocDumpFormatMemoryEnc (document, &memory, &size, "UTF-8", 1);
  text = g_strndup ((const char *) memory, size);
  xmlFree (memory);
  xmlFreeDoc (document);
  return text;
}

/**
 * candor_scorecard_write_xml:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard that may still change, or a form of a signed one that leaves something out. What was signed comes from
 * candor_scorecard_sign().
 *
 * Returns: (transfer full): the document
 */
GBytes *
candor_scorecard_write_xml (CandorScorecard           *scorecard,
                            const CandorReportOptions *options,
                            GError                   **error)
{
  char *text = candor_scorecard_build_xml (scorecard, options, "unsigned");

  return g_bytes_new_take (text, strlen (text));
}
