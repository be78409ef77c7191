/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_KIT_VIEW (candor_kit_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitView, candor_kit_view, CANDOR, KIT_VIEW, GtkWidget)

/* One kit: its facts, its questions in three groups, balance, readiness, scripts and scale. All changes are made by the actions
 * kit.*, which the parts activate, on a CandorKitEditor. Properties: library, kit, findings (read-only). */
void candor_kit_view_put_back (CandorKitView *self,
                               const char    *ticket);
