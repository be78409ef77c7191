/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-cell-cursor.h"
#include "candor-comparison.h"

#define CANDOR_TYPE_COMPARISON_ROW (candor_comparison_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparisonRow, candor_comparison_row, CANDOR, COMPARISON_ROW, GtkWidget)

/* A candidate with the scores beside, or, as a head, the numbers of the questions. */
GtkWidget *candor_comparison_row_new       (CandorCellCursor *cursor);
void       candor_comparison_row_show      (CandorComparisonRow     *self,
                                            CandorComparison        *comparison,
                                            CandorComparedInterview *interview,
                                            gboolean                 use_alias);
void       candor_comparison_row_show_head (CandorComparisonRow *self,
                                            CandorComparison    *comparison);
GtkWidget *candor_comparison_row_get_strip (CandorComparisonRow *self);
