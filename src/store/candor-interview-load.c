/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-candidate-row.h"
#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-question-text.h"
#include "candor-response-row.h"
#include "candor-sql-private.h"
#include "candor-write-up-row.h"

/* What was read for the interviews before, when many are loaded. */
typedef struct
{
  CandorKit  *kit;              /* nullable, not owned: that of the interview before */
  GHashTable *questions;        /* of CandorQuestion, by the row of its wording */
} Known;

static CandorStatement *
select_of_interview (CandorSql  *sql,
                     const char *text,
                     const char *interview_id,
                     GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":interview", interview_id,
                                                        error))
    return NULL;

  return g_steal_pointer (&statement);
}

static void
read_values (CandorStatement *row,
             CandorInterview *interview)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  write_up->fields = CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = candor_statement_get_nick (row, "recommendation",
                                                        CANDOR_TYPE_RECOMMENDATION);
  candor_interview_apply (interview, write_up);
  candor_interview_set_state (interview,
                              candor_statement_get_nick (row, "state", CANDOR_TYPE_INTERVIEW_STATE));
  candor_interview_set_entered_later (interview,
                                      candor_statement_get_int (row, "entered_later") != 0);
  candor_interview_set_call_off_reason (interview,
                                        candor_statement_get_text (row, "call_off_reason"));
  candor_interview_set_times (interview,
                              candor_statement_get_int (row, "planned_for"),
                              candor_statement_get_int (row, "created_at"),
                              candor_statement_get_int (row, "finished_at"),
                              candor_statement_get_int (row, "signed_at"),
                              candor_statement_get_int (row, "last_saved_at"));
}

static CandorKit *
load_kit (CandorSql       *sql,
          CandorStatement *row,
          const Known     *known,
          GError         **error)
{
  const char *kit_id = candor_statement_get_text (row, "kit");
  int version = (int) candor_statement_get_int (row, "kit_version");

  if (known != NULL && known->kit != NULL && candor_kit_get_version (known->kit) == version &&
      g_str_equal (candor_kit_get_id (known->kit), kit_id))
    return g_object_ref (known->kit);
  return candor_kit_table_load (sql, kit_id, version, error);
}

static CandorInterview *
read_interview (CandorSql       *sql,
                CandorStatement *row,
                const Known     *known,
                GError         **error)
{
  const char *candidate_id = candor_statement_get_text (row, "candidate");
  g_autoptr(CandorCandidate) candidate = NULL;
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(CandorKit) kit = load_kit (sql, row, known, error);

  if (kit == NULL)
    return NULL;
  if (candidate_id != NULL)
    {
      candidate = candor_candidate_row_load (sql, candidate_id, error);
      if (candidate == NULL)
        return NULL;
    }

  interview = candor_interview_new (candor_statement_get_text (row, "id"), kit, candidate,
                                    candor_statement_get_text (row, "interviewer"),
                                    candor_statement_get_int (row, "is_pilot") != 0);
  read_values (row, interview);

  return g_steal_pointer (&interview);
}

static CandorInterview *
load_row (CandorSql   *sql,
          const char  *interview_id,
          const Known *known,
          GError     **error)
{
  g_autoptr(CandorStatement) statement =
    select_of_interview (sql,
                         "SELECT id, kit, kit_version, candidate, interviewer, is_pilot, entered_later,"
                         "   state, call_off_reason, recommendation, planned_for, created_at, finished_at,"
                         "   signed_at,"
                         "   max (saved_at,"
                         "        coalesce ((SELECT max (saved_at) FROM response"
                         "                   WHERE interview = :interview), 0),"
                         "        coalesce ((SELECT max (saved_at) FROM write_up"
                         "                   WHERE interview = :interview), 0)) AS last_saved_at"
                         " FROM interview"
                         " WHERE id = :interview AND deleted_at IS NULL",
                         interview_id, error);

  if (statement == NULL)
    return NULL;
  if (candor_statement_next (statement))
    return read_interview (sql, statement, known, error);

  if (candor_statement_done (statement, error))
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no interview “%s”."),
                 interview_id);
  return NULL;
}

