/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"

/* Two machines, two interviewers, one candidate. */
typedef struct
{
  Candorctl mine;
  Candorctl theirs;
  char     *kit;
  char     *talk;               /* of mine */
  char     *their_talk;
  char     *card;               /* their scorecard, as a file */
} Panel;

static char *
hold (Candorctl  *self,
      const char *kit,
      const char *interviewer,
      const char *first,
      const char *second)
{
  g_autofree char *candidate = candorctl_make (self, "candidate", "add", "Priya Raman", NULL);
  char *talk = candorctl_make (self, "interview", "start", "--kit", kit, "--interviewer", interviewer,
                               "--candidate", candidate, NULL);

  candorctl_run (self, 0, "interview", "record", talk, "1", "--answer", "Said much.", "--score", first, NULL);
  candorctl_run (self, 0, "interview", "record", talk, "2", "--note", "Their secret note.", "--score", second, NULL);
  candorctl_run (self, 0, "interview", "finish", talk, NULL);
  candorctl_run (self, 0, "interview", "write-up", talk, "--recommendation", "yes", NULL);
  return talk;
}

static void
set_up (Panel        *self,
        gconstpointer data)
{
  g_autofree char *file = NULL;
  g_autofree char *their_kit = NULL;

  candorctl_set_up (&self->mine, data);
  candorctl_set_up (&self->theirs, data);
  self->kit = candorctl_make (&self->mine, "kit", "create", "Panel", "python-core/list-or-tuple",
                              "behavioural/own-mistake", NULL);
  file = candorctl_path (&self->mine, "panel.kit.xml");
  candorctl_run (&self->mine, 0, "kit", "export", self->kit, "-o", file, NULL);
  their_kit = candorctl_make (&self->theirs, "kit", "import", file, NULL);
  self->their_talk = hold (&self->theirs, their_kit, "Sam Okafor", "2", "4");
  candorctl_run (&self->theirs, 0, "interview", "sign", self->their_talk, NULL);
  self->card = candorctl_path (&self->theirs, "sam.scorecard.xml");
  candorctl_run (&self->theirs, 0, "report", self->their_talk, "--format", "xml", "-o", self->card, NULL);
  self->talk = hold (&self->mine, self->kit, "Ines Duarte", "5", "4");
}

static void
tear_down (Panel        *self,
           gconstpointer data)
{
  g_free (self->kit);
  g_free (self->talk);
  g_free (self->their_talk);
  g_free (self->card);
  candorctl_tear_down (&self->mine, data);
  candorctl_tear_down (&self->theirs, data);
}

static JsonNode *
meeting (Panel *self)
{
  g_autofree char *candidate = NULL;
  g_autoptr(JsonNode) list = NULL;

  candorctl_run (&self->mine, 0, "candidate", "list", "--json", NULL);
  list = json_from_string (self->mine.output, NULL);
  candidate = g_strdup (json_object_get_string_member (
                          json_array_get_object_element (json_node_get_array (list), 0), "id"));
  candorctl_run (&self->mine, 0, "candidate", "meeting", candidate, "--json", NULL);
  return json_from_string (self->mine.output, NULL);
}

static JsonArray *
member (JsonNode   *node,
        const char *name)
{
  return json_object_get_array_member (json_node_get_object (node), name);
}

