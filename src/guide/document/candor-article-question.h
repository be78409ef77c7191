/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-piece.h"
#include "candor-proposal.h"

/* The title of a heading or a summary as it is read, without numbers and signs. (transfer full) */
char                   *candor_article_title    (const CandorPiece *piece);
/* Makes a question of a hit and its body. */
CandorProposedQuestion *candor_article_question (GPtrArray   *pieces,
                                                 guint        hit,
                                                 guint        end,
                                                 const char  *shape);
