/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"
#include "candor-store.h"

/* The thread that owns the only connection that writes, and its queue: live jobs before all others, each in the order in
 * which it came, each in a transaction of its own. */
typedef struct _CandorWriter CandorWriter;

/* In the writer's thread when the job has ended; error is NULL when it is on disk. */
typedef void (*CandorWriterDone) (gpointer      user_data,
                                  const GError *error);

CandorWriter *candor_writer_new  (CandorSql *sql);            /* (transfer full) */
void          candor_writer_free (CandorWriter *self);        /* runs what is queued first */
void          candor_writer_push (CandorWriter       *self,
                                  CandorStorePriority priority,
                                  CandorStoreJob      job,
                                  gpointer            data,
                                  CandorWriterDone    done,
                                  gpointer            user_data);
gboolean      candor_writer_run  (CandorWriter  *self,        /* queues it as NORMAL and waits */
                                  CandorStoreJob job,
                                  gpointer       data,
                                  GError       **error);
void          candor_writer_wait (CandorWriter *self);        /* until nothing is queued */
gboolean      candor_writer_peek_data_version (CandorWriter *self,
                                               gint64       *version);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorWriter, candor_writer_free)
