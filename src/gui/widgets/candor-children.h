/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* For the dispose of a widget whose template has children of its own: in GTK 4.8 gtk_widget_dispose_template() lets go only of
 * those that are bound to a field. */
void candor_unparent_children (GtkWidget *widget);
