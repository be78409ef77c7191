/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-list-tooltip.h"

#define TOOLTIP "candor-tooltip"

static const char *
tooltip_of (GtkWidget *widget)
{
  if (!GTK_IS_LABEL (widget))
    return g_object_get_data (G_OBJECT (widget), TOOLTIP);
  if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    return gtk_label_get_label (GTK_LABEL (widget));
  return NULL;
}

static gboolean
query_tooltip_cb (GtkWidget  *list,
                  int         x,
                  int         y,
                  gboolean    by_keyboard,
                  GtkTooltip *tooltip)
{
  GtkWidget *widget = by_keyboard ? NULL : gtk_widget_pick (list, x, y, GTK_PICK_DEFAULT);

  for (; widget != NULL && widget != list; widget = gtk_widget_get_parent (widget))
    if (tooltip_of (widget) != NULL)
      {
        gtk_tooltip_set_text (tooltip, tooltip_of (widget));
        return TRUE;
      }
  return FALSE;
}

/**
 * candor_list_tooltip_add:
 * @list: a list
 *
 * Lets the rows of @list have tooltips.
 */
void
candor_list_tooltip_add (GtkWidget *list)
{
  g_return_if_fail (GTK_IS_WIDGET (list));

  gtk_widget_set_has_tooltip (list, TRUE);
  g_signal_connect (list, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

/**
 * candor_list_tooltip_set:
 * @button: a button in a row that shows only an icon
 * @tooltip: what it does
 *
 * Says what the button does, to the eye and to a screen reader.
 */
void
candor_list_tooltip_set (GtkWidget  *button,
                         const char *tooltip)
{
  g_return_if_fail (GTK_IS_WIDGET (button));

  g_object_set_data_full (G_OBJECT (button), TOOLTIP, g_strdup (tooltip), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
}
