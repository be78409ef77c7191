/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-enum-types.h"
#include "candor-write-up-row.h"

/* By the bit number of CandorWriteUpFields. */
static const char * const field_names[CANDOR_N_WRITE_UP_TEXTS] = {
  "strengths", "concerns", "summary", "left-open",
  "general-notes", "candidate-questions", "availability",
};

static void
read_text (CandorStatement *row,
           CandorWriteUp   *write_up)
{
  const char *field = candor_statement_get_text (row, "field");

  for (guint i = 0; i < G_N_ELEMENTS (field_names); i++)
    if (g_str_equal (field, field_names[i]))
      candor_write_up_set_text (write_up, 1 << i, candor_statement_get_text (row, "content"));
}

static gboolean
put_text (CandorSql  *sql,
          const char *interview_id,
          const char *field,
          const char *content,
          gint64      at_us,
          GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO write_up (interview, field, content, saved_at)"
                        " VALUES (:interview, :field, :content, :at)"
                        " ON CONFLICT (interview, field) DO UPDATE"
                        " SET content = excluded.content, saved_at = excluded.saved_at",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_text (statement, ":field", field, error) &&
         candor_statement_bind_text (statement, ":content", content != NULL ? content : "",
                                     error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_recommendation (CandorSql           *sql,
                    const char          *interview_id,
                    CandorRecommendation recommendation,
                    gint64               at_us,
                    GError             **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE interview"
                        " SET recommendation = :recommendation, saved_at = :at"
                        " WHERE id = :interview",
                        error);

  return statement != NULL &&
         candor_statement_bind_nick (statement, ":recommendation", CANDOR_TYPE_RECOMMENDATION,
                                     recommendation, error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_write_up_row_load:
 * @sql: a connection
 * @interview_id: an interview
 * @error: return location for an error
 *
 * Loads the texts of an interview.
 *
 * Returns: (transfer full) (nullable): the edit that leads to them
 */
CandorWriteUp *
candor_write_up_row_load (CandorSql  *sql,
                          const char *interview_id,
                          GError    **error)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT field, content FROM write_up WHERE interview = :interview",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":interview", interview_id,
                                                        error))
    return NULL;

  while (candor_statement_next (statement))
    read_text (statement, write_up);

  return candor_statement_done (statement, error) ? g_steal_pointer (&write_up) : NULL;
}

/*
 * candor_interview_table_put_write_up:
 * @sql: a job's connection
 * @interview_id: an interview
 * @write_up: what to change
 * @at_us: the moment
 * @error: return location for an error
 *
 * Writes the texts and the recommendation that are named in the write-up, no others.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_interview_table_put_write_up (CandorSql           *sql,
                                     const char          *interview_id,
                                     const CandorWriteUp *write_up,
                                     gint64               at_us,
                                     GError             **error)
{
  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    if ((write_up->fields & (1u << i)) != 0 &&
        !put_text (sql, interview_id, field_names[i], write_up->texts[i], at_us, error))
      return FALSE;

  return (write_up->fields & CANDOR_WRITE_UP_RECOMMENDATION) == 0 ||
         put_recommendation (sql, interview_id, write_up->recommendation, at_us, error);
}
