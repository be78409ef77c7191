/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-review.h"

#define CANDOR_TYPE_REVIEW_CARD (candor_review_card_get_type ())
G_DECLARE_FINAL_TYPE (CandorReviewCard, candor_review_card, CANDOR, REVIEW_CARD, GtkWidget)

/* What one candidate said and was heard to say, and the scale to score it again. */
GtkWidget *candor_review_card_new  (void);
void       candor_review_card_show (CandorReviewCard         *self,
                                    CandorScale              *scale,
                                    const CandorReviewAnswer *answer);
