/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-panel.h"

#define CANDOR_TYPE_CONSENSUS_DIALOG (candor_consensus_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorConsensusDialog, candor_consensus_dialog, CANDOR, CONSENSUS_DIALOG, AdwWindow)

/* What a panel settles on for one question, and why. */
GtkWindow *candor_consensus_dialog_new (GtkWindow     *parent,
                                        CandorLibrary *library,
                                        const char    *candidate_id,
                                        CandorMeeting *meeting,
                                        const char    *digest);
