/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-paper-kit-html.h"

#include <glib/gi18n-lib.h>

#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-markup.h"
#include "candor-words.h"

/* What is said or known before and after the questions. */

static void
add_facts (xmlNode   *header,
           CandorKit *kit)
{
  xmlNode *line = candor_node_add_class (header, "p", "lead");
  guint n_questions = candor_kit_get_n_entries (kit);
  g_autofree char *questions = g_strdup_printf (ngettext ("%u question", "%u questions", n_questions),
                                                n_questions);
  g_autofree char *minutes = candor_words_minutes (candor_kit_get_planned_minutes (kit));
  /* Translators: %d is the version of a kit */
  g_autofree char *version = g_strdup_printf (_("version %d"), candor_kit_get_version (kit));

  candor_report_add_fact (line, candor_kit_get_role (kit));
  candor_report_add_fact (line, questions);
  candor_report_add_fact (line, minutes);
  candor_report_add_fact (line, version);
}

/* Who types it in afterwards can see that it is the same kit. */
static void
add_digest (xmlNode   *header,
            CandorKit *kit)
{
  xmlNode *line = candor_node_add_class (header, "p", "facts");
  g_autofree char *digest = candor_kit_digest (kit);

  candor_node_text (line, _("Digest of the kit:"));
  candor_node_text (line, " ");
  candor_node_add_text (line, "code", digest);
}

static void
add_blanks (xmlNode *page)
{
  const char * const names[] = { _("Candidate"), _("Interviewer"), _("Also present"), _("Date"),
                                 _("Began at"), _("Ended at") };
  xmlNode *list = candor_node_add_class (page, "ul", "blanks");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    candor_node_add_text (list, "li", names[i]);
}

static void
add_script (xmlNode    *page,
            const char *heading,
            const char *script,
            int         minutes)
{
  g_autofree char *takes = candor_words_minutes (minutes);
  xmlNode *section;

  if (*script == '\0')
    return;
  section = candor_node_add_class (page, "section", "script");
  candor_node_add_text (section, "h2", heading);
  if (*takes != '\0')
    candor_node_attribute (candor_node_add_text (section, "p", takes), "class", "facts");
  candor_report_add_markdown (section, script);
}

static void
add_recommendation (xmlNode *section)
{
  xmlNode *block = candor_node_add_class (section, "div", "block");
  xmlNode *list;

  candor_node_add_text (block, "h4", _("Recommendation"));
  list = candor_node_add_class (block, "ul", "ticks in-a-row");
  for (int i = CANDOR_RECOMMENDATION_STRONG_NO; i <= CANDOR_RECOMMENDATION_STRONG_YES; i++)
    candor_paper_kit_html_add_tick (list, "li", candor_words_recommendation (i));
}

/**
 * candor_paper_kit_html_add_head:
 * @page: where to
 * @kit: a kit
 *
 * Adds what stands in front of the questions: which kit it is, who meets whom, and how to begin.
 */
void
candor_paper_kit_html_add_head (xmlNode   *page,
                                CandorKit *kit)
{
  xmlNode *header = candor_node_add (page, "header");

  candor_node_attribute (candor_node_add_text (header, "h1", candor_kit_get_name (kit)), "dir", "auto");
  add_facts (header, kit);
  add_digest (header, kit);
  add_blanks (page);
  add_script (page, _("For the Interviewer"), candor_kit_get_instructions (kit), 0);
  add_script (page, _("Opening"), candor_kit_get_opening_script (kit), candor_kit_get_opening_minutes (kit));
}

/**
 * candor_paper_kit_html_add_closing:
 * @page: where to
 * @kit: a kit
 *
 * Adds what stands behind the questions: how to end, and what remains of it.
 */
void
candor_paper_kit_html_add_closing (xmlNode   *page,
                                   CandorKit *kit)
{
  xmlNode *section;

  add_script (page, _("Closing"), candor_kit_get_closing_script (kit), candor_kit_get_closing_minutes (kit));
  section = candor_node_add_class (page, "section", "block");
  candor_paper_kit_html_add_room (section, _("What the candidate asked"), 3);
  candor_paper_kit_html_add_room (section, _("Availability and next steps"), 2);
  section = candor_node_add_class (page, "section", "afterwards");
  candor_node_add_text (section, "h2", _("Afterwards"));
  candor_paper_kit_html_add_room (section, _("Strengths"), 5);
  candor_paper_kit_html_add_room (section, _("Concerns"), 5);
  candor_paper_kit_html_add_room (section, _("Summary"), 5);
  add_recommendation (section);
}
