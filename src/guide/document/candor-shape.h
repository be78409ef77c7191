/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-piece.h"

/* A shape is a way in which people mark the questions in a document. Each recogniser looks at the
 * whole row of pieces and says where it sees a question begin: hits, as indices, rising. */
typedef struct
{
  const char *nick;
  GArray   *(*find)         (GPtrArray *pieces);        /* (transfer full) (element-type guint) */
  gboolean    needs_no_body;    /* its questions are asked to be unanswered */
} CandorShape;

GArray     *candor_shape_find_folds        (GPtrArray *pieces);
GArray     *candor_shape_find_outlines     (GPtrArray *pieces);
GArray     *candor_shape_find_numbers      (GPtrArray *pieces);
GArray     *candor_shape_find_names        (GPtrArray *pieces);
GArray     *candor_shape_find_headings     (GPtrArray *pieces);
GArray     *candor_shape_find_bold         (GPtrArray *pieces);
GArray     *candor_shape_find_paragraphs   (GPtrArray *pieces);
GArray     *candor_shape_find_counted      (GPtrArray *pieces);
GArray     *candor_shape_find_bullets      (GPtrArray *pieces);

/* The hits of the shape that fits best, or of the one that is wanted; NULL when none has three. */
GArray     *candor_shape_choose            (GPtrArray   *pieces,
                                            const char  *wanted,        /* nullable */
                                            const char **shape,         /* (out) */
                                            const char **runner_up);    /* (out): nullable */

/* What belongs to a hit: the pieces behind it up to here, exclusive. */
guint       candor_shape_body_end          (GPtrArray *pieces,
                                            GArray    *hits,
                                            guint      n);
gboolean    candor_shape_has_body          (GPtrArray *pieces,
                                            guint      start,
                                            guint      end);
/* A heading that is but a name, and the question stands under it. */
gboolean    candor_shape_asks_below        (GPtrArray *pieces,
                                            guint      at,
                                            guint      end);
/* A heading over a table of contents. */
gboolean    candor_shape_is_contents_title (GPtrArray *pieces,
                                            guint      at);
/* "License", "Contributing", "Table of contents": what documents hold besides questions. */
gboolean    candor_shape_is_boilerplate    (const char *title);
