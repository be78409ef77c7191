/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_AMEND_DIALOG (candor_amend_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CandorAmendDialog, candor_amend_dialog, CANDOR, AMEND_DIALOG, AdwWindow)

/* Changes a signed scorecard: what, to what, and why. The old value stays (rule 10). */
GtkWindow *candor_amend_dialog_new (GtkWindow       *parent,
                                    CandorLibrary   *library,
                                    CandorInterview *interview);
