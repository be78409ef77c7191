/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-question-row.h"

#include "candor-search-index.h"

static gboolean
mark (CandorSql               *sql,
      const CandorQuestionRow *self,
      gboolean                 retired,
      GError                 **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "UPDATE question SET retired_at = :at WHERE row = :row", error);

  return statement != NULL &&
         candor_statement_bind_moment (statement, ":at", retired ? g_get_real_time () : 0, error) &&
         candor_statement_bind_int (statement, ":row", self->row, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_question_row_find:
 * @sql: a connection
 * @guide_id: a guide
 * @id: a question of it
 * @found: (out): its row; row 0 when there is none
 * @error: return location for an error
 *
 * Looks for a question, a retired one too.
 *
 * Returns: %TRUE when it could be looked for
 */
gboolean
candor_question_row_find (CandorSql         *sql,
                          const char        *guide_id,
                          const char        *id,
                          CandorQuestionRow *found,
                          GError           **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT row, text, retired_at"
                        " FROM question"
                        " WHERE guide = :guide AND id = :id",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":guide", guide_id, error) ||
      !candor_statement_bind_text (statement, ":id", id, error))
    return FALSE;

  *found = (CandorQuestionRow) { 0 };
  if (candor_statement_next (statement))
    {
      found->row = candor_statement_get_int (statement, "row");
      found->text = candor_statement_get_int (statement, "text");
      found->is_retired = !candor_statement_is_null (statement, "retired_at");
    }

  return candor_statement_done (statement, error);
}

/*
 * candor_question_row_set_retired:
 * @sql: a job's connection
 * @self: a question that is there
 * @retired: whether it is no longer asked
 * @error: return location for an error
 *
 * Takes a question out of the lists and the search index, or puts it back into them.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_row_set_retired (CandorSql               *sql,
                                 const CandorQuestionRow *self,
                                 gboolean                 retired,
                                 GError                 **error)
{
  if (self->is_retired == retired)
    return TRUE;
  if (!mark (sql, self, retired, error))
    return FALSE;

  return retired ? candor_search_index_remove (sql, self->row, self->text, error)
                 : candor_search_index_add (sql, self->row, self->text, error);
}

/*
 * candor_question_row_delete:
 * @sql: a job's connection
 * @self: a question that is there
 * @error: return location for an error
 *
 * Removes a question from the bank for good.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_row_delete (CandorSql               *sql,
                            const CandorQuestionRow *self,
                            GError                 **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "DELETE FROM question WHERE row = :row", error);

  return statement != NULL &&
         (self->is_retired || candor_search_index_remove (sql, self->row, self->text, error)) &&
         candor_statement_bind_int (statement, ":row", self->row, error) &&
         candor_statement_run (statement, error);
}
