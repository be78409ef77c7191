/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-live.h"

#define CANDOR_TYPE_WRITE_UP_ASSESSMENT (candor_write_up_assessment_get_type ())
G_DECLARE_FINAL_TYPE (CandorWriteUpAssessment, candor_write_up_assessment,
                      CANDOR, WRITE_UP_ASSESSMENT, GtkWidget)

/* What is said of the whole interview: strengths, concerns, summary, the recommendation, and what
 * signing still waits for. Property: live (nullable). */
