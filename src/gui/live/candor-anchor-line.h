/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-response.h"
#include "candor-scale.h"

/* What stands above the scale. (transfer full) */
char *candor_anchor_line (CandorQuestion *question,
                          CandorScale    *scale,
                          int             level);       /* 0: none chosen nor pointed at */
/* "What did they say that makes it a 5?" at the highest and lowest level while nothing was written down; else "". */
char *candor_anchor_hint (CandorResponse *response,
                          CandorScale    *scale,
                          int             level);
