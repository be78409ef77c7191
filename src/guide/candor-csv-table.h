/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define CANDOR_CSV_MAX_COLUMNS 512

/* A row with a cell that is not empty. */
typedef struct
{
  int        line;              /* on which it begins */
  GPtrArray *cells;             /* (element-type utf8) */
} CandorCsvRow;

/* The cells of a CSV file; what stands between them is guessed from its first row. */
typedef struct
{
  GPtrArray    *rows;           /* (element-type CandorCsvRow) */
  GStringChunk *texts;
} CandorCsvTable;

CandorCsvTable *candor_csv_table_read      (const char           *text,
                                            gsize                 length,
                                            const char           *name,
                                            GError              **error);
void            candor_csv_table_free      (CandorCsvTable       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorCsvTable, candor_csv_table_free)

const char     *candor_csv_row_get         (const CandorCsvRow   *self,
                                            guint                 column);      /* "" past its end */

/* What a spreadsheet would run is written with an apostrophe before it, which is taken off again. */
gboolean        candor_csv_cell_is_armed   (const char           *cell);
