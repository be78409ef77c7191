/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* What every table does with the ids of its rows. */

/* Runs a statement whose one parameter is :id. */
gboolean candor_sql_run_with_id  (CandorSql  *sql,
                                  const char *text,
                                  const char *id,
                                  GError    **error);
/* Runs a statement with :id and :at, which is now, or null to take the deletion back. */
gboolean candor_sql_mark_deleted (CandorSql  *sql,
                                  const char *text,
                                  const char *id,
                                  gboolean    deleted,
                                  GError    **error);
typedef gboolean (*CandorSetNotFoundFunc) (const char *id,     /* always FALSE */
                                           GError    **error);
/* The one id that :prefix of eight characters or more begins, or that is the whole of it. (transfer full) */
char    *candor_sql_find_id      (CandorSql            *sql,
                                  const char           *text,
                                  const char           *prefix,
                                  CandorSetNotFoundFunc set_not_found,
                                  GError              **error);
