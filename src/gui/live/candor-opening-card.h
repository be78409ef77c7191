/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-live.h"

#define CANDOR_TYPE_OPENING_CARD (candor_opening_card_get_type ())
G_DECLARE_FINAL_TYPE (CandorOpeningCard, candor_opening_card, CANDOR, OPENING_CARD, GtkWidget)

/* The card before the first question. Property: live (nullable). */
