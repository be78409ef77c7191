/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include <libxml/tree.h>

/* HTML from elsewhere as a tree. */
xmlDoc  *candor_html_parse           (const char *html,
                                      const char *name,
                                      GError    **error);

gboolean candor_html_is              (const xmlNode *node,
                                      const char    *tag);
gboolean candor_html_is_one_of       (const xmlNode *node,
                                      const char    *tags);       /* " h1 h2 " with a blank around each */
gboolean candor_html_has_block       (const xmlNode *node);       /* somewhere below */
char    *candor_html_get_attribute   (const xmlNode *node,
                                      const char    *name);
gboolean candor_html_has_class       (const xmlNode *node,        /* one of the words of class or id */
                                      const char    *words);
xmlNode *candor_html_first_element   (const xmlNode *parent);     /* blank text aside; NULL when text comes first */
/* From first to last, siblings: what is read, blanks folded, without pictures. */
char    *candor_html_text            (const xmlNode *first,
                                      const xmlNode *last);
xmlNode *candor_html_next_in         (const xmlNode *top,         /* document order below top; NULL at its end */
                                      const xmlNode *node);
/* The next node in document order that is not below node, within top. */
xmlNode *candor_html_next_after      (const xmlNode *top,
                                      const xmlNode *node);
