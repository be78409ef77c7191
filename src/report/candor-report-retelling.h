/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* What stands in the place of a text that somebody typed: of a question, or of the interview (position 0). field: "answer",
 * "note", "skip-note", "prompt", "void", "call-off", a write-up's, or an amendment's. (transfer full) */
typedef char *(*CandorRetell) (gpointer    data,
                               guint       position,
                               const char *field,
                               const char *text);

/* The same interview with each typed text told anew, so that no writer ever sees the first one. Inside the room. (transfer full) */
CandorInterview *candor_report_retell (CandorInterview *from,
                                       CandorCandidate *candidate,      /* (nullable) */
                                       CandorRetell     retell,
                                       gpointer         data);
