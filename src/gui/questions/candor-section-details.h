/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-guide.h"

#define CANDOR_TYPE_SECTION_DETAILS (candor_section_details_get_type ())
G_DECLARE_FINAL_TYPE (CandorSectionDetails, candor_section_details, CANDOR, SECTION_DETAILS, AdwMessageDialog)

/* The title of a section and what it is about. Response "save" or "cancel". */
CandorSectionDetails *candor_section_details_new  (GtkWindow            *parent,
                                                   CandorSection        *section);    /* (nullable): a new one */
CandorSection        *candor_section_details_make (CandorSectionDetails *self);       /* (transfer full) */
