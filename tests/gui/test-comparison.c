/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Candidates of a kit side by side: by name, by score, under their aliases, and saved as a table. */
#include <string.h>

#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk     *desk;
  Candorctl ctl;
  char     *kit;
} Job;

static void
hold (Job        *self,
      const char *name,
      const char *alias,
      const char *first,
      const char *second)
{
  g_autofree char *candidate = candorctl_make (&self->ctl, "candidate", "add", name, "--alias", alias, NULL);
  g_autofree char *talk = candorctl_make (&self->ctl, "interview", "start", "--kit", self->kit, "--interviewer",
                                          "Ines Duarte", "--candidate", candidate, NULL);

  candorctl_run (&self->ctl, 0, "interview", "record", talk, "1", "--answer", name, first != NULL ? "--score" : NULL, first,
                 NULL);
  if (second != NULL)
    candorctl_run (&self->ctl, 0, "interview", "record", talk, "2", "--score", second, NULL);
  candorctl_run (&self->ctl, 0, "interview", "finish", talk, NULL);
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  self->desk = (Desk *) data;
  candorctl_set_up (&self->ctl, NULL);
  self->kit = candorctl_make (&self->ctl, "kit", "create", "Second round", "python-core/list-or-tuple",
                              "behavioural/own-mistake", NULL);
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
  g_free (self->kit);
}

static void
compare_kit (Job        *self,
             const char *name)
{
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", name);
  desk_press (self->desk, "button", "Menu of the Kit");
  desk_press (self->desk, "menu item", "Compare Candidates");
  desk_await_window (self->desk, "Compare");
}

static void
open_comparison (Job *self)
{
  compare_kit (self, "Second round*");
}

static void
choose (Job        *self,
        const char *role,
        const char *item)
{
  desk_press (self->desk, "button", "Order, Names and Export");
  desk_press (self->desk, role, item);
}

static void
assert_first (Job        *self,
              const char *name)
{
  g_autoptr(DeskWidget) row = desk_await (self->desk, "list item", "*, question 1: *");

  desk_await_name (self->desk, row, name);
}

static void
test_grid (Job          *self,
           gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  hold (self, "Ana Lopes", "Wren", "2", NULL);
  open_comparison (self);
  desk_await_there (self->desk, "label", "2 candidates, scored on the 1 of 2 questions that all were asked.");
  assert_first (self, "Ana Lopes, 2.0 of 5 · 25 % (25–25) · 1 of 2 asked of all · not signed yet, question 1: 2, question 2: not asked*");
  choose (self, "menu item", "By Score");
  assert_first (self, "Priya Raman, 3.0 of 5 · 50 % (50–50) · *, question 1: 3, question 2: 4*");
  choose (self, "menu item", "Alias Instead of Name");
  assert_first (self, "Heron, 3.0 of 5*");
  desk_await_no (self->desk, "label", "Priya Raman");
}

/* By the start of the interview, which is not the order of the names. */
static void
test_by_date (Job          *self,
              gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  hold (self, "Ana Lopes", "Wren", "2", "5");
  open_comparison (self);
  assert_first (self, "Ana Lopes, *");
  choose (self, "menu item", "By Date");
  assert_first (self, "Priya Raman, *");
}

/* A cell is pressed, not the row: in the middle of it stands a question. */
static void
test_by_mouse (Job          *self,
               gconstpointer data)
{
  g_free (self->kit);
  self->kit = candorctl_make (&self->ctl, "kit", "create", "Long round", "python-core/list-or-tuple",
                              "behavioural/own-mistake", "python-core/object-creation", "python-core/join-two-lists",
                              "python-core/round-down", "python-core/why-self", "python-core/decorator-purpose",
                              "python-core/what-an-iterator-is", "python-core/shallow-or-deep-copy", NULL);
  hold (self, "Priya Raman", "Heron", "3", "4");
  compare_kit (self, "Long round*");
  desk_click (self->desk, desk_await (self->desk, "list item", "Priya Raman, *"));
  desk_await_window (self->desk, "One Question, All Answers");
}

static void
save_as (Job        *self,
         const char *item,
         const char *path)
{
  choose (self, "menu item", item);
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, path);
  desk_key (self->desk, "Return");
  desk_await_no (self->desk, NULL, "Export Comparison");
  desk_await_window (self->desk, "Compare");
}

