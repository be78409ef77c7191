/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* Asks why an interview is called off. The response is the nick of a CandorCallOffReason, or "cancel". */
AdwMessageDialog *candor_call_off_dialog_new (GtkWindow *parent);
