/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

/* In memory, and reached by its path. */
static int files[2] = { -1, -1 };
static guint n_files;

GFile *
fuzz_file (const guint8 *data,
           size_t        size)
{
  int *file = &files[n_files++ % G_N_ELEMENTS (files)];
  g_autofree char *path = NULL;

  if (*file < 0)
    *file = memfd_create ("fuzz", 0);
  g_assert_cmpint (ftruncate (*file, 0), ==, 0);
  g_assert_cmpint (pwrite (*file, data, size, 0), ==, (gssize) size);
  path = g_strdup_printf ("/proc/self/fd/%d", *file);
  return g_file_new_for_path (path);
}

/* A warning of GLib's is a finding. */
int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);
  return 0;
}
