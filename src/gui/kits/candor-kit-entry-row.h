/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_ENTRY_ROW (candor_kit_entry_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitEntryRow, candor_kit_entry_row, CANDOR, KIT_ENTRY_ROW, GtkListBoxRow)

/* One question of a kit: handle, number, prompt, facts, weight, menu. It is dragged as its CandorKitEntryRow.
 * Actions up: kit.step (ui), kit.place (uuu), kit.weigh (uu), kit.remove u, each with its position first.
 * Properties: entry, position (construct-only); requirement, weight (for the menu's marks). */
GtkWidget *candor_kit_entry_row_new          (CandorKitEntry *entry,
                                              guint           position);
guint      candor_kit_entry_row_get_position (CandorKitEntryRow *self);
