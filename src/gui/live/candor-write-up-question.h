/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-response.h"
#include "candor-scale.h"

#define CANDOR_TYPE_WRITE_UP_QUESTION (candor_write_up_question_get_type ())
G_DECLARE_FINAL_TYPE (CandorWriteUpQuestion, candor_write_up_question,
                      CANDOR, WRITE_UP_QUESTION, GtkWidget)

/* One question after the conversation: answer, note, what was heard and the score stay open until
 * signing. It asks its page by "write-up.answer" and "write-up.note" (us: position, text),
 * "write-up.heard" (uub: position, point, heard), "write-up.rate" (uui: position, CandorRating,
 * score). */
GtkWidget *candor_write_up_question_new (CandorResponse *response,
                                         CandorScale    *scale,
                                         gboolean        is_expanded);
