/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-enum-types.h"
#include "candor-question-text.h"
#include "candor-response-row.h"
#include "candor-sql-private.h"

static gboolean
bind_times (CandorStatement *statement,
            CandorInterview *interview,
            GError         **error)
{
  gint64 now_us = g_get_real_time ();
  gint64 created_at_us = candor_interview_get_created_at_us (interview);

  return candor_statement_bind_int (statement, ":planned_for",
                                    candor_interview_get_planned_for_us (interview), error) &&
         candor_statement_bind_int (statement, ":created_at",
                                    created_at_us != 0 ? created_at_us : now_us, error) &&
         candor_statement_bind_int (statement, ":finished_at",
                                    candor_interview_get_finished_at_us (interview), error) &&
         candor_statement_bind_int (statement, ":signed_at",
                                    candor_interview_get_signed_at_us (interview), error) &&
         candor_statement_bind_int (statement, ":saved_at", now_us, error);
}

static gboolean
add_row (CandorSql       *sql,
         CandorInterview *interview,
         GError         **error)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO interview (id, kit, kit_version, candidate, interviewer,"
                        "   is_pilot, entered_later, state, call_off_reason, recommendation,"
                        "   current_position, planned_for, created_at, finished_at, signed_at,"
                        "   saved_at)"
                        " VALUES (:id, :kit, :kit_version, :candidate, :interviewer, :is_pilot,"
                        "   :entered_later, :state, :call_off_reason, :recommendation,"
                        "   :current_position, :planned_for, :created_at, :finished_at,"
                        "   :signed_at, :saved_at)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":id", candor_interview_get_id (interview),
                                     error) &&
         candor_statement_bind_text (statement, ":kit", candor_kit_get_id (kit), error) &&
         candor_statement_bind_int (statement, ":kit_version", candor_kit_get_version (kit),
                                    error) &&
         candor_statement_bind_text (statement, ":candidate",
                                     candidate != NULL ? candor_candidate_get_id (candidate) : NULL, error) &&
         candor_statement_bind_text (statement, ":interviewer",
                                     candor_interview_get_interviewer (interview), error) &&
         candor_statement_bind_int (statement, ":is_pilot", candor_interview_is_pilot (interview),
                                    error) &&
         candor_statement_bind_int (statement, ":entered_later",
                                    candor_interview_is_entered_later (interview), error) &&
         candor_statement_bind_nick (statement, ":state", CANDOR_TYPE_INTERVIEW_STATE,
                                     candor_interview_get_state (interview), error) &&
         candor_statement_bind_text (statement, ":call_off_reason",
                                     candor_interview_get_call_off_reason (interview), error) &&
         candor_statement_bind_nick (statement, ":recommendation", CANDOR_TYPE_RECOMMENDATION,
                                     candor_interview_get_recommendation (interview), error) &&
         candor_statement_bind_int (statement, ":current_position",
                                    candor_interview_get_current_position (interview), error) &&
         bind_times (statement, interview, error) &&
         candor_statement_run (statement, error);
}

static gboolean
add_present (CandorSql  *sql,
             const char *interview_id,
             guint       position,
             const char *name,
             GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO also_present (interview, position, name)"
                        " VALUES (:interview, :position, :name)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         candor_statement_bind_text (statement, ":name", name, error) &&
         candor_statement_run (statement, error);
}

static gboolean
add_all_present (CandorSql       *sql,
                 CandorInterview *interview,
                 GError         **error)
{
  GPtrArray *names = candor_interview_get_also_present (interview);

  for (guint i = 0; i < names->len; i++)
    if (!add_present (sql, candor_interview_get_id (interview), i + 1, g_ptr_array_index (names, i),
                      error))
      return FALSE;

  return TRUE;
}

static gboolean
add_responses (CandorSql       *sql,
               CandorInterview *interview,
               GError         **error)
{
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    if (!candor_interview_table_add_response (sql, candor_interview_get_id (interview),
                                              candor_interview_get_response (interview,
                                                                             position), error))
      return FALSE;

  return TRUE;
}

