/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-html-tree.h"
#include "candor-labels.h"

/* A document as a row of pieces, in the order in which it is read: what stands around them (div,
 * section, article …) is gone, what nobody reads for questions (navigation, forms …) too. */
typedef enum
{
  CANDOR_PIECE_HEADING,
  CANDOR_PIECE_SUMMARY,         /* of a details element, but for "View answer" */
  CANDOR_PIECE_PARAGRAPH,
  CANDOR_PIECE_ITEM,            /* of a list */
  CANDOR_PIECE_CODE,
  CANDOR_PIECE_TABLE,
  CANDOR_PIECE_QUOTE,
  CANDOR_PIECE_COMMENT,
  CANDOR_PIECE_ANSWER,          /* here a fold "View answer" opens */
} CandorPieceKind;

typedef struct
{
  CandorPieceKind kind;
  const xmlNode  *first;        /* siblings: a paragraph may be loose text */
  const xmlNode  *last;
  int             line;
  int             level;        /* of a heading 1 to 6; of a summary 6 + its depth */
  int             number;       /* that a list gave it; 0 */
  char           *text;         /* what is read, on one line */
  char           *marks;        /* the alternative texts of its pictures; NULL */
  const xmlNode  *details;      /* the nearest fold with a summary that it stands in; NULL */
  gboolean        is_answering; /* within a fold "View answer" */
  CandorLabel     label;        /* what it announces, if it is a line that does */
  gboolean        is_bold;      /* all of it */
  gboolean        is_contents;  /* only links within the document: table of contents or a way back */
  gboolean        leads_back;   /* "Back to top" */
} CandorPiece;

CandorPiece *candor_piece_new       (CandorPieceKind kind,
                                     const xmlNode  *first,
                                     const xmlNode  *last);
void         candor_piece_free      (CandorPiece    *self);
gboolean     candor_piece_is_title  (const CandorPiece *self);          /* heading or summary */
/* The whole row. (transfer full) (element-type CandorPiece) */
GPtrArray   *candor_pieces_of       (const xmlNode  *root,
                                     gboolean        has_positions);    /* data-sourcepos, as cmark writes it */
