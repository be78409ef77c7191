/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-response.h"
#include "candor-scale.h"

#define CANDOR_TYPE_RAIL_ROW (candor_rail_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorRailRow, candor_rail_row, CANDOR, RAIL_ROW, GtkWidget)

/* A question of the rail: number, first words, where it stands. Properties: scale, response (nullable), name-text. */
GtkWidget *candor_rail_row_new (CandorScale *scale);
