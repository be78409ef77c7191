/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_DRAW_DIALOG (candor_draw_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorDrawDialog, candor_draw_dialog, CANDOR, DRAW_DIALOG, AdwWindow)

/* Draw Questions…: demands beside what they draw, at once. Makes a kit, or draws into one: what it asks stays unless it is let go. */
GtkWindow *candor_draw_dialog_new (GtkWindow     *parent,
                                   CandorLibrary *library,
                                   CandorKit     *kit);         /* NULL: a new one */
