/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-file-title.h"

#include <glib.h>

#include <string.h>

/*
 * candor_file_title:
 * @name: (nullable): the name of a file
 *
 * Returns: (transfer full): "questions" of "questions.csv"; ""
 */
char *
candor_file_title (const char *name)
{
  g_autofree char *base = name != NULL ? g_path_get_basename (name) : g_strdup ("");
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot > base)
    *dot = '\0';
  return g_steal_pointer (&base);
}
