/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* The scripts that lead from an empty file to today's schema, in order: script n makes version n + 1. (transfer full) */
GStrv    candor_migrations_load    (void);
/* Brings the database to the version of the last script. `made` tells that it was empty. */
gboolean candor_migrations_run     (CandorSql          *sql,
                                    const char * const *scripts,
                                    gboolean           *made,
                                    GError            **error);
/* "FILE.before-3": the copy that is kept of what was there before version 3. (transfer full) */
char    *candor_migrations_copy_path (const char *path,
                                      int         version);

typedef enum
{
  CANDOR_SCHEMA_EMPTY,
  CANDOR_SCHEMA_OURS,           /* this version or an older one */
  CANDOR_SCHEMA_NEWER_READABLE,
} CandorSchema;

/* Whose database it is, without changing it. Errors: FOREIGN, NEWER, DAMAGED … */
gboolean candor_migrations_judge   (CandorSql    *sql,
                                    int           our_version,
                                    CandorSchema *schema,
                                    GError      **error);
