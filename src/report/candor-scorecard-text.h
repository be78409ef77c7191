/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-report.h"

/* The scorecard in words alone, to be pasted into any other system: with the marks of Markdown, or without any. */
GBytes *candor_scorecard_write_markdown (CandorScorecard           *scorecard,
                                         const CandorReportOptions *options,
                                         GError                   **error);
GBytes *candor_scorecard_write_text     (CandorScorecard           *scorecard,
                                         const CandorReportOptions *options,
                                         GError                   **error);
/* A row a question, for a spreadsheet; what it would run as a formula is defused. */
GBytes *candor_scorecard_write_csv      (CandorScorecard           *scorecard,
                                         const CandorReportOptions *options,
                                         GError                   **error);
