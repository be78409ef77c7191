/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

typedef enum
{
  CANDOR_KIT_SCRIPT_OPENING,
  CANDOR_KIT_SCRIPT_CLOSING,
  CANDOR_KIT_SCRIPT_INSTRUCTIONS,
} CandorKitScriptKind;

#define CANDOR_TYPE_KIT_SCRIPT (candor_kit_script_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitScript, candor_kit_script, CANDOR, KIT_SCRIPT, GtkWidget)

/* One script of a kit, typed, with its minutes; saved on leaving it: kit.set-script (usi) goes up with kind, text and minutes.
 * Properties: kit, kind (an int in templates), title. */