/* What the window saves is what the terminal writes, which is tested elsewhere. */
static void
test_saved (Job          *self,
            gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "compared.csv");
  g_autofree char *text = NULL;

  hold (self, "Priya Raman", "Heron", "3", "4");
  open_comparison (self);
  save_as (self, "Table (CSV)…", path);
  candorctl_run (&self->ctl, 0, "compare", "--kit", self->kit, "--format", "csv", NULL);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, self->ctl.output);
}

/* Under aliases on the screen, under aliases in the file. */
static void
test_saved_page (Job          *self,
                 gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "compared.html");
  g_autofree char *text = NULL;

  hold (self, "Priya Raman", "Heron", "3", "4");
  open_comparison (self);
  choose (self, "menu item", "Alias Instead of Name");
  save_as (self, "Web Page…", path);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Heron"));
  g_assert_nonnull (strstr (text, "3.5 of 5 · 63 % (63–63) · 2 of 2 asked of all · not signed yet"));
  g_assert_null (strstr (text, "Priya"));
}

static char *
unzip (Job        *self,
       const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) unpacker =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "python3", "-c",
                      "import sys, zipfile; book = zipfile.ZipFile(sys.argv[1])\n"
                      "for name in book.namelist(): sys.stdout.buffer.write(book.read(name))", path, NULL);
  char *text = NULL;

  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (unpacker, NULL, NULL, &text, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (unpacker));
  return text;
}

static void
test_saved_workbook (Job          *self,
                     gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "compared.xlsx");
  g_autofree char *text = NULL;

  hold (self, "Priya Raman", "Heron", "3", "4");
  open_comparison (self);
  save_as (self, "Spreadsheet…", path);
  text = unzip (self, path);
  g_assert_nonnull (strstr (text, "Priya Raman"));
  g_assert_nonnull (strstr (text, "3.5 of 5 · 63 % (63–63) · 2 of 2 asked of all · not signed yet"));
  g_assert_null (strstr (text, "Heron"));
}

static void
test_saved_document (Job          *self,
                     gconstpointer data)
{
  g_autofree char *path = candorctl_path (&self->ctl, "compared.pdf");
  g_autofree char *text = NULL;

  hold (self, "Priya Raman", "Heron", "3", "4");
  open_comparison (self);
  save_as (self, "Document (PDF)…", path);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "%PDF-"));
}

static void
look_at_differences (Job *self)
{
  desk_click (self->desk, desk_await (self->desk, "label", "What Differed"));
}

static void
test_one (Job          *self,
          gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  open_comparison (self);
  desk_await_there (self->desk, "label", "1 candidate, scored on the 2 of 2 questions that all were asked.");
  assert_first (self, "Priya Raman, 3.5 of 5 · 63 % (63–63) · 2 of 2 asked of all · not signed yet, question 1: 3, question 2: 4");
  look_at_differences (self);
  desk_await_there (self->desk, "label", "Version 1 of the kit: 1 candidate");
  desk_await_there (self->desk, "label", "Nothing Differed");
}

/* Where something is left to score, neither a score nor what differed is told. */
static void
test_to_write_up (Job          *self,
                  gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  hold (self, "Ana Lopes", "Wren", NULL, "2");
  open_comparison (self);
  desk_await_there (self->desk, "label", "2 candidates, scored on the 2 of 2 questions that all were asked.");
  desk_await_there (self->desk, "list item", "Ana Lopes, To write up");
  assert_first (self, "Priya Raman, 3.5 of 5 · 63 % (63–63) · 2 of 2 asked of all · not signed yet, question 1: 3, *");
}

/* Names follow the alias, sentences the numbers of the comparison. */
static void
test_versions (Job          *self,
               gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  candorctl_run (&self->ctl, 0, "kit", "edit", self->kit, "--remove", "2", "--add", "python-core/object-creation@1", NULL);
  hold (self, "Ana Lopes", "Wren", "2", NULL);
  open_comparison (self);
  desk_await_there (self->desk, "list item", "Ana Lopes, * · Version 2, *question 3: not in the kit*");
  desk_await_there (self->desk, "list item", "Priya Raman, * · Version 1, *question 1: not in the kit*");
  look_at_differences (self);
  desk_await_there (self->desk, "label", "Version 1 of the kit: 1 candidate · Version 2 of the kit: 1 candidate");
  desk_await_there (self->desk, "list item", "Priya Raman: Version 1 of the kit; the newest is version 2.*no question 1.");
  desk_await_there (self->desk, "list item", "Ana Lopes: Version 2 of the kit has no question 3.*Question 2 was not asked.");
  choose (self, "menu item", "Alias Instead of Name");
  desk_await_there (self->desk, "list item", "Heron: Version 1 of the kit;*");
  desk_await_no (self->desk, NULL, "*Priya*");
}

