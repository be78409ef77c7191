/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-paper-kit-html.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-anchor.h"
#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-markup.h"
#include "candor-words.h"

#define FEWEST_LINES 5
#define MOST_LINES 9
#define NOTE_LINES 2

static void
add_title (xmlNode        *section,
           CandorKitEntry *entry,
           guint           position)
{
  CandorQuestion *question = candor_kit_entry_get_question (entry);
  g_autofree char *heading = g_strdup_printf ("%u. %s", position, candor_question_get_headline (question));
  g_autofree char *minutes = candor_words_minutes (candor_kit_entry_get_minutes (entry));
  const char *rest = strchr (candor_question_get_prompt (question), '\n');
  xmlNode *line;

  candor_node_add_text (section, "h3", heading);
  line = candor_node_add_class (section, "p", "facts");
  candor_report_add_fact (line, candor_words_requirement (candor_kit_entry_get_requirement (entry)));
  candor_report_add_fact (line, candor_question_get_section_title (question));
  candor_report_add_fact (line, candor_words_difficulty (candor_question_get_difficulty (question)));
  candor_report_add_fact (line, minutes);
  if (rest != NULL)
    candor_report_add_markdown (candor_node_add_class (section, "div", "block"), rest);
}

static void
add_points (xmlNode        *section,
            CandorQuestion *question)
{
  GPtrArray *points = candor_question_get_points (question);
  xmlNode *block, *list;

  if (points->len == 0)
    return;
  block = candor_node_add_class (section, "div", "block");
  candor_node_add_text (block, "h4", _("Listen For"));
  list = candor_node_add_class (block, "ul", "ticks");
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (points, i);
      xmlNode *item = candor_paper_kit_html_add_tick (list, "li", NULL);

      candor_report_add_phrase (item, point->text);
      if (point->required)
        candor_node_attribute (candor_node_add_text (item, "span", _("required")), "class", "pill");
    }
}

static void
add_list (xmlNode    *parent,
          const char *heading,
          GPtrArray  *phrases)
{
  xmlNode *block, *list;

  if (phrases->len == 0)
    return;
  block = candor_node_add_class (parent, "div", "block");
  candor_node_add_text (block, "h4", heading);
  list = candor_node_add (block, "ul");
  for (guint i = 0; i < phrases->len; i++)
    candor_report_add_phrase (candor_node_add (list, "li"), g_ptr_array_index (phrases, i));
}

/* Beside one another: with them a question mostly keeps to its page. */
static void
add_hints (xmlNode        *section,
           CandorQuestion *question)
{
  GPtrArray *probes = candor_question_get_probes (question);
  GPtrArray *cautions = candor_question_get_cautions (question);
  xmlNode *pair;

  if (probes->len == 0 && cautions->len == 0)
    return;
  pair = candor_node_add_class (section, "div", "pair");
  add_list (pair, _("Ask Further"), probes);
  add_list (pair, _("Watch Out For"), cautions);
}

/* "☐ 3 Fair", and below it what that sounds like. */
static void
add_level (xmlNode        *list,
           CandorQuestion *question,
           CandorScale    *scale,
           int             level)
{
  g_autofree char *name = g_strdup_printf ("%d %s", level, candor_scale_get_label (scale, level));
  const char *anchor = candor_anchor_at (question, scale, level);
  xmlNode *item = candor_node_add (list, "li");

  candor_paper_kit_html_add_tick (item, "strong", name);
  if (anchor != NULL)
    {
      candor_node_attribute (item, "class", "described");
      candor_report_add_phrase (candor_node_add_class (item, "span", "anchor"), anchor);
    }
}

static void
add_scale (xmlNode        *section,
           CandorQuestion *question,
           CandorScale    *scale)
{
  xmlNode *block = candor_node_add_class (section, "div", "block");
  xmlNode *list, *others;

  candor_node_add_text (block, "h4", _("Score"));
  list = candor_node_add_class (block, "ul", "levels");
  for (int level = candor_scale_get_min (scale); level <= candor_scale_get_max (scale); level++)
    add_level (list, question, scale, level);
  others = candor_node_add_class (block, "ul", "ticks in-a-row");
  candor_paper_kit_html_add_tick (others, "li", _("Not applicable"));
  candor_paper_kit_html_add_tick (others, "li", _("Skipped"));
}

/* A question that takes longer has more to be written down. */
static guint
lines_for (CandorKitEntry *entry)
{
  return CLAMP (candor_kit_entry_get_minutes (entry) + 2, FEWEST_LINES, MOST_LINES);
}

/**
 * candor_paper_kit_html_add_question:
 * @page: where to
 * @kit: a kit
 * @position: which of its questions, from 1
 *
 * Adds a question under the number that it has in the kit, in the order in which it is used: read out, listened to, written
 * down, scored.
 */
void
candor_paper_kit_html_add_question (xmlNode   *page,
                                    CandorKit *kit,
                                    guint      position)
{
  CandorKitEntry *entry = candor_kit_get_entry (kit, position);
  CandorQuestion *question = candor_kit_entry_get_question (entry);
  xmlNode *section = candor_node_add_class (page, "section", "question");

  add_title (section, entry, position);
  add_points (section, question);
  add_hints (section, question);
  candor_paper_kit_html_add_room (section, _("What was said"), lines_for (entry));
  candor_paper_kit_html_add_room (section, _("Note"), NOTE_LINES);
  add_scale (section, question, candor_kit_get_scale (kit));
}
