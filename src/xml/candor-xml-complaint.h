/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What may stand in an element, in the words of the schema, for people. */
typedef struct
{
  const char *name;
  const char *elements;         /* in their order; NULL: it holds text */
  const char *attributes;       /* NULL: it has none */
} CandorXmlElement;

/* A kind of file. */
typedef struct
{
  const char             *schema;       /* resource path */
  const char             *urn;          /* namespace */
  const CandorXmlElement *elements;     /* the root first; ends with a NULL name */
} CandorXmlWords;

/* libxml2's codes and short words, in sentences that say what to do. */
char *candor_xml_complaint_syntax   (int                   code,
                                     const char           *message);
char *candor_xml_complaint_validity (const CandorXmlWords *words,
                                     int                   code,
                                     const char           *name,
                                     const char           *parent,
                                     const char           *attribute,
                                     const char           *value);
