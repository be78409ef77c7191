/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When time will not do: what the live window offers to leave out. */
#include "candor-live-window-private.h"

#include <glib/gi18n.h>

static void
leave_out_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  guint n_left_out = candor_live_leave_out_optional (self->live);
  g_autofree char *message =
    g_strdup_printf (ngettext ("Left out %u optional question", "Left out %u optional questions",
                               n_left_out), n_left_out);

  if (n_left_out == 0)
    return;
  candor_live_window_toast (self, message, "live.undo");
  /* The button that had the focus may be gone. */
  candor_live_question_focus_answer (self->question);
}

static void
wind_up_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  guint n_left_out = candor_live_go_to_closing (self->live);
  g_autofree char *message =
    g_strdup_printf (ngettext ("Left out %u question", "Left out %u questions", n_left_out),
                     n_left_out);

  candor_live_window_toast (self, n_left_out > 0 ? message : _("This is the closing card"),
                            "live.undo");
}

static void
pace_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  if (!candor_live_title_open_offer (self->title))
    candor_live_window_toast (self, _("There is time for all questions"), NULL);
}

/**
 * candor_live_window_install_pace:
 * @widget_class: the class of the window
 *
 * Installs live.leave-out, live.wind-up and live.pace.
 */
void
candor_live_window_install_pace (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "live.leave-out", NULL, leave_out_action);
  gtk_widget_class_install_action (widget_class, "live.wind-up", NULL, wind_up_action);
  gtk_widget_class_install_action (widget_class, "live.pace", NULL, pace_action);
}
