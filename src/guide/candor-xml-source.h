/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* The bytes of a file from elsewhere, looked at before the parser gets them, and the first error
 * that anybody found in it: "file:line: message". */
typedef struct _CandorXmlSource CandorXmlSource;

CandorXmlSource *candor_xml_source_new      (GFile           *file,
                                             GCancellable    *cancellable,
                                             GError         **error);
int              candor_xml_source_read     (CandorXmlSource *self,
                                             char            *buffer,
                                             int              length);
int              candor_xml_source_pop_line (CandorXmlSource *self);
int              candor_xml_source_get_line (CandorXmlSource *self);
void             candor_xml_source_fail     (CandorXmlSource *self,
                                             int              line,
                                             const char      *message);
gboolean         candor_xml_source_is_good  (CandorXmlSource *self,
                                             GError         **error);
void             candor_xml_source_free     (CandorXmlSource *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorXmlSource, candor_xml_source_free)
