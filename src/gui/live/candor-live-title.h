/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Name and clock in the header. When time will not do, the clock gives its place to a button of the same height that
 * says what is still to come, and offers what can be left out. */
#define CANDOR_TYPE_LIVE_TITLE (candor_live_title_get_type ())
G_DECLARE_FINAL_TYPE (CandorLiveTitle, candor_live_title, CANDOR, LIVE_TITLE, GtkWidget)

void candor_live_title_set_title    (CandorLiveTitle *self,
                                     const char      *title);
void candor_live_title_set_subtitle (CandorLiveTitle *self,
                                     const char      *subtitle);
void candor_live_title_set_offer    (CandorLiveTitle *self,
                                     const char      *words,        /* (nullable): there is none */
                                     guint            n_optional);
/* FALSE: there is no offer. */
gboolean candor_live_title_open_offer (CandorLiveTitle *self);
