/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-html.h"

#include <glib/gi18n-lib.h>
#include <libxml/HTMLtree.h>
#include <libxml/xmlsave.h>

#include "candor-node.h"
#include "candor-report-markup.h"
#include "candor-report-person.h"
#include "candor-scorecard-xml.h"
#include "candor-words.h"

static char *
day_of (gint64 time_us)
{
  g_autoptr(GDateTime) moment = NULL;

  if (time_us == 0)
    return NULL;
  moment = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);
  /* Translators: a day in a report, in the form of strftime: "3 May 2026" */
  return g_date_time_format (moment, _("%-d %B %Y"));
}

static void
add_fact (GPtrArray  *facts,
          const char *fact)
{
  if (fact != NULL && fact[0] != '\0')
    g_ptr_array_add (facts, g_strdup (fact));
}

static char *
facts_of (CandorInterview *interview)
{
  g_autoptr(GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  CandorKit *kit = candor_interview_get_kit (interview);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  g_autofree char *day = day_of (candor_interview_get_started_at_us (interview));
  g_autofree char *minutes = candor_words_minutes (candor_interview_get_elapsed_s (interview) / 60);

  if (candidate != NULL)
    add_fact (facts, candor_candidate_get_role (candidate));
  add_fact (facts, candor_kit_get_name (kit));
  add_fact (facts, day);
  add_fact (facts, minutes);
  add_fact (facts, candor_interview_get_interviewer (interview));
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (" · ", (char **) facts->pdata);
}

static void
add_title (xmlNode         *body,
           CandorInterview *interview,
           const char      *person)
{
  xmlNode *header = candor_node_add (body, "header");
  g_autofree char *facts = facts_of (interview);
  CandorInterviewState state = candor_interview_get_state (interview);
  xmlNode *lead;

  candor_node_add_text (header, "h1", person);
  lead = candor_node_add_class (header, "p", "lead");
  candor_node_text (lead, facts);
  if (state == CANDOR_INTERVIEW_STATE_SIGNED || state == CANDOR_INTERVIEW_STATE_AMENDED)
    return;
  lead = candor_node_add_class (header, "p", "lead state");
  candor_node_text (lead, _("Not signed: this report can still change."));
}

static xmlNode *
add_tile (xmlNode    *tiles,
          const char *label,
          const char *value,
          const char *more)
{
  xmlNode *tile = candor_node_add_class (tiles, "div", "tile");

  candor_node_attribute (candor_node_add_text (tile, "p", label), "class", "label");
  candor_node_attribute (candor_node_add_text (tile, "span", value), "class", "value");
  if (more != NULL)
    candor_node_attribute (candor_node_add_text (tile, "span", more), "class", "more");
  return tile;
}

static void
add_score_tile (xmlNode         *tiles,
                CandorScorecard *scorecard)
{
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (candor_scorecard_get_interview (scorecard)));
  g_autofree char *value = NULL;
  g_autofree char *more = NULL;
  g_autofree char *range = NULL;

  if (score == NULL || !score->has_percent)
    {
      add_tile (tiles, _("Score"), "–",
                score == NULL ? _("Hidden until everything is scored") : _("Nothing was scored"));
      return;
    }
  /* Translators: a score on its scale: "3.9 of 5" */
  value = g_strdup_printf (_("%.1f of %d"),
                           candor_round_half_away (candor_scale_from_percent (scale, score->percent), 1),
                           candor_scale_get_max (scale));
  /* Translators: a score in percent with its honest range: "72 % (61–83)" */
  more = g_strdup_printf (_("%.0f %% (%.0f–%.0f)"), candor_round_half_away (score->percent, 0),
                          candor_round_half_away (score->low, 0), candor_round_half_away (score->high, 0));
  range = candor_words_score_range (score);
  candor_node_attribute (add_tile (tiles, _("Score"), value, more), "title", range);
}

