/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <sqlite3.h>

#include "candor-sql-private.h"

/* What a connection and its statements know of each other. */
struct _CandorSql
{
  sqlite3    *db;
  char       *path;
  GHashTable *statements;       /* text → CandorStatement that nobody uses now */
  gboolean    is_spoilt;
};

void candor_statement_free (CandorStatement *self);
