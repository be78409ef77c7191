/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-candidate-window.h"
#include "candor-live-question.h"
#include "candor-live-rail.h"
#include "candor-live-title.h"
#include "candor-live-window.h"
#include "candor-typed-text.h"

struct _CandorLiveWindow
{
  AdwApplicationWindow parent_instance;

  CandorLive          *live;
  GSettings           *settings;
  gint64               paused_at_us;        /* monotonic; 0 while the clock runs */
  guint                pause_source;
  guint                saving_source;       /* until it is said that saving takes a while */

  gboolean             is_slim;             /* no room for words in the header */
  gboolean             is_private;          /* others see this screen */
  GtkWindow           *candidate_window;    /* weak; NULL: it is closed */

  AdwToastOverlay     *toasts;
  AdwToast            *undo_toast;          /* weak; NULL: none is shown */
  CandorLiveTitle     *title;
  GtkButton           *pause_button;
  GtkButton           *private_button;
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
CandorTypedText *candor_live_window_text_in_focus (CandorLiveWindow *self);   /* (nullable) */

/* candor-live-window-words.c */
void candor_live_window_toast           (CandorLiveWindow *self,
                                         const char       *message,
                                         const char       *undo_action);  /* (nullable) */
void candor_live_window_end_undo        (CandorLiveWindow *self);
void candor_live_window_show_error      (CandorLiveWindow *self,
                                         const GError     *error);
/* The main window shows what follows: a toast, the scorecard. */
void candor_live_window_tell_main       (CandorLiveWindow *self,
                                         const char       *action,
                                         GVariant         *target);

/* candor-live-saving.c */
void candor_live_window_show_saving     (CandorLiveWindow *self);
void candor_live_window_show_trouble    (CandorLiveWindow *self,
                                         const GError     *error);

/* candor-live-window-clock.c */
void candor_live_window_show_clock      (CandorLiveWindow *self);
void candor_live_window_show_pause      (CandorLiveWindow *self);
void candor_live_window_show_pause_button (CandorLiveWindow *self);

/* candor-live-calling-off.c */
void candor_live_window_install_calling_off (GtkWidgetClass *widget_class);

/* candor-live-pace.c: what can be left out */
void candor_live_window_install_pace    (GtkWidgetClass   *widget_class);

/* candor-live-sharing.c: what of it others may see */
void candor_live_window_install_sharing (GtkWidgetClass   *widget_class);
void candor_live_window_begin_sharing   (CandorLiveWindow *self);
void candor_live_window_hide_cards      (CandorLiveWindow *self);
void candor_live_window_update_sharing  (CandorLiveWindow *self);
void candor_live_window_end_sharing     (CandorLiveWindow *self);

/* candor-live-evidence.c */
void candor_live_window_install_evidence (GtkWidgetClass  *widget_class);

/* candor-live-window.c */
void     candor_live_window_show_page (CandorLiveWindow *self);
gboolean candor_live_window_is_narrow   (CandorLiveWindow *self);

/* candor-live-ask.c: the two small dialogs of the live window */
void candor_live_window_ask_extra       (CandorLiveWindow *self);
void candor_live_window_ask_go_to       (CandorLiveWindow *self);
