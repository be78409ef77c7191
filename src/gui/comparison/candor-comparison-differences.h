/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-comparison.h"

#define CANDOR_TYPE_COMPARISON_DIFFERENCES (candor_comparison_differences_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparisonDifferences, candor_comparison_differences, CANDOR, COMPARISON_DIFFERENCES, GtkWidget)

/* What differed between the interviews of a comparison: the versions of the kit, then whose interview was not like the others. */
void candor_comparison_differences_show (CandorComparisonDifferences *self,
                                         CandorComparison            *comparison,
                                         GListModel                  *interviews,       /* in the order that is shown */
                                         gboolean                     use_alias);
