/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-sql.h"

/* The database file: one writer thread with the only read-write connection, a query_only reader for the main thread,
 * the lock beside the file, settings and migrations as trust.md says. */
#define CANDOR_TYPE_STORE (candor_store_get_type ())
G_DECLARE_FINAL_TYPE (CandorStore, candor_store, CANDOR, STORE, GObject)

typedef enum
{
  CANDOR_STORE_PRIORITY_LIVE,           /* a running interview: before all others */
  CANDOR_STORE_PRIORITY_NORMAL,
} CandorStorePriority;

/* Runs in the writer thread inside one transaction: FALSE rolls it back. It may touch nothing but its data. */
typedef gboolean (*CandorStoreJob) (CandorSql *sql,
                                    gpointer   data,
                                    GError   **error);

/* Makes, migrates or opens; a database on read-only media or a newer one that we can read opens read-only.
 * Errors: NEWER, FOREIGN, DAMAGED, NO_SPACE, FAILED. */
CandorStore *candor_store_open            (const char *path,
                                           GError    **error);
const char  *candor_store_get_path        (CandorStore *self);
gboolean     candor_store_was_made        (CandorStore *self);    /* this open made the database */
gboolean     candor_store_is_read_only    (CandorStore *self);
const char  *candor_store_get_read_only_reason (CandorStore *self); /* for people; NULL when writable */
CandorSql   *candor_store_get_reader      (CandorStore *self);    /* main thread only */

/* A long read in any thread, on a connection of its own; the job changes nothing. candor-store-reading.c */
gboolean     candor_store_read_apart      (CandorStore   *self,
                                           CandorStoreJob job,
                                           gpointer       data,
                                           GError       **error);

/* A small change: queues the job and waits for it. */
gboolean     candor_store_run             (CandorStore   *self,
                                           CandorStoreJob job,
                                           gpointer       data,
                                           GError       **error);
/* The callback comes on the caller's main context, in the order of queueing within a priority. */
void         candor_store_queue           (CandorStore        *self,
                                           CandorStorePriority priority,
                                           CandorStoreJob      job,
                                           gpointer            data,
                                           GDestroyNotify      free_data,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);
gboolean     candor_store_queue_finish    (CandorStore  *self,
                                           GAsyncResult *result,
                                           GError      **error);
/* Blocks until every job queued so far has been run (closing, SIGTERM). Their callbacks may still be pending. */
void         candor_store_wait            (CandorStore *self);
/* TRUE when another program committed since the last call (PRAGMA data_version). */
gboolean     candor_store_changed_outside (CandorStore *self);

/* One window a database: an OFD lock on FILE.lock. */
gboolean     candor_store_lock_window     (CandorStore *self,     /* BUSY when another has it */
                                           GError     **error);
/* A second lock marks the interview that a window is running. FALSE + BUSY when another process holds it. */
gboolean     candor_store_lock_interview  (CandorStore *self,
                                           const char  *interview_id,
                                           GError     **error);
void         candor_store_unlock_interview (CandorStore *self,
                                            const char  *interview_id);
gboolean     candor_store_interview_is_elsewhere (CandorStore *self,
                                                  const char  *interview_id);
/* quick_check or integrity_check, foreign keys, FTS5 integrity, audit chain. (transfer full) (element-type utf8): empty = whole */
GPtrArray   *candor_store_check           (CandorStore *self,
                                           gboolean     in_full,
                                           GError     **error);
