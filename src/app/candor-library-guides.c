/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-guide-file.h"

typedef struct
{
  GPtrArray            *findings;
  CandorNearDuplicates *seen;
} Check;

static gboolean
check_question_cb (CandorQuestion *question,
                   gpointer        user_data,
                   GError        **error)
{
  Check *check = user_data;
  g_autofree char *name = g_strdup_printf ("%s/%s", candor_question_get_guide_id (question),
                                           candor_question_get_id (question));
  const char *near =
    candor_near_duplicates_add (check->seen, name, candor_question_get_prompt (question));

  candor_question_check (question, check->findings);
  if (near != NULL)
    {
      /* Translators: the id of another question */
      g_autofree char *message = g_strdup_printf (_("It asks nearly the same as %s."), near);

      g_ptr_array_add (check->findings,
                       candor_finding_new (CANDOR_RANK_MEND, name, 0, 0, "near-duplicate",
                                           message));
    }
  return TRUE;
}

static GPtrArray *
check_bank (CandorLibrary *self,
            const char    *guide_id,
            GError       **error)
{
  g_autoptr(GPtrArray) findings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
  g_autoptr(CandorNearDuplicates) seen = candor_near_duplicates_new ();
  g_autoptr(CandorGuide) guide = candor_library_load_guide (self, guide_id, error);
  Check check = { findings, seen };

  if (guide == NULL ||
      !candor_question_table_each (candor_library_get_reader (self), guide_id, check_question_cb,
                                   &check, error))
    return NULL;
  return g_steal_pointer (&findings);
}

typedef struct
{
  const char *id;
  gboolean    deleted;
} DeleteJob;

static gboolean
delete_guide_cb (CandorSql *sql,
                 gpointer   data,
                 GError   **error)
{
  DeleteJob *job = data;

  return candor_guide_table_set_deleted (sql, job->id, job->deleted, error);
}

/**
 * candor_library_load_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @error: return location for an error
 *
 * Loads the head of a guide with its sections and counts.
 *
 * Returns: (transfer full) (nullable): the guide; NOT_FOUND when there is none
 */
CandorGuide *
candor_library_load_guide (CandorLibrary *self,
                           const char    *guide_id,
                           GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (guide_id != NULL, NULL);

  return candor_guide_table_load (candor_library_get_reader (self), guide_id, error);
}

/**
 * candor_library_check_guide:
 * @self: a library
 * @file_or_id: the path of a guide file, or the id of a guide of the bank
 * @error: return location for an error
 *
 * Checks a guide: ids, near-duplicates, missing answers, key points and anchors, suspicious code;
 * of a file its form too.
 *
 * Returns: (transfer full) (nullable) (element-type CandorFinding): what was found; empty when it
 *   is clean
 */
GPtrArray *
candor_library_check_guide (CandorLibrary *self,
                            const char    *file_or_id,
                            GError       **error)
{
  g_autoptr(GFile) file = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (file_or_id != NULL, NULL);

  if (candor_id_is_valid (file_or_id) && !g_file_test (file_or_id, G_FILE_TEST_EXISTS))
    return check_bank (self, file_or_id, error);

  file = g_file_new_for_commandline_arg (file_or_id);
  return candor_guide_check_file (file, NULL, error);
}

/**
 * candor_library_remove_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @error: return location for an error
 *
 * Takes a guide out of the bank; kits and interviews keep their questions.
 *
 * Returns: %FALSE with NOT_FOUND when there is none
 */
gboolean
candor_library_remove_guide (CandorLibrary *self,
                             const char    *guide_id,
                             GError       **error)
{
  DeleteJob job = { guide_id, TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (guide_id != NULL, FALSE);

  return candor_library_run (self, delete_guide_cb, &job, CANDOR_CHANGES_GUIDES, error);
}

/**
 * candor_library_restore_guide:
 * @self: a library
 * @guide_id: the id of a guide that was removed
 * @error: return location for an error
 *
 * Puts a removed guide back: Undo.
 *
 * Returns: %FALSE with NOT_FOUND when it is gone for good
 */
gboolean
candor_library_restore_guide (CandorLibrary *self,
                              const char    *guide_id,
                              GError       **error)
{
  DeleteJob job = { guide_id, FALSE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (guide_id != NULL, FALSE);

  return candor_library_run (self, delete_guide_cb, &job, CANDOR_CHANGES_GUIDES, error);
}
