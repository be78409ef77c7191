/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Looks at the bytes of an XML file before the parser does, and stops what would cost it dearly: a
 * DOCTYPE, other encodings than UTF-8, tags with many attributes, endless values. It remembers the
 * lines on which tags begin, for libxml2 counts the lines of elements no further than 65,535. */
typedef struct _CandorXmlScan CandorXmlScan;

CandorXmlScan *candor_xml_scan_new      (void);
gboolean       candor_xml_scan_feed     (CandorXmlScan *self,
                                         const char    *bytes,
                                         gsize          n_bytes,
                                         GError       **error);
int            candor_xml_scan_get_line (CandorXmlScan *self);          /* where it is, from 1 */
int            candor_xml_scan_pop_line (CandorXmlScan *self);          /* of the next start tag */
void           candor_xml_scan_free     (CandorXmlScan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorXmlScan, candor_xml_scan_free)
