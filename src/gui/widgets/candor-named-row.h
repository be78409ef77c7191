/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_NAMED_ROW (candor_named_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorNamedRow, candor_named_row, CANDOR, NAMED_ROW, GtkWidget)

/* The root of each row template of a list view. The rows that GTK 4.8 makes are focusable and nameless, and the factory has no
 * hook to name them: when this widget is parented it gives the row its own "name" as label. The one place that reaches for its parent.
 * Properties: child, name-text (what a screen reader says of the row). */
