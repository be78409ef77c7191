/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* By AT-SPI's numbers. */
typedef enum
{
  DESK_STATE_ACTIVE = 1,
  DESK_STATE_CHECKED = 4,
  DESK_STATE_EXPANDED = 10,
  DESK_STATE_FOCUSABLE = 11,
  DESK_STATE_FOCUSED = 12,
  DESK_STATE_PRESSED = 20,
  DESK_STATE_SELECTED = 23,
  DESK_STATE_SENSITIVE = 24,
  DESK_STATE_VISIBLE = 30,
} DeskState;

/* A widget as a screen reader knows it: what it said of itself when it was looked at, and where to ask again. */
typedef struct _DeskWidget DeskWidget;

struct _DeskWidget
{
  GDBusConnection *bus;
  char            *owner;
  char            *path;
  char            *role;
  char            *name;
  guint64          states;
  GPtrArray       *children;    /* of DeskWidget */
  char            *window;      /* the title of the window that it stands in */
  DeskWidget      *parent;      /* while it is looked at */
};

DeskWidget *desk_widget_new       (GDBusConnection *bus,
                                   const char      *owner,
                                   const char      *path);
DeskWidget *desk_widget_ref       (DeskWidget *self);
void        desk_widget_unref     (DeskWidget *self);
void        desk_widget_look      (DeskWidget *self);
void        desk_widget_look_at_children (DeskWidget *self);
DeskWidget *desk_widget_find      (DeskWidget *self,
                                   const char *role,
                                   const char *name);
gboolean    desk_widget_is        (DeskWidget *self,
                                   DeskState   state);
GVariant   *desk_widget_ask       (DeskWidget *self,
                                   const char *interface,
                                   const char *method,
                                   GVariant   *arguments);
gboolean    desk_widget_is_shown  (DeskWidget *self);
char       *desk_widget_name      (DeskWidget *self);
char       *desk_widget_text      (DeskWidget *self);
void        desk_widget_set_text  (DeskWidget *self,
                                   const char *text);
gboolean    desk_widget_press     (DeskWidget *self);
void        desk_widget_get_place (DeskWidget *self,
                                   int        *x,
                                   int        *y,
                                   int        *width,
                                   int        *height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DeskWidget, desk_widget_unref)
