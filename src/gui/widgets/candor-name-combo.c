/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-name-combo.h"

#include "candor-named-row.h"

static void
name_lists (GtkWidget  *widget,
            const char *name)
{
  if (GTK_IS_LIST_VIEW (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_lists (child, name);
}

/**
 * candor_name_combo:
 * @row: a row that has its title
 *
 * Names the list that @row opens as the row, and each of its rows by what it says.
 */
void
candor_name_combo (AdwComboRow *row)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  g_type_ensure (CANDOR_TYPE_NAMED_ROW);
  factory =
    gtk_builder_list_item_factory_new_from_resource (NULL,
                                                     "/io/github/candor/Candor/ui/widgets/combo-item.ui");
  adw_combo_row_set_factory (row, factory);
  name_lists (GTK_WIDGET (row), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}
