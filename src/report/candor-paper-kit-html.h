/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "candor-paper-kit.h"

GBytes  *candor_paper_kit_write_html        (CandorKit *kit,
                                             gboolean   with_model_answers,
                                             GError   **error);

/* The parts of the page, inside the room. */
void     candor_paper_kit_html_add_head     (xmlNode   *page,
                                             CandorKit *kit);
void     candor_paper_kit_html_add_question (xmlNode   *page,
                                             CandorKit *kit,
                                             guint      position);
void     candor_paper_kit_html_add_closing  (xmlNode   *page,
                                             CandorKit *kit);

/* A heading and room to write below it, in lines. */
void     candor_paper_kit_html_add_room     (xmlNode    *parent,
                                             const char *heading,
                                             guint       n_lines);
/* A box to tick, then some words. (transfer none): the element of both */
xmlNode *candor_paper_kit_html_add_tick     (xmlNode    *parent,
                                             const char *element,
                                             const char *words);
