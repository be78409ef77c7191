/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_GUIDE_DIALOG (candor_guide_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorGuideDialog, candor_guide_dialog, CANDOR, GUIDE_DIALOG, AdwWindow)

/* What a guide says of itself. Signal "saved" (string id). */
GtkWindow *candor_guide_dialog_new (GtkWindow     *parent,
                                    CandorLibrary *library,
                                    CandorGuide   *guide);      /* (nullable): NULL for a new one */
