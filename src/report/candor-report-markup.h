/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "candor-markup.h"

/* Markdown as XHTML elements below a node, in that node's own namespace. Inside the room. */
void     candor_report_add_markdown (xmlNode    *parent,
                                     const char *markdown);
/* What somebody typed: lines that begin with a quotation mark become quotes, blank lines part paragraphs. */
void     candor_report_add_typed    (xmlNode    *parent,
                                     const char *text);
/* Has it a table or code, so that it wants the whole width? */
gboolean candor_report_is_wide      (xmlNode    *node);
