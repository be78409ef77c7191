/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-page-block.h"

/* Some lines of each column of a block, on one page. */
typedef struct
{
  const CandorPageBlock *block;
  guint                  page;
  double                 y;             /* from the upper margin */
  double                 height;
  GArray                *from;          /* of guint: the first line of each column */
  GArray                *n_lines;       /* of guint */
  gboolean               is_first;      /* it is where the block begins */
  gboolean               is_again;      /* the head of a table that goes on */
} CandorPagePiece;

/* Breaks blocks into pages of that height. (transfer full) (element-type CandorPagePiece), page by page */
GPtrArray *candor_page_breaks_find (GPtrArray *blocks,
                                    double     height,
                                    guint     *n_pages);        /* (out) */
