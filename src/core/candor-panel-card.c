/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-panel-card.h"

static void
answer_free (CandorPanelAnswer *self)
{
  g_free (self->digest);
  g_free (self->headline);
  g_free (self->answer);
  g_free (self->note);
  g_free (self);
}

/**
 * candor_panel_card_new:
 *
 * Returns: (transfer full): a card that says nothing yet
 */
CandorPanelCard *
candor_panel_card_new (void)
{
  CandorPanelCard *self = g_new0 (CandorPanelCard, 1);

  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);
  return self;
}

/**
 * candor_panel_card_free:
 * @self: (transfer full): a card
 */
void
candor_panel_card_free (CandorPanelCard *self)
{
  g_free (self->interview_id);
  g_free (self->candidate);
  g_free (self->interviewer);
  g_free (self->kit_id);
  g_free (self->kit_name);
  g_free (self->summary);
  g_clear_object (&self->scale);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

/* An extra question counts for a panel: somebody asked it. */
static CandorCellState
state_of (CandorInterview *interview,
          CandorResponse  *response)
{
  if (candor_response_get_void_reason (response) != NULL)
    return CANDOR_CELL_NOT_COUNTED;
  if (candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED ||
      candor_interview_is_replaced (interview, candor_response_get_position (response)))
    return CANDOR_CELL_NOT_ASKED;
  if (candor_response_get_rating (response) == CANDOR_RATING_NA)
    return CANDOR_CELL_NOT_APPLICABLE;
  return candor_response_get_rating (response) == CANDOR_RATING_SCORED ? CANDOR_CELL_SCORED
                                                                       : CANDOR_CELL_UNRATED;
}

static void
add_response (CandorPanelCard *self,
              CandorInterview *interview,
              CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *digest = candor_question_digest (question);
  CandorPanelAnswer *answer = candor_panel_card_add (self, digest, candor_question_get_headline (question),
                                                     candor_response_get_position (response));

  answer->state = state_of (interview, response);
  answer->score = candor_response_get_score (response);
  answer->answer = g_strdup (candor_response_get_answer (response));
  answer->note = g_strdup (candor_response_get_note (response));
}

/**
 * candor_panel_card_of_interview:
 * @interview: an interview of this machine
 *
 * Returns: (transfer full): its card
 */
CandorPanelCard *
candor_panel_card_of_interview (CandorInterview *interview)
{
  CandorPanelCard *self = candor_panel_card_new ();
  CandorKit *kit = candor_interview_get_kit (interview);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);

  self->interview_id = g_strdup (candor_interview_get_id (interview));
  self->candidate = g_strdup (candidate != NULL ? candor_candidate_get_name (candidate) : "");
  self->interviewer = g_strdup (candor_interview_get_interviewer (interview));
  self->kit_id = g_strdup (candor_kit_get_id (kit));
  self->kit_name = g_strdup (candor_kit_get_name (kit));
  self->kit_version = candor_kit_get_version (kit);
  self->state = candor_interview_get_state (interview);
  self->is_pilot = candor_interview_is_pilot (interview);
  self->is_mine = TRUE;
  self->signed_at_us = candor_interview_get_signed_at_us (interview);
  self->scale = g_object_ref (candor_kit_get_scale (kit));
  self->recommendation = candor_interview_get_recommendation (interview);
  self->summary = g_strdup (candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_response (self, interview, candor_interview_get_response (interview, position));
  return self;
}

/**
 * candor_panel_card_is_signed:
 * @self: a card
 *
 * Returns: whether it can no longer be changed silently
 */
gboolean
candor_panel_card_is_signed (const CandorPanelCard *self)
{
  return self->state == CANDOR_INTERVIEW_STATE_SIGNED || self->state == CANDOR_INTERVIEW_STATE_AMENDED;
}

/**
 * candor_panel_card_find:
 * @self: a card
 * @digest: a wording
 *
 * Returns: (transfer none) (nullable): what was found with that question
 */
CandorPanelAnswer *
candor_panel_card_find (const CandorPanelCard *self,
                        const char            *digest)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      CandorPanelAnswer *answer = self->answers->pdata[i];

      if (g_strcmp0 (answer->digest, digest) == 0)
        return answer;
    }
  return NULL;
}

/**
 * candor_panel_card_get:
 * @self: a card
 * @position: a position in the interview
 *
 * Returns: (transfer none) (nullable): what was found with that question
 */
CandorPanelAnswer *
candor_panel_card_get (const CandorPanelCard *self,
                       guint                  position)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      CandorPanelAnswer *answer = self->answers->pdata[i];

      if (answer->position == position)
        return answer;
    }
  return NULL;
}

/**
 * candor_panel_card_add:
 * @self: a card
 * @digest: the wording of a question
 * @headline: its first line
 * @position: its position in the interview
 *
 * Returns: (transfer none): what was found with it, nothing yet
 */
CandorPanelAnswer *
candor_panel_card_add (CandorPanelCard *self,
                       const char      *digest,
                       const char      *headline,
                       guint            position)
{
  CandorPanelAnswer *answer = g_new0 (CandorPanelAnswer, 1);

  answer->digest = g_strdup (digest);
  answer->headline = g_strdup (headline);
  answer->position = position;
  answer->state = CANDOR_CELL_NOT_ASKED;
  g_ptr_array_add (self->answers, answer);
  return answer;
}
