/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* What web page and paper say in the same words. Inside the room. */
char       *candor_report_state         (CandorInterview *interview);           /* "Signed on 3 May 2026." */
char       *candor_report_also_present  (CandorInterview *interview);           /* NULL: nobody */
char       *candor_report_reason        (CandorInterview *interview,            /* "Skipped: No time", "Scored 4, Good" */
                                         CandorResponse  *response);
char       *candor_report_amended       (const CandorAmendment *amendment);     /* "Question 3, Score" */
/* A value of it as people say it. (transfer none) */
const char *candor_report_amended_value (const CandorAmendment *amendment,
                                         const char            *value);
