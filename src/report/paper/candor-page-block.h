/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "candor-pages.h"

/* Where one line of a layout stands in it, in points. */
typedef struct
{
  double top;
  double bottom;
  double baseline;
} CandorPageLine;

typedef struct
{
  PangoLayout *layout;
  GArray      *lines;           /* of CandorPageLine */
  double       x;               /* from the left margin */
  char        *link;            /* (nullable): the place that it leads to */
} CandorPageColumn;

/* A score as a bar, as high as the first line beside it. */
typedef struct
{
  CandorScore score;
  double      x;
  double      width;
} CandorPageBar;

/* What stands beside each other: one text, or the cells of a row. */
typedef struct _CandorPageBlock CandorPageBlock;
struct _CandorPageBlock
{
  GArray          *columns;     /* of CandorPageColumn */
  GArray          *bars;        /* of CandorPageBar */
  double           before;      /* space above, not at the top of a page */
  double           padding;     /* within, above and below */
  gboolean         is_tinted;
  gboolean         is_ruled;    /* a line below */
  gboolean         is_soft;
  gboolean         keeps_next;  /* a heading */
  gboolean         begins_page;
  gboolean         is_row;      /* of a table */
  const char      *tag;         /* what it is in a PDF: "P", "H1" … */
  char            *place;       /* (nullable): links lead here by this name */
  gboolean         is_together; /* of a group, with the one behind it */
  int              outline;     /* 1: a part, 2: below it; 0: not in the outline */
  char            *name;        /* in the outline */
  CandorPageBlock *head;        /* (unowned) (nullable): what comes again on the next page */
};

CandorPageBlock *candor_page_block_new        (void);
void             candor_page_block_free       (CandorPageBlock *self);
/* Takes a layout that is laid out. (transfer full) */
void             candor_page_block_add        (CandorPageBlock *self,
                                               PangoLayout     *layout,
                                               double           x,
                                               const char      *link);  /* (nullable) */
/* How high these lines of a column are; from and n count lines. */
double           candor_page_column_height    (const CandorPageColumn *self,
                                               guint                   from,
                                               guint                   n);
/* How many lines from there on go into this height. */
guint            candor_page_column_fit       (const CandorPageColumn *self,
                                               guint                   from,
                                               double                  height);
/* How high the highest first line is. */
double           candor_page_block_first_line (const CandorPageBlock *self);
/* The whole of it, or its first lines, which may not be parted. */
double           candor_page_block_height     (const CandorPageBlock *self);
double           candor_page_block_least      (const CandorPageBlock *self);
