/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidates-page.h"

#include <glib/gi18n.h>

#include "candor-attachments.h"
#include "candor-candidate-dialog.h"
#include "candor-candidate-panel.h"
#include "candor-candidate-row.h"
#include "candor-candidate-view.h"
#include "candor-candidate-words.h"
#include "candor-list-tooltip.h"
#include "candor-named-row.h"

struct _CandorCandidatesPage
{
  AdwBin              parent_instance;

  CandorLibrary      *library;

  GtkStack           *stack;
  AdwLeaflet         *panes;
  GtkWidget          *list_pane;
  GtkWidget          *detail_pane;
  GtkWidget          *search;
  GtkStack           *list_stack;
  GtkWidget          *list;
  GtkFilterListModel *filtered;
  GtkCustomFilter    *filter;
  GtkSingleSelection *selection;
};

G_DEFINE_FINAL_TYPE (CandorCandidatesPage, candor_candidates_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_error (CandorCandidatesPage *self,
            const GError         *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}

static gboolean
matches_cb (gpointer item,
            gpointer user_data)
{
  CandorCandidatesPage *self = user_data;
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *text = NULL;

  if (typed[0] == '\0')
    return TRUE;
  text = g_strjoin (" ", candor_candidate_get_name (item), candor_candidate_get_alias (item),
                    candor_candidate_get_role (item), NULL);
  return g_str_match_string (typed, text, TRUE);
}

/* Two empty lists are not the same: nobody is there yet, or nobody answers to what was typed. */
static void
show_stack (CandorCandidatesPage *self)
{
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  guint n_all = g_list_model_get_n_items (candor_library_get_candidates (self->library));

  gtk_stack_set_visible_child_name (self->stack, n_all > 0 ? "candidates" : "empty");
  gtk_stack_set_visible_child_name (self->list_stack, n_shown > 0 ? "list" : "none");
}

static void
search_changed_cb (CandorCandidatesPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
activated_cb (CandorCandidatesPage *self)
{
  adw_leaflet_set_visible_child (self->panes, self->detail_pane);
}

static void
setup_row_cb (CandorCandidatesPage *self,
              GtkListItem          *item)
{
  GtkWidget *row = candor_candidate_row_new ();
  GtkWidget *named = g_object_new (CANDOR_TYPE_NAMED_ROW, "child", row, NULL);
  GtkExpression *candidate = gtk_property_expression_new (GTK_TYPE_LIST_ITEM, NULL, "item");

  gtk_expression_bind (candidate, row, "candidate", item);
  g_object_bind_property (row, "name-text", named, "name-text", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, named);
}

/* A change may have moved the candidate to another place of the list. */
static void
saved_cb (CandorCandidatesPage *self,
          const char           *candidate_id)
{
  GListModel *shown = G_LIST_MODEL (self->filtered);

  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    {
      g_autoptr(CandorCandidate) candidate = g_list_model_get_item (shown, i);

      if (!g_str_equal (candor_candidate_get_id (candidate), candidate_id))
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", i);
      adw_leaflet_set_visible_child (self->panes, self->detail_pane);
    }
}

static void
ask (CandorCandidatesPage *self,
     CandorCandidate      *candidate)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWindow *dialog = candor_candidate_dialog_new (window, self->library, candidate);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (dialog);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  ask (CANDOR_CANDIDATES_PAGE (widget), NULL);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorCandidatesPage *self = CANDOR_CANDIDATES_PAGE (widget);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorCandidate) candidate =
    candor_library_load_candidate (self->library, g_variant_get_string (parameter, NULL), &error);

  if (candidate == NULL)
    show_error (self, error);
  else
    ask (self, candidate);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorCandidatesPage *self = CANDOR_CANDIDATES_PAGE (widget);
  const char *candidate_id = g_variant_get_string (parameter, NULL);
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorCandidate) candidate = candor_library_load_candidate (self->library, candidate_id,
                                                                        &error);

  if (candidate == NULL || !candor_library_remove_candidate (self->library, candidate_id, &error))
    {
      show_error (self, error);
      return;
    }
  /* Translators: %s is the name of a candidate */
  message = g_strdup_printf (_("%s deleted"), candor_candidate_get_name (candidate));
  adw_leaflet_set_visible_child (self->panes, self->list_pane);
  gtk_widget_activate_action (widget, "win.toast-undo", "(sss)", message, "candidates.restore",
                              candor_candidate_get_id (candidate));
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorCandidatesPage *self = CANDOR_CANDIDATES_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (!candor_library_restore_candidate (self->library, g_variant_get_string (parameter, NULL),
                                         &error))
    show_error (self, error);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorCandidatesPage *self = CANDOR_CANDIDATES_PAGE (widget);

  adw_leaflet_set_visible_child (self->panes, self->list_pane);
  gtk_widget_grab_focus (self->search);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  adw_leaflet_navigate (CANDOR_CANDIDATES_PAGE (widget)->panes, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
set_library (CandorCandidatesPage *self,
             CandorLibrary        *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  gtk_filter_list_model_set_filter (self->filtered, GTK_FILTER (self->filter));
  gtk_filter_list_model_set_model (self->filtered, candor_library_get_candidates (library));
  g_signal_connect_object (self->filtered, "items-changed", G_CALLBACK (show_stack), self,
                           G_CONNECT_SWAPPED);
  show_stack (self);
}

static void
candor_candidates_page_dispose (GObject *object)
{
  CandorCandidatesPage *self = CANDOR_CANDIDATES_PAGE (object);

  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  /* Its child is of the template: the bin would be left with a dead one. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CANDIDATES_PAGE);
  g_clear_object (&self->filter);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_candidates_page_parent_class)->dispose (object);
}

static void
candor_candidates_page_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  CandorCandidatesPage *self = CANDOR_CANDIDATES_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidates_page_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (CANDOR_CANDIDATES_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/candidates/candor-candidates-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, panes);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, detail_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, search);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, list);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, filtered);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatesPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
}

static void
candor_candidates_page_class_init (CandorCandidatesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_candidates_page_dispose;
  object_class->get_property = candor_candidates_page_get_property;
  object_class->set_property = candor_candidates_page_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_CANDIDATE_VIEW);
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "page.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "candidates.edit", "s", edit_action);
  gtk_widget_class_install_action (widget_class, "candidates.remove", "s", remove_action);
  gtk_widget_class_install_action (widget_class, "candidates.restore", "s", restore_action);
  candor_attachments_install_restore (widget_class);
  candor_candidate_panel_install_remove (widget_class);
  bind_template (widget_class);
}

static void
candor_candidates_page_init (CandorCandidatesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = gtk_custom_filter_new (matches_cb, self, NULL);
  candor_list_tooltip_add (self->list);
}
