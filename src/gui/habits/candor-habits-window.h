/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_HABITS_WINDOW (candor_habits_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorHabitsWindow, candor_habits_window, CANDOR, HABITS_WINDOW, AdwWindow)

/* My Scoring Habits: how the one who interviews here scores. It follows the library. */
GtkWindow *candor_habits_window_new     (GtkWindow     *parent,
                                         CandorLibrary *library);
/* For the class of the main window: win.show-habits. */
void       candor_habits_window_install (GtkWidgetClass *window_class);
