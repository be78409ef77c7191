/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-guide.h"
#include "candor-question-query.h"

#define CANDOR_TYPE_PLACE (candor_place_get_type ())
G_DECLARE_FINAL_TYPE (CandorPlace, candor_place, CANDOR, PLACE, GObject)

/* A row of the sidebar: the whole bank, a guide, or a section of one. Properties: title, n-questions, depth, name. */
void        candor_place_narrow         (CandorPlace         *self,
                                         CandorQuestionQuery *query);
gboolean    candor_place_is_same        (CandorPlace *self,
                                         CandorPlace *other);

gboolean    candor_place_is             (CandorPlace *self,
                                         const char  *guide_id,
                                         const char  *section_id);
const char *candor_place_get_guide_id   (CandorPlace *self);    /* (nullable): the whole bank */
const char *candor_place_get_section_id (CandorPlace *self);    /* (nullable): the whole guide */

/* Fills a store with the places of these guides: the bank, then each guide with its sections. */
void        candor_place_fill           (GListStore *places,
                                         GListModel *guides);
