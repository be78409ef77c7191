/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-paper-kit-html.h"

#include <glib/gi18n-lib.h>

#include "candor-html-page.h"
#include "candor-node.h"
#include "candor-report-markup.h"

static gboolean
is_spare (CandorKit *kit,
          guint      position)
{
  return candor_kit_entry_get_requirement (candor_kit_get_entry (kit, position)) == CANDOR_REQUIREMENT_RESERVE;
}

/* Those that are asked, or those that may stand in for one. */
static void
add_questions (xmlNode    *page,
               CandorKit  *kit,
               const char *heading,
               gboolean    spare)
{
  gboolean has_heading = FALSE;

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      if (is_spare (kit, position) != spare)
        continue;
      if (!has_heading)
        candor_node_add_text (page, "h2", heading);
      has_heading = TRUE;
      candor_paper_kit_html_add_question (page, kit, position);
    }
}

static void
add_answer (xmlNode        *section,
            CandorQuestion *question,
            guint           position)
{
  xmlNode *article = candor_node_add_class (section, "section", "answer");
  g_autofree char *heading = g_strdup_printf ("%u. %s", position, candor_question_get_headline (question));

  candor_node_add_text (article, "h3", heading);
  candor_report_add_markdown (article, candor_question_get_answer (question));
}

/* On pages of their own: they can be left at home, and nobody across the table reads them. */
static void
add_answers (xmlNode   *page,
             CandorKit *kit)
{
  xmlNode *section = NULL;

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorQuestion *question = candor_kit_get_question (kit, position);

      if (*candor_question_get_answer (question) == '\0')
        continue;
      if (section == NULL)
        {
          section = candor_node_add_class (page, "section", "answers");
          candor_node_add_text (section, "h2", _("Model Answers"));
        }
      add_answer (section, question, position);
    }
}

/**
 * candor_paper_kit_html_add_room:
 * @parent: an element
 * @heading: what is to be written there
 * @n_lines: how much of it
 *
 * Adds a heading and ruled lines below it.
 */
void
candor_paper_kit_html_add_room (xmlNode    *parent,
                                const char *heading,
                                guint       n_lines)
{
  xmlNode *block = candor_node_add_class (parent, "div", "block");
  xmlNode *room;

  candor_node_add_text (block, "h4", heading);
  room = candor_node_add_class (block, "div", "room");
  candor_node_attribute (room, "aria-hidden", "true");
  for (guint i = 0; i < n_lines; i++)
    candor_node_add (room, "i");
}

/**
 * candor_paper_kit_html_add_tick:
 * @parent: an element
 * @element: the name of the new element
 * @words: (nullable): what is ticked
 *
 * Adds an element with a box to tick.
 *
 * Returns: (transfer none): the element
 */
xmlNode *
candor_paper_kit_html_add_tick (xmlNode    *parent,
                                const char *element,
                                const char *words)
{
  xmlNode *node = candor_node_add (parent, element);
  xmlNode *box = candor_node_add_class (node, "span", "box");

  candor_node_attribute (box, "aria-hidden", "true");
  if (words != NULL)
    candor_node_text (node, words);
  return node;
}

/**
 * candor_paper_kit_write_html:
 * @kit: a kit
 * @with_model_answers: whether they stand at the end
 * @error: return location for an error
 *
 * Writes a kit as a web page to be printed and filled in by hand.
 *
 * Returns: (transfer full): the page
 */
GBytes *
candor_paper_kit_write_html (CandorKit *kit,
                             gboolean   with_model_answers,
                             GError   **error)
{
  static const char * const styles[] = { "candor-report-style.css", "candor-paper-kit-style.css", NULL };
  /* Translators: the title of a page to be printed; %s is the name of a kit */
  g_autofree char *title = g_strdup_printf (_("Paper kit: %s"), candor_kit_get_name (kit));
  xmlNode *html = candor_html_page_new (title, styles);
  xmlNode *page = candor_node_add (candor_node_add (html, "body"), "main");

  candor_paper_kit_html_add_head (page, kit);
  add_questions (page, kit, _("Questions"), FALSE);
  add_questions (page, kit, _("Spare Questions"), TRUE);
  candor_paper_kit_html_add_closing (page, kit);
  if (with_model_answers)
    add_answers (page, kit);
  return candor_html_page_close (html);
}
