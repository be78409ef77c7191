/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Tables for spreadsheets (RFC 4180): every cell is quoted, and none is run as a formula. Inside the room. */
void candor_csv_add_cell   (GString    *table,
                            const char *text);          /* NULL: an empty one */
void candor_csv_add_number (GString    *table,
                            int         number);
void candor_csv_add_percent (GString   *table,          /* one decimal, in every locale */
                             double     percent);
void candor_csv_end_row    (GString    *table);
