/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candorctl.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_assert_no_errno (g_unlink (child));
    }
  g_assert_no_errno (g_rmdir (path));
}

static void
run (Candorctl *self,
     int        status,
     GPtrArray *words)
{
  g_autofree char *program =
    g_build_filename (g_getenv ("CANDOR_BUILD_ROOT"), "src", "cli", "candorctl", NULL);
  g_autofree char *input = g_steal_pointer (&self->input);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;

  g_ptr_array_insert (words, 0, program);
  g_ptr_array_add (words, NULL);
  process = g_subprocess_newv ((const char * const *) words->pdata,
                               G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                               G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->complaint, g_free);
  g_subprocess_communicate_utf8 (process, input, NULL, &self->output, &self->complaint, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  if (g_subprocess_get_exit_status (process) != status)
    g_test_message ("%s", self->complaint);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, status);
}

/* Options may stand anywhere behind the verb: --database stands last, or in front of a "--". */
static GPtrArray *
collect (Candorctl  *self,
         const char *word,
         va_list     more)
{
  GPtrArray *words = g_ptr_array_new ();

  for (const char *next = word; next != NULL; next = va_arg (more, const char *))
    {
      if (g_str_equal (next, "--"))
        {
          g_ptr_array_add (words, (gpointer) "--database");
          g_ptr_array_add (words, self->database);
        }
      g_ptr_array_add (words, (gpointer) next);
    }
  if (!g_ptr_array_find_with_equal_func (words, "--", g_str_equal, NULL))
    {
      g_ptr_array_add (words, (gpointer) "--database");
      g_ptr_array_add (words, self->database);
    }
  return words;
}

void
candorctl_set_up (Candorctl    *self,
                  gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  self->folder = g_dir_make_tmp ("candor-cli-XXXXXX", &error);
  g_assert_no_error (error);
  self->database = candorctl_path (self, "candor.db");
}

void
candorctl_tear_down (Candorctl    *self,
                     gconstpointer data)
{
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->database);
  g_free (self->input);
  g_free (self->output);
  g_free (self->complaint);
}

void
candorctl_run (Candorctl  *self,
               int         status,
               const char *word,
               ...)
{
  g_autoptr(GPtrArray) words = NULL;
  va_list more;

  va_start (more, word);
  words = collect (self, word, more);
  va_end (more);
  run (self, status, words);
}

char *
candorctl_make (Candorctl  *self,
                const char *word,
                ...)
{
  g_autoptr(GPtrArray) words = NULL;
  va_list more;
  char *id;

  va_start (more, word);
  words = collect (self, word, more);
  va_end (more);
  run (self, 0, words);

  id = g_strdup (self->output);
  g_assert_cmpuint (strlen (id), >, 1);
  g_assert_cmpint (id[strlen (id) - 1], ==, '\n');
  id[strlen (id) - 1] = '\0';
  g_assert_null (strpbrk (id, " \n"));
  return id;
}

char *
candorctl_path (Candorctl  *self,
                const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}
