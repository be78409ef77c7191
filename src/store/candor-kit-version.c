/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-kit-version.h"

#include "candor-enum-types.h"
#include "candor-question-text.h"
#include "candor-tables.h"

/* The question of the guide as it is today, unless it was retired, its guide deleted, or the
 * condition does not hold. */
#define JOIN_TODAY(condition) \
  " LEFT JOIN question ON question.guide = kit_entry.guide AND question.id = kit_entry.question" \
  "   AND question.retired_at IS NULL AND " condition \
  "   AND EXISTS (SELECT 1 FROM guide" \
  "               WHERE guide.id = question.guide AND guide.deleted_at IS NULL)" \
  " LEFT JOIN section ON section.guide = question.guide AND section.id = question.section"

static gboolean
bind_version (CandorStatement *statement,
              const char      *kit_id,
              int              version,
              GError         **error)
{
  return candor_statement_bind_text (statement, ":kit", kit_id, error) &&
         candor_statement_bind_int (statement, ":version", version, error);
}

static gboolean
load_slot (CandorSql *sql,
           CandorKit *kit,
           GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT frozen_at, minutes"
                        " FROM kit_version"
                        " WHERE kit = :kit AND version = :version",
                        error);

  if (statement == NULL ||
      !bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error))
    return FALSE;

  if (candor_statement_next (statement))
    {
      candor_kit_set_version (kit, candor_kit_get_version (kit),
                              candor_statement_get_int (statement, "frozen_at"));
      candor_kit_set_minutes (kit, (int) candor_statement_get_int (statement, "minutes"));
    }

  return candor_statement_done (statement, error);
}

static gboolean
load_scale (CandorSql *sql,
            CandorKit *kit,
            GError   **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;
  g_autoptr(CandorScale) scale = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT label"
                        " FROM kit_level"
                        " WHERE kit = :kit AND version = :version ORDER BY value",
                        error);

  if (statement == NULL ||
      !bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error))
    return FALSE;

  while (candor_statement_next (statement))
    g_strv_builder_add (builder, candor_statement_get_text (statement, "label"));
  if (!candor_statement_done (statement, error))
    return FALSE;

  labels = g_strv_builder_end (builder);
  scale = candor_scale_new ((const char * const *) labels, error);
  if (scale == NULL)
    return FALSE;

  candor_kit_set_scale (kit, scale);
  return TRUE;
}

static gboolean
load_entry (CandorSql       *sql,
            CandorStatement *row,
            CandorKit       *kit,
            GError         **error)
{
  g_autoptr(CandorQuestion) question = candor_question_text_load_copy (sql, row, error);
  g_autoptr(CandorKitEntry) entry = NULL;

  if (question == NULL)
    return FALSE;

  entry = candor_kit_entry_new (question,
                                candor_statement_get_nick (row, "requirement",
                                                           CANDOR_TYPE_REQUIREMENT),
                                (int) candor_statement_get_int (row, "weight"));
  return candor_kit_insert (kit, entry, 0, error);
}

static gboolean
load_entries (CandorSql *sql,
              CandorKit *kit,
              GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT kit_entry.guide, coalesce (section.id, kit_entry.section) AS section,"
                        "   coalesce (section.title, section_title) AS section_title,"
                        "   kit_entry.question, coalesce (question.text, kit_entry.text) AS text,"
                        "   requirement, weight"
                        " FROM kit_entry"
                        " JOIN kit_version USING (kit, version)"
                        JOIN_TODAY ("kit_version.frozen_at IS NULL")
                        " WHERE kit_entry.kit = :kit AND kit_entry.version = :version"
                        " ORDER BY kit_entry.position",
                        error);

  if (statement == NULL ||
      !bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error))
    return FALSE;

  while (candor_statement_next (statement))
    if (!load_entry (sql, statement, kit, error))
      return FALSE;

  return candor_statement_done (statement, error);
}

