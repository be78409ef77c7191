/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

/* Building trees whose every text is escaped by construction. Texts may hold anything: what XML cannot hold becomes
 * U+FFFD on the way in. Inside the room. */
xmlNode *candor_node_add       (xmlNode    *parent,
                                const char *name);
xmlNode *candor_node_add_text  (xmlNode    *parent,           /* an element with this text */
                                const char *name,
                                const char *text);
void     candor_node_text      (xmlNode    *node,             /* a piece of text in it */
                                const char *text);
void     candor_node_attribute (xmlNode    *node,
                                const char *name,
                                const char *value);           /* NULL: leaves it out */
void     candor_node_number    (xmlNode    *node,
                                const char *name,
                                gint64      number);
void     candor_node_percent   (xmlNode    *node,             /* one decimal, half away from zero, in every locale */
                                const char *name,
                                double      percent);
xmlNode *candor_node_add_class (xmlNode    *parent,           /* an element of that class, for HTML */
                                const char *name,
                                const char *class_name);
