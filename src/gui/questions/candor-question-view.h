/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-kit.h"

#define CANDOR_TYPE_QUESTION_VIEW (candor_question_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionView, candor_question_view, CANDOR, QUESTION_VIEW, GtkWidget)

/* One question whole: prompt, Listen For, Ask Further, what the levels sound like, Watch Out For, model answer.
 * Properties: question (nullable), kit (the one being built, nullable). */
