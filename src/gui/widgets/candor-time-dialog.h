/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* Asks for a day and a time of it. The response is "chosen" or "cancel". */
AdwMessageDialog *candor_time_dialog_new         (GtkWindow        *parent,
                                                  const char       *heading,
                                                  const char       *accept_label,
                                                  gint64            time_us);       /* what it begins with */
gint64            candor_time_dialog_get_time_us (AdwMessageDialog *dialog);
/* Asks also how long something took. */
void              candor_time_dialog_add_minutes (AdwMessageDialog *dialog,
                                                  int               minutes);
int               candor_time_dialog_get_minutes (AdwMessageDialog *dialog);
