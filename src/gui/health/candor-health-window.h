/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_HEALTH_WINDOW (candor_health_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorHealthWindow, candor_health_window, CANDOR, HEALTH_WINDOW, AdwWindow)

/* How each question of a kit does. It follows the library. */
GtkWindow *candor_health_window_new (GtkWindow     *parent,
                                     CandorLibrary *library,
                                     const char    *kit_id);
