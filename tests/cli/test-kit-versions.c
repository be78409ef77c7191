/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A kit that is used, changed and used again: what was signed with the first version stays as it is to the byte. */
#include <string.h>

#include "candorctl.h"

typedef struct
{
  Candorctl ctl;
  char     *kit;
  char     *first;              /* signed with version 1 */
} Job;

static char *
hold (Job        *self,
      const char *name,
      const char *score)
{
  g_autofree char *candidate = candorctl_make (&self->ctl, "candidate", "add", name, NULL);
  char *talk = candorctl_make (&self->ctl, "interview", "start", "--kit", self->kit, "--interviewer", "Ines Duarte",
                               "--candidate", candidate, NULL);

  candorctl_run (&self->ctl, 0, "interview", "record", talk, "1", "--answer", "As asked.", "--score", score, NULL);
  candorctl_run (&self->ctl, 0, "interview", "record", talk, "2", "--score", "4", NULL);
  candorctl_run (&self->ctl, 0, "interview", "finish", talk, NULL);
  candorctl_run (&self->ctl, 0, "interview", "write-up", talk, "--recommendation", "yes", "--left-open", "No time.",
                 NULL);
  candorctl_run (&self->ctl, 0, "interview", "sign", talk, NULL);
  return talk;
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  candorctl_set_up (&self->ctl, data);
  self->kit = candorctl_make (&self->ctl, "kit", "create", "Two rounds", "python-core/list-or-tuple",
                              "behavioural/own-mistake", NULL);
  self->first = hold (self, "Priya Raman", "3");
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  g_free (self->kit);
  g_free (self->first);
  candorctl_tear_down (&self->ctl, data);
}

/* (transfer full): what the scorecard of the first interview is today */
static char *
report (Job        *self,
        const char *format)
{
  candorctl_run (&self->ctl, 0, "report", self->first, "--format", format, NULL);
  return g_strdup (self->ctl.output);
}

/* Another order, another weight, a question less and one more. */
static void
change (Job *self)
{
  candorctl_run (&self->ctl, 0, "kit", "edit", self->kit, "--set", "1:optional", "--remove", "2", "--add",
                 "python-core/object-creation@1", "--minutes", "90", NULL);
}

static void
test_unchanged (Job          *self,
                gconstpointer data)
{
  static const char * const formats[] = { "xml", "html", "markdown", "text", "csv" };
  char *before[G_N_ELEMENTS (formats)];
  g_autofree char *second = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    before[i] = report (self, formats[i]);
  change (self);
  second = hold (self, "Ana Lopes", "5");
  candorctl_run (&self->ctl, 0, "kit", "remove", self->kit, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *after = report (self, formats[i]);

      g_assert_cmpstr (after, ==, before[i]);
      g_free (before[i]);
    }
}

/* The question that both versions ask is joined, wherever it stands; the others stand beside. */
static void
test_equal_questions_compare (Job          *self,
                              gconstpointer data)
{
  g_autofree char *second = NULL;

  change (self);
  second = hold (self, "Ana Lopes", "5");
  candorctl_run (&self->ctl, 0, "compare", "--kit", self->kit, "--format", "csv", NULL);
  g_assert_nonnull (strstr (self->ctl.output, "\"2. How do a list and a tuple differ"));
  g_assert_nonnull (strstr (self->ctl.output, "\"2\",\"Signed\",\"Yes\",\"4.0 of 5 · 75 % (75–75) · 1 of 3 asked of all\",\"75.0\",\"75.0\",\"75.0\",\"5\",\"4\",\"\""));
  g_assert_nonnull (strstr (self->ctl.output, "\"1\",\"Signed\",\"Yes\",\"3.0 of 5 · 50 % (50–50) · 1 of 3 asked of all\",\"50.0\",\"50.0\",\"50.0\",\"\",\"3\",\"4\""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/kit-versions/unchanged", Job, NULL, set_up, test_unchanged, tear_down);
  g_test_add ("/kit-versions/equal-questions-compare", Job, NULL, set_up, test_equal_questions_compare, tear_down);
  return g_test_run ();
}
