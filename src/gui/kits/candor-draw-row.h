/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-question.h"

#define CANDOR_TYPE_DRAW_ROW (candor_draw_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorDrawRow, candor_draw_row, CANDOR, DRAW_ROW, GtkListBoxRow)

/* One question that was drawn: its words, facts, Keep and Swap. Actions up: draw.keep (sb), draw.swap s, each with "GUIDE/ID". */
GtkWidget *candor_draw_row_new (CandorQuestion *question,
                                guint           position,
                                gboolean        is_kept);
