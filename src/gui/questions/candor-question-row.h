/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_QUESTION_ROW (candor_question_row_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionRow, candor_question_row, CANDOR, QUESTION_ROW, GtkWidget)

/* A question in the list, with + for the kit being built (✓ when it is in it). Properties: question, kit, facts.
 * The + activates "questions.toggle-in-kit" with "GUIDE/ID". */
GtkWidget *candor_question_row_new    (void);
/* Makes a row in that item of a list, named for screen readers, that follows the item's question. */
GtkWidget *candor_question_row_set_up (GtkListItem *item);
