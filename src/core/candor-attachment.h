/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Nobody's file is larger by accident only. */
#define CANDOR_ATTACHMENT_MOST_BYTES (64 * 1024 * 1024)

/* A file that was copied beside the database because it belongs to a candidate, such as a CV. */
typedef struct
{
  char  *id;
  char  *candidate_id;
  char  *name;              /* safe as a file's, unique for the candidate */
  char  *mime_type;
  gint64 n_bytes;
  char  *sha256;            /* "" until it is all there */
  gint64 added_at_us;
} CandorAttachment;

CandorAttachment *candor_attachment_new  (const char *candidate_id,
                                          const char *name);
void              candor_attachment_free (CandorAttachment *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorAttachment, candor_attachment_free)
