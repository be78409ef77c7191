/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

/* Not Counted and back, asked for anywhere. What happened is told by win.toast-undo, what went wrong by win.toast. */
void candor_question_voiding_ask          (GtkWidget      *asker,
                                           CandorLibrary  *library,
                                           const char     *kit_id,
                                           int             version,
                                           guint           position,
                                           CandorQuestion *question);
void candor_question_voiding_count_again  (GtkWidget      *asker,
                                           CandorLibrary  *library,
                                           const char     *kit_id,
                                           int             version,
                                           guint           position);
void candor_question_voiding_undo         (GtkWidget      *asker,
                                           CandorLibrary  *library,
                                           const char     *ticket);     /* of win.toast-undo */
/* "kits.count-again" of a page that has a library: Undo. */
void candor_question_voiding_install_undo (GtkWidgetClass *page_class);