/* Independence is kept until both are signed; then the largest difference stands first, and a consensus beside. */
static void
test_path (Panel        *self,
           gconstpointer data)
{
  g_autofree char *imported = candorctl_make (&self->mine, "scorecard", "import", self->card, NULL);
  g_autoptr(JsonNode) before = meeting (self);
  g_autoptr(JsonNode) after = NULL;
  g_autoptr(JsonNode) settled = NULL;
  JsonObject *row;

  g_assert_cmpstr (imported, ==, self->their_talk);
  g_assert_cmpuint (json_array_get_length (member (before, "scorecards")), ==, 2);
  g_assert_cmpuint (json_array_get_length (member (before, "questions")), ==, 0);
  g_assert_null (strstr (self->mine.output, "secret"));
  candorctl_run (&self->mine, 1, "interview", "consensus", self->talk, "1", "--score", "4", "--reason", "Both heard it.",
                 NULL);

  candorctl_run (&self->mine, 0, "interview", "sign", self->talk, NULL);
  after = meeting (self);
  row = json_array_get_object_element (member (after, "questions"), 0);
  g_assert_cmpint (json_object_get_int_member (row, "difference"), ==, 3);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (row, "scores"), 0), ==, 5);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (row, "scores"), 1), ==, 2);
  g_assert_true (json_object_get_null_member (row, "consensus"));

  candorctl_run (&self->mine, 0, "interview", "consensus", self->talk, "1", "--score", "4", "--reason", "Both heard it.",
                 NULL);
  settled = meeting (self);
  row = json_array_get_object_element (member (settled, "questions"), 0);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (row, "scores"), 0), ==, 5);
  row = json_object_get_object_member (row, "consensus");
  g_assert_cmpint (json_object_get_int_member (row, "score"), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (row, "who"), ==, "Ines Duarte");
  candorctl_run (&self->mine, 0, "database", "check", NULL);
}

/* The same file changes nothing, one with later entries brings them, the older one then takes nothing back. */
static void
test_again (Panel        *self,
            gconstpointer data)
{
  g_autofree char *first = candorctl_make (&self->mine, "scorecard", "import", self->card, NULL);
  g_autofree char *newer = candorctl_path (&self->theirs, "sam-2.scorecard.xml");
  g_autofree char *second = NULL;
  g_autoptr(JsonNode) after = NULL;
  JsonObject *row;

  candorctl_run (&self->mine, 0, "interview", "sign", self->talk, NULL);
  second = candorctl_make (&self->mine, "scorecard", "import", self->card, NULL);
  g_assert_nonnull (strstr (self->mine.complaint, "nothing was changed"));
  candorctl_run (&self->theirs, 0, "interview", "amend", self->their_talk, "1", "--score", "3", "--reason", "slip", NULL);
  candorctl_run (&self->theirs, 0, "report", self->their_talk, "--format", "xml", "-o", newer, NULL);
  candorctl_run (&self->mine, 0, "scorecard", "import", newer, NULL);
  candorctl_run (&self->mine, 0, "scorecard", "import", self->card, NULL);
  after = meeting (self);
  g_assert_cmpuint (json_array_get_length (member (after, "scorecards")), ==, 2);
  row = json_array_get_object_element (member (after, "questions"), 0);
  g_assert_cmpint (json_object_get_int_member (row, "difference"), ==, 2);
}

static void
test_refused (Panel        *self,
              gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autoptr(GString) changed = NULL;
  g_autofree char *path = candorctl_path (&self->theirs, "changed.scorecard.xml");

  /* Their own, on their own machine. */
  candorctl_run (&self->theirs, 1, "scorecard", "import", self->card, NULL);
  g_assert_nonnull (strstr (self->theirs.complaint, "there already"));

  g_assert_true (g_file_get_contents (self->card, &text, NULL, NULL));
  changed = g_string_new (text);
  g_string_replace (changed, "Said much.", "Said nothing.", 1);
  g_assert_true (g_file_set_contents (path, changed->str, -1, NULL));
  candorctl_run (&self->mine, 1, "scorecard", "import", path, NULL);
  g_assert_nonnull (strstr (self->mine.complaint, "not what was signed"));

  /* A namesake: the program does not guess. */
  candorctl_run (&self->mine, 0, "candidate", "add", "Priya Raman", NULL);
  candorctl_run (&self->mine, 1, "scorecard", "import", self->card, NULL);
  g_assert_nonnull (strstr (self->mine.complaint, "More than one"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/panel/path", Panel, NULL, set_up, test_path, tear_down);
  g_test_add ("/panel/again", Panel, NULL, set_up, test_again, tear_down);
  g_test_add ("/panel/refused", Panel, NULL, set_up, test_refused, tear_down);
  return g_test_run ();
}
