/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-response.h"
#include "candor-scale.h"

#define CANDOR_TYPE_SCALE_ROW (candor_scale_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorScaleRow, candor_scale_row, CANDOR, SCALE_ROW, GtkWidget)

/* The anchor line, the levels of the scale as buttons, the hint. Properties: scale, response
 * (nullable). Signal "chosen" (level): a level was pressed; it is shown as chosen when the response
 * has it. */
