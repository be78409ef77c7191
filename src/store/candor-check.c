/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-store-private.h"

#include <glib/gi18n-lib.h>

#include "candor-audit-chain.h"
#include "candor-error.h"

/* SQLite's own findings, which are in English; "ok" is none. */
static gboolean
check_pages (CandorSql *sql,
             gboolean   in_full,
             GPtrArray *findings,
             GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        in_full ? "SELECT integrity_check AS finding FROM pragma_integrity_check"
                                     : "SELECT quick_check AS finding FROM pragma_quick_check", error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    if (g_strcmp0 (candor_statement_get_text (statement, "finding"), "ok") != 0)
      g_ptr_array_add (findings, g_strdup (candor_statement_get_text (statement, "finding")));

  return candor_statement_done (statement, error);
}

static gboolean
check_references (CandorSql *sql,
                  GPtrArray *findings,
                  GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT \"table\" AS name, count (*) AS n_rows"
                        " FROM pragma_foreign_key_check"
                        " GROUP BY \"table\"",
                        error);

  if (statement == NULL)
    return FALSE;

  while (candor_statement_next (statement))
    {
      guint n_rows = (guint) candor_statement_get_int (statement, "n_rows");

      g_ptr_array_add (findings,
                       /* Translators: %u is a number, %s the name of a table in the database */
                       g_strdup_printf (ngettext ("%u row of “%s” points to something that is not "
                                                  "there.",
                                                  "%u rows of “%s” point to something that is not "
                                                  "there.", n_rows),
                                        n_rows, candor_statement_get_text (statement, "name")));
    }

  return candor_statement_done (statement, error);
}

/* Every question that can be asked for is in the index, and no other. */
static gboolean
check_index_rows (CandorSql *sql,
                  GPtrArray *findings,
                  GError   **error)
{
  gint64 n_rows = 0;

  if (!candor_sql_read_number (sql,
                               "SELECT (SELECT count (*) FROM question"
                               "        WHERE retired_at IS NULL"
                               "          AND row NOT IN (SELECT id FROM question_fts_docsize))"
                               "     + (SELECT count (*) FROM question_fts_docsize"
                               "        WHERE id NOT IN (SELECT row FROM question WHERE retired_at IS NULL))",
                               &n_rows, error))
    return FALSE;

  if (n_rows > 0)
    g_ptr_array_add (findings,
                     g_strdup_printf (ngettext ("%u question is out of step with the search index.",
                                                "%u questions are out of step with the search"
                                                " index.", (gulong) n_rows),
                                      (guint) n_rows));
  return TRUE;
}

/* FTS5 is asked to look at itself by what looks like a write; a finding comes as an error. */
static gboolean
check_index_job (CandorSql *sql,
                 gpointer   data,
                 GError   **error)
{
  GPtrArray *findings = data;
  g_autoptr(GError) finding = NULL;

  if (!candor_sql_run_script (sql, "INSERT INTO question_fts (question_fts, rank) VALUES"
                              " ('integrity-check', 1)", &finding))
    g_ptr_array_add (findings, g_strdup (_("The search index is damaged.")));

  return TRUE;
}

/*
 * candor_store_check:
 * @self: a store
 * @in_full: every page and index, or a quick look
 * @error: return location for an error
 *
 * Looks whether the database is whole: its pages, references, search index and audit chain.
 *
 * Returns: (transfer full) (nullable) (element-type utf8): what is not; empty when all is well
 */
GPtrArray *
candor_store_check (CandorStore *self,
                    gboolean     in_full,
                    GError     **error)
{
  g_autoptr(GPtrArray) findings = NULL;

  g_return_val_if_fail (CANDOR_IS_STORE (self), NULL);

  findings = g_ptr_array_new_with_free_func (g_free);
  if (!check_pages (self->reader, in_full, findings, error) ||
      !check_references (self->reader, findings, error) ||
      !check_index_rows (self->reader, findings, error) ||
      !candor_audit_chain_verify (self->reader, findings, error))
    return NULL;
  if (self->writer != NULL && !candor_writer_run (self->writer, check_index_job, findings, error))
    return NULL;

  return g_steal_pointer (&findings);
}
