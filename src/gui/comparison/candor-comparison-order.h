/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The order of the candidates: "name", which ranks nobody, "score" or "date". (transfer full) */
GtkSorter *candor_comparison_order_new (const char *sort,
                                        gboolean    use_alias);
