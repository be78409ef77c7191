/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-html.h"

#include <glib/gi18n-lib.h>

#include "candor-html-page.h"
#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-markup.h"
#include "candor-report-person.h"
#include "candor-report-words.h"
#include "candor-scorecard-xml.h"
#include "candor-words.h"

static void
add_occasion (xmlNode         *header,
              CandorInterview *interview)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  g_autofree char *day = candor_report_day (candor_interview_get_started_at_us (interview));
  g_autofree char *minutes = candor_words_minutes (candor_interview_get_elapsed_s (interview) / 60);
  xmlNode *line = candor_node_add_class (header, "p", "lead");

  if (candidate != NULL)
    candor_report_add_fact (line, candor_candidate_get_role (candidate));
  candor_report_add_fact (line, candor_kit_get_name (candor_interview_get_kit (interview)));
  candor_report_add_fact (line, day);
  candor_report_add_fact (line, minutes);
}

static void
add_people (xmlNode         *header,
            CandorInterview *interview)
{
  g_autofree char *also = candor_report_also_present (interview);
  g_autofree char *interviewer = NULL;
  xmlNode *line = candor_node_add_class (header, "p", "lead");

  if (candor_interview_get_interviewer (interview)[0] != '\0')
    /* Translators: %s is a name */
    interviewer =
      g_strdup_printf (_("Interviewer: %s"), candor_interview_get_interviewer (interview));
  candor_report_add_fact (line, interviewer);
  candor_report_add_fact (line, also);
}

static void
add_title (xmlNode         *body,
           CandorInterview *interview,
           const char      *person)
{
  xmlNode *header = candor_node_add (body, "header");
  g_autofree char *state = candor_report_state (interview);

  candor_node_attribute (candor_node_add_text (header, "h1", person), "dir", "auto");
  add_occasion (header, interview);
  add_people (header, interview);
  candor_report_add_fact (candor_node_add_class (header, "p", "lead state"), state);
}

static xmlNode *
add_tile (xmlNode    *tiles,
          const char *label,
          const char *value,
          const char *more)
{
  xmlNode *tile = candor_node_add_class (tiles, "div", "tile");

  candor_node_attribute (candor_node_add_text (tile, "dt", label), "class", "label");
  candor_node_attribute (candor_node_add_text (tile, "dd", value), "class", "value");
  if (more != NULL)
    candor_node_attribute (candor_node_add_text (tile, "dd", more), "class", "more");
  return tile;
}

static void
add_score_tile (xmlNode         *tiles,
                CandorScorecard *scorecard)
{
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  CandorScale *scale =
    candor_kit_get_scale (candor_interview_get_kit (candor_scorecard_get_interview (scorecard)));
  g_autofree char *value = NULL;
  g_autofree char *more = NULL;
  g_autofree char *range = NULL;
  xmlNode *tile;

  if (score == NULL || !score->has_percent)
    {
      add_tile (tiles, _("Score"), "–",
                score == NULL ? _("Hidden until everything is scored") : _("Nothing was scored"));
      return;
    }
  /* Translators: a score on its scale: "3.9 of 5" */
  value = g_strdup_printf (_("%.1f of %d"),
                           candor_round_half_away (candor_scale_from_percent (scale,
                                                                              score->percent), 1),
                           candor_scale_get_max (scale));
  /* Translators: a score in percent with its honest range: "72 % (61–83)" */
  more = g_strdup_printf (_("%.0f %% (%.0f–%.0f)"), candor_round_half_away (score->percent, 0),
                          candor_round_half_away (score->low,
                                                  0), candor_round_half_away (score->high, 0));
  tile = add_tile (tiles, _("Score"), value, more);
  if (score->high - score->low < 0.05)
    return;
  range = candor_words_score_range (score);
  candor_node_attribute (candor_node_add_text (tile, "dd", range), "class", "more");
}

