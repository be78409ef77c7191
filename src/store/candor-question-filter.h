/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question-query.h"
#include "candor-sql-private.h"

/* A query of the bank as SQL: what stands after WHERE, and the values of its parameters. */
typedef struct
{
  const CandorQuestionQuery *query;
  char                      *match;     /* the search as FTS5 reads it; NULL: none */
  GStrv                      section_guides;    /* of the sections asked for, when each names its guide */
  GStrv                      section_names;
  gboolean                   with_difficulty;
} CandorQuestionFilter;

void     candor_question_filter_init   (CandorQuestionFilter      *self,
                                        const CandorQuestionQuery *query,
                                        gboolean                   with_difficulty);
void     candor_question_filter_clear  (CandorQuestionFilter *self);
void     candor_question_filter_append (const CandorQuestionFilter *self,    /* " WHERE …" */
                                        GString                    *text);
gboolean candor_question_filter_bind   (const CandorQuestionFilter *self,
                                        CandorStatement            *statement,
                                        GError                    **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CandorQuestionFilter, candor_question_filter_clear)
