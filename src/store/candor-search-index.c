/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-search-index.h"

#include "candor-search-text.h"

#define INSERT_WORDS \
  "INSERT INTO question_fts (rowid, prompt, body) VALUES (:row, :prompt, :body)"
#define REMOVE_WORDS \
  "INSERT INTO question_fts (question_fts, rowid, prompt, body)" \
  " VALUES ('delete', :row, :prompt, :body)"

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
write_words (CandorSql   *sql,
             const char  *text,
             gint64       question_row,
             const Words *words,
             GError     **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":row", question_row, error) &&
         candor_statement_bind_text (statement, ":prompt", words->prompt, error) &&
         candor_statement_bind_text (statement, ":body", words->body, error) &&
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
  g_auto(Words) words = { 0 };

  return read_words (sql, text_row, &words, error) &&
         write_words (sql, INSERT_WORDS, question_row, &words, error);
}

static void
append_points (GString   *body,
               GPtrArray *points)
{
  for (guint i = 0; i < points->len; i++)
    g_string_append_printf (body, "\n%s", ((const CandorPoint *) points->pdata[i])->text);
}

static void
append_anchors (GString   *body,
                GPtrArray *anchors)
{
  for (guint i = 0; i < anchors->len; i++)
    g_string_append_printf (body, "\n%s", ((const CandorAnchor *) anchors->pdata[i])->text);
}

static void
append_texts (GString   *body,
              GPtrArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (body, "\n%s", (const char *) texts->pdata[i]);
}

/* The same as read_words() reads, to the byte, and in the same order: by the name of the kind. */
static char *
body_of (CandorQuestion *question)
{
  GString *body = g_string_new (candor_question_get_answer (question));
  gsize answer_length = body->len;

  append_anchors (body, candor_question_get_anchors (question));
  append_texts (body, candor_question_get_cautions (question));
  append_points (body, candor_question_get_points (question));
  append_texts (body, candor_question_get_probes (question));
  append_texts (body, candor_question_get_tags (question));
  if (body->len == answer_length)
    g_string_append_c (body, '\n');
  return g_string_free (body, FALSE);
}

/*
 * candor_search_index_add_question:
 * @sql: a job's connection
 * @question_row: a question that is not in the index
 * @question: what it says, as it was just written
 * @error: return location for an error
 *
 * Lets a question be found, without reading back what is at hand.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_search_index_add_question (CandorSql      *sql,
                                  gint64          question_row,
                                  CandorQuestion *question,
                                  GError        **error)
{
  g_autofree char *body = body_of (question);
  g_auto(Words) words = { candor_search_text_prepare (candor_question_get_prompt (question)),
                          candor_search_text_prepare (body) };

  return write_words (sql, INSERT_WORDS, question_row, &words, error);
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
  g_auto(Words) words = { 0 };

  return read_words (sql, text_row, &words, error) &&
         write_words (sql, REMOVE_WORDS, question_row, &words, error);
}
