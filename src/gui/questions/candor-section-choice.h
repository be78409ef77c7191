/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-guide.h"

#define CANDOR_TYPE_SECTION_CHOICE (candor_section_choice_get_type ())
G_DECLARE_FINAL_TYPE (CandorSectionChoice, candor_section_choice, CANDOR, SECTION_CHOICE, GtkWidget)

/* Where a question stands: a guide, where there is a choice, and a section of it. Signal "changed". */
void           candor_section_choice_show        (CandorSectionChoice *self,
                                                  GListModel          *guides,    /* of CandorGuide */
                                                  const char          *guide_id,
                                                  const char          *section_id);
CandorGuide   *candor_section_choice_get_guide   (CandorSectionChoice *self);     /* (transfer none) (nullable) */
CandorSection *candor_section_choice_get_section (CandorSectionChoice *self);     /* (transfer none) (nullable) */
