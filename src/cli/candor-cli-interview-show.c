/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-cli-interview-json.h"
#include "candor-enum-types.h"
#include "candor-time.h"
#include "candor-words.h"

static const char *
state_of (CandorResponse *response)
{
  if (candor_response_is_ad_hoc (response))
    return "ad-hoc";
  return candor_enum_to_nick (CANDOR_TYPE_RESPONSE_STATE, candor_response_get_state (response));
}

/* A sentence of one's own says more than "other". */
static const char *
skip_reason_of (CandorResponse *response)
{
  CandorSkipReason reason = candor_response_get_skip_reason (response);
  const char *note = candor_response_get_skip_note (response);

  if (candor_response_get_state (response) != CANDOR_RESPONSE_STATE_SKIPPED)
    return NULL;
  if (note != NULL && *note != '\0')
    return note;
  return reason != CANDOR_SKIP_REASON_NONE
         ? candor_enum_to_nick (CANDOR_TYPE_SKIP_REASON, reason) : NULL;
}

static void
add_points_heard (CandorJson     *json,
                  CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));

  candor_json_begin_array (json, "points_heard");
  for (guint i = 0; i < points->len; i++)
    if (candor_response_is_heard (response, i))
      candor_json_add_integer (json, NULL, i + 1);
  candor_json_end_array (json);
}

static void
add_response (CandorJson     *json,
              CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  CandorRating rating = candor_response_get_rating (response);

  candor_json_begin_object (json, NULL);
  candor_json_add_integer (json, "position", candor_response_get_position (response));
  candor_json_add_text (json, "guide", candor_question_get_guide_id (question));
  candor_json_add_text (json, "id", candor_question_get_id (question));
  candor_json_add_text (json, "prompt", candor_question_get_prompt (question));
  candor_json_add_text (json, "state", state_of (response));
  candor_json_add_text (json, "rating", candor_enum_to_nick (CANDOR_TYPE_RATING, rating));
  if (rating == CANDOR_RATING_SCORED)
    candor_json_add_integer (json, "score", candor_response_get_score (response));
  else
    candor_json_add_null (json, "score");
  candor_json_add_text (json, "answer", candor_response_get_answer (response));
  candor_json_add_text (json, "note", candor_response_get_note (response));
  add_points_heard (json, response);
  candor_json_add_text (json, "skip_reason", skip_reason_of (response));
  candor_json_add_text (json, "void_reason", candor_response_get_void_reason (response));
  candor_json_add_decimal (json, "minutes", candor_response_get_elapsed_s (response) / 60.0);
  candor_json_end_object (json);
}

static void
add_amendments (CandorJson *json,
                GPtrArray  *amendments)
{
  candor_json_begin_array (json, "amendments");
  for (guint i = 0; i < amendments->len; i++)
    {
      const CandorAmendment *amendment = amendments->pdata[i];

      candor_json_begin_object (json, NULL);
      candor_json_add_count (json, "position", amendment->position);
      candor_json_add_text (json, "field",
                            candor_enum_to_nick (CANDOR_TYPE_FIELD, amendment->field));
      candor_json_add_text (json, "old", amendment->old_value);
      candor_json_add_text (json, "new", amendment->new_value);
      candor_json_add_text (json, "reason", amendment->reason);
      candor_json_add_text (json, "who", amendment->who);
      candor_json_add_time (json, "when", amendment->at_us);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
}

static void
add_exports (CandorJson *json,
             GPtrArray  *files)
{
  candor_json_begin_array (json, "exports");
  for (guint i = 0; i < files->len; i++)
    {
      const CandorExportedFile *file = files->pdata[i];

      candor_json_begin_object (json, NULL);
      candor_json_add_text (json, "path", file->path);
      candor_json_add_text (json, "audience", file->audience);
      candor_json_add_text (json, "format", file->format);
      candor_json_add_time (json, "when", file->at_us);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
}

static void
add_head (CandorJson      *json,
          CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorKit *kit = candor_interview_get_kit (interview);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  CandorScale *scale = candor_kit_get_scale (kit);

  candor_json_add_text (json, "id", candor_interview_get_id (interview));
  candor_json_add_text (json, "state",
                        candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE,
                                             candor_interview_get_state (interview)));
  candor_json_add_text (json, "kit", candor_kit_get_id (kit));
  candor_json_add_integer (json, "kit_version", candor_kit_get_version (kit));
  candor_json_add_text (json, "candidate",
                        candidate != NULL ? candor_candidate_get_id (candidate) : NULL);
  candor_json_add_text (json, "interviewer", candor_interview_get_interviewer (interview));
  candor_json_add_time (json, "started", candor_interview_get_started_at_us (interview));
  candor_json_add_time (json, "finished", candor_interview_get_finished_at_us (interview));
  candor_cli_add_score (json, candor_scorecard_get_score (scorecard),
                        candor_scale_get_min (scale), candor_scale_get_max (scale));
  candor_cli_add_coverage (json, candor_scorecard_get_coverage (scorecard));
  candor_cli_add_recommendation (json, candor_interview_get_recommendation (interview));
}

static void
print_json (CandorScorecard *scorecard,
            GPtrArray       *exports)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_object (json, NULL);
  add_head (json, scorecard);
  candor_json_add_text (json, "strengths",
                        candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS));
  candor_json_add_text (json, "concerns",
                        candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS));
  candor_json_add_text (json, "summary",
                        candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
  candor_json_add_text (json, "left_open",
                        candor_interview_get_text (interview, CANDOR_WRITE_UP_LEFT_OPEN));
  candor_json_add_integer (json, "not_applicable",
                           candor_scorecard_get_coverage (scorecard)->n_not_applicable);
  candor_json_add_integer (json, "not_counted",
                           candor_scorecard_get_coverage (scorecard)->n_not_counted);
  add_amendments (json, candor_interview_get_amendments (interview));
  candor_json_add_texts (json, "deviations", candor_scorecard_get_deviations (scorecard));
  add_exports (json, exports);
  candor_json_begin_array (json, "responses");
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_response (json, candor_interview_get_response (interview, position));
  candor_json_end_array (json);
  candor_json_end_object (json);
  candor_json_print (json);
}

