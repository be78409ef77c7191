/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_RETENTION_DIALOG (candor_retention_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorRetentionDialog, candor_retention_dialog, CANDOR, RETENTION_DIALOG, AdwMessageDialog)

/* is_answered: how long candidates are kept is known now; FALSE: the person went back. */
typedef void (*CandorRetentionDone) (gboolean is_answered,
                                     gpointer user_data);

/* How long candidates are kept (rule 14), asked once with the first candidate: when it was answered before, done is called at
 * once and nothing is shown. user_data must outlive the dialog: it is modal to parent and goes with it. */
void candor_retention_dialog_ask (GtkWindow          *parent,
                                  CandorLibrary      *library,
                                  CandorRetentionDone done,
                                  gpointer            user_data);
