/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_START_SHEET (candor_start_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CandorStartSheet, candor_start_sheet, CANDOR, START_SHEET, AdwWindow)

/* Start Interview in one sheet: candidate, interviewer, Start; Rehearse beside it. On success it closes and activates
 * app.open-interview with the new interview's id. kit_id "" lets the kit be chosen. */
GtkWindow *candor_start_sheet_new (GtkWindow     *parent,
                                   CandorLibrary *library,
                                   const char    *kit_id);
