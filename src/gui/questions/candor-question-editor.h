/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_QUESTION_EDITOR (candor_question_editor_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionEditor, candor_question_editor, CANDOR, QUESTION_EDITOR, AdwWindow)

/* A question being written, and beside it how it will be shown. Nothing is in the bank before Save. Signal "saved"
 * (string "GUIDE/ID"). */
GtkWindow *candor_question_editor_new (GtkWindow      *parent,
                                       CandorLibrary  *library,
                                       CandorQuestion *question,   /* without an id: a new one */
                                       GListModel     *guides);    /* of CandorGuide: where it may stand */
/* FALSE: it stays, and asks whether to throw away what was typed. */
gboolean   candor_question_editor_leave (CandorQuestionEditor *self);