static gboolean
add_sittings (CandorSql       *sql,
              CandorInterview *interview,
              GError         **error)
{
  GArray *sittings = candor_interview_get_sittings (interview);

  for (guint i = 0; i < sittings->len; i++)
    if (!candor_interview_table_add_sitting (sql, candor_interview_get_id (interview),
                                             g_array_index (sittings, CandorSitting, i), error))
      return FALSE;

  return TRUE;
}

/* With the values of a question to which nothing happened yet; candor_response_row_update()
 * writes what did. */
static gboolean
add_response_row (CandorSql      *sql,
                  const char     *interview_id,
                  CandorResponse *response,
                  GError        **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO response (interview, position, guide, section, section_title,"
                        "   question, text, requirement, weight, is_ad_hoc, replaces, void_reason,"
                        "   state, skip_reason, skip_note, rating, score, heard, elapsed_s,"
                        "   answer, note, saved_at)"
                        " VALUES (:interview, :position, :guide, :section, :section_title,"
                        "   :question, :text, :requirement, :weight, :is_ad_hoc, :replaces,"
                        "   :void_reason, 'not-reached', 'none', '', 'unrated', 0, 0, 0, '', '',"
                        "   0)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_int (statement, ":position", candor_response_get_position (response),
                                    error) &&
         candor_question_text_bind_copy (sql, statement, candor_response_get_question (response),
                                         error) &&
         candor_statement_bind_nick (statement, ":requirement", CANDOR_TYPE_REQUIREMENT,
                                     candor_response_get_requirement (response), error) &&
         candor_statement_bind_int (statement, ":weight", candor_response_get_weight (response),
                                    error) &&
         candor_statement_bind_int (statement, ":is_ad_hoc", candor_response_is_ad_hoc (response),
                                    error) &&
         candor_statement_bind_int (statement, ":replaces", candor_response_get_replaces (response),
                                    error) &&
         candor_statement_bind_text (statement, ":void_reason",
                                     candor_response_get_void_reason (response), error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_interview_table_add:
 * @sql: a job's connection
 * @interview: an interview that is not there yet
 * @error: return location for an error
 *
 * Adds an interview with its responses, each with its copy of the question.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_interview_table_add (CandorSql       *sql,
                            CandorInterview *interview,
                            GError         **error)
{
  g_autoptr(CandorWriteUp) texts = candor_write_up_new ();

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    if (*candor_interview_get_text (interview, 1 << i) != '\0')
      candor_write_up_set_text (texts, 1 << i, candor_interview_get_text (interview, 1 << i));

  return add_row (sql, interview, error) &&
         add_all_present (sql, interview, error) &&
         add_responses (sql, interview, error) &&
         add_sittings (sql, interview, error) &&
         candor_interview_table_put_write_up (sql, candor_interview_get_id (interview), texts,
                                              g_get_real_time (), error);
}

/*
 * candor_interview_table_begin:
 * @sql: a job's connection
 * @interview: a planned interview, with its kit and questions as they are now
 * @error: return location for an error
 *
 * Gives a plan its kit version and its responses, each with its copy of the question.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_interview_table_begin (CandorSql       *sql,
                              CandorInterview *interview,
                              GError         **error)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "UPDATE interview SET kit_version = :version WHERE id = :id", error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":version", candor_kit_get_version (kit), error) &&
         candor_statement_bind_text (statement, ":id", candor_interview_get_id (interview),
                                     error) &&
         candor_statement_run (statement, error) &&
         add_responses (sql, interview, error);
}

/*
 * candor_interview_table_add_response:
 * @sql: a job's connection
 * @interview_id: an interview
 * @response: a response whose position is free
 * @error: return location for an error
 *
 * Adds a question to an interview: one of its kit, or an extra one.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_interview_table_add_response (CandorSql      *sql,
                                     const char     *interview_id,
                                     CandorResponse *response,
                                     GError        **error)
{
  return add_response_row (sql, interview_id, response, error) &&
         candor_response_row_update (sql, interview_id, response, g_get_real_time (), error);
}