static void
add_tiles (xmlNode         *body,
           CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  const CandorScore *coverage = candor_scorecard_get_coverage (scorecard);
  xmlNode *tiles = candor_node_add_class (body, "dl", "tiles");
  g_autofree char *asked = candor_words_coverage (coverage);
  g_autofree char *left_out = candor_words_left_out (coverage);

  add_tile (tiles, _("Recommendation"),
            candor_words_recommendation (candor_interview_get_recommendation (interview)), NULL);
  add_score_tile (tiles, scorecard);
  add_tile (tiles, _("Questions"), asked, left_out);
}

static void
add_text (xmlNode    *parent,
          const char *heading,
          const char *text)
{
  xmlNode *section;

  if (text[0] == '\0')
    return;
  section = candor_node_add_class (parent, "section", "block");
  candor_node_attribute (candor_node_add_text (section, "h2", heading), "class", "label");
  candor_report_add_typed (section, text);
}

static void
add_write_up (xmlNode         *body,
              CandorInterview *interview)
{
  const char *strengths = candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS);
  const char *concerns = candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS);

  if (strengths[0] != '\0' || concerns[0] != '\0')
    {
      xmlNode *pair = candor_node_add_class (body, "div", "pair");

      add_text (pair, _("Strengths"), strengths);
      add_text (pair, _("Concerns"), concerns);
    }
  add_text (body, _("Summary"), candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
}

static void
add_around (xmlNode         *body,
            CandorInterview *interview)
{
  add_text (body, _("General notes"),
            candor_interview_get_text (interview, CANDOR_WRITE_UP_GENERAL_NOTES));
  add_text (body, _("What the candidate asked"),
            candor_interview_get_text (interview, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS));
  add_text (body, _("Availability and next steps"),
            candor_interview_get_text (interview, CANDOR_WRITE_UP_AVAILABILITY));
}

static void
add_digest (xmlNode    *footer,
            const char *label,
            const char *digest)
{
  xmlNode *line = candor_node_add (footer, "p");

  candor_node_text (line, label);
  candor_node_text (line, " ");
  candor_node_add_text (line, "code", digest);
}

static void
add_footer (xmlNode                   *body,
            CandorScorecard           *scorecard,
            const CandorReportOptions *options)
{
  CandorKit *kit = candor_interview_get_kit (candor_scorecard_get_interview (scorecard));
  xmlNode *footer = candor_node_add (body, "footer");
  g_autofree char *version = NULL;
  xmlNode *line = candor_node_add (footer, "p");

  candor_report_add_fact (line, candor_kit_get_name (kit));
  /* Translators: %d is the version of a kit */
  version = g_strdup_printf (_("version %d"), candor_kit_get_version (kit));
  candor_report_add_fact (line, version);
  add_digest (footer, _("Digest of the kit:"), candor_scorecard_get_kit_digest (scorecard));
  if (options->signed_digest != NULL)
    add_digest (footer, _("Digest of what was signed:"), options->signed_digest);
}

static void
add_body (xmlNode                   *html,
          CandorScorecard           *scorecard,
          const CandorReportOptions *options,
          const char                *person)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  xmlNode *body = candor_node_add (html, "body");
  xmlNode *page = candor_node_add (body, "main");

  add_title (page, interview, person);
  add_tiles (page, scorecard);
  add_write_up (page, interview);
  candor_scorecard_html_add_table (page, scorecard);
  candor_scorecard_html_add_bars (page, scorecard);
  candor_scorecard_html_add_questions (page, scorecard, options);
  add_around (page, interview);
  candor_scorecard_html_add_deviations (page, scorecard);
  candor_scorecard_html_add_amendments (page, scorecard);
  add_footer (body, scorecard, options);
}

/**
 * candor_scorecard_write_html:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard as one web page that needs nothing else.
 *
 * Returns: (transfer full): the page
 */
GBytes *
candor_scorecard_write_html (CandorScorecard           *scorecard,
                             const CandorReportOptions *options,
                             GError                   **error)
{
  static const char * const styles[] = { "candor-report-style.css", NULL };
  g_autofree char *person = candor_report_person (scorecard, options);
  /* Translators: the title of a report; %s is the candidate */
  g_autofree char *title = g_strdup_printf (_("Scorecard: %s"), person);
  xmlNode *html = candor_html_page_new (title, styles);

  add_body (html, scorecard, options, person);
  return candor_html_page_close (html);
}
