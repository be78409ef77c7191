/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-sql.h"

/* "Cndr", in the header of the file: what tells our databases from others'. */
#define CANDOR_SQL_APPLICATION_ID 0x436e6472

typedef enum
{
  CANDOR_SQL_WRITER,            /* may change everything; never makes the file */
  CANDOR_SQL_READER,            /* query_only beside a writer */
  CANDOR_SQL_IMMUTABLE,         /* a file that nobody changes: no locks, no files beside it */
} CandorSqlMode;

CandorSql  *candor_sql_open            (const char    *path,         /* ":memory:" too */
                                        CandorSqlMode  mode,
                                        GError       **error);
void        candor_sql_close           (CandorSql *self);
const char *candor_sql_get_path        (CandorSql *self);
/* A failed write leaves nothing known about what is on disk: the connection must be opened again. */
gboolean    candor_sql_is_spoilt       (CandorSql *self);
gboolean    candor_sql_in_transaction  (CandorSql *self);
void        candor_sql_keep_wal        (CandorSql *self);            /* closing leaves the file untouched */

/* Any number of statements without parameters, for scripts and pragmas. */
gboolean    candor_sql_run_script      (CandorSql  *self,
                                        const char *script,
                                        GError    **error);
/* The same, with transactions forbidden. */
gboolean    candor_sql_run_migration   (CandorSql  *self,
                                        const char *script,
                                        GError    **error);
gboolean    candor_sql_begin           (CandorSql *self,
                                        GError   **error);
gboolean    candor_sql_commit          (CandorSql *self,
                                        GError   **error);
void        candor_sql_roll_back       (CandorSql *self);
/* One number, as from a pragma; the first column of the first row, 0 without a row. */
gboolean    candor_sql_read_number     (CandorSql  *self,
                                        const char *text,
                                        gint64     *number,
                                        GError    **error);
gint64      candor_sql_last_row        (CandorSql *self);
int         candor_sql_count_changes   (CandorSql *self);            /* of the last statement */
gboolean    candor_sql_check_place     (CandorSql *self,             /* FALSE: the file was moved or removed */
                                        GError   **error);
gboolean    candor_sql_fail            (CandorSql *self,             /* what SQLite said last, for people; FALSE */
                                        GError   **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorSql, candor_sql_close)

/* A cached statement: g_autoptr gives it back. Parameters and columns go by name. A row is read like this:
 *
 *   while (candor_statement_next (statement))
 *     g_ptr_array_add (names, g_strdup (candor_statement_get_text (statement, "name")));
 *   return candor_statement_done (statement, error);
 */
typedef struct _CandorStatement CandorStatement;

CandorStatement *candor_sql_prepare          (CandorSql  *sql,
                                              const char *text,
                                              GError    **error);
void             candor_statement_release    (CandorStatement *self);
gboolean         candor_statement_bind_text  (CandorStatement *self,
                                              const char      *name,
                                              const char      *value,     /* NULL: null */
                                              GError         **error);
gboolean         candor_statement_bind_int   (CandorStatement *self,
                                              const char      *name,
                                              gint64           value,
                                              GError         **error);
gboolean         candor_statement_bind_moment (CandorStatement *self,     /* 0: null */
                                               const char      *name,
                                               gint64           moment_us,
                                               GError         **error);
gboolean         candor_statement_bind_nick  (CandorStatement *self,
                                              const char      *name,
                                              GType            type,
                                              int              value,
                                              GError         **error);
gboolean         candor_statement_bind_bytes (CandorStatement *self,
                                              const char      *name,
                                              gconstpointer    bytes,
                                              gsize            n_bytes,
                                              GError         **error);
/* Runs it to its end; what it changed is told by candor_sql_count_changes(). */
gboolean         candor_statement_run        (CandorStatement *self,
                                              GError         **error);
gboolean         candor_statement_next       (CandorStatement *self);
gboolean         candor_statement_done       (CandorStatement *self,
                                              GError         **error);
/* Columns of the current row. A name that is not there is a programmer's error. */
const char      *candor_statement_get_text   (CandorStatement *self,      /* (transfer none) (nullable), until the next row */
                                              const char      *name);
gint64           candor_statement_get_int    (CandorStatement *self,
                                              const char      *name);
gboolean         candor_statement_is_null    (CandorStatement *self,
                                              const char      *name);
int              candor_statement_get_nick   (CandorStatement *self,      /* 0 for a word of a newer version */
                                              const char      *name,
                                              GType            type);
gconstpointer    candor_statement_get_bytes  (CandorStatement *self,
                                              const char      *name,
                                              gsize           *n_bytes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorStatement, candor_statement_release)
