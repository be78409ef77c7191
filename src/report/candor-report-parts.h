/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-report.h"

/* The same scorecard with some parts left out, and said to be. Inside the room. (transfer full) */
CandorScorecard *candor_report_without (CandorScorecard  *scorecard,
                                        CandorReportParts parts);
