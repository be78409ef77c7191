/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

/* Every row in turn, each field with its length before it, so that no two contents look alike. */
static gboolean
hash_rows (CandorSql  *sql,
           const char *text,
           const char *guide_id,
           GChecksum  *checksum,
           GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":guide", guide_id, error))
    return FALSE;

  while (candor_statement_next (statement))
    {
      gsize n_bytes = 0;
      const guchar *content = candor_statement_get_bytes (statement, "content", &n_bytes);
      g_autofree char *length = g_strdup_printf ("%" G_GSIZE_FORMAT ":", n_bytes);

      g_checksum_update (checksum, (const guchar *) length, -1);
      g_checksum_update (checksum, content, n_bytes);
    }

  return candor_statement_done (statement, error);
}

static gboolean
hash_guide (CandorSql  *sql,
            const char *guide_id,
            GChecksum  *checksum,
            GError    **error)
{
  return hash_rows (sql,
                    "SELECT json_array (title, language, version, licence, licence_spdx, source,"
                    "   source_href, source_retrieved, summary) AS content"
                    " FROM guide"
                    " WHERE id = :guide AND deleted_at IS NULL",
                    guide_id, checksum, error) &&
         hash_rows (sql,
                    "SELECT name AS content FROM guide_author"
                    " WHERE guide = :guide ORDER BY position",
                    guide_id, checksum, error) &&
         hash_rows (sql,
                    "SELECT json_array (section.id, section.title, section.intro) AS content"
                    " FROM section"
                    " JOIN guide ON guide.id = section.guide"
                    " AND guide.revision = section.revision"
                    " WHERE section.guide = :guide ORDER BY section.position",
                    guide_id, checksum, error) &&
         hash_rows (sql,
                    "SELECT question.section || '/' || question.id || ':' || hex (identity) AS content"
                    " FROM question"
                    " JOIN section ON section.guide = question.guide"
                    "             AND section.id = question.section"
                    " JOIN question_text ON question_text.id = question.text"
                    " WHERE question.guide = :guide AND retired_at IS NULL"
                    " ORDER BY section.position, question.position",
                    guide_id, checksum, error);
}

/*
 * candor_guide_table_digest:
 * @sql: a connection
 * @guide_id: a guide
 * @error: return location for an error
 *
 * Sums up all that the guide says now: its head, sections and questions, in their order.
 *
 * Returns: (transfer full) (nullable): a SHA-256 in hex; NOT_FOUND
 */
char *
candor_guide_table_digest (CandorSql  *sql,
                           const char *guide_id,
                           GError    **error)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr(CandorGuide) guide = candor_guide_table_load (sql, guide_id, error);

  if (guide == NULL || !hash_guide (sql, guide_id, checksum, error))
    return NULL;

  return g_strdup (g_checksum_get_string (checksum));
}

/*
 * candor_guide_table_bundled_is_untouched:
 * @sql: a connection
 * @guide_id: a guide
 *
 * Tells whether the guide is still what the program brought: a newer one may then replace it.
 *
 * Returns: %FALSE when the user brought, changed or removed it
 */
gboolean
candor_guide_table_bundled_is_untouched (CandorSql  *sql,
                                         const char *guide_id)
{
  g_autofree char *digest = candor_guide_table_digest (sql, guide_id, NULL);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT 1 FROM guide WHERE id = :id AND bundled_digest = :digest",
                        NULL);

  return digest != NULL && statement != NULL &&
         candor_statement_bind_text (statement, ":id", guide_id, NULL) &&
         candor_statement_bind_text (statement, ":digest", digest, NULL) &&
         candor_statement_next (statement);
}
