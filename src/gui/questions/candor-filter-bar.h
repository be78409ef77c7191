/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_FILTER_BAR (candor_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (CandorFilterBar, candor_filter_bar, CANDOR, FILTER_BAR, GtkWidget)

/* Search as you type, and under it difficulties with their counts, tags, sorting, Clear Filters.
 * Signal "changed": ask again with what candor_filter_bar_fill() writes. */
void     candor_filter_bar_fill         (CandorFilterBar     *self,
                                         CandorQuestionQuery *query);
void     candor_filter_bar_follow       (CandorFilterBar     *self,
                                         CandorLibrary       *library,
                                         CandorQuestionQuery *query,
                                         gboolean             with_tags);
void     candor_filter_bar_focus_search (CandorFilterBar     *self);
gboolean candor_filter_bar_is_filtering (CandorFilterBar     *self);
void     candor_filter_bar_clear        (CandorFilterBar     *self);
