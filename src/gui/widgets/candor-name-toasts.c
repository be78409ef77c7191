/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-name-toasts.h"

#include <glib/gi18n.h>

static void
name_closing_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, _("Close"), -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_closing_button (child);
}

/* What an overlay has besides its first child are toasts. */
static void
children_changed_cb (GListModel *children,
                     guint       position,
                     guint       n_removed,
                     guint       n_added)
{
  for (guint i = MAX (position, 1); i < position + n_added; i++)
    {
      g_autoptr(GtkWidget) toast = g_list_model_get_item (children, i);

      name_closing_button (toast);
    }
}

/**
 * candor_name_toasts:
 * @overlay: an overlay
 *
 * Gives the closing button of each toast to come the name that a screen reader says.
 */
void
candor_name_toasts (AdwToastOverlay *overlay)
{
  GListModel *children;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));

  children = gtk_widget_observe_children (GTK_WIDGET (overlay));
  g_signal_connect (children, "items-changed", G_CALLBACK (children_changed_cb), NULL);
  g_object_set_data_full (G_OBJECT (overlay), "candor-toasts", children, g_object_unref);
}
