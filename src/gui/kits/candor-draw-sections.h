/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-draw.h"
#include "candor-guide.h"

#define CANDOR_TYPE_DRAW_SECTIONS (candor_draw_sections_get_type ())
G_DECLARE_FINAL_TYPE (CandorDrawSections, candor_draw_sections, CANDOR, DRAW_SECTIONS, AdwExpanderRow)

/* How many questions of each section: any number, or exactly so many. A change is told upwards by draw.changed. */
void candor_draw_sections_set_guides (CandorDrawSections *self,
                                      GPtrArray          *guides);      /* (element-type CandorGuide) */
void candor_draw_sections_demand     (CandorDrawSections *self,
                                      CandorDrawDemand   *demand);
