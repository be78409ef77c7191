/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_EXPORT_DIALOG (candor_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorExportDialog, candor_export_dialog, CANDOR, EXPORT_DIALOG, AdwWindow)

/* Which format, under which name, with or without model answers; then where to. The parent is told by "win.toast". */
GtkWindow *candor_export_dialog_new (GtkWindow     *parent,
                                     CandorLibrary *library,
                                     const char    *interview_id);
