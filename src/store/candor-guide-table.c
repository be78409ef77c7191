/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-row-ids.h"
#include "candor-sql-private.h"

#define SELECT_GUIDE \
  "SELECT id, title, language, version, licence, licence_spdx, source, source_href," \
  "       source_retrieved, summary FROM guide "

static gboolean
set_not_found (const char *guide_id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no guide “%s”."), guide_id);
  return FALSE;
}

static CandorGuide *
read_head (CandorStatement *row)
{
  CandorGuide *guide = candor_guide_new (candor_statement_get_text (row, "id"));

  candor_guide_set_title (guide, candor_statement_get_text (row, "title"));
  candor_guide_set_language (guide, candor_statement_get_text (row, "language"));
  candor_guide_set_version (guide, candor_statement_get_text (row, "version"));
  candor_guide_set_licence (guide, candor_statement_get_text (row, "licence"),
                            candor_statement_get_text (row, "licence_spdx"));
  candor_guide_set_source (guide, candor_statement_get_text (row, "source"),
                           candor_statement_get_text (row, "source_href"),
                           candor_statement_get_text (row, "source_retrieved"));
  candor_guide_set_summary (guide, candor_statement_get_text (row, "summary"));

  return guide;
}

static gboolean
load_authors (CandorSql   *sql,
              CandorGuide *guide,
              GError     **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT name FROM guide_author WHERE guide = :guide ORDER BY position",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":guide", candor_guide_get_id (guide), error))
    return FALSE;

  while (candor_statement_next (statement))
    candor_guide_add_author (guide, candor_statement_get_text (statement, "name"));

  return candor_statement_done (statement, error);
}

static gboolean
load_sections (CandorSql   *sql,
               CandorGuide *guide,
               GError     **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT id, title, intro,"
                        "       (SELECT count (*) FROM question"
                        "        WHERE question.guide = section.guide AND question.section = section.id"
                        "          AND retired_at IS NULL) AS n_questions"
                        " FROM section"
                        " WHERE guide = :guide"
                        "   AND revision = (SELECT revision FROM guide WHERE id = :guide)"
                        " ORDER BY position",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":guide", candor_guide_get_id (guide), error))
    return FALSE;

  while (candor_statement_next (statement))
    {
      g_autoptr(CandorSection) section =
        candor_section_new (candor_statement_get_text (statement, "id"),
                            candor_statement_get_text (statement, "title"),
                            candor_statement_get_text (statement, "intro"));

      candor_section_set_n_questions (section,
                                      (guint) candor_statement_get_int (statement, "n_questions"));
      candor_guide_add_section (guide, section);
    }

  return candor_statement_done (statement, error);
}

static gboolean
load_rest (CandorSql   *sql,
           CandorGuide *guide,
           GError     **error)
{
  return load_authors (sql, guide, error) && load_sections (sql, guide, error);
}

