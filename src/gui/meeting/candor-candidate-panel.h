/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_CANDIDATE_PANEL (candor_candidate_panel_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidatePanel, candor_candidate_panel, CANDOR, CANDIDATE_PANEL, GtkWidget)

/* The panel on a candidate's page: import a colleague's scorecard, by a button or by dropping it here; open the meeting.
 * Properties: library (nullable), candidate (nullable). */

/* Undo reaches the page: it gets "panel.remove" (s: id of an interview) and has a property "library". */
void candor_candidate_panel_install_remove (GtkWidgetClass *page_class);
