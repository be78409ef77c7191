/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-interview-summary.h"

#define CANDOR_TYPE_INTERVIEW_ROW (candor_interview_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorInterviewRow, candor_interview_row, CANDOR, INTERVIEW_ROW, GtkWidget)

/* An interview in the list: who, with which kit, when; where it stands; the step that waits, or its score.
 * Properties: summary (nullable), name-text. */
GtkWidget *candor_interview_row_new (void);
