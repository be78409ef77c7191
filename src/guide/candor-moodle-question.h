/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-proposal.h"
#include "candor-xml-tree.h"

/* The kinds of questions in Moodle XML that can be asked in an interview. */
gboolean                candor_moodle_question_is_known (const char    *type);
/* (transfer full) (nullable): NULL when it asks nothing, or with an error when a text is too long. */
CandorProposedQuestion *candor_moodle_question_read     (const xmlNode *element,
                                                         const char    *name,
                                                         GError       **error);
/* A field with its <text> and its format, as Markdown. (transfer full) */
char                   *candor_moodle_field_read        (const xmlNode *field,          /* nullable: "" */
                                                         const char    *name,
                                                         GError       **error);
