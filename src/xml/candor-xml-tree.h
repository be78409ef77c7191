/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include <libxml/tree.h>

/* A whole XML document of others, small enough to be held as a tree: no DOCTYPE, no entities but
 * XML's own, nothing loaded. Free with xmlFreeDoc(). */
xmlDoc  *candor_xml_tree_read     (const char    *text,
                                   gsize          length,
                                   const char    *name,
                                   GError       **error);
int      candor_xml_tree_line     (const xmlNode *element);
xmlNode *candor_xml_tree_child    (const xmlNode *parent,       /* nullable */
                                   const char    *name);        /* NULL: there is none */
xmlNode *candor_xml_tree_next     (const xmlNode *element,      /* its next sibling of that name */
                                   const char    *name);
/* (transfer full): "" when there is none */
char    *candor_xml_tree_text     (const xmlNode *element);     /* nullable */
char    *candor_xml_tree_value    (const xmlNode *element,      /* of an attribute */
                                   const char    *name);
