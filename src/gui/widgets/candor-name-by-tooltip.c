/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-name-by-tooltip.h"

static void
set_name (GtkWidget  *widget,
          const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* A button with a mnemonic is named twice, "_Next Next": by its own label and by the one within. The latter will do. */
static void
name_by_label_within (GtkButton *button)
{
  gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static gboolean
has_mnemonic (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) &&
         gtk_button_get_use_underline (GTK_BUTTON (widget)) &&
         gtk_button_get_label (GTK_BUTTON (widget)) != NULL;
}

static void
name_one (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (has_mnemonic (widget))
    {
      name_by_label_within (GTK_BUTTON (widget));
      g_signal_connect (widget, "notify::label", G_CALLBACK (name_by_label_within), NULL);
    }
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
 * Gives the buttons below it the name that a screen reader says: those with a label that label without its
 * mnemonic, those that show only an icon their tooltip.
 */
void
candor_name_by_tooltip (GtkWidget *widget)
{
  name_one (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    candor_name_by_tooltip (child);
}
