/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "desk-widget.h"

/* A desk of one's own: a screen, a bus, accessibility and a window manager, on which Candor is used
 * as a person would, by what a screen reader is told and by real keys. One desk a program; whatever
 * it started ends with it, also when a test fails.
 *
 * Names are patterns ("Answer to question 1 *"); the first widget that fits in the window in front is
 * meant. A widget counts as there when it and all above it are visible and it is drawn, not in a page or
 * a menu that is hidden: what is pressed there would do nothing. GTK before 4.10 tells of windows alone
 * whether they are showing, so it is asked whether the widget holds its own middle. */
typedef struct
{
  char        *folder;
  GSubprocess *screen;
  GSubprocess *bus;
  GSubprocess *manager;
  GSubprocess *program;         /* nullable: Candor, while it is open */

  GDBusConnection *accessibility;
} Desk;

typedef gboolean (*DeskCondition) (Desk    *self,
                                   gpointer data);

Desk             *desk_start             (void);
void              desk_end               (Desk *self);
char             *desk_path              (Desk       *self,
                                          const char *name);
GSubprocess      *desk_launch            (Desk       *self,
                                          int         handed_fd,
                                          const char *word,
                                          ...) G_GNUC_NULL_TERMINATED;
GSubprocess      *desk_launchv           (Desk               *self,
                                          int                 handed_fd,
                                          const char * const *words);
void              desk_until             (Desk         *self,
                                          DeskCondition is_so,
                                          gpointer      data,
                                          const char   *what);

/* Candor on the desk */
void              desk_open              (Desk       *self,
                                          const char *database);
void              desk_open_file         (Desk       *self,
                                          const char *database,
                                          const char *file);
void              desk_kill              (Desk *self);
void              desk_await_end         (Desk *self);
void              desk_activate          (Desk       *self,
                                          const char *database,
                                          const char *action,
                                          const char *target);

/* Finding */
GPtrArray        *desk_all               (Desk *self);
GPtrArray        *desk_find_all          (Desk       *self,
                                          const char *role,
                                          const char *name);
DeskWidget       *desk_find              (Desk       *self,
                                          const char *role,
                                          const char *name);
DeskWidget       *desk_await             (Desk       *self,
                                          const char *role,
                                          const char *name);
DeskWidget       *desk_await_hidden      (Desk       *self,
                                          const char *role,
                                          const char *name);
void              desk_await_there       (Desk       *self,
                                          const char *role,
                                          const char *name);
void              desk_await_no          (Desk       *self,
                                          const char *role,
                                          const char *name);
void              desk_await_window      (Desk       *self,
                                          const char *name);
void              desk_await_state       (Desk       *self,
                                          DeskWidget *widget,
                                          DeskState   state);
void              desk_await_name        (Desk       *self,
                                          DeskWidget *widget,
                                          const char *name);
void              desk_await_text        (Desk       *self,
                                          DeskWidget *widget,
                                          const char *text);
void              desk_await_focus       (Desk       *self,
                                          const char *role,
                                          const char *name);
char             *desk_tell              (Desk *self);

/* Using */
void              desk_press             (Desk       *self,
                                          const char *role,
                                          const char *name);
void              desk_click             (Desk       *self,
                                          DeskWidget *widget);
void              desk_set_text          (Desk       *self,
                                          const char *role,
                                          const char *name,
                                          const char *text);
void              desk_key               (Desk       *self,
                                          const char *key);
void              desk_type              (Desk       *self,
                                          const char *text);
void              desk_set_layout        (Desk       *self,
                                          const char *layout);
