/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

/* A scorecard that left as a file: where to, for whom, when. What Erase cannot reach is told by these. */
typedef struct
{
  char  *interview_id;
  char  *path;                  /* whole */
  char  *audience;              /* "internal", "manager", "candidate" */
  char  *format;                /* "html" */
  gint64 at_us;
} CandorExportedFile;

CandorExportedFile *candor_exported_file_new  (const char *interview_id,
                                               const char *path,
                                               const char *audience,
                                               const char *format,
                                               gint64      at_us);
void                candor_exported_file_free (CandorExportedFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorExportedFile, candor_exported_file_free)
