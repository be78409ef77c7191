/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-json.h"
#include "candor-score.h"

/* What a list and a single interview tell alike. */
void candor_cli_add_score          (CandorJson        *json,
                                    const CandorScore *score,           /* NULL = hidden */
                                    int                scale_min,
                                    int                scale_max);
void candor_cli_add_coverage       (CandorJson        *json,
                                    const CandorScore *coverage);
void candor_cli_add_recommendation (CandorJson          *json,
                                    CandorRecommendation recommendation);
