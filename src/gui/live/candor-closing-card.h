/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-live.h"

#define CANDOR_TYPE_CLOSING_CARD (candor_closing_card_get_type ())
G_DECLARE_FINAL_TYPE (CandorClosingCard, candor_closing_card, CANDOR, CLOSING_CARD, GtkWidget)

/* The card after the last question. Property: live (nullable). */
