/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-panel.h"

#define CANDOR_TYPE_MEETING_WINDOW (candor_meeting_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorMeetingWindow, candor_meeting_window, CANDOR, MEETING_WINDOW, AdwWindow)

/* All signed scorecards of a candidate side by side, the largest difference first. */
GtkWindow *candor_meeting_window_new (GtkWindow       *parent,
                                      CandorLibrary   *library,
                                      CandorCandidate *candidate);
