/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-markup.h"

/* One widget for each block; spans become Pango markup with everything escaped. */
GtkWidget *candor_markup_blocks_new_box (GPtrArray *blocks);
