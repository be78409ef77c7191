/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-live.h"

#define CANDOR_TYPE_LIVE_RAIL (candor_live_rail_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveRail, candor_live_rail, CANDOR, LIVE_RAIL, GtkWidget)

/* All questions of the interview with where they stand; a row activates "live.jump" with its position.
 * Property: live (nullable). */
void candor_live_rail_focus (CandorLiveRail *self);
