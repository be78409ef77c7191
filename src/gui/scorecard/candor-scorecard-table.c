/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include <glib/gi18n.h>

#include "candor-columns.h"
#include "candor-score-bar-view.h"
#include "candor-words.h"

static char *
facts_of (CandorResponse *response,
          CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  guint n_points = candor_question_get_points (question)->len;
  g_autofree char *state = candor_words_response (response, scale);
  g_autofree char *points = NULL;
  const char *difficulty = candor_words_difficulty (candor_question_get_difficulty (question));

  if (n_points > 0 && candor_response_get_state (response) == CANDOR_RESPONSE_STATE_ASKED)
    /* Translators: how many of the points to listen for were heard: "2 of 4 points" */
    points = g_strdup_printf (ngettext ("%u of %u point", "%u of %u points", n_points),
                              candor_response_count_heard (response), n_points);
  if (points == NULL)
    return difficulty[0] == '\0' ? g_steal_pointer (&state) : g_strjoin (" · ", state, difficulty,
                                                                         NULL);
  return g_strjoin (" · ", state, points, difficulty[0] == '\0' ? NULL : difficulty, NULL);
}

/* In words, and at the end the score as a bar. */
static GtkWidget *
make_facts (CandorScorecard *scorecard,
            CandorResponse  *response,
            const char      *words)
{
  const CandorScore score = candor_scorecard_score_response (scorecard, response);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (line), label);
  if (score.has_percent)
    gtk_box_append (GTK_BOX (line), candor_score_bar_view_new (&score));
  return line;
}

static GtkWidget *
make_row (CandorScorecard *scorecard,
          CandorResponse  *response)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *prompt = g_strdup_printf ("%u. %s", candor_response_get_position (response),
                                             candor_question_get_headline (question));
  g_autofree char *facts = facts_of (response, scale);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = gtk_label_new (prompt);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_add_css_class (box, "table-row");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), make_facts (scorecard, response, facts));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, prompt,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, facts, -1);
  return row;
}

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "scorecard.jump", "u",
                              (guint) gtk_list_box_row_get_index (row) + 1);
}

/**
 * candor_scorecard_table_new:
 * @scorecard: a scorecard
 *
 * Returns: (transfer floating): all questions with where they stand; a row leads to its question
 */
GtkWidget *
candor_scorecard_table_new (CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Questions"), -1);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("All Questions"), -1);
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         make_row (scorecard, candor_interview_get_response (interview, position)));
  return candor_scorecard_titled_new (_("All Questions"), list);
}

static char *
part_words (const CandorScore *score)
{
  g_autofree char *coverage = candor_words_coverage (score);
  g_autofree char *measure = score->has_percent ? candor_words_measure (score) : NULL;

  if (measure == NULL)
    return g_steal_pointer (&coverage);
  return g_strjoin (" · ", measure, coverage, NULL);
}

/* The words stand above the bar, and are what a screen reader tells: on a narrow page nothing is squeezed. */
static GtkWidget *
make_bar (const CandorScorecardPart *part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = candor_scorecard_text_new (part->title, NULL);
  g_autofree char *words = part_words (&part->score);

  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), candor_scorecard_text_new (words, "caption"));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), candor_score_bar_view_new (&part->score));
  return box;
}

static void
add_bars (GtkWidget  *box,
          const char *title,
          GPtrArray  *parts)
{
  GtkWidget *bars;

  /* One bar alone says nothing that the score has not said. */
  if (parts->len < 2)
    return;
  bars = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  for (guint i = 0; i < parts->len; i++)
    gtk_box_append (GTK_BOX (bars), make_bar (g_ptr_array_index (parts, i)));
  candor_columns_append (CANDOR_COLUMNS (box), candor_scorecard_titled_new (title, bars));
}

/**
 * candor_scorecard_bars_new:
 * @scorecard: a scorecard
 *
 * Returns: (transfer floating): the score by section and by difficulty
 */
GtkWidget *
candor_scorecard_bars_new (CandorScorecard *scorecard)
{
  GtkWidget *box = candor_columns_new (700, 24);

  add_bars (box, _("By Section"), candor_scorecard_get_by_section (scorecard));
  add_bars (box, _("By Difficulty"), candor_scorecard_get_by_difficulty (scorecard));
  gtk_widget_set_visible (box, gtk_widget_get_first_child (box) != NULL);
  return box;
}