static gboolean
run_on_version (CandorSql  *sql,
                const char *text,
                CandorKit  *kit,
                GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_slot (CandorSql *sql,
          CandorKit *kit,
          GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO kit_version (kit, version, minutes)"
                        " VALUES (:kit, :version, :minutes)"
                        " ON CONFLICT (kit, version) DO UPDATE"
                        " SET minutes = excluded.minutes",
                        error);

  return statement != NULL &&
         bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error) &&
         candor_statement_bind_int (statement, ":minutes", candor_kit_get_minutes (kit), error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_level (CandorSql *sql,
           CandorKit *kit,
           int        value,
           GError   **error)
{
  const char *label = candor_scale_get_label (candor_kit_get_scale (kit), value);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO kit_level (kit, version, value, label)"
                        " VALUES (:kit, :version, :value, :label)",
                        error);

  return statement != NULL &&
         bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error) &&
         candor_statement_bind_int (statement, ":value", value, error) &&
         candor_statement_bind_text (statement, ":label", label, error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_scale (CandorSql *sql,
           CandorKit *kit,
           GError   **error)
{
  CandorScale *scale = candor_kit_get_scale (kit);

  if (!run_on_version (sql, "DELETE FROM kit_level WHERE kit = :kit AND version = :version", kit,
                       error))
    return FALSE;

  for (int value = candor_scale_get_min (scale); value <= candor_scale_get_max (scale); value++)
    if (!put_level (sql, kit, value, error))
      return FALSE;

  return TRUE;
}

static gboolean
put_entry (CandorSql *sql,
           CandorKit *kit,
           guint      position,
           GError   **error)
{
  CandorKitEntry *entry = candor_kit_get_entry (kit, position);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO kit_entry (kit, version, position, guide, section,"
                        "   section_title, question, text, requirement, weight)"
                        " VALUES (:kit, :version, :position, :guide, :section, :section_title,"
                        "   :question, :text, :requirement, :weight)",
                        error);

  return statement != NULL &&
         bind_version (statement, candor_kit_get_id (kit), candor_kit_get_version (kit), error) &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         candor_question_text_bind_copy (sql, statement, candor_kit_entry_get_question (entry),
                                         error) &&
         candor_statement_bind_nick (statement, ":requirement", CANDOR_TYPE_REQUIREMENT,
                                     candor_kit_entry_get_requirement (entry), error) &&
         candor_statement_bind_int (statement, ":weight", candor_kit_entry_get_weight (entry),
                                    error) &&
         candor_statement_run (statement, error);
}

static gboolean
put_entries (CandorSql *sql,
             CandorKit *kit,
             GError   **error)
{
  if (!run_on_version (sql, "DELETE FROM kit_entry WHERE kit = :kit AND version = :version", kit,
                       error))
    return FALSE;

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    if (!put_entry (sql, kit, position, error))
      return FALSE;

  return TRUE;
}

/* What stands there today is what is asked from now on. */
static gboolean
take_todays_texts (CandorSql  *sql,
                   const char *kit_id,
                   int         version,
                   GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE kit_entry SET (section, section_title, text) ="
                        "  (SELECT coalesce (section.id, kit_entry.section),"
                        "          coalesce (section.title, kit_entry.section_title),"
                        "          coalesce (question.text, kit_entry.text)"
                        "   FROM (SELECT 1)" JOIN_TODAY ("TRUE") ")"
                        " WHERE kit = :kit AND version = :version",
                        error);

  return statement != NULL &&
         bind_version (statement, kit_id, version, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_kit_version_find:
 * @sql: a connection
 * @kit_id: a kit
 * @version: (out): its newest version; 0 when it has none yet
 * @frozen_at_us: (out): since when that is in use; 0 when it is not
 * @error: return location for an error
 *
 * Finds the newest version of a kit.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_kit_version_find (CandorSql  *sql,
                         const char *kit_id,
                         int        *version,
                         gint64     *frozen_at_us,
                         GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT version, frozen_at"
                        " FROM kit_version"
                        " WHERE kit = :kit"
                        " ORDER BY version DESC LIMIT 1",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":kit", kit_id, error))
    return FALSE;

  *version = 0;
  *frozen_at_us = 0;
  if (candor_statement_next (statement))
    {
      *version = (int) candor_statement_get_int (statement, "version");
      *frozen_at_us = candor_statement_get_int (statement, "frozen_at");
    }

  return candor_statement_done (statement, error);
}

/*
 * candor_kit_version_load:
 * @sql: a connection
 * @kit: a kit that says which version it is
 * @error: return location for an error
 *
 * Loads slot, scale and entries. One not in use yet shows the questions of today, else its copies.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_kit_version_load (CandorSql *sql,
                         CandorKit *kit,
                         GError   **error)
{
  return load_slot (sql, kit, error) &&
         load_scale (sql, kit, error) && load_entries (sql, kit, error) &&
         candor_voiding_table_mark_kit (sql, kit, error);
}

/*
 * candor_kit_version_put:
 * @sql: a job's connection
 * @kit: a kit that says which version it is
 * @error: return location for an error
 *
 * Writes slot, scale and entries of a version that is not in use.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_kit_version_put (CandorSql *sql,
                        CandorKit *kit,
                        GError   **error)
{
  return put_slot (sql, kit, error) && put_scale (sql, kit, error) && put_entries (sql, kit, error);
}

/*
 * candor_kit_version_freeze:
 * @sql: a job's connection
 * @kit_id: a kit
 * @version: one of its versions that is not in use
 * @now_us: the moment
 * @error: return location for an error
 *
 * Puts the version to use, with the questions as the guide has them now.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_kit_version_freeze (CandorSql  *sql,
                           const char *kit_id,
                           int         version,
                           gint64      now_us,
                           GError    **error)
{
  return take_todays_texts (sql, kit_id, version, error) &&
         candor_kit_version_close (sql, kit_id, version, now_us, error);
}

/*
 * candor_kit_version_close:
 * @sql: a job's connection
 * @kit_id: a kit
 * @version: one of its versions that is not in use
 * @at_us: the moment since when it is in use
 * @error: return location for an error
 *
 * Puts the version to use, with the words that it was put with.
 * Returns: %TRUE on success
 */
gboolean
candor_kit_version_close (CandorSql  *sql,
                          const char *kit_id,
                          int         version,
                          gint64      at_us,
                          GError    **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "UPDATE kit_version"
                        " SET frozen_at = :at"
                        " WHERE kit = :kit AND version = :version",
                        error);

  return statement != NULL &&
         bind_version (statement, kit_id, version, error) &&
         candor_statement_bind_int (statement, ":at", at_us, error) &&
         candor_statement_run (statement, error);
}
