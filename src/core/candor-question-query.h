/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

typedef enum
{
  CANDOR_QUESTION_SORT_GUIDE,           /* guide, section, position; with search words: by rank */
  CANDOR_QUESTION_SORT_PROMPT,
  CANDOR_QUESTION_SORT_DIFFICULTY,
  CANDOR_QUESTION_SORT_MINUTES,
} CandorQuestionSort;

/* What to list of the bank. An empty list or mask asks for all; within one field "or", between fields "and". */
typedef struct
{
  GStrv              guides;            /* ids (nullable) */
  GStrv              sections;          /* "GUIDE/SECTION", or a bare section id (nullable) */
  guint              difficulties;      /* bit of each CandorDifficulty wanted; 0 = all */
  GStrv              tags;              /* (nullable) */
  char              *search;            /* as typed (nullable) */
  gboolean           retired;           /* those that are no longer asked, instead of those that are */
  CandorQuestionSort sort;
  guint              limit;             /* 0 = no limit */
} CandorQuestionQuery;

CandorQuestionQuery *candor_question_query_new      (void);
CandorQuestionQuery *candor_question_query_copy     (const CandorQuestionQuery *self);
void                 candor_question_query_free     (CandorQuestionQuery *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorQuestionQuery, candor_question_query_free)