static void
print_block (const char *heading,
             const char *text)
{
  if (text != NULL && *text != '\0')
    printf ("%s: %s\n", heading, text);
}

/* Rule 4; while rule 7 hides the score, its coverage alone. */
static void
print_score (CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  CandorScore score = *candor_scorecard_get_coverage (scorecard);
  g_autofree char *words = NULL;

  score.has_percent = score.has_percent && candor_scorecard_get_score (scorecard) != NULL;
  words = candor_words_score (&score, candor_scale_get_min (scale), candor_scale_get_max (scale));
  printf ("%s\n", words);
}

static void
print_response (CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);

  printf ("\n%u. %s\n", candor_response_get_position (response),
          candor_question_get_headline (question));
  if (candor_response_get_rating (response) == CANDOR_RATING_SCORED)
    printf ("%s, %d\n", state_of (response), candor_response_get_score (response));
  else
    printf ("%s, %s\n", state_of (response),
            candor_enum_to_nick (CANDOR_TYPE_RATING, candor_response_get_rating (response)));
  print_block (_("Not counted"), candor_response_get_void_reason (response));
  print_block (_("Skipped"), skip_reason_of (response));
  print_block (_("Answer"), candor_response_get_answer (response));
  print_block (_("Note"), candor_response_get_note (response));
}

static void
print_export (const CandorExportedFile *file)
{
  g_autofree char *day = candor_day_of_time (file->at_us);

  if (file->path[0] == '\0')
    /* Translators: a scorecard on paper: who reads it, the day */
    printf (_("Printed: %s, %s\n"), candor_words_audience (file->audience), day);
  else
    /* Translators: an export: its file, who reads it, its format, the day */
    printf (_("Exported: %s (%s, %s, %s)\n"), file->path, candor_words_audience (file->audience), file->format, day);
}

static void
print_exports (GPtrArray *exports)
{
  if (exports->len > 0)
    printf ("\n");
  for (guint i = 0; i < exports->len; i++)
    print_export (exports->pdata[i]);
}

static void
print_interview (CandorScorecard *scorecard,
                 GPtrArray       *exports)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  CandorRecommendation recommendation = candor_interview_get_recommendation (interview);

  printf ("%s – %s\n%s\n",
          candidate != NULL ? candor_candidate_get_name (candidate) : _("Rehearsal"),
          candor_kit_get_name (candor_interview_get_kit (interview)),
          candor_interview_get_id (interview));
  printf ("%s · ", candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE,
                                        candor_interview_get_state (interview)));
  print_score (scorecard);
  if (recommendation != CANDOR_RECOMMENDATION_NONE)
    print_block (_("Recommendation"),
                 candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION, recommendation));
  print_block (_("Strengths"), candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS));
  print_block (_("Concerns"), candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS));
  print_block (_("Summary"), candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
  print_block (_("Left open"), candor_interview_get_text (interview, CANDOR_WRITE_UP_LEFT_OPEN));
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    print_response (candor_interview_get_response (interview, position));
  print_exports (exports);
}

gboolean
candor_cli_interview_show (CandorCli *cli,
                           GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorScorecard) scorecard = NULL;
  g_autoptr(GPtrArray) exports = NULL;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  scorecard = candor_library_load_scorecard (cli->library, cli->words[0], error);
  if (scorecard == NULL ||
      (exports = candor_library_list_exports (cli->library, cli->words[0], error)) == NULL)
    return FALSE;

  if (as_json)
    print_json (scorecard, exports);
  else
    print_interview (scorecard, exports);
  return TRUE;
}
