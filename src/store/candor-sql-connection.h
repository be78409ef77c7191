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

struct _CandorStatement
{
  CandorSql    *sql;
  sqlite3_stmt *handle;
  char         *text;
  const char  **columns;        /* NULL until the first row */
  int           n_columns;
  GError       *failure;        /* of candor_statement_next() */
};

void candor_statement_free (CandorStatement *self);
guint candor_statement_hash (gconstpointer text);
