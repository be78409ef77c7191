/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_CANDIDATE_VIEW (candor_candidate_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidateView, candor_candidate_view,
                      CANDOR, CANDIDATE_VIEW, GtkWidget)

/* The page of one candidate: how to reach and address them, how long they are kept, their
 * interviews. Properties: library (nullable), candidate (nullable). Activates "candidates.edit" and
 * "candidates.remove" (s: id). */
