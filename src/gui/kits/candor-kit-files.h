/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

/* Kits out to files and in from them, chosen by a person. What came of it is told by win.toast; a kit that came in is shown. */
void     candor_kit_files_export (GtkWidget     *widget,
                                  CandorLibrary *library,
                                  CandorKit     *kit);
void     candor_kit_files_import (GtkWidget     *widget,
                                  CandorLibrary *library);
void     candor_kit_files_take   (GtkWidget     *widget,
                                  CandorLibrary *library,
                                  GFile         *file);
gboolean candor_kit_files_is_kit (GFile *file);
char    *candor_kit_files_name   (CandorKit  *kit,              /* (transfer full): a name for a file of it */
                                  const char *suffix);
