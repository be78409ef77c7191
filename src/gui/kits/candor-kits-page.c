/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kits-page.h"

#include <glib/gi18n.h>

#include "candor-draw-dialog.h"
#include "candor-kit-details.h"
#include "candor-kit-facts.h"
#include "candor-kit-files.h"
#include "candor-kit-view.h"
#include "candor-name-by-tooltip.h"
#include "candor-named-row.h"
#include "candor-question-voiding.h"

struct _CandorKitsPage
{
  AdwBin              parent_instance;

  CandorLibrary      *library;
  CandorKit          *kit;              /* the one that is shown */

  GtkStack           *stack;
  AdwLeaflet         *leaflet;
  GtkWidget          *list_pane;
  GtkWidget          *kit_pane;
  GtkWidget          *search;
  GtkStack           *list_stack;
  GtkFilterListModel *found;
  GtkSingleSelection *selection;
  CandorKitView      *view;
};

G_DEFINE_FINAL_TYPE (CandorKitsPage, candor_kits_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_error (CandorKitsPage *self,
            const GError   *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}

static char *
format_row_facts (GtkListItem *item,
                  CandorKit   *kit)
{
  g_autofree char *facts = candor_kit_facts (kit);

  if (kit == NULL || candor_kit_get_role (kit)[0] == '\0')
    return g_steal_pointer (&facts);
  return g_strjoin (" · ", candor_kit_get_role (kit), facts, NULL);
}

static gboolean
is_there (CandorKitsPage *self,
          CandorKit      *kit)
{
  GListModel *kits = G_LIST_MODEL (self->found);

  for (guint i = 0; i < g_list_model_get_n_items (kits); i++)
    {
      g_autoptr(CandorKit) other = g_list_model_get_item (kits, i);

      if (other == kit)
        return TRUE;
    }
  return FALSE;
}

static guint
find_kit (CandorKitsPage *self,
          const char     *kit_id)
{
  GListModel *kits = G_LIST_MODEL (self->found);

  for (guint i = 0; i < g_list_model_get_n_items (kits); i++)
    {
      g_autoptr(CandorKit) kit = g_list_model_get_item (kits, i);

      if (g_str_equal (candor_kit_get_id (kit), kit_id))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* A kit that changed is another object at another place: it stays the one that is shown. */
static void
selected_cb (CandorKitsPage *self)
{
  CandorKit *selected = gtk_single_selection_get_selected_item (self->selection);
  guint position;

  if (self->kit != NULL && selected != NULL && !is_there (self, self->kit))
    {
      position = find_kit (self, candor_kit_get_id (self->kit));
      if (position != GTK_INVALID_LIST_POSITION &&
          position != gtk_single_selection_get_selected (self->selection))
        {
          gtk_single_selection_set_selected (self->selection, position);
          return;
        }
    }
  if (g_set_object (&self->kit, selected))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIT]);
}

static void
kits_changed_cb (CandorKitsPage *self)
{
  GListModel *kits = candor_library_get_kits (self->library);

  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (kits) > 0 ? "kits" : "empty");
}

static void
found_changed_cb (CandorKitsPage *self)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->found));

  gtk_stack_set_visible_child_name (self->list_stack, n_found > 0 ? "list" : "none");
}

static void
kit_activated_cb (CandorKitsPage *self)
{
  adw_leaflet_set_visible_child (self->leaflet, self->kit_pane);
}

static void
stop_search_cb (CandorKitsPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
new_response_cb (CandorKitDetails *details,
                 const char       *response,
                 gpointer          user_data)
{
  CandorKitsPage *self = user_data;
  g_autofree char *name = candor_kit_details_get_name (details);
  g_autofree char *role = candor_kit_details_get_role (details);
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_str_equal (response, "save"))
    return;
  kit = candor_kit_new (NULL, name);
  candor_kit_set_role (kit, role);
  candor_kit_set_minutes (kit, candor_kit_details_get_minutes (details));
  candor_kit_set_opens_answers (kit, candor_kit_details_get_opens_answers (details));
  if (candor_library_put_kit (self->library, kit, &error))
    candor_kits_page_show (self, candor_kit_get_id (kit));
  else
    show_error (self, error);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  CandorKitDetails *details =
    candor_kit_details_new (GTK_WINDOW (gtk_widget_get_root (widget)), NULL);

  g_signal_connect_object (details, "response", G_CALLBACK (new_response_cb), widget, 0);
  gtk_window_present (GTK_WINDOW (details));
}

static void
draw_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_draw_dialog_new (parent, CANDOR_KITS_PAGE (widget)->library, NULL));
}

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  candor_kit_files_import (widget, CANDOR_KITS_PAGE (widget)->library);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorKitsPage *self = CANDOR_KITS_PAGE (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  gtk_widget_grab_focus (self->search);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  adw_leaflet_navigate (CANDOR_KITS_PAGE (widget)->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (CANDOR_KITS_PAGE (widget)->view), "kit.print", NULL);
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorKitsPage *self = CANDOR_KITS_PAGE (widget);
  const char *kit_id = g_variant_get_string (parameter, NULL);
  g_autoptr(GError) error = NULL;

  if (candor_library_restore_kit (self->library, kit_id, &error))
    candor_kits_page_show (self, kit_id);
  else
    show_error (self, error);
}

static void
put_back_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  candor_kit_view_put_back (CANDOR_KITS_PAGE (widget)->view,
                            g_variant_get_string (parameter, NULL));
}

static void
set_library (CandorKitsPage *self,
             CandorLibrary  *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  gtk_filter_list_model_set_model (self->found, candor_library_get_kits (library));
  g_signal_connect_object (library, "kits-changed", G_CALLBACK (kits_changed_cb), self,
                           G_CONNECT_SWAPPED);
  kits_changed_cb (self);
}

static void
candor_kits_page_dispose (GObject *object)
{
  CandorKitsPage *self = CANDOR_KITS_PAGE (object);

  /* Its child is of the template: the bin would be left with a dead one. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KITS_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kits_page_parent_class)->dispose (object);
}

static void
candor_kits_page_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorKitsPage *self = CANDOR_KITS_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kits_page_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (CANDOR_KITS_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "page.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "kits.draw", NULL, draw_action);
  gtk_widget_class_install_action (widget_class, "kits.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "kits.restore", "s", restore_action);
  gtk_widget_class_install_action (widget_class, "kits.put-back", "s", put_back_action);
  candor_question_voiding_install_undo (widget_class);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kits-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, kit_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, search);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, found);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, selection);
  gtk_widget_class_bind_template_child (widget_class, CandorKitsPage, view);
  gtk_widget_class_bind_template_callback (widget_class, format_row_facts);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kit_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
candor_kits_page_class_init (CandorKitsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_kits_page_dispose;
  object_class->get_property = candor_kits_page_get_property;
  object_class->set_property = candor_kits_page_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_KIT_VIEW);
  g_type_ensure (CANDOR_TYPE_NAMED_ROW);
  install_actions (GTK_WIDGET_CLASS (klass));
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_kits_page_init (CandorKitsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_kits_page_show:
 * @self: the page
 * @kit_id: a kit
 *
 * Shows that kit.
 */
void
candor_kits_page_show (CandorKitsPage *self,
                       const char     *kit_id)
{
  guint position;

  g_return_if_fail (CANDOR_IS_KITS_PAGE (self));
  g_return_if_fail (kit_id != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  position = find_kit (self, kit_id);
  if (position == GTK_INVALID_LIST_POSITION)
    return;
  gtk_single_selection_set_selected (self->selection, position);
  adw_leaflet_set_visible_child (self->leaflet, self->kit_pane);
}
