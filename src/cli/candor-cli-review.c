/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "candor-reviewing.h"

static void
add_score (CandorJson *json,
           const char *key,
           int         score)
{
  if (score > 0)
    candor_json_add_integer (json, key, score);
  else
    candor_json_add_null (json, key);
}

static void
add_answer (CandorJson               *json,
            const CandorReviewAnswer *answer)
{
  candor_json_begin_object (json, NULL);
  candor_json_add_text (json, "interview", answer->interview_id);
  candor_json_add_text (json, "alias", answer->alias);
  candor_json_add_text (json, "answer", candor_response_get_answer (answer->response));
  candor_json_add_text (json, "note", candor_response_get_note (answer->response));
  add_score (json, "first", answer->first);
  add_score (json, "second", answer->second);
  candor_json_end_object (json);
}

static void
print_json (CandorReview *review)
{
  g_autoptr(CandorJson) json = candor_json_new ();
  CandorDrift drift = candor_review_measure_drift (review);
  GPtrArray *answers = candor_review_get_answers (review);

  candor_json_begin_object (json, NULL);
  candor_json_add_text (json, "prompt", candor_question_get_prompt (candor_review_get_question (review)));
  candor_json_begin_array (json, "answers");
  for (guint i = 0; i < answers->len; i++)
    add_answer (json, answers->pdata[i]);
  candor_json_end_array (json);
  candor_json_begin_object (json, "drift");
  candor_json_add_integer (json, "again", (int) drift.n_again);
  candor_json_add_integer (json, "higher", (int) drift.n_higher);
  candor_json_add_integer (json, "lower", (int) drift.n_lower);
  candor_json_end_object (json);
  candor_json_end_object (json);
  candor_json_print (json);
}

/* The first score is told once there is a second one: before that it would sway it. */
static void
print_answer (const CandorReviewAnswer *answer)
{
  printf ("\n%s  %.8s\n%s\n", answer->alias, answer->interview_id, candor_response_get_answer (answer->response));
  if (candor_response_get_note (answer->response)[0] != '\0')
    printf ("[%s]\n", candor_response_get_note (answer->response));
  if (answer->first > 0 && answer->second > 0)
    printf (_("first %d, now %d\n"), answer->first, answer->second);
}

static void
print_review (CandorReview *review)
{
  GPtrArray *answers = candor_review_get_answers (review);

  printf ("%s\n", candor_question_get_prompt (candor_review_get_question (review)));
  for (guint i = 0; i < answers->len; i++)
    print_answer (answers->pdata[i]);
}

/* INTERVIEW:SCORE; a score of 0 takes it back */
static gboolean
score_again (CandorCli    *cli,
             CandorReview *review,
             const char   *given,
             GError      **error)
{
  const char *colon = strrchr (given, ':');
  g_autofree char *interview = colon != NULL ? g_strndup (given, (gsize) (colon - given)) : NULL;
  guint64 score = 0;

  if (colon == NULL || !g_ascii_string_to_unsigned (colon + 1, 10, 0, 7, &score, NULL))
    return candor_cli_refuse (error, _("“%s” is nothing for --again: it takes INTERVIEW:SCORE."), given);
  return candor_library_score_again (cli->library, review, interview, (int) score, error);
}

static CandorReview *
load_review (CandorCli  *cli,
             const char *kit,
             guint       position,
             GError    **error)
{
  g_autoptr(CandorComparison) comparison = NULL;

  if (candor_cli_open (cli, error) == NULL)
    return NULL;
  comparison = candor_library_compare (cli->library, kit, error);
  return comparison != NULL ? candor_library_review (cli->library, comparison, position - 1, error) : NULL;
}

static gboolean
run_review (CandorCli *cli,
            GError   **error)
{
  g_autofree char *kit = NULL;
  g_autofree char *place = NULL;
  g_auto(GStrv) again = NULL;
  gboolean as_json = FALSE;
  guint position = 0;
  g_autoptr(CandorReview) review = NULL;
  const GOptionEntry options[] = {
    { "kit", 0, 0, G_OPTION_ARG_FILENAME, &kit, N_("The kit that they were interviewed with"), N_("ID") },
    { "position", 0, 0, G_OPTION_ARG_FILENAME, &place, N_("The question"), N_("N") },
    { "again", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &again, N_("Score an answer again, beside the first score"),
      N_("INTERVIEW:SCORE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 0, error))
    return FALSE;
  if (kit == NULL || place == NULL)
    return candor_cli_refuse (error, _("Name the kit by --kit and the question by --position."));
  if (!candor_cli_number (place, "--position", &position, error))
    return FALSE;
  review = load_review (cli, kit, position, error);
  for (guint i = 0; review != NULL && again != NULL && again[i] != NULL; i++)
    if (!score_again (cli, review, again[i], error))
      return FALSE;
  if (review != NULL && as_json)
    print_json (review);
  else if (review != NULL)
    print_review (review);
  return review != NULL;
}

const CandorCommand candor_cli_review_commands[] = {
  { "review", NULL, "--kit ID --position N", N_("All answers to one question, under aliases, to be read again"), run_review },
  { NULL }
};
