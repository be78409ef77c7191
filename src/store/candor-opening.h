/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* What opening a database file gives: its connections, or the reason why it may only be read. */
typedef struct
{
  CandorSql *writer;            /* NULL: read-only */
  CandorSql *reader;
  char      *read_only_reason;
  gboolean   was_made;
} CandorOpening;

gboolean candor_opening_run   (CandorOpening *self,           /* zeroed */
                               const char    *path,
                               GError       **error);
void     candor_opening_clear (CandorOpening *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CandorOpening, candor_opening_clear)
