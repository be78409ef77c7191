/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

/* A name of a person stands in the rows of interviews too. */
#define CANDIDATE_CHANGES (CANDOR_CHANGES_CANDIDATES | CANDOR_CHANGES_INTERVIEWS)

#define INTERVIEWER_KEY "interviewer"
#define RETENTION_KEY "retention"

typedef struct
{
  const char *id;
  gboolean    deleted;
} DeleteJob;

typedef struct
{
  const char *key;
  const char *value;
} SettingJob;

/* Rule 14: an own date stays; without a preset there is none yet. */
static void
set_deletion_date (CandorSql       *sql,
                   CandorCandidate *candidate)
{
  g_autofree char *preset = candor_setting_table_get (sql, RETENTION_KEY);
  g_autofree char *day = NULL;

  if (candor_candidate_get_delete_on_is_own (candidate))
    return;
  if (preset != NULL)
    day = candor_retention_due_day (candidate, preset);
  candor_candidate_set_delete_on (candidate, day, FALSE);
}

static gboolean
put_candidate_cb (CandorSql *sql,
                  gpointer   data,
                  GError   **error)
{
  CandorCandidate *candidate = data;

  if (candor_candidate_get_added_at_us (candidate) == 0)
    candor_candidate_set_history (candidate, 0, g_get_real_time (), 0);
  set_deletion_date (sql, candidate);
  return candor_candidate_table_put (sql, candidate, error);
}

/* Somebody who was interviewed is part of a record: only erasure takes that away (rule 16). */
static gboolean
check_may_go (CandorSql  *sql,
              const char *candidate_id,
              GError    **error)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_table_load (sql, candidate_id, error);

  if (candidate == NULL)
    return FALSE;
  if (candor_candidate_get_n_interviews (candidate) == 0)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
               /* Translators: the name of a candidate */
               _("%s has interviews and cannot be deleted before them."),
               candor_candidate_get_name (candidate));
  return FALSE;
}

static gboolean
delete_candidate_cb (CandorSql *sql,
                     gpointer   data,
                     GError   **error)
{
  DeleteJob *job = data;

  return (!job->deleted || check_may_go (sql, job->id, error)) &&
         candor_candidate_table_set_deleted (sql, job->id, job->deleted, error);
}

static gboolean
set_setting_cb (CandorSql *sql,
                gpointer   data,
                GError   **error)
{
  SettingJob *job = data;

  return candor_setting_table_set (sql, job->key, job->value, error);
}

static gboolean
set_retention_cb (CandorSql *sql,
                  gpointer   data,
                  GError   **error)
{
  g_autoptr(GPtrArray) candidates = NULL;

  if (!candor_setting_table_set (sql, RETENTION_KEY, data, error))
    return FALSE;

  candidates = candor_candidate_table_list (sql, error);
  for (guint i = 0; candidates != NULL && i < candidates->len; i++)
    {
      set_deletion_date (sql, candidates->pdata[i]);
      if (!candor_candidate_table_put (sql, candidates->pdata[i], error))
        return FALSE;
    }
  return candidates != NULL;
}

gboolean
candor_library_count_deletion_date (CandorSql  *sql,
                                    const char *candidate_id,
                                    GError    **error)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_table_load (sql, candidate_id, error);

  if (candidate == NULL)
    return FALSE;
  set_deletion_date (sql, candidate);
  return candor_candidate_table_put (sql, candidate, error);
}

/**
 * candor_library_load_candidate:
 * @self: a library
 * @candidate_id: the id of a candidate, or a unique prefix of eight characters or more
 * @error: return location for an error
 *
 * Loads a candidate.
 *
 * Returns: (transfer full) (nullable): the candidate; NOT_FOUND or AMBIGUOUS
 */
CandorCandidate *
candor_library_load_candidate (CandorLibrary *self,
                               const char    *candidate_id,
                               GError       **error)
{
  CandorSql *sql;
  g_autofree char *id = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (candidate_id != NULL, NULL);

  sql = candor_library_get_reader (self);
  id = candor_candidate_table_find (sql, candidate_id, error);
  return id != NULL ? candor_candidate_table_load (sql, id, error) : NULL;
}

/**
 * candor_library_put_candidate:
 * @self: a library
 * @candidate: a candidate, new or changed
 * @error: return location for an error
 *
 * Saves a candidate. Unless it has a deletion date of its own, that is counted from the retention
 * preset.
 *
 * Returns: %FALSE with INVALID when there is no name
 */
