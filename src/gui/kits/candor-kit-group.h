/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_GROUP (candor_kit_group_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitGroup, candor_kit_group, CANDOR, KIT_GROUP, GtkWidget)

/* The required, the optional or the spare questions of a kit, in its order, under their heading. Rows of any group can be dropped
 * here: kit.place goes up. Properties: kit, requirement (an int in templates). */
gboolean candor_kit_group_focus (CandorKitGroup *self,          /* whether that entry is in this group */
                                 guint           position);
