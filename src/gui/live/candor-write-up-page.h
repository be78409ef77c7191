/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-live.h"

#define CANDOR_TYPE_WRITE_UP_PAGE (candor_write_up_page_get_type ())
G_DECLARE_FINAL_TYPE (CandorWriteUpPage, candor_write_up_page, CANDOR, WRITE_UP_PAGE, GtkWidget)

/* After Finish, without a clock: what is to score with their words, skip reasons, strengths,
 * concerns, summary, recommendation; Sign and Lock. Property: live (nullable). Once signed it
 * activates "live.signed"; Reopen is "live.reopen". */
