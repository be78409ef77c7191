/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-report.h"

/* The same scorecard of somebody with another name, so that no writer ever sees the first one.
 * Inside the room. (transfer full) */
CandorScorecard *candor_report_under_alias (CandorScorecard           *scorecard,
                                            const CandorReportOptions *options);
char            *candor_report_put_name    (const char                *text,
                                            const char                *whole,
                                            const char                *instead);
