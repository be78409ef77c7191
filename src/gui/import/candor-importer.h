/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_IMPORTER (candor_importer_get_type ())
G_DECLARE_FINAL_TYPE (CandorImporter, candor_importer, CANDOR, IMPORTER, GObject)

/* All ways by which guides come into the main window: the file chooser, files that are dropped or
 * named on the command line, the clipboard; and the way back. It gives the window the actions
 * import.choose, import.paste and import.undo (s: the id of a guide). */
CandorImporter *candor_importer_new   (GtkWindow      *window,
                                       CandorLibrary  *library);
void            candor_importer_files (CandorImporter *self,
                                       GSList         *files);          /* (element-type GFile) */
