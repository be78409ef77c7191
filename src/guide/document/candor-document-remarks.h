/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-proposal.h"

/* Looks over a proposal before a person does. Nothing is merged, mended or run: codes no-answer, no-answers,
 *
 * near-duplicate, same-title, title-count, and those of candor_code_check(). */
void candor_document_remark (CandorProposal *proposal);
