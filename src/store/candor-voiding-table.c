/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-audit-chain.h"
#include "candor-sql-private.h"

static gboolean
bind_act (CandorStatement     *statement,
          const char          *digest,
          const CandorVoiding *voiding,
          GError             **error)
{
  return candor_statement_bind_text (statement, ":digest", digest, error) &&
         candor_statement_bind_int (statement, ":counts_again", voiding->counts_again, error) &&
         candor_statement_bind_text (statement, ":reason", voiding->reason, error) &&
         candor_statement_bind_text (statement, ":who", voiding->who, error);
}

/* (transfer full) (nullable): the words that the chain holds fast. */
static char *
describe (CandorSql           *sql,
          const char          *digest,
          const CandorVoiding *voiding,
          GError             **error)
{
  g_autofree char *text = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT " CANDOR_AUDIT_VOIDING " AS text"
                        " FROM (SELECT :digest AS digest, :counts_again AS counts_again,"
                        "              :reason AS reason, :who AS who)",
                        error);

  if (statement == NULL || !bind_act (statement, digest, voiding, error))
    return NULL;

  if (candor_statement_next (statement))
    text = g_strdup (candor_statement_get_text (statement, "text"));

  return candor_statement_done (statement, error) ? g_steal_pointer (&text) : NULL;
}

static gboolean
insert_act (CandorSql           *sql,
            const char          *kit_id,
            const char          *digest,
            const CandorVoiding *voiding,
            gint64               audit,
            GError             **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO question_void (kit, digest, counts_again, reason, who, at, audit)"
                        " VALUES (:kit, :digest, :counts_again, :reason, :who, :at, :audit)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":kit", kit_id, error) &&
         bind_act (statement, digest, voiding, error) &&
         candor_statement_bind_int (statement, ":at", voiding->at_us, error) &&
         candor_statement_bind_int (statement, ":audit", audit, error) &&
         candor_statement_run (statement, error);
}

/* In each interview of the kit, deleted ones too: they may come back. */
static gboolean
mark_responses (CandorSql           *sql,
                const char          *kit_id,
                const char          *digest,
                const CandorVoiding *voiding,
                GError             **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE response SET void_reason = :reason"
                        " WHERE interview IN (SELECT id FROM interview WHERE kit = :kit)"
                        " AND is_ad_hoc = 0"
                        " AND (SELECT digest FROM question_text"
                        "      WHERE question_text.id = response.text) = :digest",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":reason",
                                     voiding->counts_again ? NULL : voiding->reason, error) &&
         candor_statement_bind_text (statement, ":kit", kit_id, error) &&
         candor_statement_bind_text (statement, ":digest", digest, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_voiding_table_add:
 * @sql: a job's connection
 * @kit_id: a kit
 * @digest: candor_question_digest() of one of its questions
 * @voiding: what is done, why, by whom and when
 * @error: return location for an error
 *
 * Takes the question out of the score in all interviews of the kit, or puts it back, and adds that to
 * the audit chain. Interviews that start later follow the kit.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_voiding_table_add (CandorSql           *sql,
                          const char          *kit_id,
                          const char          *digest,
                          const CandorVoiding *voiding,
                          GError             **error)
{
  g_autofree char *text = describe (sql, digest, voiding, error);
  const char *kind = voiding->counts_again ? "counted-again" : "voided";

  return text != NULL &&
         candor_audit_table_add (sql, kind, kit_id, text, voiding->at_us, error) &&
         insert_act (sql, kit_id, digest, voiding, candor_sql_last_row (sql), error) &&
         mark_responses (sql, kit_id, digest, voiding, error);
}

/* (transfer full) (nullable): of the questions that do not count today, digest → reason */
static GHashTable *
load_reasons (CandorSql  *sql,
              const char *kit_id,
              GError    **error)
{
  g_autoptr(GHashTable) reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT digest, reason FROM question_void AS act"
                        " WHERE kit = :kit AND counts_again = 0"
                        " AND id = (SELECT max (id) FROM question_void"
                        "           WHERE kit = act.kit AND digest = act.digest)",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":kit", kit_id, error))
    return NULL;

  while (candor_statement_next (statement))
    g_hash_table_insert (reasons, g_strdup (candor_statement_get_text (statement, "digest")),
                         g_strdup (candor_statement_get_text (statement, "reason")));

  return candor_statement_done (statement, error) ? g_steal_pointer (&reasons) : NULL;
}

/*
 * candor_voiding_table_mark_kit:
 * @sql: a connection
 * @kit: a kit with its entries
 * @error: return location for an error
 *
 * Tells each entry whether it counts today.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_voiding_table_mark_kit (CandorSql *sql,
                               CandorKit *kit,
                               GError   **error)
{
  g_autoptr(GHashTable) reasons = load_reasons (sql, candor_kit_get_id (kit), error);

  if (reasons == NULL)
    return FALSE;
  if (g_hash_table_size (reasons) == 0)
    return TRUE;

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      g_autofree char *digest = candor_question_digest (candor_kit_get_question (kit, position));

      candor_kit_entry_set_void_reason (candor_kit_get_entry (kit, position),
                                        g_hash_table_lookup (reasons, digest));
    }
  return TRUE;
}

static CandorVoiding *
read_act (CandorStatement *row)
{
  CandorVoiding *voiding =
    candor_voiding_new ((guint) candor_statement_get_int (row, "position"),
                        candor_statement_get_int (row, "counts_again") != 0,
                        candor_statement_get_text (row, "reason"),
                        candor_statement_get_text (row, "who"),
                        candor_statement_get_int (row, "at"));

  voiding->sequence = candor_statement_get_int (row, "audit");
  return voiding;
}

/*
 * candor_voiding_table_load_later:
 * @sql: a connection
 * @interview: an interview
 * @error: return location for an error
 *
 * Adds to a signed interview what was taken out or put back since.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_voiding_table_load_later (CandorSql       *sql,
                                 CandorInterview *interview,
                                 GError         **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT position, counts_again, reason, who, question_void.at, question_void.audit"
                        " FROM signed_scorecard"
                        " JOIN interview ON interview.id = signed_scorecard.interview"
                        " JOIN question_void ON question_void.kit = interview.kit"
                        "   AND question_void.audit > signed_scorecard.audit"
                        " JOIN response ON response.interview = interview.id"
                        "   AND response.is_ad_hoc = 0"
                        " JOIN question_text ON question_text.id = response.text"
                        "   AND question_text.digest = question_void.digest"
                        " WHERE signed_scorecard.interview = :interview"
                        " ORDER BY question_void.audit, position",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":interview", candor_interview_get_id (interview),
                                   error))
    return FALSE;

  while (candor_statement_next (statement))
    candor_interview_add_voiding (interview, read_act (statement));

  return candor_statement_done (statement, error);
}
