/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_GUIDES_BUTTON (candor_guides_button_get_type ())
G_DECLARE_FINAL_TYPE (CandorGuidesButton, candor_guides_button, CANDOR, GUIDES_BUTTON, GtkWidget)

/* What can be done with guides and sections, as a menu of the actions guides.* of the page around it. */
