/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-writer.h"

#include <glib/gi18n-lib.h>

#include "candor-pages.h"
#include "candor-report-facts.h"
#include "candor-report-person.h"

/* Beside each other on a page; more go on below. */
#define MOST_QUESTIONS 9
/* Of the table of candidates. */
#define PERSON_SHARE 0.22
#define DAY_SHARE 0.13
#define VERSION_SHARE 0.10
#define BAR_SHARE 0.15
#define SCORE_SHARE 0.40
/* Of the grid: the rest is shared by the questions. */
#define NAME_SHARE 0.19
/* Of the table of questions. */
#define NUMBER_SHARE 0.06
#define PROMPT_SHARE 0.70
#define FIGURE_SHARE 0.12

typedef struct
{
  CandorPages      *pages;
  CandorComparison *comparison;
  GListModel       *rows;
  GPtrArray        *questions;  /* of CandorComparedQuestion */
  gboolean          use_alias;
} Paper;

static void
add_title (const Paper *self)
{
  guint n_rows = g_list_model_get_n_items (self->rows);
  g_autofree char *people = g_strdup_printf (ngettext ("%u candidate", "%u candidates", n_rows), n_rows);
  /* Translators: questions that all were asked, questions there are */
  g_autofree char *common = g_strdup_printf (_("%u of %u questions were asked of all"),
                                             candor_comparison_count_common (self->comparison),
                                             self->questions->len);
  const char *facts[] = { people, common };

  candor_pages_add_text (self->pages, CANDOR_PAGE_TITLE,
                         candor_kit_get_name (candor_comparison_get_kit (self->comparison)));
  candor_pages_add_facts (self->pages, facts, G_N_ELEMENTS (facts));
  candor_pages_add_text (self->pages, CANDOR_PAGE_SOFT,
                         _("A score counts what all were asked. A number in brackets is a question that not all were "
                           "asked: it is not in the score."));
}

