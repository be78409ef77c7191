/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_SCORE_BARS (candor_score_bars_get_type ())
G_DECLARE_FINAL_TYPE (CandorScoreBars, candor_score_bars, CANDOR, SCORE_BARS, GtkWidget)

/* How often each score was given, as small bars; a screen reader is told the numbers. */
GtkWidget *candor_score_bars_new (const guint *n_at,    /* from the lowest level on */
                                  guint        n_levels);
