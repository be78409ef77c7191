/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"

#define CANDOR_TYPE_KIT_BUILDER (candor_kit_builder_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitBuilder, candor_kit_builder, CANDOR, KIT_BUILDER, GObject)

/* The kit being built while somebody walks through the questions: the + of a row, the tray at the foot.
 * Properties: library, kit (nullable). It follows the kit when that is changed elsewhere. */
CandorKit *candor_kit_builder_get_kit (CandorKitBuilder *self);
gboolean   candor_kit_builder_open    (CandorKitBuilder *self,
                                       const char       *kit_id,      /* NULL: puts the kit away */
                                       GError          **error);
/* Takes the question in, or out when it is in; without a kit it makes one. new_version: the number a kit in use
 * went on to, else 0. */
gboolean   candor_kit_builder_toggle  (CandorKitBuilder *self,
                                       const char       *question_id, /* "GUIDE/ID" */
                                       int              *new_version,
                                       GError          **error);