static void
add_tiles (xmlNode         *body,
           CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  const CandorScore *coverage = candor_scorecard_get_coverage (scorecard);
  xmlNode *tiles = candor_node_add_class (body, "div", "tiles");
  g_autofree char *asked = candor_words_coverage (coverage);
  g_autofree char *not_applicable = NULL;

  if (coverage->n_not_applicable > 0)
    not_applicable = g_strdup_printf (ngettext ("%u not applicable", "%u not applicable", coverage->n_not_applicable),
                                      coverage->n_not_applicable);
  add_tile (tiles, _("Recommendation"),
            candor_words_recommendation (candor_interview_get_recommendation (interview)), NULL);
  add_score_tile (tiles, scorecard);
  add_tile (tiles, _("Questions"), asked, not_applicable);
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
  add_text (body, _("General notes"), candor_interview_get_text (interview, CANDOR_WRITE_UP_GENERAL_NOTES));
  add_text (body, _("What the candidate asked"),
            candor_interview_get_text (interview, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS));
  add_text (body, _("Availability and next steps"),
            candor_interview_get_text (interview, CANDOR_WRITE_UP_AVAILABILITY));
}

static void
add_deviations (xmlNode         *body,
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
add_amendment (xmlNode               *list,
               const CandorAmendment *amendment)
{
  g_autofree char *day = day_of (amendment->at_us);
  g_autofree char *what = NULL;
  xmlNode *item = candor_node_add (list, "li");

  if (amendment->position != 0)
    /* Translators: what an amendment changed: "Question 3, Score" */
    what = g_strdup_printf (_("Question %u, %s"), amendment->position, candor_words_field (amendment->field));
  else
    what = g_strdup (candor_words_field (amendment->field));
  candor_node_add_text (item, "strong", what);
  candor_node_text (item, ": ");
  candor_node_add_text (item, "del", amendment->old_value);
  candor_node_text (item, " → ");
  candor_node_add_text (item, "ins", amendment->new_value);
  candor_node_add (item, "br");
  candor_node_text (item, amendment->reason);
  candor_node_text (item, " · ");
  candor_node_text (item, amendment->who);
  candor_node_text (item, " · ");
  candor_node_text (item, day != NULL ? day : "");
}

static void
add_amendments (xmlNode         *body,
                CandorInterview *interview)
{
  GPtrArray *amendments = candor_interview_get_amendments (interview);
  xmlNode *list;

  if (amendments->len == 0)
    return;
  candor_node_add_text (body, "h2", _("Amendments"));
  list = candor_node_add (body, "ul");
  for (guint i = 0; i < amendments->len; i++)
    add_amendment (list, g_ptr_array_index (amendments, i));
}

static void
add_footer (xmlNode         *body,
            CandorScorecard *scorecard)
{
  CandorKit *kit = candor_interview_get_kit (candor_scorecard_get_interview (scorecard));
  xmlNode *footer = candor_node_add (body, "footer");
  g_autofree char *version = NULL;
  xmlNode *line = candor_node_add (footer, "p");

  /* Translators: %s is the name of a kit, %d its version; a digest follows */
  version = g_strdup_printf (_("%s, version %d · "), candor_kit_get_name (kit), candor_kit_get_version (kit));
  candor_node_text (line, version);
  candor_node_add_text (line, "code", candor_scorecard_get_kit_digest (scorecard));
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
  add_deviations (page, scorecard);
  add_amendments (page, interview);
  add_footer (body, scorecard);
}

/* The one language of the words in it. */
static const char *
language (void)
{
  const char * const *names = g_get_language_names ();

  return g_str_has_prefix (names[0], "C") ? "en" : names[0];
}

static GBytes *
serialise (xmlDoc *document)
{
  xmlBuffer *buffer = xmlBufferCreate ();
  xmlSaveCtxt *context = xmlSaveToBuffer (buffer, "UTF-8", XML_SAVE_AS_HTML);
  GBytes *bytes;

  xmlSaveDoc (context, document);
  xmlSaveClose (context);
  bytes = g_bytes_new (xmlBufferContent (buffer), xmlBufferLength (buffer));
  xmlBufferFree (buffer);
  return bytes;
}

GBytes *
candor_scorecard_write_html (CandorScorecard           *scorecard,
                             const CandorReportOptions *options,
                             GError                   **error)
{
  xmlDoc *document = htmlNewDocNoDtD (NULL, NULL);
  xmlNode *html = xmlNewDocNode (document, NULL, (const xmlChar *) "html", NULL);
  g_autofree char *person = candor_report_person (scorecard, options);
  GBytes *bytes;

  xmlCreateIntSubset (document, (const xmlChar *) "html", NULL, NULL);
  xmlDocSetRootElement (document, html);
  candor_node_attribute (html, "lang", language ());
  candor_scorecard_html_add_head (html, person);
  add_body (html, scorecard, options, person);
  bytes = serialise (document);
  xmlFreeDoc (document);
  return bytes;
}
