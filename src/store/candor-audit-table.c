/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-audit-chain.h"
#include "candor-sql-private.h"

/* (transfer full) (nullable): the link of the last row; "" when there is none. */
static char *
load_last_link (CandorSql *sql,
                gint64    *sequence,
                GError   **error)
{
  g_autofree char *link = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT sequence, link FROM audit ORDER BY sequence DESC LIMIT 1",
                        error);

  if (statement == NULL)
    return NULL;

  *sequence = 0;
  if (candor_statement_next (statement))
    {
      *sequence = candor_statement_get_int (statement, "sequence");
      link = g_strdup (candor_statement_get_text (statement, "link"));
    }

  if (!candor_statement_done (statement, error))
    return NULL;

  return link != NULL ? g_steal_pointer (&link) : g_strdup ("");
}

static gboolean
insert_row (CandorSql            *sql,
            const CandorAuditRow *row,
            const char           *link,
            GError              **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO audit (sequence, at, kind, subject, text_digest, link)"
                        " VALUES (:sequence, :at, :kind, :subject, :text_digest, :link)",
                        error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":sequence", row->sequence, error) &&
         candor_statement_bind_int (statement, ":at", row->at_us, error) &&
         candor_statement_bind_text (statement, ":kind", row->kind, error) &&
         candor_statement_bind_text (statement, ":subject", row->subject, error) &&
         candor_statement_bind_text (statement, ":text_digest", row->text_digest, error) &&
         candor_statement_bind_text (statement, ":link", link, error) &&
         candor_statement_run (statement, error);
}

static gboolean
insert_text (CandorSql  *sql,
             gint64      sequence,
             const char *salt,
             const char *text,
             GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO audit_text (sequence, salt, content)"
                        " VALUES (:sequence, :salt, :content)",
                        error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":sequence", sequence, error) &&
         candor_statement_bind_text (statement, ":salt", salt, error) &&
         candor_statement_bind_text (statement, ":content", text, error) &&
         candor_statement_run (statement, error);
}

/* (transfer full): "" without a text. */
static char *
digest_text (const char *salt,
             const char *text)
{
  return text != NULL ? candor_audit_chain_digest_text (salt, text) : g_strdup ("");
}

/*
 * candor_audit_table_add:
 * @sql: a job's connection
 * @kind: what happened
 * @subject_id: to what
 * @text: (nullable): the words of it, which lie apart and can be erased
 * @at_us: the moment
 * @error: return location for an error
 *
 * Adds a link to the chain. Its sequence is then candor_sql_last_row().
 *
 * Returns: %TRUE on success
 */
gboolean
candor_audit_table_add (CandorSql  *sql,
                        const char *kind,
                        const char *subject_id,
                        const char *text,
                        gint64      at_us,
                        GError    **error)
{
  g_autofree char *salt = candor_audit_chain_make_salt ();
  g_autofree char *text_digest = digest_text (salt, text);
  g_autofree char *previous = NULL;
  g_autofree char *link = NULL;
  CandorAuditRow row = { 0, at_us, kind, subject_id, text_digest };

  previous = load_last_link (sql, &row.sequence, error);
  if (previous == NULL)
    return FALSE;

  row.sequence++;
  link = candor_audit_chain_link (previous, &row);

  return insert_row (sql, &row, link, error) &&
         (text == NULL || insert_text (sql, row.sequence, salt, text, error));
}
