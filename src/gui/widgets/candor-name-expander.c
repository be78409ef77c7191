/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-name-expander.h"

/* Its own head is an action row with the same title; rows that were put into it have others. */
static gboolean
is_head (GtkWidget  *widget,
         const char *title)
{
  return ADW_IS_ACTION_ROW (widget) &&
         g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title);
}

static void
name_parts (GtkWidget  *widget,
            const char *title)
{
  if (GTK_IS_LIST_BOX (widget) || GTK_IS_SWITCH (widget) || ADW_IS_EXPANDER_ROW (widget) ||
      is_head (widget, title))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_parts (child, title);
}

/**
 * candor_name_expander:
 * @row: a row that has its title
 *
 * Names what the row is made of.
 */
void
candor_name_expander (AdwExpanderRow *row)
{
  g_return_if_fail (ADW_IS_EXPANDER_ROW (row));

  name_parts (GTK_WIDGET (row), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}

/**
 * candor_name_lists:
 * @group: a widget with lists in it
 * @name: their name
 *
 * Names each list below that widget.
 */
void
candor_name_lists (GtkWidget  *group,
                   const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (group); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_LIST_BOX (child))
        gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      candor_name_lists (child, name);
    }
}
