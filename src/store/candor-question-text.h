/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"
#include "candor-sql-private.h"

/* What questions say: one row a wording, found by its content and never rewritten. */

/* The row that says what this question says, made where there is none; 0 = error. */
gint64   candor_question_text_put  (CandorSql      *sql,
                                    CandorQuestion *question,
                                    GError        **error);
/* Fills in what the row says. */
gboolean candor_question_text_load (CandorSql      *sql,
                                    gint64          text_row,
                                    CandorQuestion *question,
                                    GError        **error);
/* A question as a kit or an interview keeps it: its ids and its wording, from the columns guide, section, section_title,
 * question, text of a row. (transfer full) (nullable) */
CandorQuestion *candor_question_text_load_copy (CandorSql       *sql,
                                                CandorStatement *row,
                                                GError         **error);
/* Binds :guide, :section, :section_title, :question of such a row and :text to the wording, made where there is none. */
gboolean candor_question_text_bind_copy (CandorSql       *sql,
                                         CandorStatement *statement,
                                         CandorQuestion  *question,
                                         GError         **error);
/* Removes the wordings that no guide, kit or interview points to. */
gboolean candor_question_text_drop_unused (CandorSql *sql,
                                           GError   **error);
