/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-window-private.h"

#include <glib/gi18n.h>

/**
 * candor_live_window_toast:
 * @self: the window
 * @message: a sentence of our own or a user's: it is escaped here
 * @undo_action: (nullable): what Undo does
 *
 * Says something that passes by itself.
 */
void
candor_live_window_toast (CandorLiveWindow *self,
                          const char       *message,
                          const char       *undo_action)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);
  AdwToast *toast = adw_toast_new (escaped);

  if (undo_action != NULL)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, undo_action);
      g_set_weak_pointer (&self->undo_toast, toast);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * candor_live_window_end_undo:
 * @self: the window
 *
 * Takes the offer to undo back: what it named is no longer the last change.
 */
void
candor_live_window_end_undo (CandorLiveWindow *self)
{
  g_autoptr(AdwToast) toast = NULL;

  if (self->undo_toast == NULL)
    return;
  toast = g_object_ref (self->undo_toast);
  g_clear_weak_pointer (&self->undo_toast);
  adw_toast_dismiss (toast);
}

/**
 * candor_live_window_show_error:
 * @self: the window
 * @error: what was refused, and why
 *
 * Says what a rule or the system refused.
 */
void
candor_live_window_show_error (CandorLiveWindow *self,
                               const GError     *error)
{
  candor_live_window_toast (self, error->message, NULL);
}

/**
 * candor_live_window_tell_main:
 * @self: the window
 * @action: an action of the main window
 * @target: its target; a floating one is taken over
 *
 * Lets the main window show what follows: a toast, the scorecard.
 */
void
candor_live_window_tell_main (CandorLiveWindow *self,
                              const char       *action,
                              GVariant         *target)
{
  GList *windows = gtk_application_get_windows (gtk_window_get_application (GTK_WINDOW (self)));
  g_autoptr(GVariant) sunk = g_variant_ref_sink (target);

  for (GList *link = windows; link != NULL; link = link->next)
    if (link->data != self && gtk_widget_activate_action_variant (link->data, action, sunk))
      return;
}
