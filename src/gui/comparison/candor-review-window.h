/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-reviewing.h"

#define CANDOR_TYPE_REVIEW_WINDOW (candor_review_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorReviewWindow, candor_review_window, CANDOR, REVIEW_WINDOW, AdwWindow)

/* One question, all answers to it under aliases, each to be scored again. */
GtkWindow *candor_review_window_new (GtkWindow     *parent,
                                     CandorLibrary *library,
                                     CandorReview  *review);
