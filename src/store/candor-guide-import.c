/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-question-row.h"
#include "candor-question-text.h"
#include "candor-row-ids.h"
#include "candor-search-index.h"
#include "candor-sql-private.h"

#define REVISION "(SELECT revision FROM guide WHERE id = :guide)"
#define NEXT_POSITION \
  "(SELECT coalesce (max (position), 0) + 1 FROM question" \
  " WHERE guide = :guide AND section = :section)"

static gboolean
bind_question (CandorStatement *statement,
               CandorQuestion  *question,
               gint64           text_row,
               GError         **error)
{
  return candor_statement_bind_text (statement, ":guide", candor_question_get_guide_id (question),
                                     error) &&
         candor_statement_bind_text (statement, ":section",
                                     candor_question_get_section_id (question), error) &&
         candor_statement_bind_int (statement, ":text", text_row, error);
}

static gboolean
insert_row (CandorSql      *sql,
            CandorQuestion *question,
            gint64          text_row,
            GError        **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO question (guide, section, id, position, text, revision)"
                        " VALUES (:guide, :section, :id, " NEXT_POSITION ", :text, " REVISION ")",
                        error);

  return statement != NULL &&
         bind_question (statement, question, text_row, error) &&
         candor_statement_bind_text (statement, ":id", candor_question_get_id (question), error) &&
         candor_statement_run (statement, error);
}

/* A question that this import has not touched yet goes to the end of its section, so that in the
 * end all lie in the order in which they came; one that is edited on its own keeps its place. */
static gboolean
update_row (CandorSql      *sql,
            gint64          row,
            CandorQuestion *question,
            gint64          text_row,
            GError        **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE question"
                        " SET section = :section, text = :text, revision = " REVISION ","
                        "   retired_at = NULL,"
                        "   position = iif (revision = " REVISION " AND section = :section,"
                        "                   position, " NEXT_POSITION ")"
                        " WHERE row = :row",
                        error);

  return statement != NULL &&
         bind_question (statement, question, text_row, error) &&
         candor_statement_bind_int (statement, ":row", row, error) &&
         candor_statement_run (statement, error);
}

/* Not one INSERT … ON CONFLICT: that begins a savepoint, at which FTS5 writes out all that it
 * has gathered. */
static gboolean
put_row (CandorSql               *sql,
         const CandorQuestionRow *before,
         CandorQuestion          *question,
         gint64                   text_row,
         GError                 **error)
{
  if (before->row != 0)
    return update_row (sql, before->row, question, text_row, error);

  return insert_row (sql, question, text_row, error);
}

static gboolean
bring_index_in_line (CandorSql               *sql,
                     const CandorQuestionRow *before,
                     CandorQuestion          *question,
                     gint64                   text_row,
                     GError                 **error)
{
  gboolean was_found = before->row != 0 && !before->is_retired;

  if (was_found && before->text == text_row)
    return TRUE;
  if (was_found && !candor_search_index_remove (sql, before->row, before->text, error))
    return FALSE;

  return candor_search_index_add_question (sql, before->row != 0 ? before->row
                                                                 : candor_sql_last_row (sql),
                                           question, error);
}

/* (element-type CandorQuestionRow): what the import has not brought again. */
static GArray *
list_vanished (CandorSql  *sql,
               const char *guide_id,
               GError    **error)
{
  g_autoptr(GArray) vanished = g_array_new (FALSE, FALSE, sizeof (CandorQuestionRow));
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT row, text FROM question"
                        " WHERE guide = :id AND retired_at IS NULL"
                        "   AND revision <> (SELECT revision FROM guide WHERE id = :id)",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", guide_id, error))
    return NULL;

  while (candor_statement_next (statement))
    {
      CandorQuestionRow found = { candor_statement_get_int (statement, "row"),
                                  candor_statement_get_int (statement, "text"), FALSE };

      g_array_append_val (vanished, found);
    }

  return candor_statement_done (statement, error) ? g_steal_pointer (&vanished) : NULL;
}

/* A section that vanished stays while retired questions lie in it. */
static gboolean
drop_empty_sections (CandorSql  *sql,
                     const char *guide_id,
                     GError    **error)
{
  return candor_sql_run_with_id (sql,
                                 "DELETE FROM section"
                                 " WHERE guide = :id"
                                 "   AND revision <> (SELECT revision FROM guide WHERE id = :id)"
                                 "   AND NOT EXISTS (SELECT 1 FROM question"
                                 "                   WHERE question.guide = :id"
                                 "                     AND question.section = section.id)",
                                 guide_id, error);
}

static gboolean
is_bundled (CandorSql  *sql,
            const char *guide_id,
            gboolean   *bundled,
            GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT 1 FROM guide WHERE id = :id AND bundled_digest IS NOT NULL",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", guide_id, error))
    return FALSE;

  *bundled = candor_statement_next (statement);
  return candor_statement_done (statement, error);
}

static gboolean
note_bundled (CandorSql  *sql,
              const char *guide_id,
              GError    **error)
{
  g_autofree char *digest = candor_guide_table_digest (sql, guide_id, error);
  g_autoptr(CandorStatement) statement =
    digest == NULL ? NULL : candor_sql_prepare (sql,
                                                "UPDATE guide"
                                                " SET bundled_digest = :digest"
                                                " WHERE id = :id",
                                                error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":digest", digest, error) &&
         candor_statement_bind_text (statement, ":id", guide_id, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_guide_table_put_question:
 * @sql: a job's connection
 * @question: a question of a guide and a section that are there
 * @error: return location for an error
 *
 * Adds a question, or replaces the one of that id. What was asked or frozen keeps its old wording.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_guide_table_put_question (CandorSql      *sql,
                                 CandorQuestion *question,
                                 GError        **error)
{
  gint64 text_row = candor_question_text_put (sql, question, error);
  CandorQuestionRow before;

  return text_row != 0 &&
         candor_question_row_find (sql, candor_question_get_guide_id (question),
                                   candor_question_get_id (question), &before, error) &&
         put_row (sql, &before, question, text_row, error) &&
         bring_index_in_line (sql, &before, question, text_row, error);
}

/*
 * candor_guide_table_finish:
 * @sql: a job's connection
 * @guide_id: the guide that was put
 * @error: return location for an error
 *
 * Ends an import: retires the questions and drops the sections that it did not bring again.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_guide_table_finish (CandorSql  *sql,
                           const char *guide_id,
                           GError    **error)
{
  g_autoptr(GArray) vanished = list_vanished (sql, guide_id, error);
  gboolean bundled = FALSE;

  if (vanished == NULL)
    return FALSE;

  for (guint i = 0; i < vanished->len; i++)
    if (!candor_question_row_set_retired (sql, &g_array_index (vanished, CandorQuestionRow, i), TRUE,
                                          error))
      return FALSE;

  return drop_empty_sections (sql, guide_id, error) &&
         is_bundled (sql, guide_id, &bundled, error) &&
         (!bundled || note_bundled (sql, guide_id, error));
}
