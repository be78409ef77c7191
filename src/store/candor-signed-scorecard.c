/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-audit-chain.h"
#include "candor-error.h"
#include "candor-sql-private.h"

static gboolean
insert_document (CandorSql  *sql,
                 const char *interview_id,
                 const char *document,
                 const char *digest,
                 gint64      audit,
                 GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO signed_scorecard (interview, document, digest, audit)"
                        " VALUES (:interview, :document, :digest, :audit)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", interview_id, error) &&
         candor_statement_bind_text (statement, ":document", document, error) &&
         candor_statement_bind_text (statement, ":digest", digest, error) &&
         candor_statement_bind_int (statement, ":audit", audit, error) &&
         candor_statement_run (statement, error);
}

static gboolean
mark_signed (CandorSql  *sql,
             const char *interview_id,
             gint64      at_us,
             GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE interview"
                        " SET state = 'signed', signed_at = :at, saved_at = :at"
                        " WHERE id = :interview",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_int (statement, ":at", at_us, error) ||
      !candor_statement_bind_text (statement, ":interview", interview_id, error) ||
      !candor_statement_run (statement, error))
    return FALSE;
  if (candor_sql_count_changes (sql) > 0)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no interview “%s”."),
               interview_id);
  return FALSE;
}

/*
 * candor_interview_table_put_signed:
 * @sql: a job's connection
 * @interview_id: a finished interview
 * @at_us: the moment
 * @document: the scorecard as it is signed
 * @digest: its digest
 * @error: return location for an error
 *
 * Signs an interview: its state, its time, its document, and a link of the audit chain.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_interview_table_put_signed (CandorSql  *sql,
                                   const char *interview_id,
                                   gint64      at_us,
                                   const char *document,
                                   const char *digest,
                                   GError    **error)
{
  g_autofree char *seal = candor_audit_chain_seal (document, digest);

  return mark_signed (sql, interview_id, at_us, error) &&
         candor_audit_table_add (sql, "signed", interview_id, seal, at_us, error) &&
         insert_document (sql, interview_id, document, digest, candor_sql_last_row (sql), error);
}

/*
 * candor_interview_table_load_signed:
 * @sql: a connection
 * @interview_id: an interview
 * @digest: (out) (transfer full) (optional): the digest of the document
 * @error: return location for an error
 *
 * Loads what was signed, as it was signed.
 *
 * Returns: (transfer full) (nullable): the document; %NULL without error when it is not signed
 */
char *
candor_interview_table_load_signed (CandorSql  *sql,
                                    const char *interview_id,
                                    char      **digest,
                                    GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT document, digest"
                        " FROM signed_scorecard"
                        " WHERE interview = :interview",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":interview", interview_id,
                                                        error))
    return NULL;

  if (!candor_statement_next (statement))
    {
      candor_statement_done (statement, error);
      return NULL;
    }

  if (digest != NULL)
    *digest = g_strdup (candor_statement_get_text (statement, "digest"));
  return g_strdup (candor_statement_get_text (statement, "document"));
}
