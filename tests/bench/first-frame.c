/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Preloaded into a GTK program: ends it when its first frame is painted, and tells its memory. */

#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

int g_application_run (GApplication *application,
                       int           argc,
                       char        **argv);

static gboolean
painted_cb (GSignalInvocationHint *hint,
            guint                  n_values,
            const GValue          *values,
            gpointer               user_data)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  fprintf (stderr, "first-frame %ld\n", usage.ru_maxrss);
  _exit (0);
  return FALSE;
}

G_MODULE_EXPORT int
g_application_run (GApplication *application,
                   int           argc,
                   char        **argv)
{
  int (*run) (GApplication *, int, char **);
  GTypeClass *klass = g_type_class_ref (GDK_TYPE_FRAME_CLOCK);

  *(void **) &run = dlsym (RTLD_NEXT, "g_application_run");
  g_signal_add_emission_hook (g_signal_lookup ("after-paint", GDK_TYPE_FRAME_CLOCK), 0, painted_cb,
                              NULL, NULL);
  g_type_class_unref (klass);
  return run (application, argc, argv);
}
