/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-application.h"

#define CANDOR_TYPE_WINDOW (candor_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorWindow, candor_window, CANDOR, WINDOW, AdwApplicationWindow)

/* The main window: four views, and what pages ask of it by action:
 * win.show-view (s), win.toast (s), win.toast-undo (sss: message, action, its string target),
 * win.start-interview (s: kit id, "" = none chosen), win.show-scorecard (s: interview id), win.show-kit (s: kit id). */
CandorWindow *candor_window_new (CandorApplication *application,
                                 CandorLibrary     *library);
void          candor_window_import (CandorWindow      *self,
                                    GSList            *files);  /* (element-type GFile) */
