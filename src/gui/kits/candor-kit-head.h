/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_HEAD (candor_kit_head_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitHead, candor_kit_head, CANDOR, KIT_HEAD, GtkWidget)

/* What a kit is at a glance: name, role, facts, version in use, slot; Start Interview…, Add Questions and the menu below.
 * Actions up: kit.start, kit.add-questions, kit.edit-details, kit.copy, kit.delete.
 * Properties: kit, findings (boxed GPtrArray of CandorFinding). */
