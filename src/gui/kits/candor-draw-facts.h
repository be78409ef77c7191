/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-draw.h"

/* What a draw comes to, in words for the dialog. (transfer full) */
char *candor_draw_summary   (const CandorDraw       *draw,              /* "12 questions · about 74 of 75 min" */
                             guint                   n_questions,
                             const CandorDrawDemand *demand);
char *candor_draw_complaint (const CandorDraw *draw);                   /* what fails, and that this is the nearest; NULL */
char *candor_draw_remarks   (const CandorDraw *draw);                   /* "" when there are none */
