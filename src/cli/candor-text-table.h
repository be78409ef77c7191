/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Rows of text under headings, aligned for people. */
typedef struct _CandorTextTable CandorTextTable;

CandorTextTable *candor_text_table_new   (const char *heading,
                                          ...) G_GNUC_NULL_TERMINATED;
void             candor_text_table_free  (CandorTextTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorTextTable, candor_text_table_free)
void             candor_text_table_add   (CandorTextTable *self,        /* as many as there are headings */
                                          const char      *cell,
                                          ...);
void             candor_text_table_print (CandorTextTable *self);       /* on stdout; nothing when there is no row */
