/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_KIT_LAYOUT (candor_kit_layout_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitLayout, candor_kit_layout, CANDOR, KIT_LAYOUT, GtkWidget)

/* Places the three parts of a kit, as tall as they want: main, side and rest below each other; with room for it, side becomes a
 * column of 300 beside the two others. Nothing is reparented. Properties: main, side, rest (widgets), wide (read-only). */
