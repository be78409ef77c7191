/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* In GTK 4.8 a tooltip is no name: below that widget, each button without words is named by its tooltip. */
void candor_name_by_tooltip (GtkWidget *widget);
