/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"

#define QUESTIONS "python-core/join-two-lists", "python-core/round-down"

static void
hold (Candorctl  *self,
      const char *kit,
      const char *interviewer,
      const char *first_score,
      const char *second_score)
{
  g_autofree char *candidate = candorctl_make (self, "candidate", "add", "Priya Raman", NULL);
  g_autofree char *interview = candorctl_make (self, "interview", "start", "--kit", kit, "--candidate", candidate,
                                               "--interviewer", interviewer, NULL);

  candorctl_run (self, 0, "interview", "record", interview, "1", "--score", first_score, "--minutes", "6", NULL);
  candorctl_run (self, 0, "interview", "record", interview, "2", "--score", second_score, "--minutes", "3", NULL);
  candorctl_run (self, 0, "interview", "finish", interview, NULL);
}

/* Mine are 1 5 and 2 4: the mean is half of the scale, the squares of the differences 2·(½² + ¼²) = ⅝, ÷ 3, and the root of that
 * 45.64 %. The first name that is given is mine; the colleague's interview stays out. */
static void
test_habits (Candorctl    *self,
             gconstpointer data)
{
  g_autofree char *kit = candorctl_make (self, "kit", "create", "Two questions", QUESTIONS, NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonObject *habits;

  hold (self, kit, "Ines Duarte", "1", "5");
  hold (self, kit, "Ines Duarte", "2", "4");
  hold (self, kit, "Somebody Else", "5", "5");

  candorctl_run (self, 0, "habits", "--json", NULL);
  json_parser_load_from_data (parser, self->output, -1, &error);
  g_assert_no_error (error);
  habits = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpint (json_object_get_int_member (habits, "interviews"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (habits, "scored"), ==, 4);
  g_assert_cmpfloat (json_object_get_double_member (habits, "mean_percent"), ==, 50);
  g_assert_cmpfloat (json_object_get_double_member (habits, "spread_percent"), ==, 45.64);
  g_assert_cmpfloat (json_object_get_double_member (habits, "minutes"), ==, 4.5);

  candorctl_run (self, 0, "habits", NULL);
  g_assert_nonnull (strstr (self->output, "Scores: Too early to say: 4 scores so far."));
}

static void
test_nothing_yet (Candorctl    *self,
                  gconstpointer data)
{
  candorctl_run (self, 0, "habits", NULL);
  g_assert_nonnull (strstr (self->output, "Time: No question was timed yet."));
  candorctl_run (self, 0, "habits", "--json", NULL);
  g_assert_nonnull (strstr (self->output, "null"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/candorctl/habits", Candorctl, NULL, candorctl_set_up, test_habits, candorctl_tear_down);
  g_test_add ("/candorctl/habits/nothing-yet", Candorctl, NULL, candorctl_set_up, test_nothing_yet,
              candorctl_tear_down);
  return g_test_run ();
}
