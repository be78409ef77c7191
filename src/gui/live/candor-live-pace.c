/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When time will not do: what the live window offers to leave out. */
#include "candor-live-window-private.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

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

static void
extra_response_cb (CandorLiveWindow *self,
                   const char       *response,
                   AdwMessageDialog *dialog)
{
  GtkSpinButton *minutes = GTK_SPIN_BUTTON (adw_message_dialog_get_extra_child (dialog));
  g_autoptr(GError) error = NULL;

  if (g_str_equal (response, "set") &&
      !candor_live_set_extra_minutes (self->live, gtk_spin_button_get_value_as_int (minutes), &error))
    candor_live_window_show_error (self, error);
}

static GtkWidget *
make_minutes (CandorLiveWindow *self)
{
  GtkWidget *minutes = gtk_spin_button_new_with_range (0, CANDOR_MAX_EXTRA_MINUTES, 5);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes),
                             candor_interview_get_extra_minutes (candor_live_get_interview (self->live)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (minutes), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Extra Minutes"), -1);
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (minutes))),
                                  TRUE);
  gtk_widget_set_halign (minutes, GTK_ALIGN_CENTER);
  return minutes;
}

static void
extra_time_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  GtkWidget *window = adw_message_dialog_new (GTK_WINDOW (self), _("Extra Time"),
                                              _("Minutes on top of the plan, for the clock of this interview. Recorded apart: no scorecard and no report shows it."));
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (window);

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "set", _("_Set"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "set", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "set");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, make_minutes (self));
  candor_name_by_tooltip (window);
  g_signal_connect_object (dialog, "response", G_CALLBACK (extra_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

/**
 * candor_live_window_install_pace:
 * @widget_class: the class of the window
 *
 * Installs live.leave-out, live.wind-up, live.pace and live.extra-time.
 */
void
candor_live_window_install_pace (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "live.leave-out", NULL, leave_out_action);
  gtk_widget_class_install_action (widget_class, "live.wind-up", NULL, wind_up_action);
  gtk_widget_class_install_action (widget_class, "live.pace", NULL, pace_action);
  gtk_widget_class_install_action (widget_class, "live.extra-time", NULL, extra_time_action);
}
