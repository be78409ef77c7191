/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-proposal.h"

#define CANDOR_TYPE_PROPOSAL_REMARKS (candor_proposal_remarks_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposalRemarks, candor_proposal_remarks, CANDOR, PROPOSAL_REMARKS,
                      AdwBin)

/* What is to be said about a proposal: a button with their number that opens them. Signal "chosen":
 * the CandorProposedQuestion that a remark is about. */
void candor_proposal_remarks_show (CandorProposalRemarks *self,
                                   CandorProposal        *proposal);
