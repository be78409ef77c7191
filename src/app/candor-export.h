/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"
#include "candor-passage.h"

/* Reports out of the library: the formats there are, one scorecard, all scorecards. Writing is durable and atomic, mode 0600. */
typedef struct
{
  const char *id;               /* "html" */
  const char *label;            /* translated */
  const char *mime_type;
  const char *suffix;           /* ".html" */
} CandorExportFormat;

typedef struct
{
  const char *format;           /* an id */
  const char *audience;         /* "internal", … (NULL = internal) */
  gboolean    use_alias;
  gboolean    without_model_answers;
  const char * const *without;  /* (nullable): "answers", "notes", "assessment", "closing"; not of a candidate's copy */
  const char * const *left_out; /* (nullable): ids of passages, for a candidate's copy */
} CandorExportOptions;

GArray  *candor_export_list_formats (void);                                 /* (transfer full) (element-type CandorExportFormat) */
GArray  *candor_export_list_guide_formats (void);                           /* the same of guides */
GArray  *candor_export_list_paper_kit_formats (void);                       /* and of kits to be held on paper */
GBytes  *candor_export_render       (CandorLibrary             *library,
                                     const char                *interview_id,
                                     const CandorExportOptions *options,
                                     GError                   **error);
/* What a candidate's copy would tell. (transfer full) (nullable) (element-type CandorPassage) */
GPtrArray *candor_export_list_passages (CandorLibrary             *library,
                                        const char                *interview_id,
                                        const CandorExportOptions *options,
                                        GError                   **error);
/* "Priya R – Python developer, 45 min – 2026-11-23.html": NFC, safe on every file system, at most 120 bytes. */
char    *candor_export_file_name    (CandorScorecard           *scorecard,
                                     const CandorExportOptions *options);
gboolean candor_export_write        (GBytes  *bytes,
                                     GFile   *file,
                                     GError **error);
/* Into a file, listed with the interview. */
gboolean candor_export_to_file      (CandorLibrary             *library,
                                     const char                *interview_id,
                                     const CandorExportOptions *options,
                                     GFile                     *file,
                                     GError                   **error);
/* The same off the main thread. */
void     candor_export_async        (CandorLibrary             *library,
                                     const char                *interview_id,
                                     const CandorExportOptions *options,
                                     GFile                     *file,
                                     GCancellable              *cancellable,
                                     GAsyncReadyCallback        callback,
                                     gpointer                   user_data);
gboolean candor_export_finish       (GAsyncResult *result,
                                     GError      **error);
/* Each signed or finished interview, one file each, names safe and unique, never replacing. The number written; -1 = error. */
int      candor_export_all          (CandorLibrary             *library,
                                     const CandorExportOptions *options,
                                     GFile                     *folder,
                                     GError                   **error);

/* A guide, off the main thread. */
void     candor_export_guide_async  (CandorLibrary      *library,
                                     const char         *guide_id,
                                     const char         *format,            /* candor_export_list_guide_formats() */
                                     GFile              *file,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
gboolean candor_export_guide_finish (GAsyncResult *result,
                                     GError      **error);
