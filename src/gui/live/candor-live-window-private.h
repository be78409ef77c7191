/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-live-question.h"
#include "candor-live-rail.h"
#include "candor-live-window.h"

struct _CandorLiveWindow
{
  AdwApplicationWindow parent_instance;

  CandorLive          *live;
  GSettings           *settings;
  gint64               paused_at_us;        /* monotonic; 0 while the clock runs */
  guint                pause_source;

  AdwToastOverlay     *toasts;
  AdwWindowTitle      *title;
  GtkButton           *pause_button;
  GtkLabel            *saving;
  GtkRevealer         *trouble;
  GtkLabel            *trouble_label;
  GtkStack            *stack;
  GtkWidget           *rail_pane;
  CandorLiveRail      *rail;
  GtkMenuButton       *list_button;
  CandorLiveQuestion  *question;
};

/* candor-live-window-actions.c */
void candor_live_window_install_actions (GtkWidgetClass   *widget_class);
void candor_live_window_update_actions  (CandorLiveWindow *self);      /* the one place that sets sensitivity */

/* candor-live-keys.c */
void candor_live_window_add_keys        (CandorLiveWindow *self);

/* candor-live-window-words.c */
void candor_live_window_toast           (CandorLiveWindow *self,
                                         const char       *message,
                                         const char       *undo_action);  /* (nullable) */
void candor_live_window_show_error      (CandorLiveWindow *self,
                                         const GError     *error);
/* The main window shows what follows: a toast, the scorecard. */
void candor_live_window_tell_main       (CandorLiveWindow *self,
                                         const char       *action,
                                         const char       *target);

/* candor-live-window.c */
gboolean candor_live_window_is_narrow   (CandorLiveWindow *self);

/* candor-live-ask.c: the two small dialogs of the live window */
void candor_live_window_ask_extra       (CandorLiveWindow *self);
void candor_live_window_ask_go_to       (CandorLiveWindow *self);
