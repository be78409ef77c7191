/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-audit-chain.h"

#include <glib/gi18n-lib.h>

#include "candor-row-ids.h"

static void
hash_field (GChecksum  *checksum,
            const char *text)
{
  g_autofree char *length = g_strdup_printf ("%" G_GSIZE_FORMAT ":", strlen (text));

  g_checksum_update (checksum, (const guchar *) length, -1);
  g_checksum_update (checksum, (const guchar *) text, -1);
}

static char *
hash_two (const char *first,
          const char *second)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  hash_field (checksum, first);
  hash_field (checksum, second);

  return g_strdup (g_checksum_get_string (checksum));
}

static void
add_finding (GPtrArray  *findings,
             const char *format,
             gint64      sequence)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, sequence);

  g_ptr_array_add (findings, g_strdup_printf (format, number));
}

/* Erased texts are not there; those that are must be the ones that were written. */
static gboolean
text_is_sound (CandorStatement *row,
               const char      *text_digest)
{
  const char *text = candor_statement_get_text (row, "content");
  g_autofree char *digest = NULL;

  if (text == NULL)
    return TRUE;

  digest = candor_audit_chain_digest_text (candor_statement_get_text (row, "salt"), text);
  return g_str_equal (digest, text_digest);
}

/* Takes the link of the row over as the previous one of the next. */
static void
verify_row (CandorStatement *row,
            gint64           expected,
            char           **previous,
            GPtrArray       *findings)
{
  CandorAuditRow audit = {
    expected,
    candor_statement_get_int (row, "at"),
    candor_statement_get_text (row, "kind"),
    candor_statement_get_text (row, "subject"),
    candor_statement_get_text (row, "text_digest"),
  };
  g_autofree char *link = candor_audit_chain_link (*previous, &audit);

  if (candor_statement_get_int (row, "sequence") != expected ||
      !g_str_equal (link, candor_statement_get_text (row, "link")))
    /* Translators: %s is a number; the log is the list of what was signed and amended, when and
     * by whom */
    add_finding (findings, _("Entry %s of the log was changed from outside, or one before it was "
                             "taken out."), expected);
  else if (!text_is_sound (row, audit.text_digest))
    add_finding (findings, _("The text of entry %s of the log was changed from outside."),
                 expected);

  g_free (*previous);
  *previous = g_strdup (candor_statement_get_text (row, "link"));
}

static gboolean
verify_links (CandorSql *sql,
              GPtrArray *findings,
              gint64    *n_rows,
              GError   **error)
{
  g_autofree char *previous = g_strdup ("");
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT sequence, at, kind, subject, text_digest, link, salt, content"
                        " FROM audit LEFT JOIN audit_text USING (sequence) ORDER BY sequence",
                        error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    {
      (*n_rows)++;
      verify_row (statement, *n_rows, &previous, findings);
    }

  return candor_statement_done (statement, error);
}

/* AUTOINCREMENT remembers rows that were cut off at the end. */
static gboolean
verify_length (CandorSql *sql,
               gint64     n_rows,
               GPtrArray *findings,
               GError   **error)
{
  gint64 n_written = 0;

  if (!candor_sql_read_number (sql, "SELECT seq FROM sqlite_sequence WHERE name = 'audit'",
                               &n_written, error))
    return FALSE;

  if (n_written > n_rows)
    add_finding (findings, _("The end of the log is missing: it should have %s entries."),
                 n_written);
  return TRUE;
}

/* Rows of the statement are entries whose words are no longer those that the chain holds fast. */
static gboolean
verify_words (CandorSql  *sql,
              const char *text,
              const char *finding,
              GPtrArray  *findings,
              GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    add_finding (findings, finding, candor_statement_get_int (statement, "audit"));

  return candor_statement_done (statement, error);
}

