/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_SCORECARD_PAGE (candor_scorecard_page_get_type ())
G_DECLARE_FINAL_TYPE (CandorScorecardPage, candor_scorecard_page, CANDOR, SCORECARD_PAGE, AdwBin)

void candor_scorecard_page_show (CandorScorecardPage *self,
                                 const char          *interview_id);
