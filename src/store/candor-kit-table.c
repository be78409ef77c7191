/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-kit-version.h"
#include "candor-row-ids.h"
#include "candor-sql-private.h"

#define SELECT_KIT \
  "SELECT id, name, role, opening_script, opening_minutes, closing_script, closing_minutes," \
  "       instructions, opens_answers FROM kit "

static gboolean
set_not_found (const char *kit_id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no kit “%s”."), kit_id);
  return FALSE;
}

static CandorKit *
read_head (CandorStatement *row)
{
  CandorKit *kit = candor_kit_new (candor_statement_get_text (row, "id"),
                                   candor_statement_get_text (row, "name"));

  candor_kit_set_role (kit, candor_statement_get_text (row, "role"));
  candor_kit_set_opening (kit, candor_statement_get_text (row, "opening_script"),
                          (int) candor_statement_get_int (row, "opening_minutes"));
  candor_kit_set_closing (kit, candor_statement_get_text (row, "closing_script"),
                          (int) candor_statement_get_int (row, "closing_minutes"));
  candor_kit_set_instructions (kit, candor_statement_get_text (row, "instructions"));
  candor_kit_set_opens_answers (kit, candor_statement_get_int (row, "opens_answers") != 0);

  return kit;
}

static gboolean
load_newest (CandorSql *sql,
             CandorKit *kit,
             GError   **error)
{
  gint64 frozen_at_us = 0;
  int version = 0;

  if (!candor_kit_version_find (sql, candor_kit_get_id (kit), &version, &frozen_at_us, error))
    return FALSE;

  candor_kit_set_version (kit, version, frozen_at_us);
  return candor_kit_version_load (sql, kit, error);
}

static gboolean
load_version (CandorSql *sql,
              CandorKit *kit,
              int        version,
              GError   **error)
{
  if (version == 0)
    return load_newest (sql, kit, error);

  candor_kit_set_version (kit, version, 0);
  return candor_kit_version_load (sql, kit, error);
}

static gboolean
put_head (CandorSql *sql,
          CandorKit *kit,
          GError   **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO kit (id, name, role, opening_script, opening_minutes,"
                        "   closing_script, closing_minutes, instructions, opens_answers)"
                        " VALUES (:id, :name, :role, :opening_script, :opening_minutes,"
                        "   :closing_script, :closing_minutes, :instructions, :opens_answers)"
                        " ON CONFLICT (id) DO UPDATE"
                        " SET name = excluded.name, role = excluded.role,"
                        "   opening_script = excluded.opening_script,"
                        "   opening_minutes = excluded.opening_minutes,"
                        "   closing_script = excluded.closing_script,"
                        "   closing_minutes = excluded.closing_minutes,"
                        "   instructions = excluded.instructions,"
                        "   opens_answers = excluded.opens_answers",
                        error);

  return statement != NULL &&
         candor_statement_bind_text (statement, ":id", candor_kit_get_id (kit), error) &&
         candor_statement_bind_text (statement, ":name", candor_kit_get_name (kit), error) &&
         candor_statement_bind_text (statement, ":role", candor_kit_get_role (kit), error) &&
         candor_statement_bind_text (statement, ":opening_script",
                                     candor_kit_get_opening_script (kit), error) &&
         candor_statement_bind_int (statement, ":opening_minutes",
                                    candor_kit_get_opening_minutes (kit), error) &&
         candor_statement_bind_text (statement, ":closing_script",
                                     candor_kit_get_closing_script (kit), error) &&
         candor_statement_bind_int (statement, ":closing_minutes",
                                    candor_kit_get_closing_minutes (kit), error) &&
         candor_statement_bind_text (statement, ":instructions", candor_kit_get_instructions (kit),
                                     error) &&
         candor_statement_bind_int (statement, ":opens_answers", candor_kit_get_opens_answers (kit),
                                    error) &&
         candor_statement_run (statement, error);
}

