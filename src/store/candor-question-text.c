/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-question-text.h"

#include "candor-enum-types.h"

#define N_IDENTITY_BYTES 32

/* A key point, an anchor or one of the plain lists. */
typedef struct
{
  const char *kind;
  const char *content;
  int         number;
  gboolean    required;
} Part;

static void
add_texts (GArray     *parts,
           const char *kind,
           GPtrArray  *texts)
{
  for (guint i = 0; i < texts->len; i++)
    {
      Part part = { kind, g_ptr_array_index (texts, i), 0, FALSE };

      g_array_append_val (parts, part);
    }
}

static GArray *
list_parts (CandorQuestion *question)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (Part));
  GPtrArray *points = candor_question_get_points (question);
  GPtrArray *anchors = candor_question_get_anchors (question);

  for (guint i = 0; i < points->len; i++)
    {
      CandorPoint *point = g_ptr_array_index (points, i);
      Part part = { "point", point->text, point->weight, point->required };

      g_array_append_val (parts, part);
    }
  for (guint i = 0; i < anchors->len; i++)
    {
      CandorAnchor *anchor = g_ptr_array_index (anchors, i);
      Part part = { "anchor", anchor->text, anchor->level, FALSE };

      g_array_append_val (parts, part);
    }
  add_texts (parts, "probe", candor_question_get_probes (question));
  add_texts (parts, "caution", candor_question_get_cautions (question));
  add_texts (parts, "tag", candor_question_get_tags (question));
  add_texts (parts, "remark", candor_question_get_remarks (question));

  return parts;
}

/* With its length before it, no text can pass for two. */
static void
hash_text (GChecksum  *checksum,
           const char *text)
{
  g_autofree char *length = g_strdup_printf ("%" G_GSIZE_FORMAT ":",
                                             text != NULL ? strlen (text) : 0);

  g_checksum_update (checksum, (const guchar *) length, -1);
  if (text != NULL)
    g_checksum_update (checksum, (const guchar *) text, -1);
}

static void
hash_number (GChecksum *checksum,
             int        number)
{
  g_autofree char *text = g_strdup_printf ("%d;", number);

  g_checksum_update (checksum, (const guchar *) text, -1);
}

static void
compute_identity (CandorQuestion *question,
                  GArray         *parts,
                  guint8          identity[N_IDENTITY_BYTES])
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize n_bytes = N_IDENTITY_BYTES;

  hash_text (checksum, candor_question_get_prompt (question));
  hash_text (checksum, candor_question_get_answer (question));
  hash_text (checksum, candor_question_get_source (question));
  hash_number (checksum, candor_question_get_difficulty (question));
  hash_number (checksum, candor_question_get_minutes (question));
  for (guint i = 0; i < parts->len; i++)
    {
      Part *part = &g_array_index (parts, Part, i);

      hash_text (checksum, part->kind);
      hash_text (checksum, part->content);
      hash_number (checksum, part->number);
      hash_number (checksum, part->required);
    }
  g_checksum_get_digest (checksum, identity, &n_bytes);
}

static gboolean
find_identity (CandorSql   *sql,
               const guint8 identity[N_IDENTITY_BYTES],
               gint64      *text_row,
               GError     **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, "SELECT id FROM question_text WHERE identity = :identity", error);

  if (statement == NULL ||
      !candor_statement_bind_bytes (statement, ":identity", identity, N_IDENTITY_BYTES, error))
    return FALSE;

  *text_row = candor_statement_next (statement) ? candor_statement_get_int (statement, "id") : 0;
  return candor_statement_done (statement, error);
}

