/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_COLUMNS (candor_columns_get_type ())
G_DECLARE_FINAL_TYPE (CandorColumns, candor_columns, CANDOR, COLUMNS, GtkWidget)

/* Side by side in equal widths from so many pixels on, one below the other before that. */
GtkWidget *candor_columns_new    (int from_width,
                                  int spacing);
void       candor_columns_append (CandorColumns *self,
                                  GtkWidget     *child);
