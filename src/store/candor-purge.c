/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-purge.h"

#include "candor-question-text.h"
#include "candor-search-index.h"
#include "candor-tables.h"

/* A kit or candidate that an interview still needs stays, deleted. */
static const char * const purges[] = {
  "DELETE FROM candidate WHERE deleted_at < :before"
  " AND NOT EXISTS (SELECT 1 FROM interview WHERE interview.candidate = candidate.id)",
  "DELETE FROM kit WHERE deleted_at < :before"
  " AND NOT EXISTS (SELECT 1 FROM interview WHERE interview.kit = kit.id)",
  "DELETE FROM guide WHERE deleted_at < :before",
};

static gint64
a_day_ago (void)
{
  return g_get_real_time () - G_TIME_SPAN_DAY;
}

/* The index keeps no texts, so it must be told them before they are gone. */
static gboolean
purge_from_index (CandorSql *sql,
                  gint64     before_us,
                  GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT question.row, question.text"
                        " FROM question"
                        " JOIN guide ON guide.id = question.guide"
                        " WHERE guide.deleted_at < :before"
                        " AND question.retired_at IS NULL",
                        error);

  if (statement == NULL || !candor_statement_bind_int (statement, ":before", before_us, error))
    return FALSE;

  while (candor_statement_next (statement))
    if (!candor_search_index_remove (sql, candor_statement_get_int (statement, "row"),
                                     candor_statement_get_int (statement, "text"), error))
      return FALSE;

  return candor_statement_done (statement, error);
}

static gboolean
purge_table (CandorSql  *sql,
             const char *text,
             gint64      before_us,
             GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":before", before_us, error) &&
         candor_statement_run (statement, error);
}

/* The chain stays; what it says about somebody goes with them. */
static gboolean
purge_audit_texts (CandorSql *sql,
                   GError   **error)
{
  return candor_sql_run_script (sql,
                                "DELETE"
                                " FROM audit_text"
                                " WHERE sequence IN (SELECT sequence"
                                "   FROM audit"
                                "   WHERE kind IN ('signed', 'amended')"
                                "   AND NOT EXISTS (SELECT 1"
                                "     FROM interview"
                                "     WHERE interview.id = audit.subject)"
                                "   OR kind IN ('shared', 'consensus')"
                                "   AND NOT EXISTS (SELECT 1"
                                "     FROM candidate"
                                "     WHERE candidate.id = audit.subject))",
                                error);
}

/*
 * candor_purge_is_due:
 * @sql: a connection
 *
 * Returns: whether something was deleted more than a day ago and can go
 */
gboolean
candor_purge_is_due (CandorSql *sql)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT 1"
                        " FROM interview"
                        " WHERE deleted_at < :before"
                        " UNION ALL SELECT 1"
                        " FROM candidate"
                        " WHERE deleted_at < :before AND NOT EXISTS (SELECT 1"
                        "   FROM interview"
                        "   WHERE interview.candidate = candidate.id)"
                        " UNION ALL SELECT 1"
                        " FROM kit"
                        " WHERE deleted_at < :before AND NOT EXISTS (SELECT 1"
                        "   FROM interview"
                        "   WHERE interview.kit = kit.id)"
                        " UNION ALL SELECT 1"
                        " FROM attachment"
                        " WHERE deleted_at < :before"
                        " UNION ALL SELECT 1"
                        " FROM guide"
                        " WHERE deleted_at < :before LIMIT 1",
                        NULL);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":before", a_day_ago (), NULL) &&
         candor_statement_next (statement);
}

/*
 * candor_purge_job:
 * @sql: a job's connection
 * @data: not used
 * @error: return location for an error
 *
 * Removes what was deleted more than a day ago, and the wordings that nothing points to any more.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_purge_job (CandorSql *sql,
                  gpointer   data,
                  GError   **error)
{
  gint64 before_us = a_day_ago ();

  if (!purge_from_index (sql, before_us, error))
    return FALSE;

  /* Interviews first: they hold kits and candidates. A candidate's files go while their rows still say where they are. */
  if (!purge_table (sql, "DELETE FROM interview WHERE deleted_at < :before", before_us, error) ||
      !candor_attachment_table_purge (sql, before_us, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (purges); i++)
    if (!purge_table (sql, purges[i], before_us, error))
      return FALSE;

  return purge_audit_texts (sql, error) && candor_question_text_drop_unused (sql, error);
}
