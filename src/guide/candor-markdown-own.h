/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-proposal.h"

/* Markdown that candor_guide_write_markdown() wrote, read back to the letter. */
gboolean        candor_markdown_own_is   (const char *text);
CandorProposal *candor_markdown_own_read (const char *text,
                                          const char *name,
                                          GError    **error);
