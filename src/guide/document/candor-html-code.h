/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-html-tree.h"

#define CANDOR_HTML_MAX_COLUMNS 2000

/* Code blocks and tables: what keeps its lines and columns. */
char *candor_html_code_language (const xmlNode *pre);           /* (transfer full) (nullable) */
char *candor_html_code_text     (const xmlNode *pre);           /* with its last newline */
void  candor_html_write_table   (GString       *out,
                                 const xmlNode *table);
