/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What helps to write down what was said, and when. */
#include "candor-live-window-private.h"

#include "candor-time.h"

/* Where somebody writes, else in the note. */
static void
insert_time_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  g_autofree char *clock = candor_time_clock (candor_live_get_elapsed_s (self->live));
  g_autofree char *stamp = g_strdup_printf ("[%s] ", clock);

  if (candor_live_window_text_in_focus (self) == NULL && !self->is_private && candor_live_get_response (self->live) != NULL)
    candor_live_question_focus_note (self->question);
  if (candor_live_window_text_in_focus (self) != NULL)
    candor_typed_text_insert_time (candor_live_window_text_in_focus (self), stamp);
}

/**
 * candor_live_window_install_evidence:
 * @widget_class: the class of the window
 *
 * Installs live.insert-time.
 */
void
candor_live_window_install_evidence (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "live.insert-time", NULL, insert_time_action);
}
