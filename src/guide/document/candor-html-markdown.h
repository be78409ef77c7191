/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-html-tree.h"

/* What stands between two siblings of a tree, as the Markdown of our guides. */
void  candor_html_write_markdown (GString       *out,
                                  const xmlNode *first,
                                  const xmlNode *last);
/* Code with its language, fenced. */
void  candor_markdown_write_code (GString       *out,
                                  const char    *language,      /* nullable */
                                  const char    *code);
/* A piece of HTML by itself: the texts of Moodle. (transfer full) (nullable) */
char *candor_html_to_markdown    (const char    *html,
                                  const char    *name,
                                  GError       **error);
