/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-csv-table.h"

typedef enum
{
  CANDOR_CSV_NOTHING,
  CANDOR_CSV_ID,
  CANDOR_CSV_SECTION,
  CANDOR_CSV_QUESTION,
  CANDOR_CSV_OPTION,
  CANDOR_CSV_ANSWER,
  CANDOR_CSV_DIFFICULTY,
  CANDOR_CSV_MINUTES,
  CANDOR_CSV_POINTS,
  CANDOR_CSV_PROBES,
  CANDOR_CSV_ANCHORS,
  CANDOR_CSV_CAUTIONS,
  CANDOR_CSV_TAGS,
  CANDOR_CSV_SOURCE,
} CandorCsvColumn;

/* What the columns of a table hold, by the words of its header, else by what asks in its rows. */
typedef struct
{
  GArray  *kinds;               /* (element-type CandorCsvColumn) */
  gboolean has_header;          /* the first row is no question */
} CandorCsvColumns;

/* INVALID when nothing looks like a question. */
CandorCsvColumns *candor_csv_columns_find (const CandorCsvTable   *table,
                                           const char             *name,
                                           GError                **error);
CandorCsvColumn   candor_csv_columns_get  (const CandorCsvColumns *self,
                                           guint                   column);
void              candor_csv_columns_free (CandorCsvColumns       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorCsvColumns, candor_csv_columns_free)