/* (transfer full): the head in one text, to tell whether it changed; "" without a row. */
static char *
describe_head (CandorSql  *sql,
               const char *kit_id,
               GError    **error)
{
  g_autofree char *head = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "SELECT json_array (name, role, opening_script, opening_minutes,"
                        "   closing_script, closing_minutes, instructions, opens_answers) AS head"
                        " FROM kit"
                        " WHERE id = :id",
                        error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", kit_id, error))
    return NULL;

  if (candor_statement_next (statement))
    head = g_strdup (candor_statement_get_text (statement, "head"));
  if (!candor_statement_done (statement, error))
    return NULL;

  return head != NULL ? g_steal_pointer (&head) : g_strdup ("");
}

/* A kit in use may get other scripts without a new version, but not unseen (rule 1). */
gboolean
candor_kit_table_put_head (CandorSql *sql,
                           CandorKit *kit,
                           gboolean   is_in_use,
                           GError   **error)
{
  const char *kit_id = candor_kit_get_id (kit);
  g_autofree char *before = describe_head (sql, kit_id, error);
  g_autofree char *after = NULL;

  if (before == NULL || !put_head (sql, kit, error))
    return FALSE;

  after = describe_head (sql, kit_id, error);
  if (after == NULL)
    return FALSE;

  return !is_in_use || g_str_equal (before, after) ||
         candor_audit_table_add (sql, "kit-changed", kit_id, before, g_get_real_time (), error);
}

/* Does the kit ask the same as the version that is in use, on the same scale, in the same time? */
static gboolean
is_as_frozen (CandorSql *sql,
              CandorKit *kit,
              int        version,
              gboolean  *same,
              GError   **error)
{
  g_autoptr(CandorKit) frozen = candor_kit_table_load (sql, candor_kit_get_id (kit), version,
                                                       error);
  g_autofree char *digest = candor_kit_digest (kit);
  g_autofree char *frozen_digest = NULL;

  if (frozen == NULL)
    return FALSE;

  frozen_digest = candor_kit_digest (frozen);
  *same = g_str_equal (digest, frozen_digest) &&
          candor_kit_get_minutes (kit) == candor_kit_get_minutes (frozen);
  return TRUE;
}

static gboolean
put_next_to_frozen (CandorSql *sql,
                    CandorKit *kit,
                    int        version,
                    gint64     frozen_at_us,
                    GError   **error)
{
  gboolean same = FALSE;

  if (!is_as_frozen (sql, kit, version, &same, error))
    return FALSE;

  candor_kit_set_version (kit, same ? version : version + 1, same ? frozen_at_us : 0);
  return same || candor_kit_version_put (sql, kit, error);
}

/*
 * candor_kit_table_list:
 * @sql: a connection
 * @error: return location for an error
 *
 * Lists the kits that are not deleted, by role and name, each in its newest version with its
 * entries.
 *
 * Returns: (transfer full) (nullable) (element-type CandorKit): the kits
 */
GPtrArray *
candor_kit_table_list (CandorSql *sql,
                       GError   **error)
{
  g_autoptr(GPtrArray) kits = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_KIT "WHERE deleted_at IS NULL ORDER BY role, name, id", error);

  if (statement == NULL)
    return NULL;

  while (candor_statement_next (statement))
    g_ptr_array_add (kits, read_head (statement));
  if (!candor_statement_done (statement, error))
    return NULL;

  for (guint i = 0; i < kits->len; i++)
    if (!load_newest (sql, g_ptr_array_index (kits, i), error))
      return NULL;

  return g_steal_pointer (&kits);
}

/*
 * candor_kit_table_load:
 * @sql: a connection
 * @kit_id: a kit
 * @version: one of its versions, also of a deleted kit; 0: the newest of one that is not deleted
 * @error: return location for an error
 *
 * Loads a kit with its entries.
 *
 * Returns: (transfer full) (nullable): the kit; NOT_FOUND
 */
