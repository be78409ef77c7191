/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_DUPLICATES_DIALOG (candor_duplicates_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorDuplicatesDialog, candor_duplicates_dialog, CANDOR, DUPLICATES_DIALOG, AdwWindow)

/* Questions that nearly repeat another one, to be looked at or retired. Signal "chosen" (string "GUIDE/ID"): one wants to be
 * seen. */
GtkWindow *candor_duplicates_dialog_new (GtkWindow     *parent,
                                         CandorLibrary *library,
                                         const char    *guide_id);      /* (nullable): the whole bank */
