/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

/* Asks for a file and writes a guide into it; what came of it is told by win.toast of the window. */
void        candor_guide_export_ask       (GtkWindow     *window,
                                           CandorLibrary *library,
                                           const char    *guide_id,
                                           const char    *format);
/* Fills a menu with the formats there are: each activates that action with its id. */
void        candor_guide_export_fill_menu (GMenu      *menu,
                                           const char *action);
