/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-audit-chain.h"
#include "candor-error.h"
#include "candor-row-ids.h"
#include "candor-sql-private.h"

static gboolean
run_put (CandorSql              *sql,
         const char             *text,
         const char             *candidate_id,
         const CandorSharedCard *shared,
         gint64                  audit,
         GError                **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":interview", shared->interview_id, error) &&
         candor_statement_bind_text (statement, ":candidate", candidate_id, error) &&
         candor_statement_bind_text (statement, ":digest", shared->digest, error) &&
         candor_statement_bind_int (statement, ":n_later", shared->n_later, error) &&
         candor_statement_bind_text (statement, ":document", shared->document, error) &&
         candor_statement_bind_int (statement, ":audit", audit, error) &&
         candor_statement_run (statement, error);
}

static gboolean
refuse_other (const CandorSharedCard *shared,
              GError                **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
               /* Translators: the id of an interview */
               _("Another scorecard of interview %s was imported before. A scorecard is signed once, so one of the two "
                 "is not what was signed: compare their digests with your colleague."), shared->interview_id);
  return FALSE;
}

/* Whether there is something to write: the same file, or one from before, changes nothing. */
static gboolean
judge_put (CandorSql              *sql,
           const CandorSharedCard *shared,
           CandorSharing          *result,
           GError                **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT digest, n_later FROM colleague_scorecard WHERE interview = :interview", error);

  *result = CANDOR_SHARING_ADDED;
  if (statement == NULL || !candor_statement_bind_text (statement, ":interview", shared->interview_id, error))
    return FALSE;
  if (!candor_statement_next (statement))
    return candor_statement_done (statement, error);

  if (!g_str_equal (candor_statement_get_text (statement, "digest"), shared->digest))
    return refuse_other (shared, error);
  *result = candor_statement_get_int (statement, "n_later") < shared->n_later ? CANDOR_SHARING_UPDATED
                                                                               : CANDOR_SHARING_UNCHANGED;
  return TRUE;
}

/*
 * candor_panel_table_put_card:
 * @sql: a job's connection
 * @candidate_id: whom it is about
 * @shared: a colleague's scorecard
 * @at_us: the moment
 * @result: (out): what was done
 * @error: return location for an error
 *
 * Keeps a colleague's scorecard, or what came later to one that is there.
 *
 * Returns: %TRUE on success; STATE when another one of the same interview is there
 */
gboolean
candor_panel_table_put_card (CandorSql              *sql,
                             const char             *candidate_id,
                             const CandorSharedCard *shared,
                             gint64                  at_us,
                             CandorSharing          *result,
                             GError                **error)
{
  g_autofree char *seal = candor_audit_chain_seal (shared->document, shared->digest);

  if (!judge_put (sql, shared, result, error))
    return FALSE;
  if (*result == CANDOR_SHARING_UNCHANGED)
    return TRUE;
  if (!candor_audit_table_add (sql, "shared", candidate_id, seal, at_us, error))
    return FALSE;
  return run_put (sql,
                  "INSERT INTO colleague_scorecard (interview, candidate, digest, n_later, document, audit)"
                  " VALUES (:interview, :candidate, :digest, :n_later, :document, :audit)"
                  " ON CONFLICT (interview) DO UPDATE SET n_later = :n_later, document = :document, audit = :audit",
                  candidate_id, shared, candor_sql_last_row (sql), error);
}

/*
 * candor_panel_table_remove_card:
 * @sql: a job's connection
 * @interview_id: the interview on the colleague's machine
 * @error: return location for an error
 *
 * Lets a colleague's scorecard go: it is taken back, or was about somebody else.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_panel_table_remove_card (CandorSql  *sql,
                                const char *interview_id,
                                GError    **error)
{
  if (!candor_sql_run_with_id (sql, "DELETE FROM colleague_scorecard WHERE interview = :id", interview_id, error))
    return FALSE;
  if (candor_sql_count_changes (sql) > 0)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
               _("There is no colleague’s scorecard of interview “%s”."), interview_id);
  return FALSE;
}

/*
 * candor_panel_table_list_cards:
 * @sql: a connection
 * @candidate_id: a candidate
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type utf8): colleagues' scorecards as they came, in the order they came in
 */
