/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_MARKUP_VIEW (candor_markup_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorMarkupView, candor_markup_view, CANDOR, MARKUP_VIEW, GtkWidget)

/* Markdown as widgets: text, lists, tables, highlighted code and what it prints. Property: markdown. */
GtkWidget *candor_markup_view_new          (void);
void       candor_markup_view_set_markdown (CandorMarkupView *self,
                                            const char       *markdown);
