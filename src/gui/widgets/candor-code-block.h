/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_CODE_BLOCK (candor_code_block_get_type ())
G_DECLARE_FINAL_TYPE (CandorCodeBlock, candor_code_block, CANDOR, CODE_BLOCK, GtkWidget)

/* A piece of code, highlighted, read-only, scrolling sideways on its own. */
GtkWidget *candor_code_block_new (const char *code,
                                  const char *language);      /* (nullable) */
