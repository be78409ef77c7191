/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-comparison.h"

#define CANDOR_TYPE_COMPARISON_GRID (candor_comparison_grid_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparisonGrid, candor_comparison_grid, CANDOR, COMPARISON_GRID, GtkWidget)

/* Candidates × questions. The arrow keys go down the candidates and across the questions; what a key or a press opens goes up:
 * "comparison.review" (u: a question, from 0) or "comparison.open" (sb: the id of an interview, whether its contents may be told). */
void        candor_comparison_grid_show           (CandorComparisonGrid *self,
                                                   CandorComparison     *comparison,
                                                   const char           *sort,  /* "name", "score" or "date" */
                                                   gboolean              use_alias);
/* Of CandorComparedInterview, in the order that is shown. (transfer none) */
GListModel *candor_comparison_grid_get_interviews (CandorComparisonGrid *self);
