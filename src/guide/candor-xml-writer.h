/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Writes XML as a person would: two spaces a level, a text of several lines at the margin. Read and
 * written again it is the same to the byte. Attributes are pairs of name and value, then NULL; one
 * whose value is NULL is left out. */
typedef struct _CandorXmlWriter CandorXmlWriter;

CandorXmlWriter *candor_xml_writer_new      (const char      *spdx);
void             candor_xml_writer_open     (CandorXmlWriter *self,
                                             const char      *name,
                                             ...) G_GNUC_NULL_TERMINATED;
void             candor_xml_writer_close    (CandorXmlWriter *self,
                                             const char      *name);
void             candor_xml_writer_text     (CandorXmlWriter *self,
                                             const char      *name,
                                             const char      *text,
                                             ...) G_GNUC_NULL_TERMINATED;
GBytes          *candor_xml_writer_to_bytes (CandorXmlWriter *self);
void             candor_xml_writer_free     (CandorXmlWriter *self);
gboolean         candor_xml_is_given        (const char      *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorXmlWriter, candor_xml_writer_free)
