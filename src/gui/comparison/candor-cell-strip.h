/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-cell-cursor.h"
#include "candor-comparison.h"

#define CANDOR_TYPE_CELL_STRIP (candor_cell_strip_get_type ())
G_DECLARE_FINAL_TYPE (CandorCellStrip, candor_cell_strip, CANDOR, CELL_STRIP, GtkWidget)

/* One line of a comparison, painted: of a candidate the score of each question as number and shade, or the numbers of the
 * questions above them. Only what is in sight is painted, and all strips of one cursor move together. What it shows is
 * told in words by the row that it stands in. */
GtkWidget *candor_cell_strip_new    (CandorCellCursor *cursor);
void       candor_cell_strip_show   (CandorCellStrip         *self,
                                     CandorComparison        *comparison,
                                     CandorComparedInterview *interview);  /* nullable: the numbers of the questions */
/* The question at that place, from 0; G_MAXUINT: none, or nothing that may be told. */
guint      candor_cell_strip_pick   (CandorCellStrip *self,
                                     double           x);
/* "4", "(4)" when it is not asked of all, "–", "n/a", "×", "" */
char      *candor_cell_strip_text   (const CandorCell             *cell,   /* nullable */
                                     const CandorComparedQuestion *question);
