/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-draw.h"
#include "candor-library.h"

/* Drawing from the bank: a demand in, questions out. What a kit must be and which is best: candor-draw.h. */
typedef struct
{
  CandorDraw *draw;
  GPtrArray  *questions;        /* (element-type CandorQuestion): the kit, or the nearest one, in its order */
} CandorDrawing;

void           candor_drawing_free         (CandorDrawing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorDrawing, candor_drawing_free)

/* The names that people give, made whole: "SECTION" of these guides into "GUIDE/SECTION", "ID" into "GUIDE/ID". Into the demand;
 * NOT_FOUND, AMBIGUOUS. candor-drawing-names.c */
gboolean       candor_library_demand_section (CandorLibrary    *self,
                                              CandorDrawDemand *demand,
                                              const char       *section_id,
                                              int               n_questions,
                                              GError          **error);
gboolean       candor_library_demand_question (CandorLibrary    *self,
                                               CandorDrawDemand *demand,
                                               const char       *question_id,
                                               gboolean          excluded,      /* else a must-have */
                                               GError          **error);

/* At once. A demand that cannot be met is no error: the draw says so. NOT_FOUND: a guide of the demand. */
CandorDrawing *candor_library_draw         (CandorLibrary          *self,
                                            const CandorDrawDemand *demand,
                                            GError                **error);
/* Off the main thread; the demand is copied. */
void           candor_library_draw_async   (CandorLibrary          *self,
                                            const CandorDrawDemand *demand,
                                            GCancellable           *cancellable,
                                            GAsyncReadyCallback     callback,
                                            gpointer                user_data);
CandorDrawing *candor_library_draw_finish  (GAsyncResult *result,
                                            GError      **error);
/* The question that stands best for the one at the index (from 0), found off the main thread. */
void           candor_library_swap_drawn_async  (CandorLibrary          *self,
                                                 const CandorDrawDemand *demand,
                                                 GPtrArray              *questions,
                                                 guint                   index,
                                                 GCancellable           *cancellable,
                                                 GAsyncReadyCallback     callback,
                                                 gpointer                user_data);
CandorQuestion *candor_library_swap_drawn_finish (GAsyncResult *result,        /* (transfer full); NOT_FOUND when there is none */
                                                  GError      **error);
/* A kit of these questions, all required, with the demand's slot; not in the library yet. (transfer full) */
CandorKit     *candor_drawing_make_kit     (const char *name,
                                            GPtrArray  *questions,
                                            int         slot_minutes);
/* What was drawn into a kit that asked some of it before. candor-drawing-kit.c */
void           candor_drawing_take_into_kit (CandorKit *kit,
                                             GPtrArray *questions,
                                             GPtrArray *asked);         /* (element-type utf8) */
