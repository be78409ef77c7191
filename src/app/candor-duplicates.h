/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"

#define CANDOR_TYPE_DUPLICATE (candor_duplicate_get_type ())
G_DECLARE_FINAL_TYPE (CandorDuplicate, candor_duplicate, CANDOR, DUPLICATE, GObject)

/* A question that nearly repeats an earlier one. Properties: id, prompt, earlier-id, earlier-prompt; the prompts are first
 * lines as plain text. */
const char *candor_duplicate_get_id             (CandorDuplicate *self);    /* "GUIDE/ID" */
const char *candor_duplicate_get_prompt         (CandorDuplicate *self);
const char *candor_duplicate_get_earlier_id     (CandorDuplicate *self);
const char *candor_duplicate_get_earlier_prompt (CandorDuplicate *self);

/* Looks through a guide, or with guide_id NULL through the whole bank, in a thread. */
void        candor_library_find_duplicates_async  (CandorLibrary      *self,
                                                   const char         *guide_id,
                                                   GCancellable       *cancellable,
                                                   GAsyncReadyCallback callback,
                                                   gpointer            user_data);
GListModel *candor_library_find_duplicates_finish (CandorLibrary *self,     /* (transfer full) of CandorDuplicate */
                                                   GAsyncResult  *result,
                                                   GError       **error);
