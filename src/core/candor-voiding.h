/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A question was taken out for all candidates of a kit, or put back (rule 12). */
typedef struct
{
  guint    position;            /* in the interview or kit that it is told of */
  gboolean counts_again;        /* put back */
  char    *reason;
  char    *who;
  gint64   at_us;
  gint64   sequence;            /* of the log, which amendments have too: what came first */
} CandorVoiding;

CandorVoiding *candor_voiding_new  (guint       position,
                                    gboolean    counts_again,
                                    const char *reason,
                                    const char *who,
                                    gint64      at_us);
void           candor_voiding_free (CandorVoiding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorVoiding, candor_voiding_free)
