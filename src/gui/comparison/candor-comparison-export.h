/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-comparing.h"

/* Asks where to, writes, and says so in the main window. */
void candor_comparison_export (GtkWindow        *window,
                               CandorComparison *comparison,
                               const char       *format,
                               gboolean          use_alias);
