/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_SCALE (candor_kit_scale_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitScale, candor_kit_scale, CANDOR, KIT_SCALE, GtkWidget)

/* The labelled levels of a kit's scale, three to seven: kit.set-scale (as) goes up. Properties: kit. */
