/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-name-by-tooltip.h"

static void
set_name (GtkWidget  *widget,
          const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
name_one (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (tooltip == NULL)
    return;
  if (GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)) == NULL)
    /* The button that gets the focus is a child of the menu button. */
    set_name (gtk_widget_get_first_child (widget), tooltip);
  else if (GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL)
    set_name (widget, tooltip);
}

/**
 * candor_name_by_tooltip:
 * @widget: a window or page whose template is made
 *
 * Gives the buttons below it that show only an icon the name that a screen reader says.
 */
void
candor_name_by_tooltip (GtkWidget *widget)
{
  name_one (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    candor_name_by_tooltip (child);
}
