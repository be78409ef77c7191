/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-window.h"

#include <glib/gi18n.h>

#include "candor-comparison-differences.h"
#include "candor-comparison-export.h"
#include "candor-comparison-grid.h"
#include "candor-comparison-questions.h"
#include "candor-comparison-words.h"
#include "candor-name-by-tooltip.h"
#include "candor-review-window.h"

struct _CandorComparisonWindow
{
  AdwWindow                    parent_instance;

  CandorLibrary               *library;
  CandorComparison            *comparison;
  gboolean                     use_alias;
  char                        *sort;

  GtkStack                    *stack;
  AdwWindowTitle              *title;
  GtkLabel                    *scope;
  CandorComparisonGrid        *grid;
  CandorComparisonQuestions   *questions;
  CandorComparisonDifferences *differences;
};

G_DEFINE_FINAL_TYPE (CandorComparisonWindow, candor_comparison_window, ADW_TYPE_WINDOW)

enum
{
  PROP_0,
  PROP_USE_ALIAS,
  PROP_SORT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_rows (CandorComparisonWindow *self)
{
  if (self->comparison == NULL)
    return;
  candor_comparison_grid_show (self->grid, self->comparison, self->sort, self->use_alias);
  candor_comparison_differences_show (self->differences, self->comparison,
                                      candor_comparison_grid_get_interviews (self->grid), self->use_alias);
}

static void
show_comparison (CandorComparisonWindow *self)
{
  guint n_people = g_list_model_get_n_items (candor_comparison_get_interviews (self->comparison));
  g_autofree char *scope = candor_comparison_words_scope (self->comparison);

  adw_window_title_set_subtitle (self->title, candor_kit_get_name (candor_comparison_get_kit (self->comparison)));
  gtk_stack_set_visible_child_name (self->stack, n_people > 0 ? "comparison" : "empty");
  gtk_label_set_label (self->scope, scope);
  show_rows (self);
  candor_comparison_questions_show (self->questions, self->comparison);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorComparisonWindow *self = CANDOR_COMPARISON_WINDOW (widget);

  candor_comparison_export (GTK_WINDOW (self), self->comparison, g_variant_get_string (parameter, NULL), self->use_alias);
}

/* A scorecard, or the window in which it becomes one. */
static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorComparisonWindow *self = CANDOR_COMPARISON_WINDOW (widget);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  const char *id;
  gboolean is_told;

  g_variant_get (parameter, "(&sb)", &id, &is_told);
  gtk_widget_activate_action (GTK_WIDGET (parent), is_told ? "win.show-scorecard" : "app.open-interview", "s", id);
  gtk_window_present (parent);
}

static void
review_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorComparisonWindow *self = CANDOR_COMPARISON_WINDOW (widget);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorReview) review =
    candor_library_review (self->library, self->comparison, g_variant_get_uint32 (parameter), &error);

  if (review != NULL)
    gtk_window_present (candor_review_window_new (GTK_WINDOW (self), self->library, review));
  else
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", error->message);
}

/* The arrow keys work at once. */
static void
focus_cb (CandorComparisonWindow *self)
{
  if (self->comparison != NULL && g_list_model_get_n_items (candor_comparison_get_interviews (self->comparison)) > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

static void
candor_comparison_window_dispose (GObject *object)
{
  CandorComparisonWindow *self = CANDOR_COMPARISON_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_COMPARISON_WINDOW);
  g_clear_object (&self->comparison);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_comparison_window_parent_class)->dispose (object);
}

static void
candor_comparison_window_finalize (GObject *object)
{
  g_free (CANDOR_COMPARISON_WINDOW (object)->sort);
  G_OBJECT_CLASS (candor_comparison_window_parent_class)->finalize (object);
}

static void
candor_comparison_window_get_property (GObject    *object,
                                       guint       property_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  CandorComparisonWindow *self = CANDOR_COMPARISON_WINDOW (object);

  switch (property_id)
    {
    case PROP_USE_ALIAS:
      g_value_set_boolean (value, self->use_alias);
      break;
    case PROP_SORT:
      g_value_set_string (value, self->sort);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_comparison_window_set_property (GObject      *object,
                                       guint         property_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  CandorComparisonWindow *self = CANDOR_COMPARISON_WINDOW (object);

  switch (property_id)
    {
    case PROP_USE_ALIAS:
      self->use_alias = g_value_get_boolean (value);
      break;
    case PROP_SORT:
      g_free (self->sort);
      self->sort = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }
  show_rows (self);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-comparison-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonWindow, title);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonWindow, scope);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonWindow, grid);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonWindow, questions);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonWindow, differences);
}

static void
candor_comparison_window_class_init (CandorComparisonWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_comparison_window_dispose;
  object_class->finalize = candor_comparison_window_finalize;
  object_class->get_property = candor_comparison_window_get_property;
  object_class->set_property = candor_comparison_window_set_property;

  properties[PROP_USE_ALIAS] =
    g_param_spec_boolean ("use-alias", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SORT] =
    g_param_spec_string ("sort", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_COMPARISON_DIFFERENCES);
  g_type_ensure (CANDOR_TYPE_COMPARISON_GRID);
  g_type_ensure (CANDOR_TYPE_COMPARISON_QUESTIONS);
  gtk_widget_class_install_property_action (widget_class, "comparison.alias", "use-alias");
  gtk_widget_class_install_property_action (widget_class, "comparison.sort", "sort");
  gtk_widget_class_install_action (widget_class, "comparison.export", "s", export_action);
  gtk_widget_class_install_action (widget_class, "comparison.open", "(sb)", open_action);
  gtk_widget_class_install_action (widget_class, "comparison.review", "u", review_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  bind_template (widget_class);
}

static void
candor_comparison_window_init (CandorComparisonWindow *self)
{
  self->sort = g_strdup ("name");
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  g_signal_connect_after (self, "map", G_CALLBACK (focus_cb), NULL);
}

/**
 * candor_comparison_window_new:
 * @parent: the main window
 * @library: the library
 * @comparison: all who were interviewed with a kit
 *
 * Returns: (transfer none): the window, owned by GTK
 */
GtkWindow *
candor_comparison_window_new (GtkWindow        *parent,
                              CandorLibrary    *library,
                              CandorComparison *comparison)
{
  CandorComparisonWindow *self =
    g_object_new (CANDOR_TYPE_COMPARISON_WINDOW, "transient-for", parent, "application",
                  gtk_window_get_application (parent), NULL);

  self->library = g_object_ref (library);
  self->comparison = g_object_ref (comparison);
  show_comparison (self);
  return GTK_WINDOW (self);
}

static void
compare_action (GtkWidget  *window,
                const char *name,
                GVariant   *parameter)
{
  g_autoptr(CandorLibrary) library = NULL;
  g_autoptr(CandorComparison) comparison = NULL;
  g_autoptr(GError) error = NULL;

  g_object_get (window, "library", &library, NULL);
  comparison = candor_library_compare (library, g_variant_get_string (parameter, NULL), &error);
  if (comparison != NULL)
    gtk_window_present (candor_comparison_window_new (GTK_WINDOW (window), library, comparison));
  else
    gtk_widget_activate_action (window, "win.toast", "s", error->message);
}

/**
 * candor_comparison_window_install_compare:
 * @window_class: the class of the main window
 *
 * Installs win.compare.
 */
void
candor_comparison_window_install_compare (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.compare", "s", compare_action);
}
