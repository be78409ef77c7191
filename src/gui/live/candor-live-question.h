/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-live.h"

#define CANDOR_TYPE_LIVE_QUESTION (candor_live_question_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveQuestion, candor_live_question, CANDOR, LIVE_QUESTION, GtkWidget)

/* The question now asked: prompt, Answer, Note, what to listen for, the foot. Properties: live (nullable), narrow (read-only). */
void     candor_live_question_focus_answer        (CandorLiveQuestion *self);
void     candor_live_question_focus_note          (CandorLiveQuestion *self);
void     candor_live_question_toggle_model_answer (CandorLiveQuestion *self);
/* F6: Answer → Note → Listen For → scale → Answer. */
void     candor_live_question_focus_next_region   (CandorLiveQuestion *self);
