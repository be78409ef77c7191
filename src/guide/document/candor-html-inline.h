/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-html-tree.h"

/* Siblings from first to last, all inline, as Markdown. A break between lines is kept where a
 * document is written in lines, else it is a blank. */
char    *candor_html_inline_markdown (const xmlNode *first,
                                      const xmlNode *last);
/* A link that leads nowhere but within its document, and says no more than an arrow or a sign. */
gboolean candor_html_is_anchor_sign  (const xmlNode *node);
/* Nothing in it but links into its document. */
gboolean candor_html_is_inner_link   (const xmlNode *node);
