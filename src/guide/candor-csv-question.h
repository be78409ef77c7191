/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-csv-columns.h"
#include "candor-proposal.h"

/* The question that stands in a row; NULL when its cell is empty. (transfer full) */
CandorProposedQuestion *candor_csv_question_read (const CandorCsvRow     *row,
                                                  const CandorCsvRow     *header,       /* nullable */
                                                  const CandorCsvColumns *columns);
