/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_CELL_CURSOR (candor_cell_cursor_get_type ())
G_DECLARE_FINAL_TYPE (CandorCellCursor, candor_cell_cursor, CANDOR, CELL_CURSOR, GObject)

/* Which question of a comparison is in focus, and how far the cells are moved: all strips of one cursor go together.
 * Property: question (from 0; -1: none, the candidate is in focus). */
CandorCellCursor *candor_cell_cursor_new          (void);
GtkAdjustment    *candor_cell_cursor_get_across   (CandorCellCursor *self);
int               candor_cell_cursor_get_question (CandorCellCursor *self);
void              candor_cell_cursor_set_question (CandorCellCursor *self,
                                                   int               question);
