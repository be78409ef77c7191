/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-piece.h"
#include "candor-question.h"

/* Takes a question's body apart: what belongs to the prompt, the answer, "Good to hear", sources,
 * difficulty … The pieces are those behind the hit, up to end, exclusive. */
void candor_answer_parts_read (GPtrArray      *pieces,
                               guint           start,
                               guint           end,
                               gboolean        is_named,        /* "Question:" … "Answer:" */
                               GString        *prompt,
                               CandorQuestion *question);
