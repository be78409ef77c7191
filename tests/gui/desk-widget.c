/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk-widget.h"

#include <string.h>

#define TIMEOUT_MS 10000

/* What is to be known of each widget; the answers come in their own time. */
typedef struct
{
  DeskWidget *widget;
  GPtrArray  *next;             /* the children met, to be looked at in turn */
  guint      *n_open;
} Look;

static void
free_fields (gpointer data)
{
  DeskWidget *self = data;

  g_object_unref (self->bus);
  g_free (self->owner);
  g_free (self->path);
  g_free (self->role);
  g_free (self->name);
  g_free (self->window);
  g_ptr_array_unref (self->children);
}

static GVariant *
finish (GObject      *bus,
        GAsyncResult *result,
        Look         *look)
{
  (*look->n_open)--;
  return g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);
}

static void
take_string (char      **place,
             const char *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static void
named_cb (GObject      *bus,
          GAsyncResult *result,
          gpointer      data)
{
  g_autofree Look *look = data;
  g_autoptr(GVariant) reply = finish (bus, result, look);
  g_autoptr(GVariant) name = NULL;

  if (reply == NULL)
    return;
  g_variant_get (reply, "(v)", &name);
  take_string (&look->widget->name, g_variant_get_string (name, NULL));
}

static void
role_cb (GObject      *bus,
         GAsyncResult *result,
         gpointer      data)
{
  g_autofree Look *look = data;
  g_autoptr(GVariant) reply = finish (bus, result, look);
  const char *role;

  if (reply == NULL)
    return;
  g_variant_get (reply, "(&s)", &role);
  take_string (&look->widget->role, role);
}

static void
state_cb (GObject      *bus,
          GAsyncResult *result,
          gpointer      data)
{
  g_autofree Look *look = data;
  g_autoptr(GVariant) reply = finish (bus, result, look);
  g_autoptr(GVariantIter) words = NULL;
  guint32 low = 0, high = 0;

  if (reply == NULL)
    return;
  g_variant_get (reply, "(au)", &words);
  g_variant_iter_next (words, "u", &low);
  g_variant_iter_next (words, "u", &high);
  look->widget->states = low | (guint64) high << 32;
}

static void
children_cb (GObject      *bus,
             GAsyncResult *result,
             gpointer      data)
{
  g_autofree Look *look = data;
  g_autoptr(GVariant) reply = finish (bus, result, look);
  g_autoptr(GVariantIter) references = NULL;
  const char *owner, *path;

  if (reply == NULL)
    return;
  g_variant_get (reply, "(a(so))", &references);
  while (g_variant_iter_next (references, "(&s&o)", &owner, &path))
    {
      DeskWidget *child = desk_widget_new (look->widget->bus, owner, path);

      child->parent = look->widget;
      g_ptr_array_add (look->widget->children, child);
      g_ptr_array_add (look->next, child);
    }
}

static gboolean
is_press (const char *kind)
{
  return g_ascii_strcasecmp (kind, "click") == 0 ||
         g_ascii_strcasecmp (kind, "activate") == 0 ||
         g_ascii_strcasecmp (kind, "toggle") == 0;
}

static void
ask_soon (DeskWidget         *self,
          GPtrArray          *next,
          guint              *n_open,
          const char         *interface,
          const char         *method,
          GVariant           *arguments,
          GAsyncReadyCallback answered_cb)
{
  Look *look = g_new (Look, 1);

  *look = (Look) { self, next, n_open };
  (*n_open)++;
  g_dbus_connection_call (self->bus, self->owner, self->path, interface, method, arguments, NULL,
                          G_DBUS_CALL_FLAGS_NONE, TIMEOUT_MS, NULL, answered_cb, look);
}

static void
ask_all (DeskWidget *self,
         GPtrArray  *next,
         guint      *n_open)
{
  const char *accessible = "org.a11y.atspi.Accessible";

  ask_soon (self, next, n_open, accessible, "GetState", NULL, state_cb);
  ask_soon (self, next, n_open, accessible, "GetRoleName", NULL, role_cb);
  ask_soon (self, next, n_open, "org.freedesktop.DBus.Properties", "Get",
            g_variant_new ("(ss)", accessible, "Name"), named_cb);
  if (next != NULL)
    ask_soon (self, next, n_open, accessible, "GetChildren", NULL, children_cb);
}

static gboolean
said (DeskWidget *self,
      DeskState   state)
{
  return (self->states & G_GUINT64_CONSTANT (1) << state) != 0;
}

/* Nobody looks into what is not visible, nor into a window that is not in front. Dialogs do not say whether they are. */
static gboolean
is_shut (DeskWidget *self)
{
  if (self->parent == NULL)
    return FALSE;
  if (self->parent->parent == NULL && g_str_equal (self->role, "window"))
    return !said (self, DESK_STATE_ACTIVE);
  return !said (self, DESK_STATE_VISIBLE);
}

static void
drop_shut (GPtrArray *widgets)
{
  for (guint i = widgets->len; i > 0; i--)
    if (is_shut (((DeskWidget *) widgets->pdata[i - 1])->parent))
      g_ptr_array_remove_index (widgets, i - 1);
}

DeskWidget *
desk_widget_new (GDBusConnection *bus,
                 const char      *owner,
                 const char      *path)
{
  DeskWidget *self = g_rc_box_new0 (DeskWidget);

  self->bus = g_object_ref (bus);
  self->owner = g_strdup (owner);
  self->path = g_strdup (path);
  self->role = g_strdup ("");
  self->name = g_strdup ("");
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) desk_widget_unref);
  return self;
}

