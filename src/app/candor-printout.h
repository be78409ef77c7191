/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "candor-export.h"

/* What a printer or a preview draws, the very pages of the PDF. It is read once; after that it is values, and no library. */
typedef struct _CandorPrintout CandorPrintout;

CandorPrintout *candor_printout_new_scorecard (CandorLibrary             *library,
                                               const char                *interview_id,
                                               const CandorExportOptions *options,      /* its format is ignored */
                                               GError                   **error);
CandorPrintout *candor_printout_new_paper_kit (CandorKit *kit,
                                               gboolean   with_model_answers);
void            candor_printout_free          (CandorPrintout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorPrintout, candor_printout_free)

/* "Priya R – Python developer, 45 min – 2026-11-23": for the queue of a printer. */
const char     *candor_printout_get_title     (CandorPrintout *self);
/* For a paper of that size, in points. Returns: how many pages it takes, at least one */
guint           candor_printout_lay_out       (CandorPrintout *self,
                                               double          width,
                                               double          height);
guint           candor_printout_get_n_pages   (CandorPrintout *self);           /* 0: not laid out */
void            candor_printout_draw          (CandorPrintout *self,
                                               guint           page,            /* from 0 */
                                               cairo_t        *cairo);          /* in points, from the paper's corner */
