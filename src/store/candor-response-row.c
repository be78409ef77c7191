/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-response-row.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-error.h"

/* The row as the edit that leads to it from a response to which nothing happened yet. */
static CandorResponseEdit *
read_edit (CandorStatement *row)
{
  CandorResponseEdit *edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_STATE |
                 CANDOR_EDIT_POINTS | CANDOR_EDIT_ELAPSED;
  edit->answer = g_strdup (candor_statement_get_text (row, "answer"));
  edit->note = g_strdup (candor_statement_get_text (row, "note"));
  edit->rating = candor_statement_get_nick (row, "rating", CANDOR_TYPE_RATING);
  edit->score = (int) candor_statement_get_int (row, "score");
  edit->state = candor_statement_get_nick (row, "state", CANDOR_TYPE_RESPONSE_STATE);
  edit->skip_reason = candor_statement_get_nick (row, "skip_reason", CANDOR_TYPE_SKIP_REASON);
  edit->skip_note = g_strdup (candor_statement_get_text (row, "skip_note"));
  edit->heard = (guint64) candor_statement_get_int (row, "heard");
  edit->elapsed_s = (int) candor_statement_get_int (row, "elapsed_s");

  return edit;
}

static gboolean
bind_values (CandorStatement *statement,
             CandorResponse  *response,
             GError         **error)
{
  return candor_statement_bind_text (statement, ":answer", candor_response_get_answer (response),
                                     error) &&
         candor_statement_bind_text (statement, ":note", candor_response_get_note (response),
                                     error) &&
         candor_statement_bind_nick (statement, ":rating", CANDOR_TYPE_RATING,
                                     candor_response_get_rating (response), error) &&
         candor_statement_bind_int (statement, ":score", candor_response_get_score (response),
                                    error) &&
         candor_statement_bind_nick (statement, ":state", CANDOR_TYPE_RESPONSE_STATE,
                                     candor_response_get_state (response), error) &&
         candor_statement_bind_nick (statement, ":skip_reason", CANDOR_TYPE_SKIP_REASON,
                                     candor_response_get_skip_reason (response), error) &&
         candor_statement_bind_text (statement, ":skip_note",
                                     candor_response_get_skip_note (response), error) &&
         candor_statement_bind_int (statement, ":heard",
                                    (gint64) candor_response_get_heard (response), error) &&
         candor_statement_bind_int (statement, ":elapsed_s",
                                    candor_response_get_elapsed_s (response), error);
}

/*
 * candor_response_row_read:
 * @row: a row with CANDOR_RESPONSE_ROW_VALUES
 * @question: its question
 *
 * Makes a response of a row.
 *
 * Returns: (transfer full): the response
 */
CandorResponse *
candor_response_row_read (CandorStatement *row,
                          CandorQuestion  *question)
{
  g_autoptr(CandorResponseEdit) edit = read_edit (row);
  CandorResponse *response =
    candor_response_new ((guint) candor_statement_get_int (row, "position"), question,
                         candor_statement_get_nick (row, "requirement", CANDOR_TYPE_REQUIREMENT),
                         (int) candor_statement_get_int (row, "weight"),
                         candor_statement_get_int (row, "is_ad_hoc") != 0);

  candor_response_set_replaces (response, (guint) candor_statement_get_int (row, "replaces"));
  candor_response_set_void (response, candor_statement_get_text (row, "void_reason"));
  candor_response_apply (response, edit);

  return response;
}

/*
 * candor_response_row_load:
 * @sql: a connection
 * @interview_id: an interview
 * @position: from 1
 * @error: return location for an error
 *
 * Loads a response without what its question says.
 *
 * Returns: (transfer full) (nullable): the response; NOT_FOUND
 */
CandorResponse *
candor_response_row_load (CandorSql  *sql,
                          const char *interview_id,
                          guint       position,
                          GError    **error)
{
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, "");
  g_autoptr(CandorResponse) response = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT " CANDOR_RESPONSE_ROW_VALUES " FROM response"
                        " WHERE interview = :interview AND position = :position",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":interview", interview_id, error) ||
      !candor_statement_bind_int (statement, ":position", position, error))
    return NULL;

  if (candor_statement_next (statement))
    response = candor_response_row_read (statement, question);
  if (!candor_statement_done (statement, error))
    return NULL;
  if (response == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
                 _("This interview has no question %u."), position);

  return g_steal_pointer (&response);
}

/*
 * candor_response_row_update:
 * @sql: a job's connection
 * @interview_id: an interview
 * @response: one of its responses
 * @at_us: the moment
 * @error: return location for an error
 *
 * Writes what an edit may have changed.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_response_row_update (CandorSql      *sql,
                            const char     *interview_id,
                            CandorResponse *response,
                            gint64          at_us,
                            GError        **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE response"
                        " SET answer = :answer, note = :note, rating = :rating, score = :score,"
                        "   state = :state, skip_reason = :skip_reason, skip_note = :skip_note,"
                        "   heard = :heard, elapsed_s = :elapsed_s, saved_at = :at"
                        " WHERE interview = :interview AND position = :position",
                        error);

  return statement != NULL &&
         bind_values (statement, response, error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_int (statement, ":position", candor_response_get_position (response),
                                    error) &&
         candor_statement_run (statement, error);
}