static void
add_candidate (const Paper             *self,
               CandorComparedInterview *compared)
{
  CandorInterview *interview = candor_compared_interview_get_interview (compared);
  const CandorScore *score = candor_compared_interview_get_score (compared);
  g_autofree char *person = candor_report_person_of (interview, self->use_alias);
  g_autofree char *name = g_markup_escape_text (person, -1);
  g_autofree char *day = candor_report_day (candor_interview_get_started_at_us (interview));
  g_autofree char *version = g_strdup_printf ("%d", candor_kit_get_version (candor_interview_get_kit (interview)));
  g_autofree char *total = candor_comparison_tell_score (self->comparison, compared);
  g_autofree char *words = g_markup_escape_text (total, -1);
  const CandorPageCell cells[] = {
    { name, PERSON_SHARE, CANDOR_PAGE_BODY, FALSE },
    { day != NULL ? day : "", DAY_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { version, VERSION_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { "", BAR_SHARE, CANDOR_PAGE_SOFT, FALSE, score != NULL && score->has_percent ? score : NULL },
    { words, SCORE_SHARE, CANDOR_PAGE_SOFT, FALSE },
  };

  candor_pages_add_row (self->pages, cells, G_N_ELEMENTS (cells), FALSE);
}

static void
add_candidates (const Paper *self)
{
  const CandorPageCell head[] = {
    { _("Candidate"), PERSON_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Date"), DAY_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Version"), VERSION_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Score"), BAR_SHARE + SCORE_SHARE, CANDOR_PAGE_LABEL, FALSE },
  };

  candor_pages_add_text (self->pages, CANDOR_PAGE_HEADING, _("Candidates"));
  candor_pages_add_row (self->pages, head, G_N_ELEMENTS (head), TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (self->rows, i);

      add_candidate (self, row);
    }
}

/* (transfer full): "3", or "(3)" where it is in nobody's score */
static char *
number_of (const Paper *self,
           guint        question)
{
  const CandorComparedQuestion *compared = self->questions->pdata[question];

  return g_strdup_printf (compared->is_common ? "%u" : "(%u)", question + 1);
}

/* (transfer full): Pango markup, a score or why there is none */
static char *
tell_cell (const CandorCell *cell)
{
  if (cell == NULL)
    return g_strdup ("");
  if (cell->state == CANDOR_CELL_SCORED)
    return g_strdup_printf ("<b>%d</b>", cell->score);
  return g_markup_escape_text (candor_comparison_cell_words (cell->state), -1);
}

/* A row of the grid, its head where there is no candidate. */
static void
add_grid_row (const Paper             *self,
              CandorComparedInterview *compared,
              guint                    first,
              guint                    n_questions)
{
  CandorPageCell cells[MOST_QUESTIONS + 1] = { { NULL } };
  const CandorPageStyle style = compared == NULL ? CANDOR_PAGE_LABEL : CANDOR_PAGE_SOFT;
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *person = compared == NULL ? g_strdup (_("Candidate"))
    : candor_report_person_of (candor_compared_interview_get_interview (compared), self->use_alias);
  g_autofree char *name = g_markup_escape_text (person, -1);

  cells[0] = (CandorPageCell) { name, NAME_SHARE, compared == NULL ? CANDOR_PAGE_LABEL : CANDOR_PAGE_BODY, FALSE };
  for (guint i = 0; i < n_questions; i++)
    {
      char *text = compared == NULL ? number_of (self, first + i)
                                    : tell_cell (candor_compared_interview_get_cell (compared, first + i));

      g_ptr_array_add (texts, text);
      cells[i + 1] = (CandorPageCell) { text, (1 - NAME_SHARE) / MOST_QUESTIONS, style, FALSE };
    }
  candor_pages_add_row (self->pages, cells, n_questions + 1, compared == NULL);
}

static void
add_grid (const Paper *self,
          guint        first,
          guint        n_questions)
{
  /* Translators: the numbers of the first and of the last question of a table */
  g_autofree char *heading = n_questions > 1 ? g_strdup_printf (_("Questions %u to %u"), first + 1, first + n_questions)
                                             : g_strdup_printf (_("Question %u"), first + 1);

  candor_pages_add_text (self->pages, CANDOR_PAGE_HEADING, heading);
  add_grid_row (self, NULL, first, n_questions);
  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (self->rows, i);

      add_grid_row (self, row, first, n_questions);
    }
}

/* As many to a grid as to the next, so that none stands alone at the end. */
static void
add_grids (const Paper *self)
{
  guint n_grids = (self->questions->len + MOST_QUESTIONS - 1) / MOST_QUESTIONS;
  guint n_each = n_grids > 0 ? (self->questions->len + n_grids - 1) / n_grids : 0;

  for (guint first = 0; first < self->questions->len; first += n_each)
    add_grid (self, first, MIN (n_each, self->questions->len - first));
}

static void
add_questions (const Paper *self)
{
  const CandorPageCell head[] = {
    { _("No."), NUMBER_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Question"), PROMPT_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Scores"), FIGURE_SHARE, CANDOR_PAGE_LABEL, TRUE },
    { _("Mean"), FIGURE_SHARE, CANDOR_PAGE_LABEL, TRUE },
  };

  candor_pages_add_text (self->pages, CANDOR_PAGE_HEADING, _("Questions"));
  candor_pages_add_row (self->pages, head, G_N_ELEMENTS (head), TRUE);
  for (guint i = 0; i < self->questions->len; i++)
    {
      const CandorComparedQuestion *compared = self->questions->pdata[i];
      g_autofree char *number = number_of (self, i);
      g_autofree char *headline = g_markup_escape_text (candor_question_get_headline (compared->question), -1);
      g_autofree char *n_scored = g_strdup_printf ("%u", compared->n_scored);
      g_autofree char *mean = compared->n_scored > 0
                                ? g_strdup_printf ("%.1f", candor_round_half_away (compared->mean, 1))
                                : g_strdup ("");
      const CandorPageCell cells[] = {
        { number, NUMBER_SHARE, CANDOR_PAGE_SOFT, FALSE },
        { headline, PROMPT_SHARE, CANDOR_PAGE_SOFT, FALSE },
        { n_scored, FIGURE_SHARE, CANDOR_PAGE_SOFT, TRUE },
        { mean, FIGURE_SHARE, CANDOR_PAGE_SOFT, TRUE },
      };

      candor_pages_add_row (self->pages, cells, G_N_ELEMENTS (cells), FALSE);
    }
}

static void
add_deviations (const Paper *self)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (self->rows, i);
      GPtrArray *deviations = candor_compared_interview_get_deviations (row);
      g_autofree char *person =
        candor_report_person_of (candor_compared_interview_get_interview (row), self->use_alias);

      if (deviations->len == 0)
        continue;
      if (!has_heading)
        candor_pages_add_text (self->pages, CANDOR_PAGE_HEADING, _("What Differed"));
      has_heading = TRUE;
      candor_pages_add_text (self->pages, CANDOR_PAGE_SUBHEADING, person);
      for (guint n = 0; n < deviations->len; n++)
        {
          g_autofree char *markup = g_markup_escape_text (deviations->pdata[n], -1);

          candor_pages_add_markup (self->pages, CANDOR_PAGE_BODY, markup, "•", 1);
        }
    }
}

/*
 * candor_comparison_write_pdf:
 * @comparison: a comparison
 * @use_alias: whether candidates stand under their alias
 * @error: return location for an error
 *
 * Writes a comparison as a PDF, on the paper that people use here, laid on its side.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_comparison_write_pdf (CandorComparison *comparison,
                             gboolean          use_alias,
                             GError          **error)
{
  g_autofree char *title = g_strdup_printf (_("Comparison: %s"),
                                            candor_kit_get_name (candor_comparison_get_kit (comparison)));
  double width, height;
  g_autoptr(CandorPages) pages = NULL;

  candor_pages_usual_paper (&width, &height);
  pages = candor_pages_new (title, MAX (width, height), MIN (width, height));
  const Paper self = {
    pages, comparison, candor_comparison_get_interviews (comparison), candor_comparison_get_questions (comparison), use_alias,
  };

  add_title (&self);
  add_candidates (&self);
  add_grids (&self);
  add_questions (&self);
  add_deviations (&self);
  return candor_pages_to_pdf (pages, 0, error);
}
