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

/* Shift belongs to the digit where it takes Shift to write one. */
static int
level_of (GtkEventControllerKey *controller,
          guint                  keyval,
          guint                  keycode,
          GdkModifierType        modifiers)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  int level = digit_of (keyval);

  if (level != 0 || (modifiers & GDK_SHIFT_MASK) != 0)
    return level;
  return digit_at_place (gtk_widget_get_display (window), keycode,
                         gtk_event_controller_key_get_group (controller));
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  int level = level_of (controller, keyval, keycode, modifiers);

  if (level == 0 || (modifiers & ~(GDK_CONTROL_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (user_data, "live.score", "i", level);
}

/* Before the accelerators have their turn. */
static gboolean
key_composed_cb (GtkEventControllerKey *controller,
                 guint                  keyval,
                 guint                  keycode,
                 GdkModifierType        state,
                 gpointer               user_data)
{
  CandorTypedText *text = candor_live_window_text_in_focus (user_data);
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (controller));

  return text != NULL && candor_typed_text_offer_key (text, event);
}

static void
add_keys (CandorLiveWindow   *self,
          GtkPropagationPhase phase,
          GCallback           pressed_cb)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, phase);
  g_signal_connect (keys, "key-pressed", pressed_cb, self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * candor_live_window_add_keys:
 * @self: the window
 *
 * Adds the digits that score. Text has had its turn before: a digit typed into an answer is a digit. What an input method
 * composes comes before everything.
 */
void
candor_live_window_add_keys (CandorLiveWindow *self)
{
  add_keys (self, GTK_PHASE_CAPTURE, G_CALLBACK (key_composed_cb));
  add_keys (self, GTK_PHASE_BUBBLE, G_CALLBACK (key_pressed_cb));
}

/**
 * candor_live_window_text_in_focus:
 * @self: the window
 *
 * Returns: (transfer none) (nullable): the text in which somebody writes
 */
CandorTypedText *
candor_live_window_text_in_focus (CandorLiveWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  GtkWidget *text = focus != NULL ? gtk_widget_get_ancestor (focus, CANDOR_TYPE_TYPED_TEXT) : NULL;

  return (CandorTypedText *) text;
}
