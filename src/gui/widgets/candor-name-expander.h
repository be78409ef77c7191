/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* In libadwaita 1.2 the parts of an expander row are nameless to a screen reader: they get the title of the row. */
void candor_name_expander (AdwExpanderRow *row);
