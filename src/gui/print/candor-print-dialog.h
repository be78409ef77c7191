/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_PRINT_DIALOG (candor_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorPrintDialog, candor_print_dialog, CANDOR, PRINT_DIALOG, AdwWindow)

/* The pages before they are printed, with what goes into them; then the dialog of the system. The parent is told by
 * "win.toast". */
GtkWindow *candor_print_dialog_new_scorecard (GtkWindow     *parent,
                                              CandorLibrary *library,
                                              const char    *interview_id);
GtkWindow *candor_print_dialog_new_paper_kit (GtkWindow *parent,
                                              CandorKit *kit);
