/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-comparing.h"

#define CANDOR_TYPE_COMPARISON_WINDOW (candor_comparison_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorComparisonWindow, candor_comparison_window, CANDOR, COMPARISON_WINDOW, AdwWindow)

/* Candidates × questions of one kit. Properties: use-alias, sort ("name", "score" or "date"). */
GtkWindow *candor_comparison_window_new (GtkWindow        *parent,
                                         CandorLibrary    *library,
                                         CandorComparison *comparison);
/* The main window, which has a property "library", gets "win.compare" (s: id of a kit). */
void       candor_comparison_window_install_compare (GtkWidgetClass *window_class);
