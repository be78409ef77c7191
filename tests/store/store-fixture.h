/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-error.h"
#include "candor-interview.h"
#include "candor-migrations.h"
#include "candor-sql-private.h"
#include "candor-store.h"
#include "candor-tables.h"

/* An empty database with today's schema, in memory. */
CandorSql      *fixture_open_memory   (void);
/* A new folder with an empty file; fixture_remove() takes both away. */
char           *fixture_new_path      (void);
void            fixture_remove        (const char *path);
CandorStore    *fixture_open_store    (const char *path);

/* The guide "python" with the sections "basics" and "objects". */
CandorGuide    *fixture_guide         (void);
CandorQuestion *fixture_question      (const char      *section_id,
                                       const char      *id,
                                       const char      *prompt,
                                       CandorDifficulty difficulty);
/* Imports that guide with these questions and ends the import. */
void            fixture_import        (CandorSql      *sql,
                                       CandorGuide    *guide,
                                       CandorQuestion *first,
                                       ...) G_GNUC_NULL_TERMINATED;
/* A kit of the first two questions of the bank, written. */
CandorKit      *fixture_kit           (CandorSql *sql);
/* A candidate and an interview of that kit, written; its kit is in use. */
CandorInterview *fixture_interview    (CandorSql *sql);
/* One number from the database. */
gint64          fixture_number        (CandorSql  *sql,
                                       const char *text);
void            fixture_run           (CandorSql  *sql,
                                       const char *script);
