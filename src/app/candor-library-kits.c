/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

/* "in 2 kits" is a fact of questions, and a new version one of interviews: both lists follow. */
#define KIT_CHANGES (CANDOR_CHANGES_KITS | CANDOR_CHANGES_INTERVIEWS)

typedef struct
{
  const char *id;
  gboolean    deleted;
} DeleteJob;

static gboolean
put_kit_cb (CandorSql *sql,
            gpointer   data,
            GError   **error)
{
  return candor_kit_table_put (sql, data, error);
}

static gboolean
delete_kit_cb (CandorSql *sql,
               gpointer   data,
               GError   **error)
{
  DeleteJob *job = data;

  return candor_kit_table_set_deleted (sql, job->id, job->deleted, error);
}

/**
 * candor_library_load_kit:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix of eight characters or more
 * @error: return location for an error
 *
 * Loads a kit in its newest version.
 *
 * Returns: (transfer full) (nullable): the kit; NOT_FOUND or AMBIGUOUS
 */
CandorKit *
candor_library_load_kit (CandorLibrary *self,
                         const char    *kit_id,
                         GError       **error)
{
  CandorSql *sql;
  g_autofree char *id = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (kit_id != NULL, NULL);

  sql = candor_library_get_reader (self);
  id = candor_kit_table_find (sql, kit_id, error);
  return id != NULL ? candor_kit_table_load (sql, id, 0, error) : NULL;
}

/**
 * candor_library_list_kit_versions:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @error: return location for an error
 *
 * Lists the versions that a kit went through: candor_kit_list_changes() says what changed between two of them.
 *
 * Returns: (transfer full) (nullable) (element-type CandorKit): the versions, the newest first; NOT_FOUND or AMBIGUOUS
 */
GPtrArray *
candor_library_list_kit_versions (CandorLibrary *self,
                                  const char    *kit_id,
                                  GError       **error)
{
  CandorSql *sql;
  g_autofree char *id = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (kit_id != NULL, NULL);

  sql = candor_library_get_reader (self);
  id = candor_kit_table_find (sql, kit_id, error);
  return id != NULL ? candor_kit_table_list_versions (sql, id, error) : NULL;
}

/**
 * candor_library_put_kit:
 * @self: a library
 * @kit: a kit, new or changed
 * @error: return location for an error
 *
 * Saves a kit as it stands. A frozen version is left alone: a change of questions, weights or scale
 * goes on as the next version, which is told back in @kit; scripts, name and role make no version.
 *
 * Returns: whether it is saved
 */
gboolean
candor_library_put_kit (CandorLibrary *self,
                        CandorKit     *kit,
                        GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (CANDOR_IS_KIT (kit), FALSE);

  return candor_library_run (self, put_kit_cb, kit, KIT_CHANGES, error);
}

/**
 * candor_library_remove_kit:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @error: return location for an error
 *
 * Removes a kit; its interviews stay.
 *
 * Returns: %FALSE with NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_remove_kit (CandorLibrary *self,
                           const char    *kit_id,
                           GError       **error)
{
  g_autofree char *id = NULL;
  DeleteJob job = { NULL, TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (kit_id != NULL, FALSE);

  job.id = id = candor_kit_table_find (candor_library_get_reader (self), kit_id, error);
  return id != NULL && candor_library_run (self, delete_kit_cb, &job, KIT_CHANGES, error);
}

/**
 * candor_library_restore_kit:
 * @self: a library
 * @kit_id: the whole id of a kit that was removed
 * @error: return location for an error
 *
 * Puts a removed kit back: Undo.
 *
 * Returns: %FALSE with NOT_FOUND when it is gone for good
 */
gboolean
candor_library_restore_kit (CandorLibrary *self,
                            const char    *kit_id,
                            GError       **error)
{
  DeleteJob job = { kit_id, FALSE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (kit_id != NULL, FALSE);

  return candor_library_run (self, delete_kit_cb, &job, KIT_CHANGES, error);
}
