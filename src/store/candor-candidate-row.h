/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-candidate.h"
#include "candor-sql-private.h"

/* A candidate as an interview needs them: also a deleted one. */
CandorCandidate *candor_candidate_row_load (CandorSql  *sql,
                                            const char *candidate_id,
                                            GError    **error);
