/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_LIVE_LAYOUT (candor_live_layout_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveLayout, candor_live_layout, CANDOR, LIVE_LAYOUT, GtkWidget)

/* Places the four parts of a live question. From 700 px: prompt, work and foot in one column, the aids at its end side, 320 wide.
 * Below: one column of prompt, aids, work, foot. Nothing is reparented, so the focus and the text stay where they are.
 * Properties: prompt, work, aids, foot (widgets), narrow (read-only). */
gboolean candor_live_layout_get_narrow (CandorLiveLayout *self);
