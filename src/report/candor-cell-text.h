/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What a cell of a spreadsheet can hold of any text, as that text: what a spreadsheet would take for a code is escaped, what
 * XML cannot hold becomes U+FFFD, and what is too long ends by saying so. (transfer full) */
char *candor_cell_text        (const char *text);
/* In how many lines a cell of that many characters shows it, about. */
guint candor_cell_count_lines (const char *text,
                               double      width);
