/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-review.h"

/* An answer with the levels of the scale; "review.score" (si: id of the interview, level, 0 takes it back) goes up.
 * (transfer floating) */
GtkWidget *candor_review_answer_new (CandorReview             *review,
                                     const CandorReviewAnswer *answer);
