/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-differences.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-comparison-words.h"

struct _CandorComparisonDifferences
{
  GtkWidget         parent_instance;

  CandorComparison *comparison;
  GListModel       *interviews;
  gboolean          use_alias;
  gboolean          is_shown;   /* the rows are there */

  GtkLabel         *versions;
  GtkStack         *stack;
  GtkListBox       *list;
};

G_DEFINE_FINAL_TYPE (CandorComparisonDifferences, candor_comparison_differences, GTK_TYPE_WIDGET)

static char *
join_sentences (GPtrArray * sentences)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < sentences->len; i++)
    g_string_append_printf (text, i > 0 ? "\n%s" : "%s", (const char *) sentences->pdata[i]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static GtkWidget *
make_row (CandorComparedInterview *interview,
          gboolean                 use_alias)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *person = candor_comparison_words_person (interview, use_alias);
  g_autofree char *sentences = join_sentences (candor_compared_interview_get_deviations (interview));
  g_autofree char *name = g_strjoin (": ", person, sentences, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), person);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sentences);
  /* The title is in the name, and need not be said again. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

static void
remove_rows (CandorComparisonDifferences *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
add_rows (CandorComparisonDifferences *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->interviews); i++)
    {
      g_autoptr(CandorComparedInterview) interview = g_list_model_get_item (self->interviews, i);

      if (candor_compared_interview_get_deviations (interview)->len > 0)
        gtk_list_box_append (self->list, make_row (interview, self->use_alias));
    }
}

/* The rows wait until somebody looks. */
static void
show_rows (CandorComparisonDifferences *self)
{
  g_autofree char *versions = NULL;

  if (self->is_shown || self->comparison == NULL)
    return;
  self->is_shown = TRUE;
  versions = candor_comparison_words_versions (self->comparison);
  gtk_label_set_label (self->versions, versions);
  remove_rows (self);
  add_rows (self);
  gtk_stack_set_visible_child_name (self->stack, gtk_list_box_get_row_at_index (self->list, 0) != NULL
                                                 ? "differences" : "none");
}

static void
candor_comparison_differences_map (GtkWidget *widget)
{
  show_rows (CANDOR_COMPARISON_DIFFERENCES (widget));
  GTK_WIDGET_CLASS (candor_comparison_differences_parent_class)->map (widget);
}

static void
candor_comparison_differences_dispose (GObject *object)
{
  CandorComparisonDifferences *self = CANDOR_COMPARISON_DIFFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_COMPARISON_DIFFERENCES);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->interviews);
  g_clear_object (&self->comparison);
  G_OBJECT_CLASS (candor_comparison_differences_parent_class)->dispose (object);
}

static void
candor_comparison_differences_class_init (CandorComparisonDifferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_comparison_differences_dispose;
  widget_class->map = candor_comparison_differences_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-comparison-differences.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonDifferences, versions);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonDifferences, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonDifferences, list);
}

static void
candor_comparison_differences_init (CandorComparisonDifferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_comparison_differences_show:
 * @self: the list
 * @comparison: a comparison
 * @interviews: its #CandorComparedInterview in the order that is shown
 * @use_alias: whether candidates stand under their alias
 *
 * Shows what differed.
 */
void
candor_comparison_differences_show (CandorComparisonDifferences *self,
                                    CandorComparison            *comparison,
                                    GListModel                  *interviews,
                                    gboolean                     use_alias)
{
  g_return_if_fail (CANDOR_IS_COMPARISON_DIFFERENCES (self));

  g_set_object (&self->comparison, comparison);
  g_set_object (&self->interviews, interviews);
  self->use_alias = use_alias;
  self->is_shown = FALSE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_rows (self);
}
