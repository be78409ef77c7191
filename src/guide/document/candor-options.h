/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-piece.h"

/* Options to choose from stay in the prompt; which one is right belongs to the answer. */

/* An option to choose from, and no question. */
gboolean candor_options_has (const CandorPiece *piece);
/* The piece at which the prompt of a question ends and its answer begins. */
guint candor_options_end    (GPtrArray *pieces,
                             guint      start,
                             guint      end,
                             gboolean   is_named);
/* The options that are ticked, as Markdown; NULL when none is. */
char *candor_options_key    (GPtrArray *pieces,
                             guint      start,
                             guint      end);
void  candor_options_unmark (GString   *prompt);        /* takes the ticks off */