static gboolean
load_present (CandorSql       *sql,
              CandorInterview *interview,
              GError         **error)
{
  g_autoptr(CandorStatement) statement =
    select_of_interview (sql,
                         "SELECT name FROM also_present WHERE interview = :interview"
                         " ORDER BY position",
                         candor_interview_get_id (interview), error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    candor_interview_add_also_present (interview, candor_statement_get_text (statement, "name"));

  return candor_statement_done (statement, error);
}

static gboolean
has_ids (CandorQuestion  *question,
         CandorStatement *row)
{
  return g_strcmp0 (candor_question_get_id (question), candor_statement_get_text (row, "question")) == 0 &&
         g_strcmp0 (candor_question_get_guide_id (question), candor_statement_get_text (row, "guide")) == 0 &&
         g_strcmp0 (candor_question_get_section_id (question), candor_statement_get_text (row, "section")) == 0 &&
         g_strcmp0 (candor_question_get_section_title (question),
                    candor_statement_get_text (row, "section_title")) == 0;
}

/* The row of a wording is found by its content and never rewritten: one row, one question. */
static CandorQuestion *
load_question (CandorSql       *sql,
               CandorStatement *row,
               const Known     *known,
               GError         **error)
{
  gint64 text_row = candor_statement_get_int (row, "text");
  CandorQuestion *question = known != NULL ? g_hash_table_lookup (known->questions, &text_row) : NULL;

  if (question != NULL && has_ids (question, row))
    return g_object_ref (question);
  question = candor_question_text_load_copy (sql, row, error);
  if (question != NULL && known != NULL)
    g_hash_table_insert (known->questions, g_memdup2 (&text_row, sizeof text_row), g_object_ref (question));
  return question;
}

static gboolean
load_responses (CandorSql       *sql,
                CandorInterview *interview,
                const Known     *known,
                GError         **error)
{
  g_autoptr(CandorStatement) statement =
    select_of_interview (sql,
                         "SELECT guide, section, section_title, question, text, "
                         CANDOR_RESPONSE_ROW_VALUES
                         " FROM response WHERE interview = :interview ORDER BY position",
                         candor_interview_get_id (interview), error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    {
      g_autoptr(CandorQuestion) question = load_question (sql, statement, known, error);
      g_autoptr(CandorResponse) response = NULL;

      if (question == NULL)
        return FALSE;

      response = candor_response_row_read (statement, question);
      candor_interview_add_response (interview, response);
    }

  return candor_statement_done (statement, error);
}

static gboolean
load_sittings (CandorSql       *sql,
               CandorInterview *interview,
               GError         **error)
{
  g_autoptr(CandorStatement) statement =
    select_of_interview (sql,
                         "SELECT started_at, ended_at, elapsed_s"
                         " FROM sitting"
                         " WHERE interview = :interview ORDER BY number",
                         candor_interview_get_id (interview), error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    {
      CandorSitting sitting = {
        candor_statement_get_int (statement, "started_at"),
        candor_statement_get_int (statement, "ended_at"),
        (int) candor_statement_get_int (statement, "elapsed_s"),
      };

      candor_interview_add_sitting (interview, sitting);
    }

  return candor_statement_done (statement, error);
}

static gboolean
load_texts (CandorSql       *sql,
            CandorInterview *interview,
            GError         **error)
{
  const char *interview_id = candor_interview_get_id (interview);
  g_autoptr(CandorWriteUp) texts = candor_write_up_row_load (sql, interview_id, error);

  if (texts == NULL)
    return FALSE;

  candor_interview_apply (interview, texts);
  return TRUE;
}

static CandorAmendment *
read_amendment (CandorStatement *row)
{
  CandorAmendment *amendment =
    candor_amendment_new ((guint) candor_statement_get_int (row, "position"),
                          candor_statement_get_nick (row, "field", CANDOR_TYPE_FIELD),
                          candor_statement_get_text (row, "old_value"),
                          candor_statement_get_text (row, "new_value"),
                          candor_statement_get_text (row, "reason"),
                          candor_statement_get_text (row, "who"),
                          candor_statement_get_int (row, "at"));

  amendment->sequence = candor_statement_get_int (row, "audit");
  return amendment;
}

static gboolean
load_amendments (CandorSql       *sql,
                 CandorInterview *interview,
                 GError         **error)
{
  g_autoptr(CandorStatement) statement =
    select_of_interview (sql,
                         "SELECT position, field, old_value, new_value, reason, who, at, audit"
                         " FROM amendment"
                         " WHERE interview = :interview ORDER BY id",
                         candor_interview_get_id (interview), error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    candor_interview_add_amendment (interview, read_amendment (statement));

  return candor_statement_done (statement, error);
}

/* Last, because it counts the questions. */
static gboolean
load_position (CandorSql       *sql,
               CandorInterview *interview,
               GError         **error)
{
  g_autoptr(CandorStatement) statement =
    select_of_interview (sql, "SELECT current_position FROM interview WHERE id = :interview",
                         candor_interview_get_id (interview), error);

  if (statement == NULL)
    return FALSE;

  if (candor_statement_next (statement))
    candor_interview_set_current_position (interview,
                                           (guint) candor_statement_get_int (statement,
                                                                             "current_position"));

  return candor_statement_done (statement, error);
}

static CandorInterview *
load_whole (CandorSql   *sql,
            const char  *interview_id,
            const Known *known,
            GError     **error)
{
  g_autoptr(CandorInterview) interview = load_row (sql, interview_id, known, error);

  if (interview == NULL ||
      !load_present (sql, interview, error) ||
      !load_responses (sql, interview, known, error) ||
      !load_sittings (sql, interview, error) ||
      !load_texts (sql, interview, error) ||
      !load_amendments (sql, interview, error) ||
      !candor_voiding_table_load_later (sql, interview, error) ||
      !candor_extra_time_table_load (sql, interview, error) ||
      !load_position (sql, interview, error))
    return NULL;

  return g_steal_pointer (&interview);
}

/*
 * candor_interview_table_load:
 * @sql: a connection
 * @interview_id: an interview
 * @error: return location for an error
 *
 * Loads an interview whole: the kit version it was held with, its candidate, also if those were
 * deleted since, its questions as they were asked, sittings, texts and amendments.
 *
 * Returns: (transfer full) (nullable): the interview; NOT_FOUND
 */
CandorInterview *
candor_interview_table_load (CandorSql  *sql,
                             const char *interview_id,
                             GError    **error)
{
  return load_whole (sql, interview_id, NULL, error);
}

/*
 * candor_interview_table_load_many:
 * @sql: a connection
 * @interview_ids: (element-type utf8): interviews
 * @error: return location for an error
 *
 * Loads interviews to be read, not changed: those of one kit version share it, and questions of one wording are one.
 *
 * Returns: (transfer full) (nullable) (element-type CandorInterview): the interviews in that order; NOT_FOUND
 */
GPtrArray *
candor_interview_table_load_many (CandorSql *sql,
                                  GPtrArray *interview_ids,
                                  GError   **error)
{
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GHashTable) questions = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  Known known = { NULL, questions };

  for (guint i = 0; i < interview_ids->len; i++)
    {
      CandorInterview *interview = load_whole (sql, interview_ids->pdata[i], &known, error);

      if (interview == NULL)
        return NULL;
      known.kit = candor_interview_get_kit (interview);
      g_ptr_array_add (interviews, interview);
    }
  return g_steal_pointer (&interviews);
}
