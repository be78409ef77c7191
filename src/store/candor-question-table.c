/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-question-text.h"
#include "candor-sql-private.h"

#define SELECT_QUESTION \
  "SELECT question.row, question.guide, question.section, section.title, question.id," \
  "       question.text, question.retired_at," \
  "       (SELECT count (*) FROM kit_entry JOIN kit ON kit.id = kit_entry.kit" \
  "        WHERE kit_entry.guide = question.guide AND kit_entry.question = question.id" \
  "          AND kit.deleted_at IS NULL" \
  "          AND kit_entry.version = (SELECT max (version) FROM kit_version" \
  "                                   WHERE kit = kit_entry.kit)) AS n_kits" \
  " FROM question" \
  " JOIN guide ON guide.id = question.guide AND guide.deleted_at IS NULL" \
  " JOIN section ON section.guide = question.guide AND section.id = question.section "

static CandorQuestion *
read_question (CandorSql       *sql,
               CandorStatement *row,
               GError         **error)
{
  g_autoptr(CandorQuestion) question =
    candor_question_new (candor_statement_get_text (row, "guide"),
                         candor_statement_get_text (row, "id"));

  candor_question_set_section (question, candor_statement_get_text (row, "section"),
                               candor_statement_get_text (row, "title"));
  candor_question_set_retired (question, !candor_statement_is_null (row, "retired_at"));
  candor_question_set_n_kits (question, (guint) candor_statement_get_int (row, "n_kits"));

  if (!candor_question_text_load (sql, candor_statement_get_int (row, "text"), question, error))
    return NULL;

  return g_steal_pointer (&question);
}

/* (transfer full) (nullable): NULL without error when there is no row. */
static CandorQuestion *
read_one (CandorSql       *sql,
          CandorStatement *statement,
          GError         **error)
{
  if (candor_statement_next (statement))
    return read_question (sql, statement, error);

  candor_statement_done (statement, error);
  return NULL;
}

static CandorQuestion *
load_by_path (CandorSql  *sql,
              const char *guide_id,
              const char *id,
              GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_QUESTION "WHERE question.guide = :guide AND question.id = :id",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":guide", guide_id, error) ||
      !candor_statement_bind_text (statement, ":id", id, error))
    return NULL;

  return read_one (sql, statement, error);
}

/* (transfer full) (element-type utf8): the guides that have a question of this id. */
static GPtrArray *
list_guides_with (CandorSql  *sql,
                  const char *id,
                  GError    **error)
{
  g_autoptr(GPtrArray) guides = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT guide FROM question JOIN guide ON guide.id = question.guide"
                        " WHERE question.id = :id AND guide.deleted_at IS NULL ORDER BY guide",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", id, error))
    return NULL;

  while (candor_statement_next (statement))
    g_ptr_array_add (guides, g_strdup (candor_statement_get_text (statement, "guide")));

  return candor_statement_done (statement, error) ? g_steal_pointer (&guides) : NULL;
}

static void
set_ambiguous (const char *id,
               GPtrArray  *guides,
               GError    **error)
{
  g_autoptr(GString) choices = g_string_new (NULL);

  for (guint i = 0; i < guides->len; i++)
    g_string_append_printf (choices, "%s%s/%s", i > 0 ? ", " : "",
                            (char *) g_ptr_array_index (guides, i), id);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_AMBIGUOUS,
               /* Translators: the first %s is an id, the second a list such as "a/id, b/id" */
               _("More than one guide has a question “%s”. Say which: %s."), id, choices->str);
}

static CandorQuestion *
load_bare (CandorSql  *sql,
           const char *id,
           GError    **error)
{
  g_autoptr(GPtrArray) guides = list_guides_with (sql, id, error);

  if (guides == NULL || guides->len == 0)
    return NULL;
  if (guides->len > 1)
    {
      set_ambiguous (id, guides, error);
      return NULL;
    }

  return load_by_path (sql, g_ptr_array_index (guides, 0), id, error);
}

/*
 * candor_question_table_load_row:
 * @sql: a connection
 * @row_id: a row that candor_question_table_query() told
 * @error: return location for an error
 *
 * Loads a question whole.
 *
 * Returns: (transfer full) (nullable): the question; NOT_FOUND when it has gone since
 */
