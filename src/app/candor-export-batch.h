/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-export.h"

/* Each signed or finished interview into one folder: a file each, names safe and unique, nothing replaced. What was begun is
 * ended: after a cancel or an error there are whole files only, each listed with its interview.
 *
 * A page, index.html, leads to them; where one lies already it is "index (2).html".
 *
 * Properties: n-done (guint), for a progress bar. */
#define CANDOR_TYPE_EXPORT_BATCH (candor_export_batch_get_type ())
G_DECLARE_FINAL_TYPE (CandorExportBatch, candor_export_batch, CANDOR, EXPORT_BATCH, GObject)

CandorExportBatch *candor_export_batch_new        (CandorLibrary             *library,
                                                   const CandorExportOptions *options,
                                                   GFile                     *folder,   /* made when it is not there */
                                                   GError                   **error);
guint              candor_export_batch_get_n_files (CandorExportBatch *self);          /* that there are to write */
guint              candor_export_batch_get_n_done  (CandorExportBatch *self);
gboolean           candor_export_batch_run        (CandorExportBatch *self,
                                                   GError           **error);
/* The same a file at a time, each written off the main thread. CANCELLED */
void               candor_export_batch_run_async  (CandorExportBatch  *self,
                                                   GCancellable       *cancellable,
                                                   GAsyncReadyCallback callback,
                                                   gpointer            user_data);
gboolean           candor_export_batch_run_finish (CandorExportBatch *self,
                                                   GAsyncResult      *result,
                                                   GError           **error);
