/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-writer.h"

#include <glib/gi18n-lib.h>

#include "candor-html-page.h"
#include "candor-node.h"
#include "candor-report-facts.h"
#include "candor-report-person.h"

typedef struct
{
  CandorComparison *comparison;
  GListModel       *rows;
  GPtrArray        *questions;  /* of CandorComparedQuestion */
  int               min;        /* of the scale */
  int               max;
  gboolean          use_alias;
} Page;

static xmlNode *
add_heading (xmlNode    *row,
             const char *scope,
             const char *text)
{
  xmlNode *th = candor_node_add_text (row, "th", text);

  candor_node_attribute (th, "scope", scope);
  return th;
}

static void
add_title (xmlNode    *page,
           const Page *self)
{
  guint n_rows = g_list_model_get_n_items (self->rows);
  xmlNode *line;
  g_autofree char *people =
    g_strdup_printf (ngettext ("%u candidate", "%u candidates", n_rows), n_rows);
  /* Translators: questions that all were asked, questions there are */
  g_autofree char *common = g_strdup_printf (_("%u of %u questions were asked of all"),
                                             candor_comparison_count_common (self->comparison),
                                             self->questions->len);

  candor_node_add_text (page, "h1", candor_kit_get_name (candor_comparison_get_kit (self->comparison)));
  line = candor_node_add_class (page, "p", "lead");
  candor_report_add_fact (line, people);
  candor_report_add_fact (line, common);
  candor_node_attribute (candor_node_add_text (page, "p",
                                               _("A score counts what all were asked; the other "
                                                 "questions stand beside it, paler.")),
                         "class", "lead");
}

static void
add_grid_head (xmlNode    *table,
               const Page *self)
{
  xmlNode *row = candor_node_add (candor_node_add (table, "thead"), "tr");

  add_heading (row, "col", _("Candidate"));
  add_heading (row, "col", _("Score"));
  for (guint i = 0; i < self->questions->len; i++)
    {
      const CandorComparedQuestion *question = self->questions->pdata[i];
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *target = g_strconcat ("#question-", number, NULL);
      xmlNode *link = candor_node_add_text (add_heading (row, "col", NULL), "a", number);

      candor_node_attribute (link, "href", target);
      candor_node_attribute (link, "title", candor_question_get_headline (question->question));
    }
}

static void
add_cell (xmlNode          *row,
          const Page       *self,
          const CandorCell *cell,
          gboolean          is_common)
{
  gboolean is_scored = cell != NULL && cell->state == CANDOR_CELL_SCORED;
  g_autofree char *score = is_scored ? g_strdup_printf ("%d", cell->score) : NULL;
  g_autofree char *class_name = g_strconcat ("cell", is_scored ? " scored" : " word",
                                             is_common ? "" : " apart", NULL);
  const char *words = cell != NULL ? candor_comparison_cell_words (cell->state) : "";
  xmlNode *td = candor_node_add_text (row, "td", is_scored ? score : words);
  g_autofree char *shade = NULL;

  candor_node_attribute (td, "class", class_name);
  if (!is_scored)
    return;
  shade = g_strdup_printf ("--shade:%d%%", (cell->score - self->min) * 100 / (self->max - self->min));
  candor_node_attribute (td, "style", shade);
}

static void
add_row (xmlNode                 *body,
         const Page              *self,
         CandorComparedInterview *compared)
{
  xmlNode *row = candor_node_add (body, "tr");
  CandorInterview *interview = candor_compared_interview_get_interview (compared);
  g_autofree char *person = candor_report_person_of (interview, self->use_alias);
  g_autofree char *day = candor_report_day (candor_interview_get_started_at_us (interview));
  g_autofree char *total = candor_comparison_tell_score (self->comparison, compared);
  /* Translators: a version of a kit */
  g_autofree char *version = g_strdup_printf (_("Version %d"), candor_kit_get_version (candor_interview_get_kit (interview)));
  xmlNode *name = add_heading (row, "row", person);

  candor_node_attribute (name, "dir", "auto");
  candor_node_attribute (candor_node_add_text (name, "span", day), "class", "aside");
  candor_node_attribute (candor_node_add_text (name, "span", version), "class", "aside");
  candor_node_attribute (candor_node_add_text (row, "td", total), "class", "total");
  for (guint i = 0; i < self->questions->len; i++)
    add_cell (row, self, candor_compared_interview_get_cell (compared, i),
              ((CandorComparedQuestion *) self->questions->pdata[i])->is_common);
}

