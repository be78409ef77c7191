/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-question-health.h"

/* How one question did: words first, a small picture beside, the figures behind it folded away. "health.void" and
 * "health.count-again" (both u, the index) go up. */
GtkWidget *candor_health_row_new (const CandorQuestionHealth *health,
                                  guint                       index,
                                  CandorScale                *scale);
