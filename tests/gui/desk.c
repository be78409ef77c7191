/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <fcntl.h>
#include <glib-unix.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#define DEADLINE_S 40
#define POLL_MS 10

/* No key of its own may stand between a test and the program. */
static const char manager_settings[] =
  "<openbox_config xmlns=\"http://openbox.org/3.4/rc\">"
  "<focus><focusNew>yes</focusNew></focus><keyboard/>"
  "</openbox_config>";

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static void
end_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static void
make_environment (Desk *self)
{
  static const char * const folders[] = {
    "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
  };
  static const char * const settings[][2] = {
    { "GTK_A11Y", "atspi" }, { "GDK_BACKEND", "x11" }, { "GSK_RENDERER", "cairo" },
    { "GSETTINGS_BACKEND", "memory" }, { "GIO_USE_VFS", "local" }, { "GTK_USE_PORTAL", "0" },
    { "ADW_DISABLE_PORTAL", "1" }, { "NO_AT_BRIDGE", "0" }, { "GTK_IM_MODULE", "simple" },
  };
  g_autofree char *schemas = g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "data", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = desk_path (self, folders[i]);

      g_assert_no_errno (g_mkdir (path, 0700));
      g_setenv (folders[i], path, TRUE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    g_setenv (settings[i][0], settings[i][1], TRUE);
  g_setenv ("GSETTINGS_SCHEMA_DIR", schemas, TRUE);
  g_unsetenv ("WAYLAND_DISPLAY");
  g_unsetenv ("AT_SPI_BUS_ADDRESS");
}

/* What a process says on the pipe it was handed, to the end of the line: it is ready then. */
static char *
read_line (int fd)
{
  GString *line = g_string_new (NULL);
  char byte;

  while (read (fd, &byte, 1) == 1 && byte != '\n')
    g_string_append_c (line, byte);
  close (fd);
  g_assert_cmpuint (line->len, >, 0);
  return g_string_free (line, FALSE);
}

static void
make_pipe (int fds[2])
{
  g_autoptr(GError) error = NULL;

  g_unix_open_pipe (fds, FD_CLOEXEC, &error);
  g_assert_no_error (error);
}

static void
start_screen (Desk *self)
{
  g_autofree char *number = NULL;
  g_autofree char *display = NULL;
  int fds[2];

  make_pipe (fds);
  self->screen = desk_launch (self, fds[1], "Xvfb", "-displayfd", "3", "-screen", "0", "1280x900x24",
                              "-nolisten", "tcp", "-noreset", NULL);
  number = read_line (fds[0]);
  display = g_strconcat (":", number, NULL);
  g_setenv ("DISPLAY", display, TRUE);
}

static void
start_bus (Desk *self)
{
  g_autofree char *place = g_strconcat ("--address=unix:dir=", self->folder, NULL);
  g_autofree char *address = NULL;
  int fds[2];

  make_pipe (fds);
  self->bus = desk_launch (self, fds[1], "dbus-daemon", "--session", "--nofork", "--nopidfile",
                           "--print-address=3", place, NULL);
  address = read_line (fds[0]);
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", address, TRUE);
}

static gboolean
is_file (Desk    *self,
         gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
start_manager (Desk *self)
{
  g_autofree char *settings = desk_path (self, "rc.xml");
  g_autofree char *ready = desk_path (self, "managed");
  g_autofree char *say_ready = g_strconcat ("touch ", ready, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (settings, manager_settings, -1, &error);
  g_assert_no_error (error);
  self->manager = desk_launch (self, -1, "openbox", "--config-file", settings,
                               "--startup", say_ready, NULL);
  desk_until (self, is_file, ready, "the window manager is there");
}

static void
reach_accessibility (Desk *self)
{
  g_autoptr(GDBusConnection) bus = NULL;
  g_autoptr(GVariant) reply = NULL;
  g_autoptr(GError) error = NULL;
  const char *address;

  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_set_exit_on_close (bus, FALSE);
  reply = g_dbus_connection_call_sync (bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", NULL,
                                       NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  g_variant_get (reply, "(&s)", &address);
  self->accessibility =
    g_dbus_connection_new_for_address_sync (address,
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                            G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
end_process (GSubprocess **process)
{
  if (*process == NULL)
    return;
  g_subprocess_force_exit (*process);
  g_subprocess_wait (*process, NULL, NULL);
  g_clear_object (process);
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Starts the desk; from here on the environment is its own. */
Desk *
desk_start (void)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr(GError) error = NULL;

  setlocale (LC_ALL, "");
  self->folder = g_dir_make_tmp ("candor-desk-XXXXXX", &error);
  g_assert_no_error (error);
  make_environment (self);
  start_screen (self);
  start_bus (self);
  start_manager (self);
  reach_accessibility (self);
  return self;
}

void
desk_end (Desk *self)
{
  g_clear_object (&self->accessibility);
  end_process (&self->program);
  end_process (&self->manager);
  end_process (&self->bus);
  end_process (&self->screen);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self);
}

/* (transfer full): a path in the desk's own folder */
char *
desk_path (Desk       *self,
           const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/* Runs a program, which finds handed_fd (-1 for none) as its descriptor 3 and dies with the test. */
GSubprocess *
desk_launch (Desk       *self,
             int         handed_fd,
             const char *word,
             ...)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new ();
  va_list more;

  va_start (more, word);
  for (const char *next = word; next != NULL; next = va_arg (more, const char *))
    g_ptr_array_add (words, (gpointer) next);
  va_end (more);
  g_ptr_array_add (words, NULL);
  return desk_launchv (self, handed_fd, (const char * const *) words->pdata);
}

GSubprocess *
desk_launchv (Desk               *self,
              int                 handed_fd,
              const char * const *words)
{
  g_autoptr(GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autofree char *log = desk_path (self, "log");
  g_autoptr(GError) error = NULL;
  GSubprocess *process;

  if (handed_fd >= 0)
    g_subprocess_launcher_take_fd (launcher, handed_fd, 3);
  g_subprocess_launcher_take_stderr_fd (launcher, g_open (log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
  g_subprocess_launcher_set_child_setup (launcher, end_with_parent, NULL, NULL);
  process = g_subprocess_launcher_spawnv (launcher, words, &error);
  g_assert_no_error (error);
  return process;
}

/* Waits until it is so, with what comes over the bus meanwhile; the test fails at the deadline. */
void
desk_until (Desk         *self,
            DeskCondition is_so,
            gpointer      data,
            const char   *what)
{
  gint64 deadline_us = g_get_monotonic_time () + DEADLINE_S * G_USEC_PER_SEC;
  guint wake = g_timeout_add (POLL_MS, wake_cb, NULL);
  gboolean is_late = FALSE;

  while (!is_so (self, data) && !is_late)
    {
      g_main_context_iteration (NULL, TRUE);
      is_late = g_get_monotonic_time () > deadline_us;
    }
  g_source_remove (wake);
  if (is_late)
    {
      g_autofree char *scene = self->program != NULL ? desk_tell (self) : g_strdup ("");
      g_autofree char *log = desk_path (self, "log");
      g_autofree char *complaints = NULL;

      g_file_get_contents (log, &complaints, NULL, NULL);
      g_printerr ("%s\n%s\n", complaints != NULL ? complaints : "", scene);
      g_error ("after %d s it is still not so that %s", DEADLINE_S, what);
    }
}
