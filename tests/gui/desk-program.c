/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

static void
ended_cb (GObject      *process,
          GAsyncResult *result,
          gpointer      data)
{
  gboolean *has_ended = data;

  g_subprocess_wait_finish (G_SUBPROCESS (process), result, NULL);
  *has_ended = TRUE;
}

static gboolean
is_true (Desk    *self,
         gpointer data)
{
  return *(gboolean *) data;
}

static void
wait_for_end (Desk *self)
{
  gboolean has_ended = FALSE;

  g_subprocess_wait_async (self->program, NULL, ended_cb, &has_ended);
  desk_until (self, is_true, &has_ended, "Candor has ended");
}

/* The name on the bus and the path are made from the database's path, as the program makes them. */
static char *
bus_name_of (const char *database)
{
  g_autofree char *absolute = g_canonicalize_filename (database, NULL);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, absolute, -1);

  digest[16] = '\0';
  return g_strconcat ("io.github.candor.Candor.db", digest, NULL);
}

/* Opens Candor on the database and waits for its window to have the focus. */
void
desk_open (Desk       *self,
           const char *database)
{
  g_autofree char *program =
    g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "src", "gui", "candor", NULL);

  g_assert_null (self->program);
  self->program = desk_launch (self, -1, program, "--database", database, NULL);
  desk_await_window (self, "Candor");
}

/* Opens a file with the Candor that is there, as a file manager does. */
void
desk_open_file (Desk       *self,
                const char *database,
                const char *file)
{
  g_autofree char *program =
    g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "src", "gui", "candor", NULL);
  g_autoptr(GSubprocess) second =
    desk_launch (self, -1, program, "--database", database, file, NULL);

  g_assert_true (g_subprocess_wait_check (second, NULL, NULL));
}

/* As a power cut would: no handler runs, nothing is saved. */
void
desk_kill (Desk *self)
{
  g_subprocess_force_exit (self->program);
  g_subprocess_wait (self->program, NULL, NULL);
  g_clear_object (&self->program);
}

/* Waits until Candor, told to quit, has ended well. */
void
desk_await_end (Desk *self)
{
  wait_for_end (self);
  g_assert_true (g_subprocess_get_if_exited (self->program));
  g_assert_cmpint (g_subprocess_get_exit_status (self->program), ==, 0);
  g_clear_object (&self->program);
}

/* Activates an action of the application over the bus, as a desktop's launcher does. */
void
desk_activate (Desk       *self,
               const char *database,
               const char *action,
               const char *target)
{
  g_autofree char *name = bus_name_of (database);
  g_autofree char *path = g_strdelimit (g_strconcat ("/", name, NULL), ".", '/');
  g_autoptr(GDBusConnection) bus = NULL;
  g_autoptr(GVariant) reply = NULL;
  g_autoptr(GError) error = NULL;
  GVariantBuilder targets;

  g_variant_builder_init (&targets, G_VARIANT_TYPE ("av"));
  g_variant_builder_add (&targets, "v", g_variant_new_string (target));
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  reply = g_dbus_connection_call_sync (bus, name, path, "org.gtk.Actions", "Activate",
                                       g_variant_new ("(sava{sv})", action, &targets, NULL),
                                       NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, &error);
  g_assert_no_error (error);
}
