/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-enum-types.h"
#include "candor-json.h"
#include "candor-text-table.h"

/* NULL when nobody has judged yet. */
static const char *
difficulty_of (CandorQuestion *question)
{
  CandorDifficulty difficulty = candor_question_get_difficulty (question);

  return difficulty != CANDOR_DIFFICULTY_UNKNOWN
         ? candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty) : NULL;
}

static void
add_head (CandorJson     *json,
          CandorQuestion *question)
{
  candor_json_add_text (json, "guide", candor_question_get_guide_id (question));
  candor_json_add_text (json, "section", candor_question_get_section_id (question));
  candor_json_add_text (json, "id", candor_question_get_id (question));
  candor_json_add_text (json, "prompt", candor_question_get_prompt (question));
  candor_json_add_text (json, "difficulty", difficulty_of (question));
  candor_json_add_count (json, "minutes", candor_question_get_minutes (question));
  candor_json_add_texts (json, "tags", candor_question_get_tags (question));
}

static void
print_list (GListModel *questions)
{
  g_autoptr(CandorTextTable) table =
    candor_text_table_new (_("QUESTION"), _("DIFFICULTY"), _("MINUTES"), _("PROMPT"), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorQuestion) question = g_list_model_get_item (questions, i);
      int minutes = candor_question_get_minutes (question);
      g_autofree char *id = g_strjoin ("/", candor_question_get_guide_id (question),
                                       candor_question_get_id (question), NULL);
      g_autofree char *n_minutes = minutes > 0 ? g_strdup_printf ("%d", minutes) : NULL;

      candor_text_table_add (table, id, difficulty_of (question), n_minutes,
                             candor_question_get_headline (question));
    }
  candor_text_table_print (table);
}

static void
print_json_list (GListModel *questions)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_array (json, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorQuestion) question = g_list_model_get_item (questions, i);

      candor_json_begin_object (json, NULL);
      add_head (json, question);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
  candor_json_print (json);
}

static gboolean
take_difficulties (CandorQuestionQuery *query,
                   GStrv                difficulties,
                   GError             **error)
{
  for (guint i = 0; difficulties != NULL && difficulties[i] != NULL; i++)
    {
      int difficulty;

      if (!candor_cli_enum (difficulties[i], CANDOR_TYPE_DIFFICULTY, "--difficulty", &difficulty,
                            error))
        return FALSE;
      query->difficulties |= 1u << difficulty;
    }
  return TRUE;
}

static gboolean
run_list (CandorCli *cli,
          GError   **error)
{
  gboolean as_json = FALSE;
  int limit = 0;
  g_auto(GStrv) difficulties = NULL;
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) questions = NULL;
  const GOptionEntry options[] = {
    { "guide", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &query->guides,
      N_("Only of this guide; may be repeated"), N_("ID") },
    { "section", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &query->sections,
      N_("Only of this section; may be repeated"), N_("ID") },
    { "difficulty", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &difficulties,
      N_("Only of this difficulty: easy, medium, hard; may be repeated"), N_("LEVEL") },
    { "tag", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &query->tags,
      N_("Only with this tag; may be repeated"), N_("TAG") },
    { "search", 0, 0, G_OPTION_ARG_FILENAME, &query->search, N_("Only with these words"),
      N_("TEXT") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit, N_("No more than this many"), N_("N") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 0, error) ||
      !candor_cli_check_text (query->search, error) ||
      !take_difficulties (query, difficulties, error))
    return FALSE;
  if (limit < 0)
    return candor_cli_refuse (error, _("“%d” is no number for %s."), limit, "--limit");
  query->limit = limit;
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;

  questions = candor_library_query_questions (cli->library, query, error);
  if (questions != NULL && as_json)
    print_json_list (questions);
  else if (questions != NULL)
    print_list (questions);
  return questions != NULL;
}

static void
add_points (CandorJson     *json,
            CandorQuestion *question)
{
  GPtrArray *points = candor_question_get_points (question);

  candor_json_begin_array (json, "points");
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = points->pdata[i];

      candor_json_begin_object (json, NULL);
      candor_json_add_text (json, "text", point->text);
      candor_json_add_integer (json, "weight", point->weight);
      candor_json_add_boolean (json, "required", point->required);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
}

/* The three levels of a file are always there. */
static void
add_anchors (CandorJson     *json,
             CandorQuestion *question)
{
  static const struct
  {
    int         level;
    const char *key;
  } levels[] = { { 1, "1" }, { 3, "3" }, { 5, "5" } };

  candor_json_begin_object (json, "anchors");
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    candor_json_add_text (json, levels[i].key,
                          candor_question_get_anchor (question, levels[i].level));
  candor_json_end_object (json);
}

static void
print_json_question (CandorQuestion *question)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_object (json, NULL);
  add_head (json, question);
  candor_json_add_text (json, "answer", candor_question_get_answer (question));
  add_points (json, question);
  candor_json_add_texts (json, "probes", candor_question_get_probes (question));
  add_anchors (json, question);
  candor_json_add_texts (json, "cautions", candor_question_get_cautions (question));
  candor_json_add_text (json, "source", candor_question_get_source (question));
  candor_json_end_object (json);
  candor_json_print (json);
}

static void
print_texts (const char *heading,
             GPtrArray  *texts)
{
  if (texts->len > 0)
    printf ("\n%s\n", heading);
  for (guint i = 0; i < texts->len; i++)
    printf ("  - %s\n", (const char *) texts->pdata[i]);
}

static void
print_points (GPtrArray *points)
{
  if (points->len > 0)
    printf ("\n%s\n", _("Listen for"));
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = points->pdata[i];

      printf ("  %u. %s%s\n", i + 1, point->text, point->required ? _(" (required)") : "");
    }
}

static void
print_anchors (GPtrArray *anchors)
{
  if (anchors->len > 0)
    printf ("\n%s\n", _("What it sounds like"));
  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = anchors->pdata[i];

      printf ("  %d: %s\n", anchor->level, anchor->text);
    }
}

static void
print_question (CandorQuestion *question)
{
  int minutes = candor_question_get_minutes (question);

  printf ("%s/%s\n", candor_question_get_guide_id (question), candor_question_get_id (question));
  printf ("%s", candor_question_get_section_title (question));
  if (difficulty_of (question) != NULL)
    printf (" · %s", difficulty_of (question));
  if (minutes > 0)
    printf (ngettext (" · %d minute", " · %d minutes", minutes), minutes);
  printf ("\n\n%s\n", candor_question_get_prompt (question));
  print_points (candor_question_get_points (question));
  print_texts (_("Ask further"), candor_question_get_probes (question));
  print_anchors (candor_question_get_anchors (question));
  print_texts (_("Watch out for"), candor_question_get_cautions (question));
  if (*candor_question_get_answer (question) != '\0')
    printf ("\n%s\n%s\n", _("Model answer"), candor_question_get_answer (question));
}

static gboolean
run_show (CandorCli *cli,
          GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorQuestion) question = NULL;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  question = candor_library_load_question (cli->library, cli->words[0], error);
  if (question == NULL)
    return FALSE;

  if (as_json)
    print_json_question (question);
  else
    print_question (question);
  return TRUE;
}

const CandorCommand candor_cli_question_commands[] = {
  { "question", "list", "", N_("List questions"), run_list },
  { "question", "show", "GUIDE/ID", N_("Show a question with its model answer"), run_show },
  { "question", "void", "KIT POSITION", N_("Count a question of a kit for nobody, with a reason; or again"),
    candor_cli_question_void },
  { NULL }
};
