/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* A list view makes some 200 rows at once, however many are seen. Here the first ones come at once, in the same frame as the key
 * that asked for them, the others once they are painted. */
void candor_growing_rows_show (GtkSliceListModel *shown,      /* what the list shows */
                               GListModel        *model);     /* all there is */
void candor_growing_rows_reach (GtkSliceListModel *shown,
                                guint              position);
