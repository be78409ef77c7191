/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-proposal.h"

#define CANDOR_TYPE_PROPOSAL_DETAIL (candor_proposal_detail_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposalDetail, candor_proposal_detail, CANDOR, PROPOSAL_DETAIL, AdwBin)

/* The section or question of a proposal that a person looks at, every field of it to be corrected.
 * Signal "moved": the question stands in another section now. */
void candor_proposal_detail_show (CandorProposalDetail *self,
                                  CandorProposal       *proposal,
                                  GObject              *item);          /* nullable */
