/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-export.h"
#include "candor-pages.h"

/* candor-export-job.c: a scorecard on its way into a file. It is read on the main thread; after that it is values, and no library. */
typedef struct _CandorExportJob CandorExportJob;

CandorExportJob    *candor_export_job_new           (CandorLibrary             *library,
                                                     const char                *interview_id,
                                                     const CandorExportOptions *options,
                                                     GError                   **error);
void                candor_export_job_free          (CandorExportJob *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorExportJob, candor_export_job_free)
CandorInterview    *candor_export_job_get_interview (CandorExportJob *self);
GPtrArray          *candor_export_job_list_passages (CandorExportJob *self);
GBytes             *candor_export_job_render        (CandorExportJob *self,
                                                     GError         **error);
/* The same on paper, whatever the format. (transfer full) */
CandorPages        *candor_export_job_to_pages      (CandorExportJob *self,
                                                     double           width,
                                                     double           height);
gboolean            candor_export_job_write         (CandorExportJob *self,
                                                     GFile           *file,
                                                     GError         **error);
/* The line that lists it. (transfer full) */
CandorExportedFile *candor_export_job_describe      (CandorExportJob *self,
                                                     GFile           *file);

/* candor-export-files.c */
gboolean            candor_export_make_folder       (const CandorExportOptions *options,        /* a known format too */
                                                     GFile                     *folder,
                                                     GError                   **error);
/* "Priya R – Python developer, 45 min – 2026-11-23". (transfer full) */
char               *candor_export_stem              (CandorInterview *interview,
                                                     gboolean         use_alias);
/* A file of a name that nobody has, made empty: it is to be replaced, or removed. (transfer full) */
GFile              *candor_export_reserve           (GFile      *folder,
                                                     const char *stem,
                                                     const char *suffix,
                                                     GError    **error);
/* The ids of what a batch writes: signed or finished, no rehearsal. (transfer full) (element-type utf8) */
GPtrArray          *candor_export_list_interviews   (CandorLibrary *library);
/* "index.html", which leads to the files. */
gboolean            candor_export_write_index       (GFile     *folder,
                                                     GPtrArray *names,
                                                     GError   **error);
GFile              *candor_export_reserve_for       (GFile                     *folder,
                                                     CandorInterview           *interview,
                                                     const CandorExportOptions *options,
                                                     GError                   **error);
