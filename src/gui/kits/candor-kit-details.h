/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_DETAILS (candor_kit_details_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitDetails, candor_kit_details, CANDOR, KIT_DETAILS, AdwMessageDialog)

/* Name, role and slot of a kit; response "save". Without a kit it asks for those of a new one. */
CandorKitDetails *candor_kit_details_new         (GtkWindow *parent,
                                                  CandorKit *kit);       /* (nullable) */
char             *candor_kit_details_get_name    (CandorKitDetails *self);    /* (transfer full) */
char             *candor_kit_details_get_role    (CandorKitDetails *self);    /* (transfer full) */
int               candor_kit_details_get_minutes (CandorKitDetails *self);
gboolean          candor_kit_details_get_opens_answers (CandorKitDetails *self);
