/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-cell-text.h"
#include "candor-score.h"
#include "candor-workbook-private.h"

#define CELL_BYTES 128          /* what a cell takes besides its text, at most */
#define LINE_POINTS 15
#define MOST_POINTS 225         /* more is seen when the cell is opened */

static const CandorColumn *
get_column (CandorWorkbook *self)
{
  g_assert (self->column < self->columns->len);
  return &g_array_index (self->columns, CandorColumn, self->column);
}

static lxw_format *
get_format (CandorWorkbook *self,
            CellKind        kind)
{
  return self->formats[kind][get_column (self)->at_left ? 1 : 0];
}

static void
add_words (CandorWorkbook *self,
           const char     *text,
           CellKind        kind)
{
  g_autofree char *cell = candor_cell_text (text != NULL ? text : "");

  if (*cell != '\0')
    worksheet_write_string (self->sheet, self->row, self->column, cell, get_format (self, kind));
  self->n_bytes += CELL_BYTES + strlen ("&quot;") * strlen (cell);
  self->n_lines = MAX (self->n_lines, candor_cell_count_lines (cell, get_column (self)->width));
  self->column++;
}

static void
add_number (CandorWorkbook *self,
            double          number,
            CellKind        kind)
{
  worksheet_write_number (self->sheet, self->row, self->column, number, get_format (self, kind));
  self->n_bytes += CELL_BYTES;
  self->column++;
}

static void
set_up_for_print (lxw_worksheet *sheet)
{
  worksheet_set_landscape (sheet);
  worksheet_set_paper (sheet, 9);       /* A4 */
  worksheet_fit_to_pages (sheet, 1, 0);
  worksheet_repeat_rows (sheet, 0, 0);
}

/*
 * candor_workbook_begin_sheet:
 * @self: a spreadsheet
 * @name: what the sheet is called
 * @columns: (array length=n_columns): its columns
 * @n_columns: how many there are
 *
 * Begins a sheet. Its first row stays where it is while the others are scrolled.
 */
void
candor_workbook_begin_sheet (CandorWorkbook     *self,
                             const char         *name,
                             const CandorColumn *columns,
                             guint               n_columns)
{
  g_return_if_fail (self->workbook != NULL);

  self->sheet = workbook_add_worksheet (self->workbook, name);
  if (self->sheet == NULL)              /* a translated name that is too long */
    self->sheet = workbook_add_worksheet (self->workbook, NULL);
  self->row = 0;
  self->column = 0;
  g_array_set_size (self->columns, 0);
  g_array_append_vals (self->columns, columns, n_columns);
  for (guint i = 0; i < n_columns; i++)
    {
      worksheet_set_column (self->sheet, i, i, columns[i].width, NULL);
      add_words (self, columns[i].heading, CELL_HEADING);
    }
  worksheet_freeze_panes (self->sheet, 1, 0);
  set_up_for_print (self->sheet);
  candor_workbook_end_row (self);
}

/*
 * candor_workbook_add_text:
 * @self: a spreadsheet
 * @text: (nullable): any text
 *
 * Fills the next cell of the row with a text, wrapped.
 */
void
candor_workbook_add_text (CandorWorkbook *self,
                          const char     *text)
{
  add_words (self, text, CELL_TEXT);
}

/*
 * candor_workbook_add_label:
 * @self: a spreadsheet
 * @text: what the cell beside it is
 *
 * Fills the next cell of the row with a text in bold.
 */
void
candor_workbook_add_label (CandorWorkbook *self,
                           const char     *text)
{
  add_words (self, text, CELL_LABEL);
}

/*
 * candor_workbook_add_number:
 * @self: a spreadsheet
 * @number: any number
 *
 * Fills the next cell of the row with a whole number.
 */
void
candor_workbook_add_number (CandorWorkbook *self,
                            int             number)
{
  add_number (self, number, CELL_NUMBER);
}

/*
 * candor_workbook_add_decimal:
 * @self: a spreadsheet
 * @number: any number
 *
 * Fills the next cell of the row with a number to one decimal, half away from zero.
 */
void
candor_workbook_add_decimal (CandorWorkbook *self,
                             double          number)
{
  add_number (self, candor_round_half_away (number, 1), CELL_DECIMAL);
}

/*
 * candor_workbook_add_percent:
 * @self: a spreadsheet
 * @percent: 0 to 100
 *
 * Fills the next cell of the row with a percentage to one decimal, which a spreadsheet counts from 0 to 1.
 */
void
candor_workbook_add_percent (CandorWorkbook *self,
                             double          percent)
{
  add_number (self, candor_round_half_away (percent / 100, 3), CELL_PERCENT);
}

/*
 * candor_workbook_add_day:
 * @self: a spreadsheet
 * @time_us: a moment, 0 for none
 *
 * Fills the next cell of the row with the local day of it.
 */
void
candor_workbook_add_day (CandorWorkbook *self,
                         gint64          time_us)
{
  g_autoptr(GDateTime) moment = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);

  if (time_us != 0 && moment != NULL)
    {
      lxw_datetime day = { .year = g_date_time_get_year (moment), .month = g_date_time_get_month (moment),
                           .day = g_date_time_get_day_of_month (moment) };

      worksheet_write_datetime (self->sheet, self->row, self->column, &day, get_format (self, CELL_DAY));
    }
  self->n_bytes += CELL_BYTES;
  self->column++;
}

/*
 * candor_workbook_end_row:
 * @self: a spreadsheet
 *
 * Goes on at the beginning of the next row. Not every program measures a row that it opens: it is made as high as its text.
 */
void
candor_workbook_end_row (CandorWorkbook *self)
{
  if (self->n_lines > 1)
    worksheet_set_row (self->sheet, self->row, MIN (self->n_lines * LINE_POINTS, MOST_POINTS), NULL);
  self->n_lines = 0;
  self->row++;
  self->column = 0;
}
