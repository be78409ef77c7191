/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"

/* The writers, and what they say alike. Inside the room. */
GBytes *candor_comparison_write_html (CandorComparison *comparison,
                                      gboolean          use_alias,
                                      GError          **error);
GBytes *candor_comparison_write_pdf  (CandorComparison *comparison,
                                      gboolean          use_alias,
                                      GError          **error);
GBytes *candor_comparison_write_csv  (CandorComparison *comparison,
                                      gboolean          use_alias,
                                      GError          **error);
GBytes *candor_comparison_write_xlsx (CandorComparison *comparison,
                                      gboolean          use_alias,
                                      GError          **error);

const char *candor_comparison_cell_words (CandorCellState state);       /* "Not asked"; "" for one that is scored or absent */
/* "3. What is a delta?", and that it is not in the score where it is not. (transfer full) */
char       *candor_comparison_heading    (CandorComparison *comparison,
                                          guint             question);
