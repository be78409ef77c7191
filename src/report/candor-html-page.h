/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

/* A page that needs nothing else and runs nothing: every HTML of ours is one. Inside the room. */
xmlNode *candor_html_page_new   (const char         *title,
                                 const char * const *styles);   /* names of style sheets in our resource */
GBytes  *candor_html_page_close (xmlNode *html);                /* frees the page. (transfer full) */