CandorQuestion *
candor_question_table_load_row (CandorSql *sql,
                                gint64     row_id,
                                GError   **error)
{
  g_autoptr(GError) failure = NULL;
  g_autoptr(CandorQuestion) question = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_QUESTION "WHERE question.row = :row", error);

  if (statement == NULL || !candor_statement_bind_int (statement, ":row", row_id, error))
    return NULL;

  question = read_one (sql, statement, &failure);
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else if (question == NULL)
    g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
                         _("This question is no longer in the bank."));

  return g_steal_pointer (&question);
}

/*
 * candor_question_table_load:
 * @sql: a connection
 * @id: "GUIDE/ID", or an id that only one guide has
 * @error: return location for an error
 *
 * Loads a question whole, also a retired one.
 *
 * Returns: (transfer full) (nullable): the question; NOT_FOUND, AMBIGUOUS
 */
CandorQuestion *
candor_question_table_load (CandorSql  *sql,
                            const char *id,
                            GError    **error)
{
  g_autoptr(GError) failure = NULL;
  g_autoptr(CandorQuestion) question = NULL;
  g_auto(GStrv) parts = g_strsplit (id, "/", 2);

  question = g_strv_length (parts) == 2 ? load_by_path (sql, parts[0], parts[1], &failure)
                                        : load_bare (sql, id, &failure);
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else if (question == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no question “%s”."), id);

  return g_steal_pointer (&question);
}

/*
 * candor_question_table_each:
 * @sql: a connection
 * @guide_id: a guide
 * @func: called with each question, which it does not own; %FALSE and an error end it
 * @user_data: for @func
 * @error: return location for an error
 *
 * Goes through a guide's questions in order, one at a time, the retired left out.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_table_each (CandorSql         *sql,
                            const char        *guide_id,
                            CandorQuestionFunc func,
                            gpointer           user_data,
                            GError           **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        SELECT_QUESTION
                        "WHERE question.guide = :guide AND question.retired_at IS NULL"
                        " ORDER BY section.position, question.position",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":guide", guide_id, error))
    return FALSE;

  while (candor_statement_next (statement))
    {
      g_autoptr(CandorQuestion) question = read_question (sql, statement, error);

      if (question == NULL || !func (question, user_data, error))
        return FALSE;
    }

  return candor_statement_done (statement, error);
}

/*
 * candor_question_table_tags:
 * @sql: a connection
 * @error: return location for an error
 *
 * Lists the tags that questions have.
 *
 * Returns: (transfer full) (nullable): the tags, sorted
 */
GStrv
candor_question_table_tags (CandorSql *sql,
                            GError   **error)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT DISTINCT content"
                        " FROM question_part"
                        " JOIN question ON question.text = question_part.text"
                        " AND question.retired_at IS NULL"
                        " JOIN guide ON guide.id = question.guide"
                        " AND guide.deleted_at IS NULL"
                        " WHERE kind = 'tag'"
                        " ORDER BY content COLLATE NOCASE",
                        error);

  if (statement == NULL)
    return NULL;

  while (candor_statement_next (statement))
    g_strv_builder_add (tags, candor_statement_get_text (statement, "content"));

  return candor_statement_done (statement, error) ? g_strv_builder_end (tags) : NULL;
}

/*
 * candor_question_table_each_prompt:
 * @sql: a connection
 * @guide_id: (nullable): a guide, %NULL for all
 * @func: called with each; %FALSE and an error end it
 * @user_data: for @func
 * @error: return location for an error
 *
 * Goes through what questions ask, the retired left out, without the rest of them.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_table_each_prompt (CandorSql       *sql,
                                   const char      *guide_id,
                                   CandorPromptFunc func,
                                   gpointer         user_data,
                                   GError         **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT question.guide || '/' || question.id AS full_id, prompt"
                        " FROM question"
                        " JOIN guide ON guide.id = question.guide AND guide.deleted_at IS NULL"
                        " JOIN question_text ON question_text.id = question.text"
                        " WHERE question.retired_at IS NULL"
                        "   AND (:guide IS NULL OR question.guide = :guide)"
                        " ORDER BY question.row",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":guide", guide_id, error))
    return FALSE;

  while (candor_statement_next (statement))
    if (!func (candor_statement_get_text (statement, "full_id"),
               candor_statement_get_text (statement, "prompt"), user_data, error))
      return FALSE;

  return candor_statement_done (statement, error);
}
