/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-response.h"
#include "candor-sql-private.h"

/* What candor_response_row_read() reads besides the question. */
#define CANDOR_RESPONSE_ROW_VALUES \
  "position, requirement, weight, is_ad_hoc, replaces, void_reason, state, skip_reason, skip_note, rating, score, heard," \
  " elapsed_s, answer, note"

/* (transfer full) */
CandorResponse *candor_response_row_read    (CandorStatement *row,
                                             CandorQuestion  *question);
/* A response with its values and without its question, which rules of a single answer do not need. (transfer full) (nullable) */
CandorResponse *candor_response_row_load    (CandorSql  *sql,
                                             const char *interview_id,
                                             guint       position,
                                             GError    **error);
/* Writes the values that an edit may change. */
gboolean        candor_response_row_update  (CandorSql      *sql,
                                             const char     *interview_id,
                                             CandorResponse *response,
                                             gint64          at_us,
                                             GError        **error);
