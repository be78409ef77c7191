/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-rules.h"

typedef struct
{
  const char *kit_id;           /* the whole id */
  int         version;
  guint       position;
  gboolean    counts_again;
  const char *reason;
  const char *who;
  gint64      at_us;
} VoidJob;

static gboolean
void_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  VoidJob *job = data;
  g_autoptr(CandorKit) kit = candor_kit_table_load (sql, job->kit_id, job->version, error);
  g_autoptr(CandorVoiding) voiding = NULL;
  g_autofree char *digest = NULL;
  gboolean is_allowed;

  if (kit == NULL)
    return FALSE;
  is_allowed = job->counts_again
               ? candor_rules_check_count_again (kit, job->position, error)
               : candor_rules_check_void (kit, job->position, job->reason, error);
  if (!is_allowed)
    return FALSE;

  digest = candor_question_digest (candor_kit_get_question (kit, job->position));
  voiding = candor_voiding_new (job->position, job->counts_again, job->reason, job->who, job->at_us);
  return candor_voiding_table_add (sql, job->kit_id, digest, voiding, error);
}

static gboolean
run (CandorLibrary *self,
     const char    *kit_id,
     VoidJob       *job,
     GError       **error)
{
  g_autofree char *id =
    candor_kit_table_find (candor_library_get_reader (self), kit_id, error);
  g_autofree char *who = candor_library_who_is_it (self);

  if (id == NULL)
    return FALSE;

  job->kit_id = id;
  job->who = who;
  job->at_us = g_get_real_time ();
  return candor_library_run (self, void_cb, job, CANDOR_CHANGES_KITS | CANDOR_CHANGES_INTERVIEWS,
                             error);
}

/**
 * candor_library_void_question:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @version: the version that @position is of; 0 for the newest
 * @position: from 1
 * @reason: why it is not counted
 * @error: return location for an error
 *
 * Takes a bad question out of the score of all interviews of the kit, in each version that asks the same (rule 12). What
 * was signed stays as it was signed; its file tells it as later.
 *
 * Returns: %FALSE with RANGE, INVALID, STATE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_void_question (CandorLibrary *self,
                              const char    *kit_id,
                              int            version,
                              guint          position,
                              const char    *reason,
                              GError       **error)
{
  VoidJob job = { .version = version, .position = position, .reason = reason };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (kit_id != NULL, FALSE);

  return run (self, kit_id, &job, error);
}

/**
 * candor_library_count_question:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @version: the version that @position is of; 0 for the newest
 * @position: from 1
 * @reason: (nullable): why it is put back
 * @error: return location for an error
 *
 * Undoes candor_library_void_question(): the question is counted again.
 *
 * Returns: %FALSE with RANGE, STATE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_count_question (CandorLibrary *self,
                               const char    *kit_id,
                               int            version,
                               guint          position,
                               const char    *reason,
                               GError       **error)
{
  VoidJob job = { .version = version, .position = position, .counts_again = TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (kit_id != NULL, FALSE);

  job.reason = reason != NULL && reason[0] != '\0' ? reason : _("Taken back");
  return run (self, kit_id, &job, error);
}
