/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-markup.h"

/* Builds the tree of blocks from events in the order of the text; for this room alone. Containers
 * (lists, quotes, tables, their items and rows), leaves (paragraphs, headings, cells) and styles
 * are entered and left in pairs. */
typedef struct _CandorBlockBuilder CandorBlockBuilder;

CandorBlock        *candor_block_new                     (CandorBlockKind kind);

CandorBlockBuilder *candor_block_builder_new             (void);
void                candor_block_builder_enter_container (CandorBlockBuilder *self,
                                                          CandorBlock        *block);
void                candor_block_builder_leave_container (CandorBlockBuilder *self);
void                candor_block_builder_enter_leaf      (CandorBlockBuilder *self,
                                                          CandorBlock        *block);
void                candor_block_builder_leave_leaf      (CandorBlockBuilder *self);
void                candor_block_builder_enter_style     (CandorBlockBuilder *self,
                                                          CandorSpanStyle     style,
                                                          const char         *href);
void                candor_block_builder_leave_style     (CandorBlockBuilder *self);
void                candor_block_builder_add_text        (CandorBlockBuilder *self,
                                                          const char         *text);
void                candor_block_builder_add_break       (CandorBlockBuilder *self);
void                candor_block_builder_add_block       (CandorBlockBuilder *self,
                                                          CandorBlock        *block);
GPtrArray          *candor_block_builder_finish          (CandorBlockBuilder *self);
