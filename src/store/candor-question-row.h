/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* A question's place in the bank: which wording it has, and whether it is still asked. Row 0: there is none of that id. */
typedef struct
{
  gint64   row;
  gint64   text;
  gboolean is_retired;
} CandorQuestionRow;

gboolean candor_question_row_find        (CandorSql         *sql,
                                          const char        *guide_id,
                                          const char        *id,
                                          CandorQuestionRow *found,
                                          GError           **error);
/* Out of the lists and the search, or back. Nothing happens to one that is so already. */
gboolean candor_question_row_set_retired (CandorSql               *sql,
                                          const CandorQuestionRow *self,
                                          gboolean                 retired,
                                          GError                 **error);
/* As if it had never been; the wording stays while a kit or an interview has it. */
gboolean candor_question_row_delete      (CandorSql               *sql,
                                          const CandorQuestionRow *self,
                                          GError                 **error);
