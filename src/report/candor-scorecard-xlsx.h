/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-report.h"
#include "candor-workbook.h"

/* The scorecard as a spreadsheet: a sheet of what it comes to, one of the questions, and one each of the parts and of the
 * amendments where there are any. */
GBytes *candor_scorecard_write_xlsx         (CandorScorecard           *scorecard,
                                             const CandorReportOptions *options,
                                             GError                   **error);
/* Its sheets; inside the room. */
void    candor_scorecard_xlsx_add_summary   (CandorWorkbook            *workbook,
                                             CandorScorecard           *scorecard,
                                             const CandorReportOptions *options,
                                             const char                *person);
void    candor_scorecard_xlsx_add_questions (CandorWorkbook            *workbook,
                                             CandorScorecard           *scorecard,
                                             const CandorReportOptions *options);
