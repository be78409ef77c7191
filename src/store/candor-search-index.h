/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"
#include "candor-sql-private.h"

/* The index of questions, written in the transaction of the question itself: with trusted_schema off no trigger may. It keeps no
 * texts, so a row is taken out with the wording that was put in. */
gboolean candor_search_index_add    (CandorSql *sql,
                                     gint64     question_row,
                                     gint64     text_row,
                                     GError   **error);
gboolean candor_search_index_add_question (CandorSql      *sql,
                                           gint64          question_row,
                                           CandorQuestion *question,
                                           GError        **error);
gboolean candor_search_index_remove (CandorSql *sql,
                                     gint64     question_row,
                                     gint64     text_row,
                                     GError   **error);
