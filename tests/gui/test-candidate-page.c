/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A CV attached as a person does it, opened with the viewer of the desktop, removed and brought back. */
#include <gio/gio.h>

#include "candorctl.h"
#include "desk.h"

/* A viewer that leaves behind what it was asked to show. */
#define VIEWER "[Desktop Entry]\nType=Application\nName=Viewer\nExec=cp %%f %s\nMimeType=application/pdf;\n"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
  char     *shown;              /* where the viewer leaves it */
} Job;

static void
write_file (const char *path,
            const char *content)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, content, -1, NULL));
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  g_autofree char *viewer = NULL;
  g_autofree char *choice = NULL;
  g_autofree char *entry = NULL;
  g_autofree char *id = NULL;

  self->desk = (Desk *) data;
  viewer = g_build_filename (g_getenv ("XDG_DATA_HOME"), "applications", "viewer.desktop", NULL);
  choice = g_build_filename (g_getenv ("XDG_CONFIG_HOME"), "mimeapps.list", NULL);
  candorctl_set_up (&self->ctl, NULL);
  self->shown = candorctl_path (&self->ctl, "shown.pdf");
  entry = g_strdup_printf (VIEWER, self->shown);
  write_file (viewer, entry);
  write_file (choice, "[Default Applications]\napplication/pdf=viewer.desktop\n");
  id = candorctl_make (&self->ctl, "candidate", "add", "Ada Lovelace", NULL);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
  g_free (self->shown);
}

static gboolean
is_shown (Desk    *desk,
          gpointer data)
{
  g_autofree char *content = NULL;

  return g_file_get_contents (data, &content, NULL, NULL) && g_str_equal (content, "%PDF-1.4 Ada");
}

static void
test_attachment (Job          *self,
                 gconstpointer data)
{
  g_autofree char *file = candorctl_path (&self->ctl, "cv.pdf");

  write_file (file, "%PDF-1.4 Ada");
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+4");
  desk_await_there (self->desk, "label", "No file yet.*");
  desk_press (self->desk, "button", "Attach…");
  /* A dialog of GTK 4.8 does not say that it is a window. */
  desk_await_focus (self->desk, "widget", "GtkTreeView");
  desk_type (self->desk, file);
  desk_key (self->desk, "Return");
  desk_await_there (self->desk, "list item", "cv.pdf, PDF document*");
  desk_click (self->desk, desk_await (self->desk, "label", "cv.pdf"));
  desk_until (self->desk, is_shown, self->shown, "the viewer shows the CV");
  desk_press (self->desk, "button", "Remove “cv.pdf”");
  desk_await_no (self->desk, "list item", "cv.pdf*");
  desk_press (self->desk, "button", "*Undo");
  desk_await_there (self->desk, "list item", "cv.pdf, PDF document*");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/attachments/attachment", Job, desk, set_up, test_attachment, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
