/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-questions.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-comparison-words.h"

struct _CandorComparisonQuestions
{
  GtkWidget         parent_instance;

  CandorComparison *comparison;
  gboolean          is_shown;   /* the rows are there */

  GtkListBox       *list;
};

G_DEFINE_FINAL_TYPE (CandorComparisonQuestions, candor_comparison_questions, GTK_TYPE_WIDGET)

static GtkWidget *
make_row (const CandorComparedQuestion * question,
          guint index)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title =
    g_strdup_printf ("%u. %s", index + 1, candor_question_get_headline (question->question));
  g_autofree char *facts = candor_comparison_words_question (question);
  g_autofree char *name = g_strjoin (", ", title, facts, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), facts);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "u", index);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "comparison.review");
  /* The title is in the name, and need not be said again. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

/* The rows cost a frame or two: they wait until somebody looks. */
static void
candor_comparison_questions_map (GtkWidget *widget)
{
  CandorComparisonQuestions *self = CANDOR_COMPARISON_QUESTIONS (widget);
  GPtrArray *questions = self->comparison != NULL ? candor_comparison_get_questions (self->comparison) : NULL;

  for (guint i = 0; questions != NULL && !self->is_shown && i < questions->len; i++)
    gtk_list_box_append (self->list, make_row (questions->pdata[i], i));
  self->is_shown = questions != NULL;
  GTK_WIDGET_CLASS (candor_comparison_questions_parent_class)->map (widget);
}

static void
candor_comparison_questions_dispose (GObject *object)
{
  CandorComparisonQuestions *self = CANDOR_COMPARISON_QUESTIONS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_COMPARISON_QUESTIONS);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->comparison);
  G_OBJECT_CLASS (candor_comparison_questions_parent_class)->dispose (object);
}

static void
candor_comparison_questions_class_init (CandorComparisonQuestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_comparison_questions_dispose;
  widget_class->map = candor_comparison_questions_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-comparison-questions.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonQuestions, list);
}

static void
candor_comparison_questions_init (CandorComparisonQuestions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_comparison_questions_show:
 * @self: the list
 * @comparison: a comparison
 *
 * Shows its questions, once.
 */
void
candor_comparison_questions_show (CandorComparisonQuestions *self,
                                  CandorComparison          *comparison)
{
  g_return_if_fail (CANDOR_IS_COMPARISON_QUESTIONS (self));

  g_set_object (&self->comparison, comparison);
}
