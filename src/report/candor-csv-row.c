/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-csv-row.h"

#include <string.h>

#include "candor-score.h"

/*
 * candor_csv_add_cell:
 * @table: a table
 * @text: (nullable): any text
 *
 * Adds a cell. A spreadsheet runs what begins with one of the signs below: an apostrophe in front makes it a text again.
 */
void
candor_csv_add_cell (GString    *table,
                     const char *text)
{
  gboolean is_first = table->len == 0 || table->str[table->len - 1] == '\n';

  g_string_append (table, is_first ? "\"" : ",\"");
  if (text != NULL && *text != '\0' && strchr ("=+-@\t\r", *text) != NULL)
    g_string_append_c (table, '\'');
  for (const char *at = text != NULL ? text : ""; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (table, '"');
      g_string_append_c (table, *at);
    }
  g_string_append_c (table, '"');
}

/*
 * candor_csv_add_number:
 * @table: a table
 * @number: a number
 *
 * Adds a cell with a number.
 */
void
candor_csv_add_number (GString *table,
                       int      number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  candor_csv_add_cell (table, text);
}

/*
 * candor_csv_add_percent:
 * @table: a table
 * @percent: a percentage
 *
 * Adds a cell with it, to one decimal and with a point in every locale.
 */
void
candor_csv_add_percent (GString *table,
                        double   percent)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (digits, sizeof digits, "%.1f", candor_round_half_away (percent, 1));
  candor_csv_add_cell (table, digits);
}

/*
 * candor_csv_end_row:
 * @table: a table
 *
 * Ends a row.
 */
void
candor_csv_end_row (GString *table)
{
  g_string_append (table, "\r\n");
}
