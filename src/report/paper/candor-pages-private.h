/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "candor-page-breaks.h"

/* What a style looks like. */
typedef struct
{
  double      size;
  PangoWeight weight;
  double      before;           /* space above */
  double      padding;
  int         outline;
  gboolean    keeps_next;
  gboolean    is_soft;
  gboolean    is_code;
  const char *tag;              /* in a PDF */
} CandorPageLook;

struct _CandorPages
{
  char         *title;
  char         *name;           /* (nullable): of the file */
  double        width;          /* of the paper */
  double        height;
  PangoContext *context;
  GPtrArray    *blocks;         /* of CandorPageBlock */
  gboolean      turns;          /* what comes next begins a page */
  gboolean      is_together;    /* what comes next stays on the page of what comes after it */
  CandorPageBlock *table;       /* (unowned) (nullable): the head of the rows that come */
  GPtrArray    *pieces;         /* of CandorPagePiece; NULL until pages are asked for */
  guint         n_pages;
  gboolean      is_tagged;      /* a PDF is drawn */
  gboolean      is_in_table;    /* what was drawn last is a row */
};

/* The margins, in points. */
#define CANDOR_PAGE_SIDE 57.0
#define CANDOR_PAGE_TOP 62.0
#define CANDOR_PAGE_FOOT 62.0
#define CANDOR_PAGE_INDENT 14.0

const CandorPageLook *candor_page_look (CandorPageStyle style);
double       candor_pages_text_width (CandorPages *self);
/* A text in that style, laid out. (transfer full) */
PangoLayout *candor_pages_lay_out    (CandorPages    *self,
                                      CandorPageStyle style,
                                      const char     *markup,
                                      double          width);
/* Behind the others. (transfer full) */
void         candor_pages_append     (CandorPages     *self,
                                      CandorPageBlock *block);
/* What a PDF tells a screen reader: candor-pages-tags.c. */
void         candor_pages_begin_piece  (CandorPages           *self,
                                        const CandorPagePiece *piece,
                                        cairo_t               *cairo);
void         candor_pages_end_piece    (CandorPages           *self,
                                        const CandorPagePiece *piece,
                                        cairo_t               *cairo);
void         candor_pages_end_page     (CandorPages *self,
                                        cairo_t     *cairo);
void         candor_pages_begin_column (CandorPages            *self,
                                        const CandorPageBlock  *block,
                                        const CandorPageColumn *column,
                                        cairo_t                *cairo);
void         candor_pages_end_column   (CandorPages            *self,
                                        const CandorPageBlock  *block,
                                        const CandorPageColumn *column,
                                        cairo_t                *cairo);
void         candor_pages_break      (CandorPages *self);
