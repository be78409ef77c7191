/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-live.h"

#define CANDOR_TYPE_LIVE_WINDOW (candor_live_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveWindow, candor_live_window, CANDOR, LIVE_WINDOW, AdwApplicationWindow)

/* The live interview, and its write-up once it is finished. */
GtkWindow  *candor_live_window_new              (GtkApplication *application,
                                                 CandorLive     *live);
const char *candor_live_window_get_interview_id (CandorLiveWindow *self);
/* Saves, pauses a running clock and closes. FALSE: it could not be saved, the window stays and says so. */
gboolean    candor_live_window_leave            (CandorLiveWindow *self);