CandorKit *
candor_kit_table_load (CandorSql  *sql,
                       const char *kit_id,
                       int         version,
                       GError    **error)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        SELECT_KIT "WHERE id = :id AND (deleted_at IS NULL OR :version > 0)"
                        " AND EXISTS (SELECT 1 FROM kit_version"
                        "             WHERE kit = :id AND :version IN (0, version))",
                        error);

  if (statement == NULL ||
      !candor_statement_bind_text (statement, ":id", kit_id, error) ||
      !candor_statement_bind_int (statement, ":version", version, error))
    return NULL;

  if (candor_statement_next (statement))
    kit = read_head (statement);
  if (!candor_statement_done (statement, error))
    return NULL;
  if (kit == NULL)
    {
      set_not_found (kit_id, error);
      return NULL;
    }

  return load_version (sql, kit, version, error) ? g_steal_pointer (&kit) : NULL;
}

/*
 * candor_kit_table_find:
 * @sql: a connection
 * @prefix: an id, or its first eight characters or more
 * @error: return location for an error
 *
 * Completes the id of a kit.
 *
 * Returns: (transfer full) (nullable): the id; NOT_FOUND, AMBIGUOUS
 */
char *
candor_kit_table_find (CandorSql  *sql,
                       const char *prefix,
                       GError    **error)
{
  return candor_sql_find_id (sql,
                             "SELECT id FROM kit"
                             " WHERE deleted_at IS NULL"
                             "   AND substr (id, 1, length (:prefix)) = :prefix LIMIT 2",
                             prefix, set_not_found, error);
}

/*
 * candor_kit_table_put:
 * @sql: a job's connection
 * @kit: a kit; told back in it: which version it has become
 * @error: return location for an error
 *
 * Writes a kit as it stands. A version in use is left alone: another scale, slot or list of
 * questions makes the next one. Other scripts make no version and are logged.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_kit_table_put (CandorSql *sql,
                      CandorKit *kit,
                      GError   **error)
{
  gint64 frozen_at_us = 0;
  int version = 0;

  if (!candor_kit_version_find (sql, candor_kit_get_id (kit), &version, &frozen_at_us, error) ||
      !candor_kit_table_put_head (sql, kit, version > 1 || frozen_at_us != 0, error))
    return FALSE;

  if (frozen_at_us != 0)
    return put_next_to_frozen (sql, kit, version, frozen_at_us, error);

  candor_kit_set_version (kit, MAX (version, 1), 0);
  return candor_kit_version_put (sql, kit, error);
}

/*
 * candor_kit_table_freeze:
 * @sql: a job's connection
 * @kit_id: a kit
 * @now_us: the moment
 * @error: return location for an error
 *
 * Puts the newest version of a kit to use. One that is in use stays as it is.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_kit_table_freeze (CandorSql  *sql,
                         const char *kit_id,
                         gint64      now_us,
                         GError    **error)
{
  gint64 frozen_at_us = 0;
  int version = 0;

  if (!candor_kit_version_find (sql, kit_id, &version, &frozen_at_us, error))
    return FALSE;
  if (version == 0)
    return set_not_found (kit_id, error);

  return frozen_at_us != 0 || candor_kit_version_freeze (sql, kit_id, version, now_us, error);
}

/*
 * candor_kit_table_set_deleted:
 * @sql: a job's connection
 * @kit_id: a kit
 * @deleted: %FALSE takes the deletion back
 * @error: return location for an error
 *
 * Deletes a kit, or brings it back while it is not purged. Interviews keep theirs.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_kit_table_set_deleted (CandorSql  *sql,
                              const char *kit_id,
                              gboolean    deleted,
                              GError    **error)
{
  if (!candor_sql_mark_deleted (sql, "UPDATE kit SET deleted_at = :at WHERE id = :id", kit_id,
                                deleted, error))
    return FALSE;

  return candor_sql_count_changes (sql) > 0 || set_not_found (kit_id, error);
}
