/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_CANDIDATES_PAGE (candor_candidates_page_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidatesPage, candor_candidates_page, CANDOR, CANDIDATES_PAGE, AdwBin)
