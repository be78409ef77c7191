/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-proposal.h"

/* Plain text, as it is copied from a page or a mail: questions are numbered lines. */
CandorProposal *candor_text_read (const char *text,
                                  const char *name,
                                  GError    **error);
