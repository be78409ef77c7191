/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-piece.h"

/* What a table of contents knows of the questions that it lists. */
gboolean    candor_contents_is_table     (const xmlNode *table);        /* each row links into the document */
/* Folded titles (candor_asking_fold()) → CandorDifficulty. (transfer full) */
GHashTable *candor_contents_difficulties (GPtrArray     *pieces);
/* Folded titles → the title of the entry that theirs stands below. (transfer full) */
GHashTable *candor_contents_sections     (GPtrArray     *pieces);
