/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview-summary.h"

/* It waits for a person: interrupted, to be written up, or planned for about now. */
gboolean candor_interview_is_due (CandorInterviewSummary *summary,
                                  gint64                  now_us);
