/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-proposal.h"

#define CANDOR_TYPE_PROPOSAL_VIEW (candor_proposal_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposalView, candor_proposal_view, CANDOR, PROPOSAL_VIEW, AdwBin)

/* What an import proposes, as a tree beside the question that is looked at. Signal "reread": a
 * person wants it to be read in the shape that came second. */
void candor_proposal_view_show (CandorProposalView *self,
                                CandorProposal     *proposal);