static void
add_grid (xmlNode    *page,
          const Page *self)
{
  xmlNode *box = candor_node_add_class (page, "div", "grid");
  xmlNode *table = candor_node_add (box, "table");
  xmlNode *body;

  /* Whoever has no mouse scrolls it too. */
  candor_node_attribute (box, "tabindex", "0");
  candor_node_attribute (box, "role", "region");
  candor_node_attribute (box, "aria-label", _("Candidates and questions"));
  candor_node_attribute (candor_node_add_text (table, "caption", _("Each candidate's score to each question")),
                         "class", "unseen");
  add_grid_head (table, self);
  body = candor_node_add (table, "tbody");
  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (self->rows, i);

      add_row (body, self, row);
    }
}

static void
add_question (xmlNode                      *body,
              const CandorComparedQuestion *question,
              guint                         number)
{
  xmlNode *row = candor_node_add (body, "tr");
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autofree char *target = g_strconcat ("question-", digits, NULL);
  g_autofree char *mean = question->n_scored > 0 ? g_strdup_printf ("%.1f", candor_round_half_away (question->mean, 1))
                                                 : NULL;
  g_autofree char *n_scored = g_strdup_printf ("%u", question->n_scored);
  xmlNode *title;

  candor_node_attribute (row, "id", target);
  candor_node_attribute (candor_node_add_text (row, "td", digits), "class", "number");
  title = add_heading (row, "row", candor_question_get_headline (question->question));
  candor_node_attribute (title, "dir", "auto");
  if (!question->is_common)
    candor_node_attribute (candor_node_add_text (title, "span", _("not asked of all, so not in the score")),
                           "class", "aside");
  candor_node_attribute (candor_node_add_text (row, "td", n_scored), "class", "number");
  candor_node_attribute (candor_node_add_text (row, "td", mean), "class", "number");
}

static void
add_questions (xmlNode    *page,
               const Page *self)
{
  xmlNode *table, *row;

  candor_node_add_text (page, "h2", _("Questions"));
  table = candor_node_add_class (page, "table", "questions");
  row = candor_node_add (candor_node_add (table, "thead"), "tr");
  candor_node_attribute (add_heading (row, "col", _("No.")), "class", "number");
  add_heading (row, "col", _("Question"));
  candor_node_attribute (add_heading (row, "col", _("Scores")), "class", "number");
  candor_node_attribute (add_heading (row, "col", _("Mean")), "class", "number");
  table = candor_node_add (table, "tbody");
  for (guint i = 0; i < self->questions->len; i++)
    add_question (table, self->questions->pdata[i], i + 1);
}

static void
add_deviations (xmlNode    *page,
                const Page *self)
{
  xmlNode *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (self->rows, i);
      GPtrArray *deviations = candor_compared_interview_get_deviations (row);
      g_autofree char *person =
        candor_report_person_of (candor_compared_interview_get_interview (row), self->use_alias);

      if (deviations->len == 0)
        continue;
      if (list == NULL)
        candor_node_add_text (page, "h2", _("What Differed"));
      candor_node_attribute (candor_node_add_text (page, "h3", person), "dir", "auto");
      list = candor_node_add (page, "ul");
      for (guint n = 0; n < deviations->len; n++)
        candor_node_add_text (list, "li", deviations->pdata[n]);
    }
}

/*
 * candor_comparison_write_html:
 * @comparison: a comparison
 * @use_alias: whether candidates stand under their alias
 * @error: return location for an error
 *
 * Writes a comparison as one web page that needs nothing else.
 *
 * Returns: (transfer full): the page
 */
GBytes *
candor_comparison_write_html (CandorComparison *comparison,
                              gboolean          use_alias,
                              GError          **error)
{
  static const char * const styles[] = { "candor-report-style.css", "candor-comparison-style.css", NULL };
  CandorKit *kit = candor_comparison_get_kit (comparison);
  CandorScale *scale = candor_kit_get_scale (kit);
  const Page self = {
    comparison, candor_comparison_get_interviews (comparison), candor_comparison_get_questions (comparison),
    candor_scale_get_min (scale), candor_scale_get_max (scale), use_alias,
  };
  g_autofree char *title = g_strdup_printf (_("Comparison: %s"), candor_kit_get_name (kit));
  xmlNode *html = candor_html_page_new (title, styles);
  xmlNode *page = candor_node_add (candor_node_add (html, "body"), "main");

  add_title (page, &self);
  add_grid (page, &self);
  add_questions (page, &self);
  add_deviations (page, &self);
  return candor_html_page_close (html);
}
