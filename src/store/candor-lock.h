/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Locks on the bytes of FILE.lock, never on the database. They belong to the open file, so they die with the process
 * and hold between two stores of one process as well. */
typedef struct _CandorLock CandorLock;

#define CANDOR_LOCK_WINDOW 0

CandorLock *candor_lock_open    (const char *database_path,
                                 GError    **error);
void        candor_lock_close   (CandorLock *self);
gint64      candor_lock_place   (const char *interview_id);   /* the byte of an interview; never that of the window */
gboolean    candor_lock_take    (CandorLock *self,            /* BUSY: another has it */
                                 gint64      place,
                                 GError    **error);
void        candor_lock_release (CandorLock *self,
                                 gint64      place);
gboolean    candor_lock_is_elsewhere (CandorLock *self,
                                      gint64      place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorLock, candor_lock_close)
