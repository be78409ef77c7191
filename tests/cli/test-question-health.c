/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"

static JsonObject *
parse (Candorctl  *self,
       JsonParser *parser)
{
  g_autoptr(GError) error = NULL;

  json_parser_load_from_data (parser, self->output, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

/* (transfer full): two questions of the bank */
static GPtrArray *
list_questions (Candorctl *self)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) error = NULL;
  JsonArray *array;

  candorctl_run (self, 0, "question", "list", "--limit", "2", "--json", NULL);
  json_parser_load_from_data (parser, self->output, -1, &error);
  g_assert_no_error (error);
  array = json_node_get_array (json_parser_get_root (parser));
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *question = json_array_get_object_element (array, i);

      g_ptr_array_add (ids, g_strconcat (json_object_get_string_member (question, "guide"), "/",
                                         json_object_get_string_member (question, "id"), NULL));
    }
  return ids;
}

static char *
make_kit (Candorctl *self)
{
  g_autoptr(GPtrArray) ids = list_questions (self);

  return candorctl_make (self, "kit", "create", "Two questions", ids->pdata[0], ids->pdata[1], NULL);
}

/* Finished, scored, written up and signed. */
static char *
hold_interview (Candorctl  *self,
                const char *kit,
                const char *first_score,
                const char *second_score)
{
  g_autofree char *candidate = candorctl_make (self, "candidate", "add", "Priya Raman", NULL);
  char *interview = candorctl_make (self, "interview", "start", "--kit", kit, "--candidate", candidate,
                                    "--interviewer", "Ines Duarte", NULL);

  candorctl_run (self, 0, "interview", "record", interview, "1", "--answer", "So and so.", "--score",
                 first_score, "--minutes", "6", NULL);
  candorctl_run (self, 0, "interview", "record", interview, "2", "--answer", "Well.", "--score",
                 second_score, "--minutes", "3", NULL);
  candorctl_run (self, 0, "interview", "finish", interview, NULL);
  candorctl_run (self, 0, "interview", "write-up", interview, "--recommendation", "yes", NULL);
  candorctl_run (self, 0, "interview", "sign", interview, NULL);
  return interview;
}

static double
percent_of (Candorctl  *self,
            const char *interview)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *object;

  candorctl_run (self, 0, "interview", "show", interview, "--json", NULL);
  object = parse (self, parser);
  return json_object_get_double_member (json_object_get_object_member (object, "score"), "percent");
}

static void
test_void (Candorctl    *self,
           gconstpointer data)
{
  g_autofree char *kit = make_kit (self);
  g_autofree char *interview = NULL;
  g_autoptr(JsonParser) parser = json_parser_new ();

  candorctl_run (self, 1, "question", "void", kit, "1", "--reason", "nobody was asked yet", NULL);
  interview = hold_interview (self, kit, "1", "5");
  g_assert_cmpfloat (percent_of (self, interview), ==, 50);

  candorctl_run (self, 2, "question", "void", kit, "1", NULL);
  candorctl_run (self, 2, "question", "void", kit, "one", "--reason", "T", NULL);
  candorctl_run (self, 1, "question", "void", kit, "3", "--reason", "T", NULL);
  candorctl_run (self, 1, "question", "void", kit, "1", "--reason", " ", NULL);
  candorctl_run (self, 0, "question", "void", kit, "1", "--reason", "It has two readings", NULL);
  g_assert_cmpstr (self->output, ==, "");
  g_assert_cmpfloat (percent_of (self, interview), ==, 100);
  g_assert_cmpint (json_object_get_int_member (parse (self, parser), "not_counted"), ==, 1);
  g_assert_nonnull (strstr (self->output, "Question 1 is not counted: It has two readings."));
  candorctl_run (self, 0, "interview", "show", interview, NULL);
  g_assert_nonnull (strstr (self->output, "1 of 1 asked · 1 not counted"));
  candorctl_run (self, 0, "kit", "show", kit, NULL);
  g_assert_nonnull (strstr (self->output, "Question 1 is not counted: It has two readings"));
  candorctl_run (self, 1, "question", "void", kit, "1", "--reason", "twice", NULL);
  candorctl_run (self, 0, "report", interview, "--format", "xml", NULL);
  g_assert_nonnull (strstr (self->output, "<void position=\"1\""));

  candorctl_run (self, 0, "question", "void", kit, "1", "--undo", NULL);
  g_assert_cmpfloat (percent_of (self, interview), ==, 50);
  candorctl_run (self, 1, "question", "void", kit, "1", "--undo", NULL);
  candorctl_run (self, 0, "database", "check", NULL);
}

static void
test_health (Candorctl    *self,
             gconstpointer data)
{
  g_autofree char *kit = make_kit (self);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonArray *array;
  JsonObject *question;

  for (guint i = 0; i < 10; i++)
    {
      g_autofree char *second = g_strdup_printf ("%u", i % 5 + 1);

      g_free (hold_interview (self, kit, "5", second));
    }
  candorctl_run (self, 0, "question", "void", kit, "2", "--reason", "It has two readings", NULL);
  candorctl_run (self, 0, "health", "--kit", kit, "--json", NULL);
  json_parser_load_from_data (parser, self->output, -1, &error);
  g_assert_no_error (error);
  array = json_node_get_array (json_parser_get_root (parser));
  g_assert_cmpuint (json_array_get_length (array), ==, 2);
  question = json_array_get_object_element (array, 0);
  g_assert_cmpint (json_object_get_int_member (question, "scored"), ==, 10);
  g_assert_cmpstr (json_object_get_string_member (question, "verdict"), ==, "ceiling");
  g_assert_true (json_object_get_boolean_member (question, "retire"));
  g_assert_cmpfloat (json_object_get_double_member (question, "ceiling_percent"), ==, 100);
  g_assert_true (json_object_get_null_member (question, "correlation"));
  g_assert_cmpfloat (json_object_get_double_member (question, "minutes"), ==, 6);
  question = json_array_get_object_element (array, 1);
  g_assert_cmpstr (json_object_get_string_member (question, "void_reason"), ==, "It has two readings");
  g_assert_cmpfloat (json_object_get_double_member (question, "mean"), ==, 3);
  g_assert_cmpfloat (json_object_get_double_member (question, "spread"), ==, 1.49);

  candorctl_run (self, 0, "health", "--kit", kit, NULL);
  g_assert_nonnull (strstr (self->output, "Almost everybody gets a 5"));
  g_assert_nonnull (strstr (self->output, "Not counted: It has two readings"));
  candorctl_run (self, 2, "health", NULL);
  candorctl_run (self, 1, "health", "--kit", "00000000-0000", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/candorctl/question-void", Candorctl, NULL, candorctl_set_up, test_void,
              candorctl_tear_down);
  g_test_add ("/candorctl/question-health", Candorctl, NULL, candorctl_set_up, test_health,
              candorctl_tear_down);
  return g_test_run ();
}
