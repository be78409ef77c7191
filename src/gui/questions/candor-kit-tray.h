/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_TRAY (candor_kit_tray_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitTray, candor_kit_tray, CANDOR, KIT_TRAY, GtkWidget)

/* The foot of the questions: the kit being built, how full it is, Open and Done. Property: kit (nullable).
 * Open activates "win.show-kit", Done "questions.put-kit-away". */
