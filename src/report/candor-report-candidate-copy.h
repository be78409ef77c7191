/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-report.h"

/* What a candidate may have (rule 15): their answers, notes and scores; questions by number and
 * section; no model answer, no key point, nobody else's name. No writer sees more. Inside the room.
 * What was left out by hand is not there.
 * (transfer full) */
CandorScorecard *candor_report_for_candidate (CandorScorecard    *scorecard,
                                              const char * const *left_out);    /* (nullable) */
