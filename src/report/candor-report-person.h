/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-report.h"

/* The one place that decides under which name a candidate stands in a report: the alias, the name, or "Rehearsal". Where an
 * alias is asked for and none is there, it is "Candidate" and the beginning of the id. (transfer full) */
char *candor_report_person (CandorScorecard           *scorecard,
                            const CandorReportOptions *options);
char *candor_report_person_of (CandorInterview *interview,
                               gboolean         use_alias);
