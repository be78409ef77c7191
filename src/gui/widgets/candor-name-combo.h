/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* In GTK 4.8 the list that a combo row opens is nameless, and so are its rows: names them. Its model
 * is a GtkStringList. */
void candor_name_combo (AdwComboRow *row);
