/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparing.h"
#include "candor-review.h"

/* One question, all answers: read again, and scored again. (transfer full) */
CandorReview *candor_library_review      (CandorLibrary    *self,
                                          CandorComparison *comparison,
                                          guint             question,   /* from 0 */
                                          GError          **error);
/* Beside the first score; 0 takes it back. */
gboolean      candor_library_score_again (CandorLibrary *self,
                                          CandorReview  *review,
                                          const char    *interview_id,  /* or a unique prefix */
                                          int            score,
                                          GError       **error);
