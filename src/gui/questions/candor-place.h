/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-guide.h"

#define CANDOR_TYPE_PLACE (candor_place_get_type ())
G_DECLARE_FINAL_TYPE (CandorPlace, candor_place, CANDOR, PLACE, GObject)

/* A row of the sidebar: the whole bank, a guide, or a section of one. Properties: title, n-questions, depth, name. */
const char *candor_place_get_guide_id   (CandorPlace *self);      /* NULL: the whole bank */
char       *candor_place_get_section    (CandorPlace *self);      /* "GUIDE/SECTION"; NULL: all of the guide */
gboolean    candor_place_is_same        (CandorPlace *self,
                                         CandorPlace *other);

/* Fills a store with the places of these guides: the bank, then each guide with its sections. */
void        candor_place_fill           (GListStore *places,
                                         GListModel *guides);
