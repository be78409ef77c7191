/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candorctl.h"

static void
hold (Candorctl  *self,
      const char *kit,
      const char *name,
      const char *score,
      gboolean    as_pilot)
{
  g_autofree char *candidate = candorctl_make (self, "candidate", "add", name, NULL);
  g_autofree char *interview =
    candorctl_make (self, "interview", "start", "--kit", kit, "--interviewer", "Ines",
                    as_pilot ? "--pilot" : "--candidate", as_pilot ? NULL : candidate, NULL);

  candorctl_run (self, 0, "interview", "record", interview, "1", "--answer", "As asked.", "--score", score, NULL);
  candorctl_run (self, 0, "interview", "finish", interview, NULL);
}

/* All of the kit and no one else: another version of it, but no rehearsal. */
static void
test_who (Candorctl    *self,
          gconstpointer data)
{
  g_autofree char *kit = candorctl_make (self, "kit", "create", "One", "python-core/list-or-tuple", NULL);
  g_autofree char *other = candorctl_make (self, "kit", "create", "Other", "python-core/list-or-tuple", NULL);
  g_autofree char *next = NULL;

  hold (self, kit, "Priya", "3", FALSE);
  hold (self, kit, "Rehearsed", "5", TRUE);
  hold (self, other, "Elsewhere", "5", FALSE);
  next = candorctl_make (self, "kit", "edit", kit, "--add", "behavioural/own-mistake", NULL);
  hold (self, next, "Ana", "5", FALSE);

  candorctl_run (self, 0, "compare", "--kit", kit, "--format", "csv", NULL);
  g_assert_nonnull (strstr (self->output, "\"Ana\",\"Ines\""));
  g_assert_nonnull (strstr (self->output, "\"100.0\",\"100.0\",\"100.0\",\"5\",\"Not asked\""));
  g_assert_nonnull (strstr (self->output, "\"50.0\",\"50.0\",\"50.0\",\"3\",\"\""));
  g_assert_null (strstr (self->output, "Rehears"));
  g_assert_null (strstr (self->output, "Elsewhere"));
}

/* What it says is read in tests/report. */
static void
test_document (Candorctl    *self,
               gconstpointer data)
{
  g_autofree char *kit = candorctl_make (self, "kit", "create", "One", "python-core/list-or-tuple", NULL);
  g_autofree char *path = candorctl_path (self, "compared.pdf");
  g_autofree char *document = NULL;

  hold (self, kit, "Priya", "3", FALSE);
  candorctl_run (self, 0, "compare", "--kit", kit, "--format", "pdf", "-o", path, NULL);
  g_assert_true (g_file_get_contents (path, &document, NULL, NULL));
  g_assert_true (g_str_has_prefix (document, "%PDF-"));
}

static void
test_refused (Candorctl    *self,
              gconstpointer data)
{
  candorctl_run (self, 2, "compare", "--format", "csv", NULL);
  candorctl_run (self, 2, "compare", "--kit", "x", NULL);
  candorctl_run (self, 2, "compare", "--kit", "x", "--format", "docx", NULL);
  candorctl_run (self, 1, "compare", "--kit", "nowhere0", "--format", "csv", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/compare/who", Candorctl, NULL, candorctl_set_up, test_who, candorctl_tear_down);
  g_test_add ("/compare/document", Candorctl, NULL, candorctl_set_up, test_document, candorctl_tear_down);
  g_test_add ("/compare/refused", Candorctl, NULL, candorctl_set_up, test_refused, candorctl_tear_down);
  return g_test_run ();
}
