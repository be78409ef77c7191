/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* A spreadsheet (XLSX), written cell by cell and row by row. A cell is a text, a number or a day and never a formula or a
 * link, whatever it begins with. The same cells give the same bytes. Inside the room. */
typedef struct _CandorWorkbook CandorWorkbook;

typedef struct
{
  const char *heading;          /* in the first row, which stays while the rest scrolls */
  double      width;            /* in characters */
  gboolean    at_left;          /* numbers begin where words do */
} CandorColumn;

CandorWorkbook *candor_workbook_new         (const char *title,
                                             gint64      created_at_us,
                                             GError    **error);
void            candor_workbook_free        (CandorWorkbook *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorWorkbook, candor_workbook_free)

/* The cells that follow stand in this sheet, from its second row on. */
void            candor_workbook_begin_sheet (CandorWorkbook     *self,
                                             const char         *name,      /* at most 31 characters, none of []:*?/\ */
                                             const CandorColumn *columns,
                                             guint               n_columns);
void            candor_workbook_add_text    (CandorWorkbook *self,
                                             const char     *text);         /* NULL or "": an empty cell */
void            candor_workbook_add_label   (CandorWorkbook *self,          /* bold */
                                             const char     *text);
void            candor_workbook_add_number  (CandorWorkbook *self,
                                             int             number);
void            candor_workbook_add_decimal (CandorWorkbook *self,          /* to one decimal */
                                             double          number);
void            candor_workbook_add_percent (CandorWorkbook *self,          /* 72.5 is shown as 72.5 % and is 0.725 */
                                             double          percent);
void            candor_workbook_add_day     (CandorWorkbook *self,          /* local; 0: an empty cell */
                                             gint64          time_us);
void            candor_workbook_end_row     (CandorWorkbook *self);
/* The whole file; nothing can be added afterwards. (transfer full) */
GBytes         *candor_workbook_close       (CandorWorkbook *self,
                                             GError        **error);
