/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-enum-types.h"
#include "candor-response-row.h"
#include "candor-rules.h"
#include "candor-sql-private.h"

/* Newest first by when it was begun, is planned or was made. */
#define SELECT_SUMMARIES \
  "SELECT interview.id, state, kit, kit_version, kit.name AS kit_name, candidate," \
  "       candidate.name AS candidate_name, interviewer, is_pilot, planned_for, finished_at," \
  "       current_position, recommendation," \
  "       coalesce ((SELECT min (started_at) FROM sitting" \
  "                  WHERE interview = interview.id), 0) AS started_at," \
  "       max (saved_at," \
  "            coalesce ((SELECT max (saved_at) FROM response" \
  "                       WHERE interview = interview.id), 0)," \
  "            coalesce ((SELECT max (saved_at) FROM write_up" \
  "                       WHERE interview = interview.id), 0)) AS last_saved_at," \
  "       (SELECT count (*) FROM kit_level WHERE kit_level.kit = interview.kit" \
  "        AND kit_level.version = interview.kit_version) AS n_levels" \
  " FROM interview" \
  " JOIN kit ON kit.id = interview.kit" \
  " LEFT JOIN candidate ON candidate.id = interview.candidate" \
  " WHERE interview.deleted_at IS NULL" \
  " ORDER BY max (created_at, started_at, planned_for) DESC, interview.id"

/* All that a score needs, and none of what was written. */
#define SELECT_RESPONSES \
  "SELECT position, requirement, weight, is_ad_hoc, replaces, void_reason, state, skip_reason," \
  "       '' AS skip_note, rating, score, heard, elapsed_s, '' AS answer, '' AS note" \
  " FROM response WHERE interview = :interview ORDER BY position"

static CandorInterviewSummary *
read_summary (CandorStatement *row)
{
  CandorInterviewSummary *summary = candor_interview_summary_new ();

  summary->id = g_strdup (candor_statement_get_text (row, "id"));
  summary->state = candor_statement_get_nick (row, "state", CANDOR_TYPE_INTERVIEW_STATE);
  summary->kit_id = g_strdup (candor_statement_get_text (row, "kit"));
  summary->kit_name = g_strdup (candor_statement_get_text (row, "kit_name"));
  summary->kit_version = (int) candor_statement_get_int (row, "kit_version");
  summary->candidate_id = g_strdup (candor_statement_get_text (row, "candidate"));
  summary->candidate_name = g_strdup (candor_statement_get_text (row, "candidate_name"));
  summary->interviewer = g_strdup (candor_statement_get_text (row, "interviewer"));
  summary->is_pilot = candor_statement_get_int (row, "is_pilot") != 0;
  summary->planned_for_us = candor_statement_get_int (row, "planned_for");
  summary->started_at_us = candor_statement_get_int (row, "started_at");
  summary->finished_at_us = candor_statement_get_int (row, "finished_at");
  summary->last_saved_us = candor_statement_get_int (row, "last_saved_at");
  summary->current_position = (guint) candor_statement_get_int (row, "current_position");
  summary->recommendation = candor_statement_get_nick (row, "recommendation",
                                                       CANDOR_TYPE_RECOMMENDATION);
  summary->scale_min = 1;
  summary->scale_max = (int) candor_statement_get_int (row, "n_levels");

  return summary;
}

/* (transfer full) (nullable): as many levels as the kit has; what they are called does not
 * matter here. */
static CandorScale *
make_scale (int      n_levels,
            GError **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  for (int i = 0; i < n_levels; i++)
    g_strv_builder_add (builder, "-");
  labels = g_strv_builder_end (builder);

  return candor_scale_new ((const char * const *) labels, error);
}

/* (transfer full) (nullable): as much of the interview as the rules of the score ask about. */
static CandorInterview *
make_outline (CandorInterviewSummary *summary,
              GError                **error)
{
  g_autoptr(CandorKit) kit = candor_kit_new (summary->kit_id, summary->kit_name);
  g_autoptr(CandorScale) scale = make_scale (summary->scale_max, error);
  CandorInterview *outline;

  if (scale == NULL)
    return NULL;

  candor_kit_set_scale (kit, scale);
  outline = candor_interview_new (summary->id, kit, NULL, summary->interviewer, summary->is_pilot);
  candor_interview_set_state (outline, summary->state);

  return outline;
}

static gboolean
load_responses (CandorSql       *sql,
                CandorInterview *outline,
                GError         **error)
{
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, "");
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, SELECT_RESPONSES, error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":interview", candor_interview_get_id (outline),
                                   error))
    return FALSE;

  while (candor_statement_next (statement))
    {
      g_autoptr(CandorResponse) response = candor_response_row_read (statement, question);

      candor_interview_add_response (outline, response);
    }

  return candor_statement_done (statement, error);
}

static gboolean
add_score (CandorSql              *sql,
           CandorInterviewSummary *summary,
           GError                **error)
{
  g_autoptr(CandorInterview) outline = make_outline (summary, error);

  if (outline == NULL || !load_responses (sql, outline, error))
    return FALSE;

  summary->n_to_score = candor_interview_count_to_score (outline);
  summary->score = candor_score_of_interview (outline);
  summary->score_is_visible = candor_rules_score_is_visible (outline);
  return TRUE;
}

/*
 * candor_interview_table_list:
 * @sql: a connection
 * @error: return location for an error
 *
 * Lists the interviews that are not deleted, newest first, each with its score.
 *
 * Returns: (transfer full) (nullable) (element-type CandorInterviewSummary): the interviews
 */
GPtrArray *
candor_interview_table_list (CandorSql *sql,
                             GError   **error)
{
  g_autoptr(GPtrArray) summaries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, SELECT_SUMMARIES, error);

  if (statement == NULL)
    return NULL;

  while (candor_statement_next (statement))
    g_ptr_array_add (summaries, read_summary (statement));
  if (!candor_statement_done (statement, error))
    return NULL;

  for (guint i = 0; i < summaries->len; i++)
    if (!add_score (sql, g_ptr_array_index (summaries, i), error))
      return NULL;

  return g_steal_pointer (&summaries);
}
