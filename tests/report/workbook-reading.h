/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

/* Reads a spreadsheet apart, by unzip and libxml2. */
char   *workbook_read_part (GBytes     *workbook,       /* NULL: all parts. (transfer full) */
                            const char *part);          /* "xl/styles.xml" */
xmlDoc *workbook_parse     (GBytes     *workbook,
                            const char *part);
/* What stands in a cell such as "B3", NULL when it is empty; kind: 's' a text, 'n' a number, 'f' what a spreadsheet runs. (transfer full) */
char   *workbook_read_cell (GBytes     *workbook,
                            guint       sheet,          /* from 1 */
                            const char *cell,
                            char       *kind);
