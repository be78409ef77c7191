/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <xlsxwriter.h>

#include "candor-workbook.h"

typedef enum
{
  CELL_HEADING,
  CELL_LABEL,
  CELL_TEXT,
  CELL_NUMBER,
  CELL_DECIMAL,
  CELL_PERCENT,
  CELL_DAY,
  N_CELLS
} CellKind;

struct _CandorWorkbook
{
  lxw_workbook  *workbook;              /* NULL once it is closed */
  lxw_worksheet *sheet;                 /* the one that is written to */
  lxw_format    *formats[N_CELLS][2];   /* the second of each stands at the left */
  GArray        *columns;               /* (element-type CandorColumn) of that sheet; the headings are not ours to read */
  lxw_row_t      row;
  lxw_col_t      column;
  guint          n_lines;               /* of the fullest cell in this row */
  goffset        n_bytes;               /* of the largest part, at most */
  int            fd;                    /* the file, in memory: what is in it is nobody else's to read */
};
