/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-panel.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-interview-summary.h"
#include "candor-library-private.h"
#include "candor-rules.h"
#include "candor-scorecard-reader.h"

/* (transfer full) (nullable) (element-type CandorPanelCard): mine, the one that began first in front */
static GPtrArray *
load_own_cards (CandorLibrary *self,
                const char    *candidate_id,
                GError       **error)
{
  GListModel *summaries = candor_library_get_interviews (self);
  g_autoptr(GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_panel_card_free);

  for (guint i = g_list_model_get_n_items (summaries); i > 0; i--)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (summaries, i - 1);
      g_autoptr(CandorInterview) interview = NULL;

      if (summary->is_pilot || summary->state == CANDOR_INTERVIEW_STATE_CALLED_OFF ||
          g_strcmp0 (summary->candidate_id, candidate_id) != 0)
        continue;
      interview = candor_library_load_interview (self, summary->id, error);
      if (interview == NULL)
        return NULL;
      g_ptr_array_add (cards, candor_panel_card_of_interview (interview));
    }
  return g_steal_pointer (&cards);
}

static gboolean
add_colleagues (CandorLibrary *self,
                const char    *candidate_id,
                GPtrArray     *cards,
                GError       **error)
{
  g_autoptr(GPtrArray) documents =
    candor_panel_table_list_cards (candor_library_get_reader (self), candidate_id, error);

  for (guint i = 0; documents != NULL && i < documents->len; i++)
    {
      const char *document = documents->pdata[i];
      g_autoptr(GBytes) bytes = g_bytes_new_static (document, strlen (document));
      CandorPanelCard *card = candor_scorecard_read (bytes, _("The scorecard in the database"), NULL, error);

      if (card == NULL)
        return FALSE;
      g_ptr_array_add (cards, card);
    }
  return documents != NULL;
}

/**
 * candor_library_meet:
 * @self: a library
 * @candidate_id: the id of a candidate, or a unique prefix
 * @error: return location for an error
 *
 * Lays all scorecards of a candidate side by side: mine and colleagues'. Whose may not be told yet stays closed.
 *
 * Returns: (transfer full) (nullable): the meeting; NOT_FOUND, AMBIGUOUS, or DAMAGED when what was kept is not what was signed
 */
CandorMeeting *
candor_library_meet (CandorLibrary *self,
                     const char    *candidate_id,
                     GError       **error)
{
  CandorSql *reader;
  g_autofree char *id = NULL;
  g_autoptr(GPtrArray) cards = NULL;
  g_autoptr(GPtrArray) consensus = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && candidate_id != NULL, NULL);

  reader = candor_library_get_reader (self);
  id = candor_candidate_table_find (reader, candidate_id, error);
  cards = id != NULL ? load_own_cards (self, id, error) : NULL;
  if (cards == NULL || !add_colleagues (self, id, cards, error))
    return NULL;
  consensus = candor_panel_table_list_consensus (reader, id, error);
  return consensus != NULL ? candor_meeting_new (cards, consensus) : NULL;
}

typedef struct
{
  const char      *candidate_id;        /* the whole id */
  CandorConsensus *consensus;
} SettleJob;

static gboolean
settle_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  SettleJob *job = data;

  return candor_panel_table_add_consensus (sql, job->candidate_id, job->consensus, error);
}

/**
 * candor_library_settle:
 * @self: a library
 * @candidate_id: the id of a candidate, or a unique prefix
 * @digest: a question that two or more have scored
 * @score: what the panel settled on
 * @reason: one sentence why
 * @error: return location for an error
 *
 * Writes down a consensus, beside the scores.
 *
 * Returns: %FALSE with STATE, NOT_FOUND, AMBIGUOUS, RANGE or INVALID
 */
gboolean
candor_library_settle (CandorLibrary *self,
                       const char    *candidate_id,
                       const char    *digest,
                       int            score,
                       const char    *reason,
                       GError       **error)
{
  g_autoptr(CandorMeeting) meeting = candor_library_meet (self, candidate_id, error);
  g_autofree char *id = NULL;
  g_autofree char *who = NULL;
  g_autoptr(CandorConsensus) consensus = NULL;
  SettleJob job;

  if (meeting == NULL || !candor_rules_check_consensus (meeting, digest, score, reason, error))
    return FALSE;
  id = candor_candidate_table_find (candor_library_get_reader (self), candidate_id, error);
  if (id == NULL)
    return FALSE;

  who = candor_library_who_is_it (self);
  consensus = candor_consensus_new (digest, score, reason, who, g_get_real_time ());
  job = (SettleJob) { id, consensus };
  return candor_library_run (self, settle_cb, &job, CANDOR_CHANGES_CANDIDATES, error);
}

/**
 * candor_library_settle_position:
 * @self: a library
 * @interview_id: the id of an interview of mine, or a unique prefix
 * @position: a question of it
 * @score: what the panel settled on
 * @reason: one sentence why
 * @error: return location for an error
 *
 * Does candor_library_settle() for the question at that place.
 *
 * Returns: %FALSE with RANGE, STATE, NOT_FOUND, AMBIGUOUS or INVALID
 */
gboolean
candor_library_settle_position (CandorLibrary *self,
                                const char    *interview_id,
                                guint          position,
                                int            score,
                                const char    *reason,
                                GError       **error)
{
  g_autoptr(CandorInterview) interview = candor_library_load_interview (self, interview_id, error);
  CandorCandidate *candidate = interview != NULL ? candor_interview_get_candidate (interview) : NULL;
  CandorResponse *response = interview != NULL ? candor_interview_get_response (interview, position) : NULL;
  g_autofree char *digest = NULL;

  if (interview == NULL)
    return FALSE;
  if (candidate == NULL || response == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
                   _("There is no question %u in this interview of a candidate."), position);
      return FALSE;
    }
  digest = candor_question_digest (candor_response_get_question (response));
  return candor_library_settle (self, candor_candidate_get_id (candidate), digest, score, reason, error);
}
