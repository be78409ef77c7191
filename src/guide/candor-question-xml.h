/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"
#include "candor-xml-reader.h"
#include "candor-xml-writer.h"

/* A <question> with all that is in it, as guides and kits have it. */

/* What may stand in it, for the words of both kinds of file. */
#define CANDOR_QUESTION_XML_ELEMENTS \
  "prompt, answer, point, probe, anchor, caution, tag, source, remark"
#define CANDOR_QUESTION_XML_ID "id (a small letter, then small letters, digits, dashes)"
#define CANDOR_QUESTION_XML_ATTRIBUTES \
  CANDOR_QUESTION_XML_ID ", difficulty (easy, medium, hard), minutes (1 to 240)"
#define CANDOR_QUESTION_XML_WORDS \
  { "point", NULL, "weight (1 to 9), required (yes, no)" }, \
  { "anchor", NULL, "level (1 to 7)" }

/* Reads on from the start of a <question> to its end. */
CandorQuestion *candor_question_read_xml  (CandorXmlReader *reader,
                                           const char      *guide_id,
                                           GError         **error);
/* The inside of a <question>. */
void            candor_question_write_xml (CandorQuestion  *question,
                                           CandorXmlWriter *writer);
const char     *candor_question_get_difficulty_nick (CandorQuestion *question);
char           *candor_question_dup_minutes         (CandorQuestion *question);
