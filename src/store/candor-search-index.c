/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-search-index.h"

#include "candor-search-text.h"

/* What is found in a question: first its prompt, which counts most, then all the rest in one. */
typedef struct
{
  char *prompt;
  char *body;
} Words;

static void
words_clear (Words *words)
{
  g_free (words->prompt);
  g_free (words->body);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static gboolean
read_words (CandorSql *sql,
            gint64     text_row,
            Words     *words,
            GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT prompt,"
                        "   answer || char (10) || coalesce ((SELECT group_concat (content,"
                        "   char (10))"
                        "     FROM (SELECT content"
                        "       FROM question_part"
                        "       WHERE text = :text"
                        "       AND kind <> 'remark' ORDER BY kind, position)), '') AS body"
                        " FROM question_text"
                        " WHERE id = :text",
                        error);

  if (statement == NULL || !candor_statement_bind_int (statement, ":text", text_row, error))
    return FALSE;

  if (candor_statement_next (statement))
    {
      words->prompt = candor_search_text_prepare (candor_statement_get_text (statement, "prompt"));
      words->body = candor_search_text_prepare (candor_statement_get_text (statement, "body"));
    }

  return candor_statement_done (statement, error);
}

static gboolean
write_words (CandorSql  *sql,
             const char *text,
             gint64      question_row,
             gint64      text_row,
             GError    **error)
{
  g_auto(Words) words = { 0 };
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         read_words (sql, text_row, &words, error) &&
         candor_statement_bind_int (statement, ":row", question_row, error) &&
         candor_statement_bind_text (statement, ":prompt", words.prompt, error) &&
         candor_statement_bind_text (statement, ":body", words.body, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_search_index_add:
 * @sql: a job's connection
 * @question_row: a question that is not in the index
 * @text_row: what it says
 * @error: return location for an error
 *
 * Lets a question be found.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_search_index_add (CandorSql *sql,
                         gint64     question_row,
                         gint64     text_row,
                         GError   **error)
{
  return write_words (sql, "INSERT INTO question_fts (rowid, prompt, body) VALUES (:row, :prompt,"
                      " :body)",
                      question_row, text_row, error);
}

/*
 * candor_search_index_remove:
 * @sql: a job's connection
 * @question_row: a question that is in the index
 * @text_row: what it said when it was added
 * @error: return location for an error
 *
 * Lets a question be found no longer.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_search_index_remove (CandorSql *sql,
                            gint64     question_row,
                            gint64     text_row,
                            GError   **error)
{
  return write_words (sql,
                      "INSERT INTO question_fts (question_fts, rowid, prompt, body)"
                      " VALUES ('delete', :row, :prompt, :body)",
                      question_row, text_row, error);
}
