/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-response.h"
#include "candor-scale.h"

#define CANDOR_TYPE_LIVE_FOOT (candor_live_foot_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveFoot, candor_live_foot, CANDOR, LIVE_FOOT, GtkWidget)

/* The foot that never moves: the scale with its anchor line, Back · Later · More · Next.
 * Properties: scale, response (nullable). A level activates "live.score" with its value; nothing is shown as chosen
 * before it is on disk. */
