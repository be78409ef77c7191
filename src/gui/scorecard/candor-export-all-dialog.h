/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_EXPORT_ALL_DIALOG (candor_export_all_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorExportAllDialog, candor_export_all_dialog, CANDOR, EXPORT_ALL_DIALOG, AdwWindow)

/* Each signed or finished interview into a folder. A candidate's copy is not among the choices: each of those is read through.
 * The parent is told by "win.toast". */
GtkWindow *candor_export_all_dialog_new (GtkWindow     *parent,
                                         CandorLibrary *library);
