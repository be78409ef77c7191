/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-window-private.h"

#include <glib/gi18n.h>

#include "candor-call-off-dialog.h"

/* The window has nothing to run any more: the main window says so, with Undo. */
static void
call_off (CandorLiveWindow *self,
          const char       *reason)
{
  const char *interview_id = candor_live_window_get_interview_id (self);
  g_autoptr(GError) error = NULL;

  if (!candor_live_call_off (self->live, reason, &error) ||
      !candor_live_close (self->live, &error))
    {
      candor_live_window_show_error (self, error);
      return;
    }
  candor_live_window_tell_main (self, "win.show-view", g_variant_new_string ("interviews"));
  candor_live_window_tell_main (self, "win.toast-undo",
                                g_variant_new ("(sss)", _("Interview called off"),
                                               "interviews.reinstate", interview_id));
  candor_live_window_leave (self);
}

/* The dialog has gone by now: it does not outlive the window in front of which it asked. */
static gboolean
closed_cb (gpointer user_data)
{
  CandorLiveWindow *self = user_data;
  g_autofree char *reason = g_object_steal_data (G_OBJECT (self), "candor-call-off-reason");

  call_off (self, reason);
  return G_SOURCE_REMOVE;
}

static void
response_cb (CandorLiveWindow *self,
             const char       *response)
{
  if (g_str_equal (response, "cancel"))
    return;
  g_object_set_data_full (G_OBJECT (self), "candor-call-off-reason", g_strdup (response), g_free);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, closed_cb, g_object_ref (self), g_object_unref);
}

static void
call_off_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  AdwMessageDialog *dialog = candor_call_off_dialog_new (GTK_WINDOW (widget));

  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), widget,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * candor_live_window_install_calling_off:
 * @widget_class: the class of the window
 *
 * Installs live.call-off.
 */
void
candor_live_window_install_calling_off (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "live.call-off", NULL, call_off_action);
}