GPtrArray *
candor_panel_table_list_cards (CandorSql  *sql,
                               const char *candidate_id,
                               GError    **error)
{
  g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT document FROM colleague_scorecard WHERE candidate = :candidate ORDER BY audit", error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":candidate", candidate_id, error))
    return NULL;
  while (candor_statement_next (statement))
    g_ptr_array_add (documents, g_strdup (candor_statement_get_text (statement, "document")));
  return candor_statement_done (statement, error) ? g_steal_pointer (&documents) : NULL;
}

static gboolean
bind_consensus (CandorStatement       *statement,
                const CandorConsensus *consensus,
                GError               **error)
{
  return candor_statement_bind_text (statement, ":digest", consensus->digest, error) &&
         candor_statement_bind_int (statement, ":score", consensus->score, error) &&
         candor_statement_bind_text (statement, ":reason", consensus->reason, error) &&
         candor_statement_bind_text (statement, ":who", consensus->who, error);
}

/* (transfer full) (nullable): the words that the chain holds fast */
static char *
describe (CandorSql             *sql,
          const CandorConsensus *consensus,
          GError               **error)
{
  g_autofree char *text = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT " CANDOR_AUDIT_CONSENSUS " AS text"
                        " FROM (SELECT :digest AS digest, :score AS score, :reason AS reason, :who AS who)", error);

  if (statement == NULL || !bind_consensus (statement, consensus, error))
    return NULL;
  if (candor_statement_next (statement))
    text = g_strdup (candor_statement_get_text (statement, "text"));
  return candor_statement_done (statement, error) ? g_steal_pointer (&text) : NULL;
}

static gboolean
insert_consensus (CandorSql             *sql,
                  const char            *candidate_id,
                  const CandorConsensus *consensus,
                  gint64                 audit,
                  GError               **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO consensus (candidate, digest, score, reason, who, at, audit)"
                        " VALUES (:candidate, :digest, :score, :reason, :who, :at, :audit)", error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":candidate", candidate_id, error) &&
         bind_consensus (statement, consensus, error) &&
         candor_statement_bind_int (statement, ":at", consensus->at_us, error) &&
         candor_statement_bind_int (statement, ":audit", audit, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_panel_table_add_consensus:
 * @sql: a job's connection
 * @candidate_id: whom it is about
 * @consensus: what was settled
 * @error: return location for an error
 *
 * Writes down a consensus and adds it to the audit chain. What was written before stays.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_panel_table_add_consensus (CandorSql             *sql,
                                  const char            *candidate_id,
                                  const CandorConsensus *consensus,
                                  GError               **error)
{
  g_autofree char *text = describe (sql, consensus, error);

  return text != NULL &&
         candor_audit_table_add (sql, "consensus", candidate_id, text, consensus->at_us, error) &&
         insert_consensus (sql, candidate_id, consensus, candor_sql_last_row (sql), error);
}

static CandorConsensus *
read_consensus (CandorStatement *row)
{
  return candor_consensus_new (candor_statement_get_text (row, "digest"),
                               (int) candor_statement_get_int (row, "score"),
                               candor_statement_get_text (row, "reason"),
                               candor_statement_get_text (row, "who"),
                               candor_statement_get_int (row, "at"));
}

/*
 * candor_panel_table_list_consensus:
 * @sql: a connection
 * @candidate_id: a candidate
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type CandorConsensus): all that was settled, the oldest first
 */
GPtrArray *
candor_panel_table_list_consensus (CandorSql  *sql,
                                   const char *candidate_id,
                                   GError    **error)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_consensus_free);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT digest, score, reason, who, at FROM consensus WHERE candidate = :candidate"
                        " ORDER BY id", error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":candidate", candidate_id, error))
    return NULL;
  while (candor_statement_next (statement))
    g_ptr_array_add (list, read_consensus (statement));
  return candor_statement_done (statement, error) ? g_steal_pointer (&list) : NULL;
}
