/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* libadwaita 1.2 leaves the closing button of a toast nameless: each toast that comes up over there gets it named. */
void candor_name_toasts (AdwToastOverlay *overlay);
