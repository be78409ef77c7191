/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk-widget.h"

/* How the protocol names coordinates from the corner of a widget's window. GTK 4 knows no others. */
#define OF_WINDOW 1u

/* FALSE when the widget has gone. */
static gboolean
ask_for_place (DeskWidget *self,
               int        *x,
               int        *y,
               int        *width,
               int        *height)
{
  g_autoptr(GVariant) reply =
    desk_widget_ask (self, "Component", "GetExtents", g_variant_new ("(u)", OF_WINDOW));

  if (reply == NULL)
    return FALSE;
  g_variant_get (reply, "((iiii))", x, y, width, height);
  return TRUE;
}

/* Whether it is drawn, and not in a page or a menu that is hidden: only then does it hold its own middle. */
gboolean
desk_widget_is_shown (DeskWidget *self)
{
  g_autoptr(GVariant) reply = NULL;
  int x, y, width, height;
  gboolean holds_middle = FALSE;

  if (!ask_for_place (self, &x, &y, &width, &height))
    return FALSE;
  reply = desk_widget_ask (self, "Component", "Contains",
                           g_variant_new ("(iiu)", x + width / 2, y + height / 2, OF_WINDOW));
  if (reply != NULL)
    g_variant_get (reply, "(b)", &holds_middle);
  return holds_middle;
}

void
desk_widget_get_place (DeskWidget *self,
                       int        *x,
                       int        *y,
                       int        *width,
                       int        *height)
{
  gboolean is_there = ask_for_place (self, x, y, width, height);

  g_assert_true (is_there);
}
