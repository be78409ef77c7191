/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What a signed scorecard file says of itself, and what is wrong with it. It proves that the file is whole, not who wrote it:
 * anyone can compute a digest, so it is compared with one that was received apart. */
typedef struct
{
  char      *digest;            /* hex SHA-256 of what was signed, computed anew */
  char      *candidate;
  char      *interviewer;
  char      *kit;
  gint64     signed_at_us;
  guint      n_later;           /* amendments and the like */
  GPtrArray *findings;          /* (element-type CandorFinding): none, and it is whole and unchanged */
} CandorSeal;

CandorSeal *candor_seal_new  (void);
void        candor_seal_free (CandorSeal *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorSeal, candor_seal_free)
