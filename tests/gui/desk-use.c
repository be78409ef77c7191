/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

static void
await_success (GSubprocess *process)
{
  g_autoptr(GError) error = NULL;

  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
  g_object_unref (process);
}

/* Presses the widget by the action it offers, once it is there and sensitive. */
void
desk_press (Desk       *self,
            const char *role,
            const char *name)
{
  g_autoptr(DeskWidget) widget = desk_await (self, role, name);

  desk_await_state (self, widget, DESK_STATE_SENSITIVE);
  if (!desk_widget_press (widget))
    desk_click (self, widget);
}

/* Presses the middle of the widget, in the window in front, with the mouse. */
void
desk_click (Desk       *self,
            DeskWidget *widget)
{
  g_autofree char *x_of_window = NULL;
  g_autofree char *y_of_window = NULL;
  int x, y, width, height;

  desk_widget_get_place (widget, &x, &y, &width, &height);
  x_of_window = g_strdup_printf ("%d", x + width / 2);
  y_of_window = g_strdup_printf ("%d", y + height / 2);
  await_success (desk_launch (self, -1, "xdotool", "getactivewindow", "mousemove", "--window", "%1",
                              x_of_window, y_of_window, "click", "1", NULL));
}

/* Writes the whole text into the widget and waits until it stands there. */
void
desk_set_text (Desk       *self,
               const char *role,
               const char *name,
               const char *text)
{
  g_autoptr(DeskWidget) widget = desk_await (self, role, name);

  desk_widget_set_text (widget, text);
  desk_await_text (self, widget, text);
}

/* Presses a key as xdotool names it ("ctrl+Return", "KP_3"; a number is a place on the keyboard). */
void
desk_key (Desk       *self,
          const char *key)
{
  await_success (desk_launch (self, -1, "xdotool", "key", "--delay", "0", key, NULL));
}

/* Types into what has the focus, signs that the layout has: for others xdotool lends them a key for a moment, and now and then
 * takes it back before they are read. */
void
desk_type (Desk       *self,
           const char *text)
{
  await_success (desk_launch (self, -1, "xdotool", "type", "--delay", "2", text, NULL));
}

/* Gives the keyboard the layout of another country. */
void
desk_set_layout (Desk       *self,
                 const char *layout)
{
  await_success (desk_launch (self, -1, "setxkbmap", layout, NULL));
}
