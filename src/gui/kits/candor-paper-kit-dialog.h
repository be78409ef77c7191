/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_PAPER_KIT_DIALOG (candor_paper_kit_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorPaperKitDialog, candor_paper_kit_dialog, CANDOR, PAPER_KIT_DIALOG, AdwWindow)

/* A kit to be held on paper: which format, with or without model answers; then where to. The parent is told by "win.toast". */
GtkWindow *candor_paper_kit_dialog_new (GtkWindow     *parent,
                                        CandorLibrary *library,
                                        CandorKit     *kit);
