/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"
#include "candor-scale.h"

/* What a level of a scale sounds like; NULL when that is not described. (transfer none) */
const char *candor_anchor_at (CandorQuestion *question,
                              CandorScale    *scale,
                              int             level);
/* The nearest described level above (step 1) or below (step -1); 0: none. */
int         candor_anchor_nearest (CandorQuestion *question,
                                   CandorScale    *scale,
                                   int             level,
                                   int             step);
