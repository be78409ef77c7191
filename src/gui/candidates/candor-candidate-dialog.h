/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_CANDIDATE_DIALOG (candor_candidate_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidateDialog, candor_candidate_dialog,
                      CANDOR, CANDIDATE_DIALOG, AdwWindow)

/* A new candidate, or changes to a known one; how long candidates are kept is asked with the first.
 * Signal "saved" (candidate id), after which it closes. */
GtkWindow *candor_candidate_dialog_new (GtkWindow       *parent,
                                        CandorLibrary   *library,
                                        CandorCandidate *candidate);     /* NULL: a new one */
