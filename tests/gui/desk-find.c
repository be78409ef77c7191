/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

/* What a wait looks for. */
typedef struct
{
  const char *role;
  const char *name;
  const char *text;
  DeskWidget *widget;
  DeskState   state;
  DeskWidget *found;
} Wanted;

static gboolean
is_visible (DeskWidget *widget)
{
  return (widget->states & G_GUINT64_CONSTANT (1) << DESK_STATE_VISIBLE) != 0;
}

static void
add_visible (GPtrArray  *widgets,
             DeskWidget *widget,
             const char *window)
{
  for (guint i = 0; i < widget->children->len; i++)
    {
      DeskWidget *child = widget->children->pdata[i];

      if (!is_visible (child))
        continue;
      child->window = g_strdup (window != NULL ? window : child->name);
      g_ptr_array_add (widgets, desk_widget_ref (child));
      add_visible (widgets, child, child->window);
    }
}

/* The program in hand, not one killed before, which may haunt the bus for a moment. */
static gboolean
is_ours (Desk       *self,
         const char *owner)
{
  const char *pid = g_subprocess_get_identifier (self->program);
  g_autoptr(GVariant) reply = NULL;
  g_autofree char *owner_pid = NULL;
  guint32 number;

  reply = g_dbus_connection_call_sync (self->accessibility, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                       g_variant_new ("(s)", owner), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  if (reply == NULL)
    return FALSE;
  g_variant_get (reply, "(u)", &number);
  owner_pid = g_strdup_printf ("%u", number);
  return g_strcmp0 (owner_pid, pid) == 0;
}

static DeskWidget *
find_application (Desk *self)
{
  g_autoptr(GVariant) reply = NULL;
  g_autoptr(GVariantIter) programs = NULL;
  const char *owner, *path;

  reply = g_dbus_connection_call_sync (self->accessibility, "org.a11y.atspi.Registry",
                                       "/org/a11y/atspi/accessible/root", "org.a11y.atspi.Accessible", "GetChildren",
                                       NULL, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  if (reply == NULL)
    return NULL;
  g_variant_get (reply, "(a(so))", &programs);
  while (g_variant_iter_next (programs, "(&s&o)", &owner, &path))
    if (is_ours (self, owner))
      return desk_widget_new (self->accessibility, owner, path);
  return NULL;
}

static gboolean
fits (DeskWidget *widget,
      const char *role,
      const char *name)
{
  return (role == NULL || g_str_equal (widget->role, role)) &&
         g_pattern_match_simple (name, widget->name);
}

static gboolean
is_there (Desk    *self,
          gpointer data)
{
  Wanted *wanted = data;

  g_clear_pointer (&wanted->found, desk_widget_unref);
  wanted->found = desk_find (self, wanted->role, wanted->name);
  return wanted->found != NULL;
}

/* Drawn or not. */
static gboolean
is_made (Desk    *self,
         gpointer data)
{
  Wanted *wanted = data;
  g_autoptr(GPtrArray) widgets = desk_all (self);

  for (guint i = 0; i < widgets->len && wanted->found == NULL; i++)
    if (fits (widgets->pdata[i], wanted->role, wanted->name))
      wanted->found = desk_widget_ref (widgets->pdata[i]);
  return wanted->found != NULL;
}

static gboolean
is_gone (Desk    *self,
         gpointer data)
{
  return !is_there (self, data);
}

static gboolean
has_focus (Desk    *self,
           gpointer data)
{
  const Wanted *wanted = data;
  g_autoptr(GPtrArray) widgets = desk_find_all (self, wanted->role, wanted->name);

  for (guint i = 0; i < widgets->len; i++)
    if (desk_widget_is (widgets->pdata[i], DESK_STATE_FOCUSED))
      return TRUE;
  return FALSE;
}

/* A window that opens has better to do than to tell all that is in it. */
static gboolean
is_active (Desk    *self,
           gpointer data)
{
  const Wanted *wanted = data;
  g_autoptr(DeskWidget) application = self->program != NULL ? find_application (self) : NULL;

  if (application == NULL)
    return FALSE;
  desk_widget_look_at_children (application);
  for (guint i = 0; i < application->children->len; i++)
    {
      DeskWidget *window = application->children->pdata[i];

      if (g_pattern_match_simple (wanted->name, window->name) && desk_widget_is (window, DESK_STATE_ACTIVE))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_state (Desk    *self,
           gpointer data)
{
  const Wanted *wanted = data;

  return desk_widget_is (wanted->widget, wanted->state);
}

static gboolean
has_name (Desk    *self,
          gpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *name = desk_widget_name (wanted->widget);

  return g_pattern_match_simple (wanted->name, name);
}

static gboolean
has_text (Desk    *self,
          gpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *text = desk_widget_text (wanted->widget);

  return g_str_equal (text, wanted->text);
}

/* (transfer full) (element-type DeskWidget): all windows, and what is visible in the one in front */
GPtrArray *
desk_all (Desk *self)
{
  GPtrArray *widgets = g_ptr_array_new_with_free_func ((GDestroyNotify) desk_widget_unref);
  g_autoptr(DeskWidget) application = self->program != NULL ? find_application (self) : NULL;

  if (application == NULL)
    return widgets;
  desk_widget_look (application);
  add_visible (widgets, application, NULL);
  return widgets;
}

/* (transfer full): those of the role (NULL for any) whose name fits the pattern */
GPtrArray *
desk_find_all (Desk       *self,
               const char *role,
               const char *name)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) desk_widget_unref);
  g_autoptr(GPtrArray) widgets = desk_all (self);

  for (guint i = 0; i < widgets->len; i++)
    if (fits (widgets->pdata[i], role, name) && desk_widget_is_shown (widgets->pdata[i]))
      g_ptr_array_add (found, desk_widget_ref (widgets->pdata[i]));
  return found;
}

/* (transfer full) (nullable): the first of them */
DeskWidget *
desk_find (Desk       *self,
           const char *role,
           const char *name)
{
  g_autoptr(GPtrArray) found = desk_find_all (self, role, name);

  return found->len > 0 ? desk_widget_ref (found->pdata[0]) : NULL;
}

void
desk_await_there (Desk       *self,
                  const char *role,
                  const char *name)
{
  g_autoptr(DeskWidget) widget = desk_await (self, role, name);

  g_assert_nonnull (widget);
}

/* (transfer full): the first that fits, once it is there */
DeskWidget *
desk_await (Desk       *self,
            const char *role,
            const char *name)
{
  Wanted wanted = { .role = role, .name = name };
  g_autofree char *what = g_strdup_printf ("there is a %s “%s”", role, name);

  desk_until (self, is_there, &wanted, what);
  return wanted.found;
}

/* (transfer full): the same, also in a page that is not in front yet */
DeskWidget *
desk_await_hidden (Desk       *self,
                   const char *role,
                   const char *name)
{
  Wanted wanted = { .role = role, .name = name };
  g_autofree char *what = g_strdup_printf ("there is, shown or hidden, a %s “%s”", role, name);

  desk_until (self, is_made, &wanted, what);
  return wanted.found;
}

void
desk_await_no (Desk       *self,
               const char *role,
               const char *name)
{
  Wanted wanted = { .role = role, .name = name };
  g_autofree char *what = g_strdup_printf ("%s “%s” is gone", role, name);

  desk_until (self, is_gone, &wanted, what);
  g_clear_pointer (&wanted.found, desk_widget_unref);
}

/* Until the window is in front: only then do keys go there. */
void
desk_await_window (Desk       *self,
                   const char *name)
{
  Wanted wanted = { .name = name };
  g_autofree char *what = g_strdup_printf ("the window “%s” is in front", name);

  desk_until (self, is_active, &wanted, what);
}

/* Until a widget that fits has the focus. */
void
desk_await_focus (Desk       *self,
                  const char *role,
                  const char *name)
{
  Wanted wanted = { .role = role, .name = name };
  g_autofree char *what = g_strdup_printf ("%s “%s” has the focus", role, name);

  desk_until (self, has_focus, &wanted, what);
}

void
desk_await_state (Desk       *self,
                  DeskWidget *widget,
                  DeskState   state)
{
  Wanted wanted = { .widget = widget, .state = state };
  g_autofree char *what = g_strdup_printf ("%s “%s” has state %d", widget->role, widget->name,
                                           state);

  desk_until (self, has_state, &wanted, what);
}

/* Until the widget's name fits the pattern. */
void
desk_await_name (Desk       *self,
                 DeskWidget *widget,
                 const char *name)
{
  Wanted wanted = { .widget = widget, .name = name };
  g_autofree char *what = g_strdup_printf ("“%s” is named “%s”", widget->name, name);

  desk_until (self, has_name, &wanted, what);
}

void
desk_await_text (Desk       *self,
                 DeskWidget *widget,
                 const char *text)
{
  Wanted wanted = { .widget = widget, .text = text };
  g_autofree char *what = g_strdup_printf ("%s “%s” holds “%s”", widget->role, widget->name, text);

  desk_until (self, has_text, &wanted, what);
}

/* GTK names what has no name by its class. */
static gboolean
has_own_name (DeskWidget *widget)
{
  return widget->name[0] != '\0' &&
         !g_str_has_prefix (widget->name, "Gtk") &&
         !g_str_has_prefix (widget->name, "Adw") &&
         !(g_str_equal (widget->role, "widget") && g_str_has_prefix (widget->name, "Candor"));
}

/* (transfer full): what is there, for a person who wonders why a test fails */
char *
desk_tell (Desk *self)
{
  GString *scene = g_string_new (NULL);
  g_autoptr(GPtrArray) widgets = desk_all (self);

  for (guint i = 0; i < widgets->len; i++)
    {
      DeskWidget *widget = widgets->pdata[i];
      gboolean is_focused = (widget->states & G_GUINT64_CONSTANT (1) << DESK_STATE_FOCUSED) != 0;

      if (!is_focused && !has_own_name (widget))
        continue;
      g_string_append_printf (scene, "# %s “%s” in “%s”%s\n", widget->role, widget->name, widget->window,
                              is_focused ? " FOCUSED" : "");
    }
  return g_string_free (scene, FALSE);
}
