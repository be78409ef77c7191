/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_KIT_READINESS (candor_kit_readiness_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitReadiness, candor_kit_readiness, CANDOR, KIT_READINESS, GtkWidget)

/* What would make a kit better, mend first; each leads to its repair: kit.show-entry u, kit.edit-details or kit.add-questions.
 * Properties: findings (boxed GPtrArray of CandorFinding). */
