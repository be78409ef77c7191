/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-window-private.h"

/* Keys with Ctrl that work from anywhere, text included, are the application's accelerators: a text view would swallow
 * some of them on their way up. Here are the plain digits, the keypad, and the places of the digit row on layouts where
 * its digits need Shift. */

static int
digit_of (guint keyval)
{
  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_7)
    return keyval - GDK_KEY_0;
  if (keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_7)
    return keyval - GDK_KEY_KP_0;
  return 0;
}

/* What the same key gives with Shift: on a French or Czech layout its digit. */
static int
digit_at_place (GdkDisplay *display,
                guint       keycode,
                int         group)
{
  g_autofree GdkKeymapKey *keys = NULL;
  g_autofree guint *keyvals = NULL;
  int n_entries = 0;

  if (!gdk_display_map_keycode (display, keycode, &keys, &keyvals, &n_entries))
    return 0;
  for (int i = 0; i < n_entries; i++)
    if (keys[i].group == group && keys[i].level == 1 && digit_of (keyvals[i]) != 0)
      return digit_of (keyvals[i]);
  return 0;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  CandorLiveWindow *self = user_data;
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  int level = digit_of (keyval);

  if ((modifiers & ~GDK_CONTROL_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (level == 0)
    level = digit_at_place (gtk_widget_get_display (GTK_WIDGET (self)), keycode,
                            gtk_event_controller_key_get_group (controller));
  if (level == 0)
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (GTK_WIDGET (self), "live.score", "i", level);
}

/**
 * candor_live_window_add_keys:
 * @self: the window
 *
 * Adds the digits that score. Text has had its turn before: a digit typed into an answer is a digit.
 */
void
candor_live_window_add_keys (CandorLiveWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_BUBBLE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
