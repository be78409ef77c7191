/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-interview.h"
#include "candor-response.h"
#include "candor-scale.h"

#define CANDOR_TYPE_SKIP_ROW (candor_skip_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorSkipRow, candor_skip_row, CANDOR, SKIP_ROW, AdwActionRow)

/* A question that was skipped or not asked, and why. A reason chosen activates
 * "write-up.skip-reason" (uu: position, CandorSkipReason). */
GtkWidget *candor_skip_row_new    (CandorResponse  *response,
                                   CandorScale     *scale);
gboolean   candor_skip_row_is_due (CandorInterview *interview,
                                   CandorResponse  *response);
