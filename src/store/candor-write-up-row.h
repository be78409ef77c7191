/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"
#include "candor-sql-private.h"

/* The texts of an interview as one edit of it. (transfer full) (nullable) */
CandorWriteUp *candor_write_up_row_load (CandorSql  *sql,
                                         const char *interview_id,
                                         GError    **error);
