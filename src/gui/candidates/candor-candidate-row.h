/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_CANDIDATE_ROW (candor_candidate_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidateRow, candor_candidate_row, CANDOR, CANDIDATE_ROW, GtkWidget)

/* A candidate in a list. Properties: candidate (nullable); name-text (read-only), what a screen
 * reader says of the row. */
GtkWidget *candor_candidate_row_new (void);
