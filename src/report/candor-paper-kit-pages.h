/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-pages.h"
#include "candor-paper-kit.h"

/* The paper kit on pages, in the order of the one in HTML. (transfer full) */
CandorPages *candor_paper_kit_to_pages           (CandorKit *kit,
                                                  gboolean   with_model_answers,
                                                  double     width,             /* of the paper, in points */
                                                  double     height);
/* Inside the room. */
GBytes      *candor_paper_kit_write_pdf          (CandorKit *kit,
                                                  gboolean   with_model_answers,
                                                  GError   **error);
void         candor_paper_kit_pages_add_question (CandorPages *pages,
                                                  CandorKit   *kit,
                                                  guint        position);
