/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-panel.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-library-private.h"
#include "candor-scorecard-reader.h"
#include "candor-scorecard-verify.h"

typedef struct
{
  const char      *candidate_id;        /* the whole id */
  CandorSharedCard card;
  CandorSharing    result;
} ShareJob;

/**
 * candor_shared_scorecard_free:
 * @self: (transfer full): what was imported
 */
void
candor_shared_scorecard_free (CandorSharedScorecard *self)
{
  g_free (self->interview_id);
  g_free (self->candidate_id);
  g_free (self->candidate);
  g_free (self->interviewer);
  g_free (self);
}

static gboolean
share_cb (CandorSql *sql,
          gpointer   data,
          GError   **error)
{
  ShareJob *job = data;

  return candor_panel_table_put_card (sql, job->candidate_id, &job->card, g_get_real_time (), &job->result, error);
}

static gboolean
is_called (CandorCandidate *candidate,
           const char      *name)
{
  g_autofree char *own = g_utf8_normalize (candor_candidate_get_name (candidate), -1, G_NORMALIZE_NFC);
  g_autofree char *other = g_utf8_normalize (name, -1, G_NORMALIZE_NFC);

  return g_strcmp0 (own, other) == 0;
}

/* (transfer full) (nullable): the only one of that name */
static char *
find_by_name (CandorLibrary *self,
              const char    *name,
              GError       **error)
{
  GListModel *candidates = candor_library_get_candidates (self);
  g_autofree char *id = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (candidates); i++)
    {
      g_autoptr(CandorCandidate) candidate = g_list_model_get_item (candidates, i);

      if (!is_called (candidate, name))
        continue;
      if (id != NULL)
        {
          g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_AMBIGUOUS,
                       /* Translators: a candidate's name */
                       _("More than one candidate is called “%s”. Say whose scorecard it is."), name);
          return NULL;
        }
      id = g_strdup (candor_candidate_get_id (candidate));
    }
  if (id == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
                 /* Translators: a candidate's name */
                 _("No candidate is called “%s” here. Add the candidate, or say whose scorecard it is."), name);
  return g_steal_pointer (&id);
}

static gboolean
check_not_own (CandorLibrary *self,
               const char    *interview_id,
               GError       **error)
{
  g_autofree char *own = candor_interview_table_find (candor_library_get_reader (self), interview_id, NULL);

  if (own == NULL)
    return TRUE;
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
                       _("This scorecard is of an interview of this database, so it is there already."));
  return FALSE;
}

static CandorSharedScorecard *
tell (const ShareJob        *job,
      const CandorPanelCard *card)
{
  CandorSharedScorecard *shared = g_new0 (CandorSharedScorecard, 1);

  shared->sharing = job->result;
  shared->interview_id = g_strdup (card->interview_id);
  shared->candidate_id = g_strdup (job->candidate_id);
  shared->candidate = g_strdup (card->candidate);
  shared->interviewer = g_strdup (card->interviewer);
  return shared;
}

static CandorSharedScorecard *
share (CandorLibrary         *self,
       const char            *candidate_id,
       const CandorPanelCard *card,
       const CandorSeal      *seal,
       GBytes                *bytes,
       GError               **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *document = g_strndup (text, length);
  g_autofree char *id = candidate_id != NULL
                        ? candor_candidate_table_find (candor_library_get_reader (self), candidate_id, error)
                        : find_by_name (self, card->candidate, error);
  ShareJob job = { id, { card->interview_id, seal->digest, document, seal->n_later }, CANDOR_SHARING_ADDED };

  if (id == NULL || !check_not_own (self, card->interview_id, error) ||
      !candor_library_run (self, share_cb, &job, CANDOR_CHANGES_CANDIDATES, error))
    return NULL;
  return tell (&job, card);
}

/**
 * candor_library_import_scorecard:
 * @self: a library
 * @file: a colleague's signed scorecard
 * @candidate_id: (nullable): whom it is about, or a unique prefix; %NULL for the one of the name in it
 * @error: return location for an error
 *
 * Keeps a colleague's scorecard, so that it stands beside mine in the meeting. The same file again changes nothing; one to
 * which entries came brings them.
 *
 * Returns: (transfer full) (nullable): what was done; DAMAGED when it is not what was signed, INVALID when it is none,
 *   STATE when it is one of ours or contradicts one that is there, NOT_FOUND or AMBIGUOUS
 */
CandorSharedScorecard *
candor_library_import_scorecard (CandorLibrary *self,
                                 GFile         *file,
                                 const char    *candidate_id,
                                 GError       **error)
{
  g_autofree char *name = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(CandorSeal) seal = NULL;
  g_autoptr(CandorPanelCard) card = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);
  bytes = candor_scorecard_load (file, error);
  card = bytes != NULL ? candor_scorecard_read (bytes, name, &seal, error) : NULL;
  return card != NULL ? share (self, candidate_id, card, seal, bytes, error) : NULL;
}

static gboolean
remove_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  return candor_panel_table_remove_card (sql, data, error);
}

/**
 * candor_library_remove_scorecard:
 * @self: a library
 * @interview_id: the interview on the colleague's machine
 * @error: return location for an error
 *
 * Undoes candor_library_import_scorecard().
 *
 * Returns: %FALSE with NOT_FOUND
 */
gboolean
candor_library_remove_scorecard (CandorLibrary *self,
                                 const char    *interview_id,
                                 GError       **error)
{
  g_autofree char *id = g_strdup (interview_id);

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && interview_id != NULL, FALSE);

  return candor_library_run (self, remove_cb, id, CANDOR_CHANGES_CANDIDATES, error);
}
