/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-sql-private.h"

/* How often a question was asked in interviews that came to their end; rehearsals do not count. Section by section and in it
 * by position, so that the index question_order sorts all but
 * a section. */
#define SELECT_DRAWABLE \
  "WITH used AS MATERIALIZED (" \
  "  SELECT response.question, count (DISTINCT response.interview) AS n" \
  "  FROM response" \
  "  JOIN interview ON interview.id = response.interview" \
  "  WHERE response.guide = :guide AND response.state = 'asked'" \
  "    AND interview.state IN ('finished', 'signed', 'amended')" \
  "    AND interview.is_pilot = 0 AND interview.deleted_at IS NULL" \
  "  GROUP BY response.question)" \
  " SELECT question.section, question.id, question_text.minutes, ifnull (used.n, 0) AS n_uses," \
  "   CASE question_text.difficulty" \
  "     WHEN 'easy' THEN 1 WHEN 'medium' THEN 2 WHEN 'hard' THEN 3 ELSE 0 END AS difficulty" \
  " FROM guide" \
  " CROSS JOIN section ON section.guide = :guide" \
  " CROSS JOIN question INDEXED BY question_order" \
  "   ON question.guide = :guide AND question.section = section.id" \
  " CROSS JOIN question_text ON question_text.id = question.text" \
  " LEFT JOIN used ON used.question = question.id" \
  " WHERE guide.id = :guide AND guide.deleted_at IS NULL AND question.retired_at IS NULL" \
  " ORDER BY section.position, section.id, question.position"

G_STATIC_ASSERT (CANDOR_DIFFICULTY_EASY == 1 && CANDOR_DIFFICULTY_MEDIUM == 2 &&
                 CANDOR_DIFFICULTY_HARD == 3);

/*
 * candor_draw_table_fill:
 * @sql: a connection
 * @guide_id: a guide
 * @pool: a pool
 * @error: return location for an error
 *
 * Adds the questions of a guide to what may be drawn, the retired left out.
 *
 * Returns: %TRUE on success; a guide that is not there has none
 */
gboolean
candor_draw_table_fill (CandorSql      *sql,
                        const char     *guide_id,
                        CandorDrawPool *pool,
                        GError        **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, SELECT_DRAWABLE, error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":guide", guide_id, error))
    return FALSE;

  while (candor_statement_next (statement))
    candor_draw_pool_add (pool, guide_id,
                          candor_statement_get_text (statement, "section"),
                          candor_statement_get_text (statement, "id"),
                          (CandorDifficulty) candor_statement_get_int (statement, "difficulty"),
                          (int) candor_statement_get_int (statement, "minutes"),
                          (guint) candor_statement_get_int (statement, "n_uses"));

  return candor_statement_done (statement, error);
}

/*
 * candor_draw_table_load_prompt:
 * @sql: a connection
 * @guide_id: a guide
 * @question_id: a question of it
 *
 * Returns: (transfer full) (nullable): its prompt; %NULL when it cannot be read
 */
char *
candor_draw_table_load_prompt (CandorSql  *sql,
                               const char *guide_id,
                               const char *question_id)
{
  g_autofree char *prompt = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT prompt FROM question JOIN question_text ON question_text.id = question.text"
                        " WHERE question.guide = :guide AND question.id = :id",
                        NULL);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":guide", guide_id, NULL) ||
      !candor_statement_bind_text (statement, ":id", question_id, NULL))
    return NULL;

  if (candor_statement_next (statement))
    prompt = g_strdup (candor_statement_get_text (statement, "prompt"));
  return candor_statement_done (statement, NULL) ? g_steal_pointer (&prompt) : NULL;
}
