/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_KIT_VERSIONS (candor_kit_versions_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitVersions, candor_kit_versions, CANDOR, KIT_VERSIONS, GtkWidget)

/* The versions of a kit, the newest first, each with what changed. Properties: library, kit. */