static gboolean
insert_text (CandorSql      *sql,
             CandorQuestion *question,
             const guint8    identity[N_IDENTITY_BYTES],
             GError        **error)
{
  g_autofree char *digest = candor_question_digest (question);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO question_text (identity, digest, difficulty, minutes, source,"
                        "   prompt, answer)"
                        " VALUES (:identity, :digest, :difficulty, :minutes, :source, :prompt,"
                        "   :answer)",
                        error);

  return statement != NULL &&
         candor_statement_bind_bytes (statement, ":identity", identity, N_IDENTITY_BYTES, error) &&
         candor_statement_bind_text (statement, ":digest", digest, error) &&
         candor_statement_bind_nick (statement, ":difficulty", CANDOR_TYPE_DIFFICULTY,
                                     candor_question_get_difficulty (question), error) &&
         candor_statement_bind_int (statement, ":minutes", candor_question_get_minutes (question),
                                    error) &&
         candor_statement_bind_text (statement, ":source", candor_question_get_source (question),
                                     error) &&
         candor_statement_bind_text (statement, ":prompt", candor_question_get_prompt (question),
                                     error) &&
         candor_statement_bind_text (statement, ":answer", candor_question_get_answer (question),
                                     error) &&
         candor_statement_run (statement, error);
}

static gboolean
insert_part (CandorSql  *sql,
             gint64      text_row,
             guint       position,
             const Part *part,
             GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO question_part (text, kind, position, content, number,"
                        "   required)"
                        " VALUES (:text, :kind, :position, :content, :number, :required)",
                        error);

  return statement != NULL &&
         candor_statement_bind_int (statement, ":text", text_row, error) &&
         candor_statement_bind_text (statement, ":kind", part->kind, error) &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         candor_statement_bind_text (statement, ":content", part->content, error) &&
         candor_statement_bind_int (statement, ":number", part->number, error) &&
         candor_statement_bind_int (statement, ":required", part->required, error) &&
         candor_statement_run (statement, error);
}

static gint64
insert_whole (CandorSql      *sql,
              CandorQuestion *question,
              const guint8    identity[N_IDENTITY_BYTES],
              GArray         *parts,
              GError        **error)
{
  gint64 text_row;

  if (!insert_text (sql, question, identity, error))
    return 0;

  text_row = candor_sql_last_row (sql);
  for (guint i = 0; i < parts->len; i++)
    if (!insert_part (sql, text_row, i + 1, &g_array_index (parts, Part, i), error))
      return 0;

  return text_row;
}

static void
add_part (CandorQuestion  *question,
          CandorStatement *row)
{
  const char *kind = candor_statement_get_text (row, "kind");
  const char *content = candor_statement_get_text (row, "content");
  int number = (int) candor_statement_get_int (row, "number");

  if (g_str_equal (kind, "point"))
    candor_question_add_point (question, content, number,
                               candor_statement_get_int (row, "required") != 0);
  else if (g_str_equal (kind, "anchor"))
    candor_question_add_anchor (question, number, content);
  else if (g_str_equal (kind, "probe"))
    candor_question_add_probe (question, content);
  else if (g_str_equal (kind, "caution"))
    candor_question_add_caution (question, content);
  else if (g_str_equal (kind, "tag"))
    candor_question_add_tag (question, content);
  else if (g_str_equal (kind, "remark"))
    candor_question_add_remark (question, content);
}

static gboolean
load_parts (CandorSql      *sql,
            gint64          text_row,
            CandorQuestion *question,
            GError        **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT kind, content, number, required FROM question_part"
                        " WHERE text = :text ORDER BY kind, position",
                        error);

  if (statement == NULL || !candor_statement_bind_int (statement, ":text", text_row, error))
    return FALSE;

  while (candor_statement_next (statement))
    add_part (question, statement);

  return candor_statement_done (statement, error);
}

/*
 * candor_question_text_put:
 * @sql: a job's connection
 * @question: a question
 * @error: return location for an error
 *
 * Finds the row that says what @question says, or adds it.
 *
 * Returns: its row id; 0 on error
 */
gint64
candor_question_text_put (CandorSql      *sql,
                          CandorQuestion *question,
                          GError        **error)
{
  g_autoptr(GArray) parts = list_parts (question);
  guint8 identity[N_IDENTITY_BYTES];
  gint64 text_row = 0;

  compute_identity (question, parts, identity);
  if (!find_identity (sql, identity, &text_row, error))
    return 0;

  return text_row != 0 ? text_row : insert_whole (sql, question, identity, parts, error);
}

