/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-score.h"

#define CANDOR_TYPE_SCORE_BAR_VIEW (candor_score_bar_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorScoreBarView, candor_score_bar_view, CANDOR, SCORE_BAR_VIEW, GtkWidget)

/* A score as the bar that paper has. It tells nothing that the words beside it do not, so a screen reader passes it by. */
GtkWidget *candor_score_bar_view_new (const CandorScore *score);
