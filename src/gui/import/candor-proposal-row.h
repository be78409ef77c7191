/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_PROPOSAL_ROW (candor_proposal_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposalRow, candor_proposal_row, CANDOR, PROPOSAL_ROW, GtkWidget)

/* A section or a question that an import proposes, with a tick that says whether it comes in.
 * Properties: tree-row (of the list's GtkTreeListModel), name-text (read-only). */
void candor_proposal_row_set_up (GtkListItem *item);
