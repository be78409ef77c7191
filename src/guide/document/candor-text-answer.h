/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-proposal.h"
#include "candor-text-lines.h"

/* Reads the lines from start to end, exclusive, as the answer to a question. */
void candor_text_answer_read    (const CandorTextLines  *lines,
                                 guint                   start,
                                 guint                   end,
                                 const char             *language,      /* of code; nullable */
                                 CandorProposedQuestion *proposed);
/* Plain text as Markdown that says the same. */
char *candor_text_to_markdown   (const char             *text);
