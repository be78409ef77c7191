/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One question, all answers: under aliases, in an order that stays, scored again beside the first score. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"

#define N_PEOPLE 6

typedef struct
{
  Candorctl ctl;
  char     *kit;
  char     *talks[N_PEOPLE + 1];
} Job;

static void
hold (Job        *self,
      guint       n,
      const char *score)
{
  g_autofree char *name = g_strdup_printf ("Person %u", n);
  g_autofree char *candidate = candorctl_make (&self->ctl, "candidate", "add", name, NULL);

  self->talks[n] = candorctl_make (&self->ctl, "interview", "start", "--kit", self->kit, "--interviewer", "Ines",
                                   "--candidate", candidate, NULL);
  candorctl_run (&self->ctl, 0, "interview", "record", self->talks[n], "1", "--answer", "As asked.", NULL);
  if (score != NULL)
    candorctl_run (&self->ctl, 0, "interview", "record", self->talks[n], "1", "--score", score, NULL);
  candorctl_run (&self->ctl, 0, "interview", "finish", self->talks[n], NULL);
}

static void
set_up (Job          *self,
        gconstpointer data)
{
  candorctl_set_up (&self->ctl, data);
  self->kit = candorctl_make (&self->ctl, "kit", "create", "One", "python-core/list-or-tuple", NULL);
  for (guint n = 0; n < N_PEOPLE; n++)
    hold (self, n, "3");
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  for (guint n = 0; n <= N_PEOPLE; n++)
    g_free (self->talks[n]);
  g_free (self->kit);
  candorctl_tear_down (&self->ctl, data);
}

static JsonNode *
review (Job *self)
{
  candorctl_run (&self->ctl, 0, "review", "--kit", self->kit, "--position", "1", "--json", NULL);
  return json_from_string (self->ctl.output, NULL);
}

/* (transfer full): the interviews in the order told, without that of @except */
static char *
order_of (JsonNode   *node,
          const char *except)
{
  JsonArray *answers = json_object_get_array_member (json_node_get_object (node), "answers");
  g_autoptr(GString) order = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      const char *id = json_object_get_string_member (json_array_get_object_element (answers, i), "interview");

      if (g_strcmp0 (id, except) != 0)
        g_string_append_printf (order, "%s ", id);
    }
  return g_string_free (g_steal_pointer (&order), FALSE);
}

/* Nobody's name; the same order each time, also beside somebody new; what is still to score is not told. */
static void
test_shuffled (Job          *self,
               gconstpointer data)
{
  g_autoptr(JsonNode) first = review (self);
  g_autofree char *order = order_of (first, NULL);
  g_autoptr(JsonNode) second = NULL;
  g_autofree char *later = NULL;

  g_assert_null (strstr (self->ctl.output, "Person"));
  hold (self, N_PEOPLE, NULL);
  second = review (self);
  later = order_of (second, NULL);
  g_assert_cmpstr (later, ==, order);

  candorctl_run (&self->ctl, 0, "interview", "record", self->talks[N_PEOPLE], "1", "--score", "5", NULL);
  json_node_unref (g_steal_pointer (&second));
  second = review (self);
  g_free (later);
  later = order_of (second, self->talks[N_PEOPLE]);
  g_assert_cmpstr (later, ==, order);
  g_assert_nonnull (strstr (self->ctl.output, self->talks[N_PEOPLE]));
}

static void
score_again (Job  *self,
             guint n,
             int   score,
             int   status)
{
  g_autofree char *again = g_strdup_printf ("%s:%d", self->talks[n], score);

  candorctl_run (&self->ctl, status, "review", "--kit", self->kit, "--position", "1", "--again", again, NULL);
}

static gint64
drift (JsonNode   *node,
       const char *what)
{
  return json_object_get_int_member (json_object_get_object_member (json_node_get_object (node), "drift"), what);
}

static void
test_again (Job          *self,
            gconstpointer data)
{
  g_autoptr(JsonNode) after = NULL;

  score_again (self, 0, 5, 0);
  g_assert_nonnull (strstr (self->ctl.output, "first 3, now 5"));
  score_again (self, 1, 2, 0);
  score_again (self, 2, 3, 0);
  score_again (self, 3, 4, 0);
  score_again (self, 3, 0, 0);          /* taken back */
  score_again (self, 4, 6, 1);          /* off the scale */
  candorctl_run (&self->ctl, 1, "review", "--kit", self->kit, "--position", "2", NULL);
  g_assert_nonnull (strstr (self->ctl.complaint, "it has 1"));
  candorctl_run (&self->ctl, 1, "review", "--kit", self->kit, "--position", "0", NULL);
  candorctl_run (&self->ctl, 2, "review", "--kit", self->kit, "--position", "1", "--again", "x", NULL);
  after = review (self);
  g_assert_cmpint (drift (after, "again"), ==, 3);
  g_assert_cmpint (drift (after, "higher"), ==, 1);
  g_assert_cmpint (drift (after, "lower"), ==, 1);

  /* The first score is what counts. */
  candorctl_run (&self->ctl, 0, "compare", "--kit", self->kit, "--format", "csv", NULL);
  g_assert_null (strstr (self->ctl.output, "100.0"));
  g_assert_nonnull (strstr (self->ctl.output, "\"50.0\",\"50.0\",\"50.0\",\"3\""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/review/shuffled", Job, NULL, set_up, test_shuffled, tear_down);
  g_test_add ("/review/again", Job, NULL, set_up, test_again, tear_down);
  return g_test_run ();
}
