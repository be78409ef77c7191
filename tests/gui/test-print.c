/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is printed is what was seen before, and what the PDF holds: page by page, word by word. */
#include <string.h>

#include "candorctl.h"
#include "desk.h"

#define KIT "Any role, 30 min"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
} Job;

static void
set_up (Job          *self,
        gconstpointer data)
{
  self->desk = (Desk *) data;
  candorctl_set_up (&self->ctl, NULL);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
}

/* Where "Print to File" puts its file. */
static void
move_documents (Job        *self,
                const char *folder)
{
  g_autofree char *path = g_build_filename (g_getenv ("XDG_CONFIG_HOME"), "user-dirs.dirs", NULL);
  g_autofree char *text = g_strdup_printf ("XDG_DOCUMENTS_DIR=\"%s\"\n", folder);

  g_assert_cmpint (g_mkdir_with_parents (g_getenv ("XDG_CONFIG_HOME"), 0700), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static char *
hold_interview (Candorctl *ctl)
{
  g_autofree char *kit = candorctl_make (ctl, "kit", "create", "Short", "python-core/list-or-tuple",
                                         "python-core/object-creation", "python-core/decorator-purpose", NULL);
  g_autofree char *candidate = candorctl_make (ctl, "candidate", "add", "Priya Raman", "--alias", "Heron", NULL);
  g_autofree char *interview = candorctl_make (ctl, "interview", "start", "--kit", kit, "--candidate", candidate,
                                               "--interviewer", "Ines Duarte", NULL);

  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *position = g_strdup_printf ("%u", i);

      candorctl_run (ctl, 0, "interview", "record", interview, position, "--score", "4", "--answer", "A list can grow.", NULL);
    }
  candorctl_run (ctl, 0, "interview", "finish", interview, NULL);
  candorctl_run (ctl, 0, "interview", "write-up", interview, "--recommendation", "yes", NULL);
  candorctl_run (ctl, 0, "interview", "sign", interview, NULL);
  return g_steal_pointer (&interview);
}

/* (transfer full): the words of a PDF, a form feed behind each page */
static char *
read_words (Desk       *desk,
            const char *path)
{
  g_autoptr(GSubprocess) reader =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL, "pdftotext", "-layout", path, "-", NULL);
  char *words = NULL;

  g_assert_true (g_subprocess_communicate_utf8 (reader, NULL, NULL, &words, NULL, NULL));
  g_assert_true (g_subprocess_get_successful (reader));
  return words;
}

static guint
count_pages (const char *words)
{
  guint n_pages = 0;

  for (; *words != '\0'; words++)
    n_pages += *words == '\f';
  return n_pages;
}

/* (transfer full) (nullable): the one file in there */
static char *
only_file (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = g_dir_read_name (dir);

  return name != NULL ? g_build_filename (folder, name, NULL) : NULL;
}

static gboolean
is_printed (Desk    *desk,
            gpointer folder)
{
  g_autofree char *path = only_file (folder);

  return path != NULL;
}

static void
choose_file_printer (Job *self)
{
  g_autoptr(DeskWidget) printer = NULL;

  desk_press (self->desk, "button", "Print…");
  printer = desk_await (self->desk, "label", "Print to File");
  desk_click (self->desk, printer);
}

/* In the dialog of the system, whose buttons have the names of its words. */
static void
click (Job        *self,
       const char *name)
{
  g_autoptr(DeskWidget) button = desk_await (self->desk, "button", name);

  desk_click (self->desk, button);
}

static void
await_pages (Job  *self,
             guint page,
             guint n_pages)
{
  g_autofree char *place = g_strdup_printf ("Page %u of %u", page, n_pages);

  desk_await_there (self->desk, "label", place);
  desk_await_there (self->desk, NULL, place);
}

static void
assert_same (Job        *self,
             const char *folder,
             const char *exported)
{
  g_autofree char *printed = NULL;
  g_autofree char *words = NULL;
  g_autofree char *exported_words = read_words (self->desk, exported);

  desk_until (self->desk, is_printed, (gpointer) folder, "the file of the printer is there");
  desk_await_window (self->desk, "Candor");
  printed = only_file (folder);
  words = read_words (self->desk, printed);
  g_assert_cmpstr (words, ==, exported_words);
}

static void
choose_manager (Job *self)
{
  g_autoptr(DeskWidget) audience = desk_await (self->desk, "combo box", "Who Will Read It");

  desk_click (self->desk, audience);
  desk_await_there (self->desk, "label", "Hiring manager");
  desk_key (self->desk, "Down");
  desk_key (self->desk, "Return");
}

static void
test_scorecard (Job          *self,
                gconstpointer data)
{
  g_autofree char *folder = candorctl_path (&self->ctl, "printed");
  g_autofree char *pdf = candorctl_path (&self->ctl, "card.pdf");
  g_autofree char *interview = hold_interview (&self->ctl);
  g_autofree char *words = NULL;
  guint n_pages;

  move_documents (self, folder);
  candorctl_run (&self->ctl, 0, "report", interview, "--format", "pdf", "--audience", "manager", "--alias", "-o", pdf, NULL);
  words = read_words (self->desk, pdf);
  n_pages = count_pages (words);
  g_assert_cmpuint (n_pages, >, 1);

  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+3");
  desk_press (self->desk, "list item", "Priya Raman*");
  desk_await_there (self->desk, "label", "Scorecard");
  desk_key (self->desk, "ctrl+p");
  desk_await_window (self->desk, "Print Scorecard");
  choose_manager (self);
  desk_press (self->desk, "switch", "Alias Instead of the Name");
  await_pages (self, 1, n_pages);
  desk_key (self->desk, "alt+Next");
  await_pages (self, 2, n_pages);

  /* Preview leads back to the pages, on the paper that was chosen. */
  choose_file_printer (self);
  click (self, "Pre_view*");
  desk_await_window (self->desk, "Print Scorecard");
  await_pages (self, 2, n_pages);

  choose_file_printer (self);
  click (self, "_Print*");
  assert_same (self, folder, pdf);

  candorctl_run (&self->ctl, 0, "interview", "show", interview, NULL);
  g_assert_nonnull (strstr (self->ctl.output, "Printed: Hiring manager, "));
}

static void
test_paper_kit (Job          *self,
                gconstpointer data)
{
  g_autofree char *folder = candorctl_path (&self->ctl, "printed");
  g_autofree char *pdf = candorctl_path (&self->ctl, "paper.pdf");
  g_autofree char *kit = NULL;

  move_documents (self, folder);
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", KIT "*");
  candorctl_run (&self->ctl, 0, "kit", "list", NULL);
  kit = g_strndup (strstr (self->ctl.output, "  " KIT) - 36, 36);
  candorctl_run (&self->ctl, 0, "kit", "export", kit, "--format", "pdf", "--no-model-answers", "-o", pdf, NULL);

  desk_key (self->desk, "ctrl+p");
  desk_await_window (self->desk, "Print Paper Kit");
  desk_press (self->desk, "switch", "With Model Answers");
  choose_file_printer (self);
  click (self, "_Print*");
  assert_same (self, folder, pdf);
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/print/scorecard", Job, desk, set_up, test_scorecard, tear_down);
  g_test_add ("/print/paper-kit", Job, desk, set_up, test_paper_kit, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
