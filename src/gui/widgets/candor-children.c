/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-children.h"

/**
 * candor_unparent_children:
 * @widget: a widget that is being disposed
 *
 * Unparents all children of it.
 */
void
candor_unparent_children (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}
