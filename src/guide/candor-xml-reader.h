/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-xml-complaint.h"

typedef enum
{
  CANDOR_XML_START,             /* of an element: it has a name and attributes */
  CANDOR_XML_END,               /* of an element: it has a name and its text */
  CANDOR_XML_DONE,              /* of a whole and valid file */
  CANDOR_XML_FAILED,
} CandorXmlEvent;

/* Reads a file from elsewhere element by element, checked against a schema in the stream, within
 * the limits of candor-xml-limits.h. All errors read "file:line: message". Elements hold either
 * elements or text. */
typedef struct _CandorXmlReader CandorXmlReader;

CandorXmlReader *candor_xml_reader_new           (GFile                *file,
                                                  const CandorXmlWords *words,
                                                  GCancellable         *cancellable,
                                                  GError              **error);
CandorXmlEvent   candor_xml_reader_next          (CandorXmlReader      *self,
                                                  GError              **error);
const char      *candor_xml_reader_get_name      (CandorXmlReader      *self);
int              candor_xml_reader_get_line      (CandorXmlReader      *self);
const char      *candor_xml_reader_get_parent    (CandorXmlReader      *self);
char            *candor_xml_reader_get_attribute (CandorXmlReader      *self,
                                                  const char           *name);
int              candor_xml_reader_get_number    (CandorXmlReader      *self,
                                                  const char           *name,
                                                  int                   absent);
const char      *candor_xml_reader_get_text      (CandorXmlReader      *self);
gboolean         candor_xml_reader_refuse        (CandorXmlReader      *self,
                                                  GError              **error,
                                                  const char           *format,
                                                  ...) G_GNUC_PRINTF (3, 4);
void             candor_xml_reader_free          (CandorXmlReader      *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorXmlReader, candor_xml_reader_free)
