/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Tooltips for the rows of a list, asked for when the pointer rests: a text that ends in an ellipsis shows the whole, a button what
 * candor_list_tooltip_set() said of it. Each tooltip that a widget has of its own costs GTK 4.8 six round trips to the X server
 * when it is set, and a list view makes 200 rows at once. */
void candor_list_tooltip_add (GtkWidget  *list);
void candor_list_tooltip_set (GtkWidget  *button,
                              const char *tooltip);       /* also its accessible name */
