/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_INTERVIEWS_PAGE (candor_interviews_page_get_type ())
G_DECLARE_FINAL_TYPE (CandorInterviewsPage, candor_interviews_page, CANDOR, INTERVIEWS_PAGE, AdwBin)