/*
 * candor_question_text_load:
 * @sql: a connection
 * @text_row: the row id of a wording
 * @question: a question that says nothing yet
 * @error: return location for an error
 *
 * Fills @question with what the row says.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_text_load (CandorSql      *sql,
                           gint64          text_row,
                           CandorQuestion *question,
                           GError        **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT difficulty, minutes, source, prompt, answer"
                        " FROM question_text"
                        " WHERE id = :text",
                        error);

  if (statement == NULL || !candor_statement_bind_int (statement, ":text", text_row, error))
    return FALSE;

  if (candor_statement_next (statement))
    {
      candor_question_set_prompt (question, candor_statement_get_text (statement, "prompt"));
      candor_question_set_answer (question, candor_statement_get_text (statement, "answer"));
      candor_question_set_difficulty (question,
                                      candor_statement_get_nick (statement, "difficulty",
                                                                 CANDOR_TYPE_DIFFICULTY));
      candor_question_set_minutes (question, (int) candor_statement_get_int (statement, "minutes"));
      candor_question_set_source (question, candor_statement_get_text (statement, "source"));
    }

  return candor_statement_done (statement, error) && load_parts (sql, text_row, question, error);
}

/*
 * candor_question_text_load_copy:
 * @sql: a connection
 * @row: a row of a kit or an interview
 * @error: return location for an error
 *
 * Loads a question as it was when the row was written.
 *
 * Returns: (transfer full) (nullable): the copy
 */
CandorQuestion *
candor_question_text_load_copy (CandorSql       *sql,
                                CandorStatement *row,
                                GError         **error)
{
  g_autoptr(CandorQuestion) question =
    candor_question_new (candor_statement_get_text (row, "guide"),
                         candor_statement_get_text (row, "question"));

  candor_question_set_section (question, candor_statement_get_text (row, "section"),
                               candor_statement_get_text (row, "section_title"));

  if (!candor_question_text_load (sql, candor_statement_get_int (row, "text"), question, error))
    return NULL;

  return g_steal_pointer (&question);
}

/*
 * candor_question_text_bind_copy:
 * @sql: a job's connection
 * @statement: writes a row of a kit or an interview
 * @question: its question
 * @error: return location for an error
 *
 * Binds the question's ids and its wording.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_text_bind_copy (CandorSql       *sql,
                                CandorStatement *statement,
                                CandorQuestion  *question,
                                GError         **error)
{
  gint64 text_row = candor_question_text_put (sql, question, error);

  return text_row != 0 &&
         candor_statement_bind_text (statement, ":guide", candor_question_get_guide_id (question),
                                     error) &&
         candor_statement_bind_text (statement, ":section",
                                     candor_question_get_section_id (question), error) &&
         candor_statement_bind_text (statement, ":section_title",
                                     candor_question_get_section_title (question), error) &&
         candor_statement_bind_text (statement, ":question", candor_question_get_id (question),
                                     error) &&
         candor_statement_bind_int (statement, ":text", text_row, error);
}

/*
 * candor_question_text_drop_unused:
 * @sql: a job's connection
 * @error: return location for an error
 *
 * Removes the wordings that neither a guide nor a kit nor an interview points to.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_text_drop_unused (CandorSql *sql,
                                  GError   **error)
{
  return candor_sql_run_script (sql,
                                "DELETE"
                                " FROM question_text"
                                " WHERE NOT EXISTS (SELECT 1"
                                "   FROM question"
                                "   WHERE question.text = question_text.id)"
                                " AND NOT EXISTS (SELECT 1"
                                "   FROM kit_entry"
                                "   WHERE kit_entry.text = question_text.id)"
                                " AND NOT EXISTS (SELECT 1"
                                "   FROM response"
                                "   WHERE response.text = question_text.id)",
                                error);
}
