/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_KIT_CHOICE (candor_kit_choice_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitChoice, candor_kit_choice, CANDOR, KIT_CHOICE, AdwActionRow)

/* A row with a kit and its facts; a menu changes it unless it was given. Properties: library, kit (NULL without any kit), kit-id. */
void       candor_kit_choice_give    (CandorKitChoice *self,
                                      const char      *kit_id);
CandorKit *candor_kit_choice_get_kit (CandorKitChoice *self);
