/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-guide.h"

/* The YAML front matter of a guide in Markdown, as far as we write it ourselves. */

/* What "candor:" says: "guide 1"; NULL when the text has no front matter of ours. (transfer full) */
char        *candor_markdown_head_version (const char  *text);
/* The head of the guide; its lines are counted in n_lines. (transfer full) */
CandorGuide *candor_markdown_head_read    (const char  *text,
                                           guint       *n_lines);
