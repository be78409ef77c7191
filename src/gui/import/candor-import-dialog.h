/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-proposing.h"

#define CANDOR_TYPE_IMPORT_DIALOG (candor_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorImportDialog, candor_import_dialog, CANDOR, IMPORT_DIALOG, AdwWindow)

/* Reads a document, shows what was found in it, and brings it into the bank when a person says so.
 * Signal "imported": the CandorGuide as it came in, and the CandorProposal of what it replaced
 * (NULL: there was none). */
CandorImportDialog *candor_import_dialog_new   (GtkWindow          *parent,
                                                CandorLibrary      *library);
void                candor_import_dialog_read  (CandorImportDialog *self,
                                                GFile              *file);
void                candor_import_dialog_paste (CandorImportDialog *self,
                                                GBytes             *bytes,
                                                const char         *format);