static gboolean
run_with_head (CandorStatement *statement,
               CandorGuide     *guide,
               GError         **error)
{
  return statement != NULL &&
         candor_statement_bind_text (statement, ":id", candor_guide_get_id (guide), error) &&
         candor_statement_bind_text (statement, ":title", candor_guide_get_title (guide), error) &&
         candor_statement_bind_text (statement, ":language", candor_guide_get_language (guide),
                                     error) &&
         candor_statement_bind_text (statement, ":version", candor_guide_get_version (guide),
                                     error) &&
         candor_statement_bind_text (statement, ":licence", candor_guide_get_licence (guide),
                                     error) &&
         candor_statement_bind_text (statement, ":licence_spdx",
                                     candor_guide_get_licence_spdx (guide), error) &&
         candor_statement_bind_text (statement, ":source", candor_guide_get_source (guide),
                                     error) &&
         candor_statement_bind_text (statement, ":source_href",
                                     candor_guide_get_source_href (guide), error) &&
         candor_statement_bind_text (statement, ":source_retrieved",
                                     candor_guide_get_source_retrieved (guide), error) &&
         candor_statement_bind_text (statement, ":summary", candor_guide_get_summary (guide),
                                     error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_head (CandorSql   *sql,
          CandorGuide *guide,
          GError     **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO guide (id, title, language, version, licence, licence_spdx,"
                        "   source, source_href, source_retrieved, summary, revision)"
                        " VALUES (:id, :title, :language, :version, :licence, :licence_spdx,"
                        "   :source, :source_href, :source_retrieved, :summary, 1)"
                        " ON CONFLICT (id) DO UPDATE"
                        " SET title = excluded.title, language = excluded.language,"
                        "   version = excluded.version, licence = excluded.licence,"
                        "   licence_spdx = excluded.licence_spdx, source = excluded.source,"
                        "   source_href = excluded.source_href,"
                        "   source_retrieved = excluded.source_retrieved,"
                        "   summary = excluded.summary, revision = revision + 1,"
                        "   bundled_digest = NULL, deleted_at = NULL",
                        error);

  return run_with_head (statement, guide, error);
}

static gboolean
change_head (CandorSql   *sql,
             CandorGuide *guide,
             GError     **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE guide"
                        " SET title = :title, language = :language, version = :version,"
                        "   licence = :licence, licence_spdx = :licence_spdx, source = :source,"
                        "   source_href = :source_href, source_retrieved = :source_retrieved,"
                        "   summary = :summary"
                        " WHERE id = :id AND deleted_at IS NULL",
                        error);

  return run_with_head (statement, guide, error) &&
         (candor_sql_count_changes (sql) > 0 || set_not_found (candor_guide_get_id (guide), error));
}

static gboolean
put_author (CandorSql  *sql,
            const char *guide_id,
            guint       position,
            const char *name,
            GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO guide_author (guide, position, name)"
                        " VALUES (:guide, :position, :name)",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":guide", guide_id, error) &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         candor_statement_bind_text (statement, ":name", name, error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_authors (CandorSql   *sql,
             CandorGuide *guide,
             GError     **error)
{
  const char *guide_id = candor_guide_get_id (guide);
  GPtrArray *authors = candor_guide_get_authors (guide);

  if (!candor_sql_run_with_id (sql, "DELETE FROM guide_author WHERE guide = :id", guide_id, error))
    return FALSE;

  for (guint i = 0; i < authors->len; i++)
    if (!put_author (sql, guide_id, i + 1, g_ptr_array_index (authors, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
put_sections (CandorSql   *sql,
              CandorGuide *guide,
              GError     **error)
{
  GListModel *sections = candor_guide_get_sections (guide);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      if (!candor_section_table_put (sql, candor_guide_get_id (guide), i + 1, section, error))
        return FALSE;
    }

  return TRUE;
}

/*
 * candor_guide_table_list:
 * @sql: a connection
 * @error: return location for an error
 *
 * Lists the guides that are not deleted, by title, with their sections and how many questions
 * those hold.
 *
 * Returns: (transfer full) (nullable) (element-type CandorGuide): the guides
 */
GPtrArray *
candor_guide_table_list (CandorSql *sql,
                         GError   **error)
{
  g_autoptr(GPtrArray) guides = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_GUIDE "WHERE deleted_at IS NULL ORDER BY title, id", error);

  if (statement == NULL)
    return NULL;

  while (candor_statement_next (statement))
    g_ptr_array_add (guides, read_head (statement));
  if (!candor_statement_done (statement, error))
    return NULL;

  for (guint i = 0; i < guides->len; i++)
    if (!load_rest (sql, g_ptr_array_index (guides, i), error))
      return NULL;

  return g_steal_pointer (&guides);
}

/*
 * candor_guide_table_load:
 * @sql: a connection
 * @guide_id: a guide
 * @error: return location for an error
 *
 * Loads the head of a guide and its sections.
 *
 * Returns: (transfer full) (nullable): the guide; NOT_FOUND
 */
CandorGuide *
candor_guide_table_load (CandorSql  *sql,
                         const char *guide_id,
                         GError    **error)
{
  g_autoptr(CandorGuide) guide = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_GUIDE "WHERE id = :id AND deleted_at IS NULL", error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", guide_id, error))
    return NULL;

  if (candor_statement_next (statement))
    guide = read_head (statement);
  if (!candor_statement_done (statement, error))
    return NULL;
  if (guide == NULL)
    {
      set_not_found (guide_id, error);
      return NULL;
    }

  return load_rest (sql, guide, error) ? g_steal_pointer (&guide) : NULL;
}

/*
 * candor_guide_table_put:
 * @sql: a job's connection
 * @guide: a guide
 * @is_bundled: whether the program brought it; candor_guide_table_finish() then notes its content
 * @error: return location for an error
 *
 * Begins an import: writes the head and the sections. Its questions follow one by one.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_guide_table_put (CandorSql   *sql,
                        CandorGuide *guide,
                        gboolean     is_bundled,
                        GError     **error)
{
  return put_head (sql, guide, error) &&
         put_authors (sql, guide, error) &&
         put_sections (sql, guide, error) &&
         (!is_bundled ||
          candor_sql_run_with_id (sql, "UPDATE guide SET bundled_digest = '' WHERE id = :id",
                                  candor_guide_get_id (guide), error));
}

/*
 * candor_guide_table_change:
 * @sql: a job's connection
 * @guide: a guide that is there
 * @error: return location for an error
 *
 * Writes the head of a guide anew; its sections and questions stay as they are.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_guide_table_change (CandorSql   *sql,
                           CandorGuide *guide,
                           GError     **error)
{
  return change_head (sql, guide, error) && put_authors (sql, guide, error);
}

/*
 * candor_guide_table_set_deleted:
 * @sql: a job's connection
 * @guide_id: a guide
 * @deleted: %FALSE takes the deletion back
 * @error: return location for an error
 *
 * Deletes a guide, or brings it back while it is not purged. Kits and interviews keep their
 * questions.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_guide_table_set_deleted (CandorSql  *sql,
                                const char *guide_id,
                                gboolean    deleted,
                                GError    **error)
{
  if (!candor_sql_mark_deleted (sql, "UPDATE guide SET deleted_at = :at WHERE id = :id", guide_id,
                                deleted, error))
    return FALSE;

  return candor_sql_count_changes (sql) > 0 || set_not_found (guide_id, error);
}
