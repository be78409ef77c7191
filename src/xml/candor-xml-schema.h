/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/relaxng.h>

/* One of the schemas that the program brings along, by its resource path. */
xmlRelaxNGPtr candor_xml_schema_load   (const char *path);
gboolean      candor_xml_schema_allows (const char *path,
                                        xmlDoc     *document);
