/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-pages.h"
#include "candor-report.h"

/* The scorecard on paper, for a printer or a preview: as far as its audience may see it, like every format. (transfer full) */
CandorPages *candor_report_to_pages     (CandorScorecard           *scorecard,
                                         const CandorReportOptions *options,
                                         double                     width,      /* of the paper, in points */
                                         double                     height);
/* Inside the room: what an audience may see was decided before. (transfer full) */
CandorPages *candor_scorecard_to_pages  (CandorScorecard           *scorecard,
                                         const CandorReportOptions *options,
                                         double                     width,
                                         double                     height);
GBytes      *candor_scorecard_write_pdf (CandorScorecard           *scorecard,
                                         const CandorReportOptions *options,
                                         GError                   **error);
void         candor_scorecard_pages_add_tables    (CandorPages     *pages,
                                                   CandorScorecard *scorecard);
void         candor_scorecard_pages_add_questions (CandorPages               *pages,
                                                   CandorScorecard           *scorecard,
                                                   const CandorReportOptions *options);
