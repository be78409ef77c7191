/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"
#include "candor-scale.h"

/* What a level of a scale sounds like; NULL when that is not described. (transfer none) */
const char *candor_anchor_at (CandorQuestion *question,
                              CandorScale    *scale,
                              int             level);