DeskWidget *
desk_widget_ref (DeskWidget *self)
{
  return g_rc_box_acquire (self);
}

void
desk_widget_unref (DeskWidget *self)
{
  g_rc_box_release_full (self, free_fields);
}

static void
look (DeskWidget *self,
      guint       n_generations)
{
  g_autoptr(GPtrArray) widgets = g_ptr_array_new ();

  g_ptr_array_set_size (self->children, 0);
  g_ptr_array_add (widgets, self);
  for (; widgets->len > 0 && n_generations > 0; n_generations--)
    {
      g_autoptr(GPtrArray) next = g_ptr_array_new ();
      guint n_open = 0;

      for (guint i = 0; i < widgets->len; i++)
        ask_all (widgets->pdata[i], next, &n_open);
      while (n_open > 0)
        g_main_context_iteration (NULL, TRUE);
      drop_shut (next);
      g_ptr_array_unref (widgets);
      widgets = g_steal_pointer (&next);
    }
}

/* Looks at the widget and all that is visible in it, a generation at a time: one question after the other
 * would take seconds. */
void
desk_widget_look (DeskWidget *self)
{
  look (self, G_MAXUINT);
}

/* Looks at the widget and its children alone. */
void
desk_widget_look_at_children (DeskWidget *self)
{
  look (self, 2);
}

/* (transfer full) (nullable): the first in it, as it was seen, of the role (NULL for any) whose name fits the pattern */
DeskWidget *
desk_widget_find (DeskWidget *self,
                  const char *role,
                  const char *name)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      DeskWidget *child = self->children->pdata[i];
      DeskWidget *within;

      if (!said (child, DESK_STATE_VISIBLE))
        continue;
      if ((role == NULL || g_str_equal (child->role,
                                        role)) && g_pattern_match_simple (name, child->name))
        return desk_widget_ref (child);
      within = desk_widget_find (child, role, name);
      if (within != NULL)
        return within;
    }
  return NULL;
}

/* As it is now; FALSE too when the widget has gone. */
gboolean
desk_widget_is (DeskWidget *self,
                DeskState   state)
{
  guint n_open = 0;

  self->states = 0;
  ask_all (self, NULL, &n_open);
  while (n_open > 0)
    g_main_context_iteration (NULL, TRUE);
  return said (self, state);
}

/* (nullable): NULL too when the widget or the whole program has gone meanwhile */
GVariant *
desk_widget_ask (DeskWidget *self,
                 const char *interface,
                 const char *method,
                 GVariant   *arguments)
{
  g_autofree char *full = g_strconcat ("org.a11y.atspi.", interface, NULL);

  return g_dbus_connection_call_sync (self->bus, self->owner, self->path, full, method, arguments, NULL,
                                      G_DBUS_CALL_FLAGS_NONE, TIMEOUT_MS, NULL, NULL);
}

/* (transfer full): its name as it is now */
char *
desk_widget_name (DeskWidget *self)
{
  desk_widget_is (self, DESK_STATE_VISIBLE);
  return g_strdup (self->name);
}

/* GTK 4.8 does not know -1 for the end of an entry's text. */
static gint32
count_letters (DeskWidget *self)
{
  g_autoptr(GVariant) reply = NULL;
  g_autoptr(GVariant) number = NULL;

  reply = g_dbus_connection_call_sync (self->bus, self->owner, self->path, "org.freedesktop.DBus.Properties", "Get",
                                       g_variant_new ("(ss)", "org.a11y.atspi.Text",
                                                      "CharacterCount"), NULL,
                                       G_DBUS_CALL_FLAGS_NONE, TIMEOUT_MS, NULL, NULL);
  if (reply == NULL)
    return 0;
  g_variant_get (reply, "(v)", &number);
  return g_variant_get_int32 (number);
}

/* (transfer full): what the widget holds, "" where it holds no text */
char *
desk_widget_text (DeskWidget *self)
{
  g_autoptr(GVariant) reply =
    desk_widget_ask (self, "Text", "GetText", g_variant_new ("(ii)", 0, count_letters (self)));
  char *text = NULL;

  if (reply != NULL)
    g_variant_get (reply, "(s)", &text);
  return text != NULL ? text : g_strdup ("");
}

void
desk_widget_set_text (DeskWidget *self,
                      const char *text)
{
  g_autoptr(GVariant) reply =
    desk_widget_ask (self, "EditableText", "SetTextContents", g_variant_new ("(s)", text));

  g_assert_nonnull (reply);
}

/* Does what a press would do; FALSE when the widget offers no such action. */
gboolean
desk_widget_press (DeskWidget *self)
{
  g_autoptr(GVariant) offered = desk_widget_ask (self, "Action", "GetActions", NULL);
  g_autoptr(GVariantIter) actions = NULL;
  const char *kind;

  if (offered == NULL)
    return FALSE;
  g_variant_get (offered, "(a(sss))", &actions);
  for (int i = 0; g_variant_iter_next (actions, "(&s&s&s)", &kind, NULL, NULL); i++)
    if (is_press (kind))
      {
        g_autoptr(GVariant) reply = desk_widget_ask (self, "Action", "DoAction", g_variant_new ("(i)", i));

        return reply != NULL;
      }
  return FALSE;
}
