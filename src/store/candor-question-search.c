/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include "candor-enum-types.h"
#include "candor-question-filter.h"
#include "candor-sql-private.h"

/* To rank more hits than these takes longer than a key may: they come as they lie. */
#define MOST_RANKED 2000

/* Tables in the order in which a list lies, and its order spelt out so that SQLite sees that
 * nothing is left to sort. */
#define FROM_PLACES \
  " FROM guide" \
  " CROSS JOIN section ON section.guide = guide.id" \
  " CROSS JOIN question ON question.guide = section.guide AND question.section = section.id"
#define BY_PLACE "guide.title, guide.id, section.position, section.id, question.position"

#define JOIN_TEXT " JOIN question_text ON question_text.id = question.text"
#define JOIN_PLACE \
  " JOIN section ON section.guide = question.guide AND section.id = question.section" \
  " JOIN guide ON guide.id = question.guide"

static const char *
get_source (const CandorQuestionFilter *filter)
{
  return filter->match != NULL ? " FROM question_fts JOIN question ON question.row ="
         " question_fts.rowid"
                               : " FROM question";
}

static void
append_tables (const CandorQuestionFilter *filter,
               GString                    *text)
{
  switch (filter->query->sort)
    {
    case CANDOR_QUESTION_SORT_PROMPT:
      g_string_append_printf (text, "%s" JOIN_TEXT, get_source (filter));
      break;

    case CANDOR_QUESTION_SORT_DIFFICULTY:
    case CANDOR_QUESTION_SORT_MINUTES:
      g_string_append_printf (text, "%s" JOIN_TEXT JOIN_PLACE, get_source (filter));
      break;

    case CANDOR_QUESTION_SORT_GUIDE:
    default:
      g_string_append (text, filter->match != NULL ? get_source (filter) : FROM_PLACES);
    }
}

static const char *
order_by (const CandorQuestionQuery *query,
          gboolean                   is_ranked)
{
  switch (query->sort)
    {
    case CANDOR_QUESTION_SORT_PROMPT:
      return " ORDER BY question_text.prompt COLLATE NOCASE, question.row";

    case CANDOR_QUESTION_SORT_DIFFICULTY:
      return " ORDER BY CASE question_text.difficulty WHEN 'easy' THEN 1 WHEN 'medium' THEN 2"
             " WHEN 'hard' THEN 3 ELSE 4 END, " BY_PLACE;

    case CANDOR_QUESTION_SORT_MINUTES:
      return " ORDER BY question_text.minutes = 0, question_text.minutes, " BY_PLACE;

    case CANDOR_QUESTION_SORT_GUIDE:
    default:
      return is_ranked ? " ORDER BY bm25 (question_fts, 4.0, 1.0), question.row"
                       : " ORDER BY " BY_PLACE;
    }
}

static gboolean
read_rows (CandorSql                  *sql,
           const CandorQuestionFilter *filter,
           const char                 *text,
           GArray                     *rows,
           GError                    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL || !candor_question_filter_bind (filter, statement, error))
    return FALSE;

  while (candor_statement_next (statement))
    {
      gint64 row = candor_statement_get_int (statement, "row");

      g_array_append_val (rows, row);
    }

  return candor_statement_done (statement, error);
}

/* Are there more hits than we can rank in time? */
static gboolean
is_common (CandorSql                  *sql,
           const CandorQuestionFilter *filter,
           gboolean                   *common,
           GError                    **error)
{
  g_autofree char *text =
    g_strdup_printf ("SELECT count (*) AS n_hits FROM"
                     " (SELECT 1 FROM question_fts WHERE question_fts MATCH :match LIMIT %d)", MOST_RANKED + 1);
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":match", filter->match, error))
    return FALSE;

  *common = candor_statement_next (statement) &&
            candor_statement_get_int (statement, "n_hits") > MOST_RANKED;
  return candor_statement_done (statement, error);
}

static char *
compose (const CandorQuestionFilter *filter,
         gboolean                    is_ranked)
{
  g_autoptr(GString) text = g_string_new ("SELECT question.row AS row");

  append_tables (filter, text);
  candor_question_filter_append (filter, text);
  if (filter->match == NULL || is_ranked || filter->query->sort != CANDOR_QUESTION_SORT_GUIDE)
    g_string_append (text, order_by (filter->query, is_ranked));
  if (filter->query->limit > 0)
    g_string_append_printf (text, " LIMIT %u", filter->query->limit);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
count_by_difficulty (CandorSql                  *sql,
                     const CandorQuestionFilter *filter,
                     CandorQuestionCounts       *counts,
                     GError                    **error)
{
  g_autoptr(GString) text = g_string_new ("SELECT question_text.difficulty AS difficulty, count"
                                          " (*) AS n_questions");
  g_autoptr(CandorStatement) statement = NULL;

  g_string_append_printf (text, "%s" JOIN_TEXT, get_source (filter));
  candor_question_filter_append (filter, text);
  g_string_append (text, " GROUP BY question_text.difficulty");
  statement = candor_sql_prepare (sql, text->str, error);
  if (statement == NULL || !candor_question_filter_bind (filter, statement, error))
    return FALSE;

  while (candor_statement_next (statement))
    {
      int difficulty = candor_statement_get_nick (statement, "difficulty", CANDOR_TYPE_DIFFICULTY);
      gint64 n_questions = candor_statement_get_int (statement, "n_questions");

      counts->by_difficulty[difficulty] = (guint) n_questions;
    }

  return candor_statement_done (statement, error);
}

/*
 * candor_question_table_query:
 * @sql: a connection
 * @query: what is asked for
 * @error: return location for an error
 *
 * Lists the questions that answer to all filters. A search is ranked while it has at most 2,000
 * hits; beyond that they come at once, in no order of worth.
 *
 * Returns: (transfer full) (nullable) (element-type gint64): row ids, in order
 */
GArray *
candor_question_table_query (CandorSql                 *sql,
                             const CandorQuestionQuery *query,
                             GError                   **error)
{
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(CandorQuestionFilter) filter = { 0 };
  g_autofree char *text = NULL;
  gboolean common = FALSE;

  candor_question_filter_init (&filter, query, TRUE);
  if (filter.match != NULL && !is_common (sql, &filter, &common, error))
    return NULL;

  text = compose (&filter, filter.match != NULL && !common);
  return read_rows (sql, &filter, text, rows, error) ? g_steal_pointer (&rows) : NULL;
}

/*
 * candor_question_table_count:
 * @sql: a connection
 * @query: what is asked for
 * @counts: (out): how many there are
 * @error: return location for an error
 *
 * Counts what a query finds, and what it would find of each difficulty.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_table_count (CandorSql                 *sql,
                             const CandorQuestionQuery *query,
                             CandorQuestionCounts      *counts,
                             GError                   **error)
{
  g_auto(CandorQuestionFilter) filter = { 0 };

  *counts = (CandorQuestionCounts) { 0 };
  candor_question_filter_init (&filter, query, FALSE);
  if (!count_by_difficulty (sql, &filter, counts, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (counts->by_difficulty); i++)
    if (query->difficulties == 0 || (query->difficulties & (1u << i)) != 0)
      counts->total += counts->by_difficulty[i];

  return TRUE;
}