gboolean
candor_library_put_candidate (CandorLibrary   *self,
                              CandorCandidate *candidate,
                              GError         **error)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (candidate), FALSE);

  name = g_strstrip (g_strdup (candor_candidate_get_name (candidate)));
  if (*name == '\0')
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                           _("A candidate needs a name."));
      return FALSE;
    }
  return candor_library_run (self, put_candidate_cb, candidate, CANDIDATE_CHANGES, error);
}

/**
 * candor_library_remove_candidate:
 * @self: a library
 * @candidate_id: the id of a candidate, or a unique prefix
 * @error: return location for an error
 *
 * Removes a candidate who has no interview.
 *
 * Returns: %FALSE with STATE when there are interviews, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_remove_candidate (CandorLibrary *self,
                                 const char    *candidate_id,
                                 GError       **error)
{
  g_autofree char *id = NULL;
  DeleteJob job = { NULL, TRUE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (candidate_id != NULL, FALSE);

  job.id = id = candor_candidate_table_find (candor_library_get_reader (self), candidate_id, error);
  return id != NULL &&
         candor_library_run (self, delete_candidate_cb, &job, CANDIDATE_CHANGES, error);
}

/**
 * candor_library_restore_candidate:
 * @self: a library
 * @candidate_id: the whole id of a candidate who was removed
 * @error: return location for an error
 *
 * Puts a removed candidate back: Undo.
 *
 * Returns: %FALSE with NOT_FOUND when it is gone for good
 */
gboolean
candor_library_restore_candidate (CandorLibrary *self,
                                  const char    *candidate_id,
                                  GError       **error)
{
  DeleteJob job = { candidate_id, FALSE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (candidate_id != NULL, FALSE);

  return candor_library_run (self, delete_candidate_cb, &job, CANDIDATE_CHANGES, error);
}

/**
 * candor_library_get_interviewer:
 * @self: a library
 *
 * Gets the name of the person who interviews.
 *
 * Returns: (transfer full) (nullable): the name, or %NULL when it was never asked
 */
char *
candor_library_get_interviewer (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return candor_setting_table_get (candor_library_get_reader (self), INTERVIEWER_KEY);
}

/*
 * candor_library_who_is_it:
 * @self: a library
 *
 * Returns: (transfer full): the one who interviews here, or whose account it is
 */
char *
candor_library_who_is_it (CandorLibrary *self)
{
  g_autofree char *interviewer = candor_library_get_interviewer (self);

  if (interviewer != NULL && interviewer[0] != '\0')
    return g_steal_pointer (&interviewer);
  return g_strdup (g_get_real_name ());
}

/**
 * candor_library_set_interviewer:
 * @self: a library
 * @name: the name of the person who interviews
 * @error: return location for an error
 *
 * Remembers who interviews.
 *
 * Returns: whether it is saved
 */
gboolean
candor_library_set_interviewer (CandorLibrary *self,
                                const char    *name,
                                GError       **error)
{
  SettingJob job = { INTERVIEWER_KEY, name };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return candor_library_run (self, set_setting_cb, &job, CANDOR_CHANGES_NONE, error);
}

/**
 * candor_library_get_retention:
 * @self: a library
 *
 * Gets the retention preset: how long what is held on a candidate is kept.
 *
 * Returns: (transfer full) (nullable): the preset, or %NULL when it was never asked
 */
char *
candor_library_get_retention (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return candor_setting_table_get (candor_library_get_reader (self), RETENTION_KEY);
}

/**
 * candor_library_set_retention:
 * @self: a library
 * @preset: one of candor_retention_presets(), "months:N" or "days:N"
 * @error: return location for an error
 *
 * Sets the retention preset and counts the deletion date of each candidate anew.
 *
 * Returns: %FALSE with INVALID when there is no such preset
 */
gboolean
candor_library_set_retention (CandorLibrary *self,
                              const char    *preset,
                              GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (preset != NULL, FALSE);

  if (!candor_retention_is_valid (preset))
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   _("“%s” says for no time how long to keep what is held on candidates."), preset);
      return FALSE;
    }
  return candor_library_run (self, set_retention_cb, (gpointer) preset, CANDOR_CHANGES_CANDIDATES,
                             error);
}
