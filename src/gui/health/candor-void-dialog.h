/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-question.h"

#define CANDOR_TYPE_VOID_DIALOG (candor_void_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorVoidDialog, candor_void_dialog, CANDOR, VOID_DIALOG, AdwMessageDialog)

/* Asks why a question is not counted any more, for anybody; "void" is the response that does it. */
CandorVoidDialog *candor_void_dialog_new        (GtkWindow      *parent,
                                                 CandorQuestion *question);
char             *candor_void_dialog_get_reason (CandorVoidDialog *self);