static void
test_nobody (Job          *self,
             gconstpointer data)
{
  open_comparison (self);
  desk_await_there (self->desk, "label", "Nobody to Compare Yet");
}

/* Arrows go down the candidates and across the questions; Return opens what is meant. */
static void
test_by_keyboard (Job          *self,
                  gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  hold (self, "Ana Lopes", "Wren", "2", "5");
  open_comparison (self);
  desk_await_focus (self->desk, "list item", "Ana Lopes, 3.5 of 5*question 1: 2, question 2: 5");
  desk_key (self->desk, "Right");
  desk_await_focus (self->desk, "list item", "Ana Lopes, question 1: 2, How do a list*");
  desk_key (self->desk, "Right");
  desk_key (self->desk, "Right");
  desk_await_focus (self->desk, "list item", "Ana Lopes, question 2: 5, *");
  desk_await_there (self->desk, "label", "Question 2 · 4.5 on average of 2 scores · *");
  desk_key (self->desk, "Down");
  desk_await_focus (self->desk, "list item", "Priya Raman, question 2: 4, *");
  desk_key (self->desk, "Return");
  desk_await_window (self->desk, "One Question, All Answers");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Compare");
  desk_key (self->desk, "Left");
  desk_key (self->desk, "Left");
  desk_await_focus (self->desk, "list item", "Priya Raman, 3.5 of 5*");
  desk_key (self->desk, "Return");
  desk_await_there (self->desk, "button", "Export…");
}

/* All answers to a question under aliases; the first score is told when there is a second one. */
static void
test_review (Job          *self,
             gconstpointer data)
{
  hold (self, "Priya Raman", "Heron", "3", "4");
  open_comparison (self);
  desk_click (self->desk, desk_await (self->desk, "label", "Questions"));
  desk_click (self->desk, desk_await (self->desk, "label", "1. How do a list and a tuple differ*"));
  desk_await_window (self->desk, "One Question, All Answers");
  desk_await_there (self->desk, "label", "Heron");
  desk_await_no (self->desk, "label", "First 3*");
  desk_press (self->desk, "button", "5, Strong, for Heron");
  desk_await_there (self->desk, "label", "First 3, now 5");
  desk_await_there (self->desk, "label", "1 answer scored again: 1 higher, 0 lower than at first.");
  desk_key (self->desk, "Escape");
  desk_await_window (self->desk, "Compare");
  desk_await_there (self->desk, "list item", "1. How do a list and a tuple differ*3.0 on average of 1 score*");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/comparison/grid", Job, desk, set_up, test_grid, tear_down);
  g_test_add ("/comparison/one", Job, desk, set_up, test_one, tear_down);
  g_test_add ("/comparison/to-write-up", Job, desk, set_up, test_to_write_up, tear_down);
  g_test_add ("/comparison/versions", Job, desk, set_up, test_versions, tear_down);
  g_test_add ("/comparison/saved", Job, desk, set_up, test_saved, tear_down);
  g_test_add ("/comparison/saved-page", Job, desk, set_up, test_saved_page, tear_down);
  g_test_add ("/comparison/saved-document", Job, desk, set_up, test_saved_document, tear_down);
  g_test_add ("/comparison/saved-workbook", Job, desk, set_up, test_saved_workbook, tear_down);
  g_test_add ("/comparison/by-date", Job, desk, set_up, test_by_date, tear_down);
  g_test_add ("/comparison/by-mouse", Job, desk, set_up, test_by_mouse, tear_down);
  g_test_add ("/comparison/nobody", Job, desk, set_up, test_nobody, tear_down);
  g_test_add ("/comparison/by-keyboard", Job, desk, set_up, test_by_keyboard, tear_down);
  g_test_add ("/comparison/review", Job, desk, set_up, test_review, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
