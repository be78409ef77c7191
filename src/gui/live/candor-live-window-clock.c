/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-window-private.h"

#include <glib/gi18n.h>

#include "candor-live-subtitle.h"

static gboolean
tick_cb (gpointer user_data)
{
  candor_live_window_show_clock (user_data);
  return G_SOURCE_CONTINUE;
}

/**
 * candor_live_window_show_clock:
 * @self: the window
 *
 * Tells in the subtitle how the time goes, and offers what can be left out when it will not do.
 */
void
candor_live_window_show_clock (CandorLiveWindow *self)
{
  g_autofree char *words = candor_live_subtitle (self->live, self->paused_at_us);
  g_autofree char *offer = candor_live_offer (self->live);

  candor_live_title_set_subtitle (self->title, words);
  candor_live_title_set_offer (self->title, offer, candor_live_get_pace (self->live).n_optional);
}

static gboolean
is_paused (CandorLiveWindow *self)
{
  return self->paused_at_us != 0;
}

/**
 * candor_live_window_show_pause_button:
 * @self: the window
 *
 * In a slim header the clock needs the room of the word, which a screen reader is told all the same.
 */
void
candor_live_window_show_pause_button (CandorLiveWindow *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self->pause_button);

  if (!self->is_slim)
    {
      gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL);
      gtk_button_set_label (self->pause_button, is_paused (self) ? _("_Resume") : _("_Pause"));
      return;
    }
  gtk_button_set_icon_name (self->pause_button, is_paused (self) ? "media-playback-start-symbolic"
                                                                 : "media-playback-pause-symbolic");
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_paused (self) ? _("Resume") : _("Pause"), -1);
}

/**
 * candor_live_window_show_pause:
 * @self: the window
 *
 * The page dims while paused, typing goes on.
 */
void
candor_live_window_show_pause (CandorLiveWindow *self)
{
  gboolean pauses = candor_interview_get_state (candor_live_get_interview (self->live)) ==
                    CANDOR_INTERVIEW_STATE_PAUSED;

  if (pauses == is_paused (self))
    return;
  self->paused_at_us = pauses ? g_get_monotonic_time () : 0;
  g_clear_handle_id (&self->pause_source, g_source_remove);
  gtk_widget_remove_css_class (GTK_WIDGET (self->stack), "paused");
  candor_live_window_show_pause_button (self);
  if (pauses)
    {
      self->pause_source = g_timeout_add_seconds (1, tick_cb, self);
      gtk_widget_add_css_class (GTK_WIDGET (self->stack), "paused");
    }
}
