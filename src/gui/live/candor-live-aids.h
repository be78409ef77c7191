/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-response.h"

#define CANDOR_TYPE_LIVE_AIDS (candor_live_aids_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveAids, candor_live_aids, CANDOR, LIVE_AIDS, GtkWidget)

/* What helps to listen: the key points as check buttons, Ask Further, Watch Out For, the model answer, folded until it is asked for.
 * Properties: response (nullable), model-answer-open (for the whole interview), narrow (one of the two at a time).
 * A point activates "live.heard" with (point, heard). */
