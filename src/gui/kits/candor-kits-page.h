/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_KITS_PAGE (candor_kits_page_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitsPage, candor_kits_page, CANDOR, KITS_PAGE, AdwBin)

void candor_kits_page_show (CandorKitsPage *self,
                            const char     *kit_id);
