/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-passage.h"
#include "candor-report.h"

/* The names of the texts in a candidate's copy. Inside the room. */
char      *candor_report_passage_id     (guint       position,  /* of the question, 0 for the interview. (transfer full) */
                                         const char *field);
const char *candor_report_write_up_field (guint bit);            /* of a CandorWriteUpFields: "strengths" */
/* In the order of the copy, without the empty ones. (transfer full) (element-type CandorPassage) */
GPtrArray *candor_report_passages_of    (CandorInterview *interview);
