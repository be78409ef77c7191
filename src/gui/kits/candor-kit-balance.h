/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_KIT_BALANCE (candor_kit_balance_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitBalance, candor_kit_balance, CANDOR, KIT_BALANCE, GtkWidget)

/* How many questions a kit asks of each section and difficulty, spare ones left out, with totals. Properties: kit. */