static gboolean
verify_entries (CandorSql *sql,
                GPtrArray *findings,
                GError   **error)
{
  return verify_words (sql,
                       "SELECT amendment.audit FROM amendment"
                       " JOIN audit_text ON audit_text.sequence = amendment.audit"
                       " WHERE content <> " CANDOR_AUDIT_AMENDMENT " ORDER BY amendment.audit",
                       _("The amendment of entry %s of the log was changed from outside."), findings, error) &&
         verify_words (sql,
                       "SELECT question_void.audit FROM question_void"
                       " JOIN audit_text ON audit_text.sequence = question_void.audit"
                       " WHERE content <> " CANDOR_AUDIT_VOIDING " ORDER BY question_void.audit",
                       /* Translators: %s is a number; a question was taken out of the score for all candidates */
                       _("Entry %s of the log, on a question that is not counted, was changed from outside."),
                       findings, error) &&
         verify_words (sql,
                       "SELECT consensus.audit FROM consensus"
                       " JOIN audit_text ON audit_text.sequence = consensus.audit"
                       " WHERE content <> " CANDOR_AUDIT_CONSENSUS " ORDER BY consensus.audit",
                       _("The consensus of entry %s of the log was changed from outside."), findings, error);
}

/* Documents of a table with their digests: our own, or colleagues'. */
static gboolean
verify_documents (CandorSql  *sql,
                  const char *text,
                  const char *finding,
                  GPtrArray  *findings,
                  GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    {
      const char *document = candor_statement_get_text (statement, "document");
      const char *digest = candor_statement_get_text (statement, "digest");
      g_autofree char *seal = candor_audit_chain_seal (document, digest);

      if (!g_str_equal (seal, candor_statement_get_text (statement, "content")))
        add_finding (findings, finding, candor_statement_get_int (statement, "audit"));
    }

  return candor_statement_done (statement, error);
}

static gboolean
verify_scorecards (CandorSql *sql,
                   GPtrArray *findings,
                   GError   **error)
{
  return verify_documents (sql,
                           "SELECT audit, document, digest, content FROM signed_scorecard"
                           " JOIN audit_text ON audit_text.sequence = audit ORDER BY audit",
                           _("The signed scorecard of entry %s of the log was changed from outside."),
                           findings, error) &&
         verify_documents (sql,
                           "SELECT audit, document, digest, content FROM colleague_scorecard"
                           " JOIN audit_text ON audit_text.sequence = audit ORDER BY audit",
                           _("The colleague’s scorecard of entry %s of the log was changed from outside."),
                           findings, error);
}

/*
 * candor_audit_chain_link:
 * @previous: the link of the row before; "" for the first
 * @row: a row
 *
 * Computes the link of a row.
 *
 * Returns: (transfer full): a SHA-256 in hex
 */
char *
candor_audit_chain_link (const char           *previous,
                         const CandorAuditRow *row)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *numbers = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
                                              row->sequence, row->at_us);

  hash_field (checksum, previous);
  hash_field (checksum, numbers);
  hash_field (checksum, row->kind);
  hash_field (checksum, row->subject);
  hash_field (checksum, row->text_digest);

  return g_strdup (g_checksum_get_string (checksum));
}

/*
 * candor_audit_chain_make_salt:
 *
 * Makes a salt, so that a short text cannot be guessed from its digest once it was erased.
 *
 * Returns: (transfer full): the salt
 */
char *
candor_audit_chain_make_salt (void)
{
  return g_uuid_string_random ();
}

/*
 * candor_audit_chain_digest_text:
 * @salt: its salt
 * @text: a text
 *
 * Computes the digest of a text that lies apart.
 *
 * Returns: (transfer full): a SHA-256 in hex
 */
char *
candor_audit_chain_digest_text (const char *salt,
                                const char *text)
{
  return hash_two (salt, text);
}

/*
 * candor_audit_chain_seal:
 * @document: a scorecard as it was signed
 * @digest: its digest
 *
 * Sums up what was signed.
 *
 * Returns: (transfer full): a SHA-256 in hex
 */
char *
candor_audit_chain_seal (const char *document,
                         const char *digest)
{
  return hash_two (document, digest);
}

/*
 * candor_audit_chain_verify:
 * @sql: a connection
 * @findings: (element-type utf8): gets a sentence for each change from outside
 * @error: return location for an error
 *
 * Looks whether the chain, its texts, and the amendments and signatures that hang on it are as they
 * were written.
 *
 * Returns: %TRUE when it could be read
 */
gboolean
candor_audit_chain_verify (CandorSql *sql,
                           GPtrArray *findings,
                           GError   **error)
{
  gint64 n_rows = 0;

  return verify_links (sql, findings, &n_rows, error) &&
         verify_length (sql, n_rows, findings, error) &&
         verify_entries (sql, findings, error) &&
         verify_scorecards (sql, findings, error);
}
