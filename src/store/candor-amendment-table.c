/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-audit-chain.h"
#include "candor-enum-types.h"
#include "candor-response-row.h"
#include "candor-sql-private.h"

static gboolean
change_response (CandorSql             *sql,
                 const char            *interview_id,
                 const CandorAmendment *amendment,
                 GError               **error)
{
  g_autoptr(CandorResponse) response =
    candor_response_row_load (sql, interview_id, amendment->position, error);
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  if (response == NULL)
    return FALSE;

  if (amendment->field == CANDOR_FIELD_ANSWER)
    {
      edit->fields = CANDOR_EDIT_ANSWER;
      edit->answer = g_strdup (amendment->new_value);
    }
  else if (amendment->field == CANDOR_FIELD_NOTE)
    {
      edit->fields = CANDOR_EDIT_NOTE;
      edit->note = g_strdup (amendment->new_value);
    }
  else
    {
      edit->fields = CANDOR_EDIT_RATING;
      edit->rating = CANDOR_RATING_SCORED;
      edit->score = (int) g_ascii_strtoll (amendment->new_value, NULL, 10);
    }
  candor_response_apply (response, edit);

  return candor_response_row_update (sql, interview_id, response, amendment->at_us, error);
}

static gboolean
change_interview (CandorSql             *sql,
                  const char            *interview_id,
                  const CandorAmendment *amendment,
                  GError               **error)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  int recommendation = CANDOR_RECOMMENDATION_NONE;

  if (amendment->field == CANDOR_FIELD_SUMMARY)
    {
      candor_write_up_set_text (write_up, CANDOR_WRITE_UP_SUMMARY, amendment->new_value);
    }
  else
    {
      candor_enum_from_nick (CANDOR_TYPE_RECOMMENDATION, amendment->new_value, &recommendation);
      write_up->fields = CANDOR_WRITE_UP_RECOMMENDATION;
      write_up->recommendation = recommendation;
    }

  return candor_interview_table_put_write_up (sql, interview_id, write_up, amendment->at_us, error);
}

static gboolean
insert_amendment (CandorSql             *sql,
                  const char            *interview_id,
                  const CandorAmendment *amendment,
                  gint64                 audit,
                  GError               **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO amendment (interview, position, field, old_value, new_value,"
                        "   reason, who, at, audit)"
                        " VALUES (:interview, :position, :field, :old_value, :new_value, :reason,"
                        "   :who, :at, :audit)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_int (statement, ":position", amendment->position, error) &&
         candor_statement_bind_nick (statement, ":field", CANDOR_TYPE_FIELD, amendment->field,
                                     error) &&
         candor_statement_bind_text (statement, ":old_value", amendment->old_value, error) &&
         candor_statement_bind_text (statement, ":new_value", amendment->new_value, error) &&
         candor_statement_bind_text (statement, ":reason", amendment->reason, error) &&
         candor_statement_bind_text (statement, ":who", amendment->who, error) &&
         candor_statement_bind_int (statement, ":at", amendment->at_us, error) &&
         candor_statement_bind_int (statement, ":audit", audit, error) &&
         candor_statement_run (statement, error);
}

/* (transfer full) (nullable): the words that the chain holds fast. */
static char *
describe (CandorSql             *sql,
          const CandorAmendment *amendment,
          GError               **error)
{
  g_autofree char *text = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT " CANDOR_AUDIT_AMENDMENT " AS text"
                        " FROM (SELECT :position AS position, :field AS field, :old_value AS old_value,"
                        "              :new_value AS new_value, :reason AS reason, :who AS who)",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_int (statement, ":position", amendment->position, error) ||
      !candor_statement_bind_nick (statement, ":field", CANDOR_TYPE_FIELD, amendment->field,
                                   error) ||
      !candor_statement_bind_text (statement, ":old_value", amendment->old_value, error) ||
      !candor_statement_bind_text (statement, ":new_value", amendment->new_value, error) ||
      !candor_statement_bind_text (statement, ":reason", amendment->reason, error) ||
      !candor_statement_bind_text (statement, ":who", amendment->who, error))
    return NULL;

  if (candor_statement_next (statement))
    text = g_strdup (candor_statement_get_text (statement, "text"));

  return candor_statement_done (statement, error) ? g_steal_pointer (&text) : NULL;
}

/*
 * candor_amendment_table_add:
 * @sql: a job's connection
 * @interview_id: a signed interview
 * @amendment: what changes, from what, why and by whom
 * @error: return location for an error
 *
 * Changes the value, keeps the old one, and adds both to the audit chain.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_amendment_table_add (CandorSql             *sql,
                            const char            *interview_id,
                            const CandorAmendment *amendment,
                            GError               **error)
{
  g_autofree char *text = describe (sql, amendment, error);
  gboolean is_of_interview = amendment->field == CANDOR_FIELD_SUMMARY ||
                             amendment->field == CANDOR_FIELD_RECOMMENDATION;

  return text != NULL &&
         candor_audit_table_add (sql, "amended", interview_id, text, amendment->at_us, error) &&
         insert_amendment (sql, interview_id, amendment, candor_sql_last_row (sql), error) &&
         candor_interview_table_put_step (sql, interview_id, CANDOR_INTERVIEW_STATE_AMENDED, NULL,
                                          amendment->at_us, error) &&
         (is_of_interview ? change_interview (sql, interview_id, amendment, error)
                          : change_response (sql, interview_id, amendment, error));
}
