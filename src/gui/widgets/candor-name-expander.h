/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* In libadwaita 1.2 the parts of an expander row are nameless to a screen reader: they get the title of the row. */
void candor_name_expander (AdwExpanderRow *row);
/* A group without a title leaves its list nameless: it gets this one. */
void candor_name_lists    (GtkWidget  *group,
                           const char *name);
